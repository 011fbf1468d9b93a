// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "duty/service_station.h"
#include "http/route.h"

namespace ortoo::duty {

[[nodiscard]] http::Routes station_routes(const Stations&);

}  // namespace ortoo::duty

// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "http/route.h"
#include "stops/service.h"

namespace ortoo::stops {

[[nodiscard]] http::Routes routes(Stops& stops);

}  // namespace ortoo::stops

// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "http/route.h"
#include "oversight/service_standing.h"

namespace ortoo::oversight {

[[nodiscard]] http::Routes standing_routes(const Standing& standing);

}  // namespace ortoo::oversight

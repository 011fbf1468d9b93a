// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "http/route.h"
#include "oversight/service_targets.h"

namespace ortoo::oversight {

[[nodiscard]] http::Routes target_routes(const Targets& targets);

}  // namespace ortoo::oversight

// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "duty/service.h"
#include "http/route.h"

namespace ortoo::duty {

// The service must outlive the routes.
[[nodiscard]] http::Routes routes(const Duty& service);
// Parts of the above: days changed by hand, the responsibility list.
[[nodiscard]] http::Routes day_routes(const Duty& service);

}  // namespace ortoo::duty

// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "http/route.h"
#include "orders/service_call.h"

namespace ortoo::orders {

[[nodiscard]] http::Routes call_routes(Calls&);
[[nodiscard]] http::Route board_route(Orders&);

}  // namespace ortoo::orders

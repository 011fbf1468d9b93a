// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "http/route.h"
#include "orders/service.h"

namespace ortoo::orders {

// Suspension, renewal, refusal, termination, papers going back.
void add_halts(http::Routes& out, Orders& orders);

}  // namespace ortoo::orders

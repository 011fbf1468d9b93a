// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "http/route.h"
#include "orders/service.h"

namespace ortoo::orders {

// Where the originals are, every move, and a loss.
void add_custody(http::Routes& out, Orders& orders);

}  // namespace ortoo::orders

// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "http/route.h"
#include "orders/service.h"

namespace ortoo::orders {

void add_enquiries(http::Routes& out, Orders& orders);

}  // namespace ortoo::orders

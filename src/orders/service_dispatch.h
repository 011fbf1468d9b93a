// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "orders/service.h"

namespace ortoo::orders {

// Tells whoever the rung (`order.level`) of an order that nobody has accepted has reached.
void tell_escalated(const OrdersParts&, db::Tx&, const Context&, const Order&);

}  // namespace ortoo::orders

// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include <vector>

#include "orders/types_order.h"

namespace ortoo::orders {

// What placing an order may refuse with.
[[nodiscard]] inline std::vector<RefusalCode> place_refusals() {
    std::vector<RefusalCode> all = people::person_input_refusals();
    for (const RefusalCode& each :
         {item_not_found, item_not_offered_here, unit_unknown, order_not_delegable, order_nobody,
          order_channel_unfit, identity::out_of_scope, identity::phone_invalid}) {
        all.push_back(each);
    }
    return all;
}

}  // namespace ortoo::orders

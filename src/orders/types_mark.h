// SPDX-License-Identifier: MulanPSL-2.0
// 绿色通道: marked at any time, no proof asked, on the ledger (R26).
#pragma once

#include "orders/types.h"

namespace ortoo::orders {

struct MarkGroup {
    OrderId order;
    std::int64_t version = 0;
    SpecialGroup special_group = SpecialGroup::elderly;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.order, "the order");
        v.if_match(r.version);
        v("special_group", r.special_group);
    }
};

}  // namespace ortoo::orders

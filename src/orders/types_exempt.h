// SPDX-License-Identifier: MulanPSL-2.0
// 免交 and 续办 as the citizen himself asks for them.
#pragma once

#include "orders/types_order.h"

namespace ortoo::orders {

struct ExemptMaterial {
    OrderId order;
    std::int64_t version = 0;
    std::int64_t material = 0;
    std::optional<people::PaperId> paper = {};
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.order, "the order");
        v.if_match(r.version);
        v("material", r.material, number(1, 99), "number on the item's list");
        v("paper", r.paper, "of the applicant's wallet; absent: it is brought after all");
    }
};

struct ResumeMine {
    OrderId order;
    std::int64_t version = 0;
    CivilDate valid_until;
    UploadId signature;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.order, "the order");
        v.if_match(r.version);
        v("valid_until", r.valid_until, "last day of the mandate, at most a year ahead");
        v("signature", r.signature, "drawn by the citizen under the 续办委托书");
    }
};

inline constexpr RefusalCode material_not_exempt{"material.not_exempt", Kind::unprocessable};

}  // namespace ortoo::orders

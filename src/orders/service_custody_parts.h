// SPDX-License-Identifier: MulanPSL-2.0
// What the use cases of papers in our hands have in common.
#pragma once

#include "orders/service.h"
#include "orders/types_moves.h"

namespace ortoo::orders {

struct Held {  // an order with its papers
    Order order;
    std::vector<Paper> papers;
};
// In the actor's own hands, or in those of the office he works in.
[[nodiscard]] bool holds(const Context&, const Order&, const Paper&);
// The other side of a move that is under way.
[[nodiscard]] bool awaits(const Context&, const Move&);
[[nodiscard]] PaperTrail trail_of(db::Session&, const Context&, const Order&);
// For whoever may see the order or has a paper of it; `held_now` also compares the version.
[[nodiscard]] Result<Held> held_by(Orders&, db::Session&, const Context&, const OrderId&);
[[nodiscard]] Result<Held> held_now(Orders&, db::Session&, const Context&, const OrderId&,
                                    std::int64_t version);
// The named papers, all in the actor's hands. Refuses papers.none_held, papers.elsewhere.
[[nodiscard]] Result<std::vector<Paper>> picked(const Context&, const Held&,
                                                const std::vector<std::string>& ids);
// Back in the citizen's hands, each with its move under his signature.
void give_back(const OrdersParts&, db::Tx&, const Context&, const Order&, const std::vector<Paper>&,
               const UploadId& signature);

}  // namespace ortoo::orders

// SPDX-License-Identifier: MulanPSL-2.0
// Use cases of papers in our hands: "where is the original now" has an answer at every moment.
#pragma once

#include "orders/service.h"
#include "orders/types_moves.h"

namespace ortoo::orders {

// For whoever may see the order, and for the office that holds a paper of it.
[[nodiscard]] Result<PaperTrail> where(Orders&, db::Session&, const Context&, const OrderAt&);
// Out of one's own hands (the agent's, or those of the office one works in) to a unit, or back to
// the agent; the other side confirms by `take_papers`.
[[nodiscard]] Result<PaperTrail> send_papers(Orders&, db::Tx&, const Context&, const SendPapers&);
[[nodiscard]] Result<PaperTrail> take_papers(Orders&, db::Tx&, const Context&, const TakePapers&);
// With its 遗失登记单; the head and the citizen hear of it at once.
[[nodiscard]] Result<PaperTrail> report_loss(Orders&, db::Tx&, const Context&, const ReportLoss&);
// What is in the actor's hands or on its way to him: himself, and the office he works in.
[[nodiscard]] Result<HeldList> held_papers(Orders&, db::Session&, const Context&, const HeldQuery&);

}  // namespace ortoo::orders

// SPDX-License-Identifier: MulanPSL-2.0
// Use cases that stop an order and let it go on: 中止, 续办, 不予代办, 终止. Each inside the
// caller's transaction, with its paper and its ledger entry.
#pragma once

#include "orders/service.h"
#include "orders/types_exempt.h"
#include "orders/types_halt.h"

namespace ortoo::orders {

// O5–O7 → O11. By the citizen at once; by the agent with the citizen's signature at once, without
// it the head has to agree.
[[nodiscard]] Result<OrderView> suspend(Orders&, db::Tx&, const Context&, const Suspend&);
// O3/O4 → O14 when the head agrees.
[[nodiscard]] Result<OrderView> refuse_to_act(Orders&, db::Tx&, const Context&, const RefuseToAct&);
// The head's answer; never by whoever proposed it.
[[nodiscard]] Result<OrderView> decide_proposal(Orders&, db::Tx&, const Context&,
                                                const DecideProposal&);
// Any before O8 → O12. The cases go on, for the applicant himself; originals that are still held
// keep the order open until they are back.
[[nodiscard]] Result<OrderView> terminate(Orders&, db::Tx&, const Context&, const Terminate&);
// Papers go back to the citizen, against signature, at any time.
[[nodiscard]] Result<OrderView> return_papers(Orders&, db::Tx&, const Context&,
                                              const ReturnPapers&);
// O11 → where it stood, or a longer term while it runs; only with the citizen's signature.
[[nodiscard]] Result<OrderView> renew(Orders&, db::Tx&, const Context&, const Renew&);
// The same by the citizen alone, on his own page; the agent he had goes on.
[[nodiscard]] Result<OrderView> resume_mine(Orders&, db::Tx&, const Context&, const ResumeMine&);
// 转委托 to another agent of the unit: by the agent or a head, when the mandate allows it or the
// citizen signs for it now (民法典 169).
[[nodiscard]] Result<OrderView> delegate(Orders&, db::Tx&, const Context&, const Delegate&);
// Job: one order whose mandate ran out is terminated. False: none.
[[nodiscard]] Result<bool> expire_next(Orders&, db::Tx&, const Context&);

}  // namespace ortoo::orders

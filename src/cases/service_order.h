// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "cases/service.h"

namespace ortoo::cases {

// Delivered, and no case of it can be rated any more: the order is closed.
[[nodiscard]] Result<void> close_order(const CasesParts&, db::Tx&, const Context&,
                                       const orders::OrderId&);
// Nobody carries it (any more): the case itself invites the applicant to rate.
[[nodiscard]] bool alone(const CasesParts&, db::Session&, const Context&, const Case&);

// The case as those see it who wait for its next step: without its order when no agent carries
// it, or none may receive its result.
[[nodiscard]] Case carried(const CasesParts&, db::Session&, const Context&, Case);

}  // namespace ortoo::cases

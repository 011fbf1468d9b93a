// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "db/session.h"
#include "orders/types_halt.h"

namespace ortoo::orders::store {

// The newest one.
[[nodiscard]] std::optional<Halt> halt_of(db::Session&, std::string_view county, const OrderId&);
void add_halt(db::Tx&, std::string_view county, const OrderId&, const Halt&);
// State, decision and answer.
void save_halt(db::Tx&, std::string_view county, const OrderId&, const Halt&);
// K8 is over and nobody was told.
[[nodiscard]] std::optional<OrderId> overdue_transport(db::Session&, std::string_view county,
                                                       Instant now);
void note_transport(db::Tx&, std::string_view county, const OrderId&, Instant due_at, Instant now);
// What was proposed is overtaken.
void end_proposals(db::Tx&, std::string_view county, const OrderId&);

}  // namespace ortoo::orders::store

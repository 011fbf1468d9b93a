// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "db/session.h"
#include "orders/types_moves.h"

namespace ortoo::orders::store {

[[nodiscard]] std::vector<Paper> papers_of(db::Session&, std::string_view county, const OrderId&);
// One row more than a page; the longest held first.
constexpr int held_page = 50;
[[nodiscard]] std::vector<HeldPaper> held_by(db::Session&, std::string_view county,
                                             std::string_view staff, std::string_view unit,
                                             std::int64_t page);
void add_paper(db::Tx&, std::string_view county, const OrderId&, const Paper&);
void return_paper(db::Tx&, std::string_view county, const OrderId&, std::string_view paper,
                  Instant at);
// Where it is now; lost_at too.
void save_place(db::Tx&, std::string_view county, const OrderId&, const Paper&);

[[nodiscard]] std::vector<Move> moves_of(db::Session&, std::string_view county, const OrderId&);
void add_move(db::Tx&, std::string_view county, const OrderId&, const Move&);
// Who took it, and when.
void save_move(db::Tx&, std::string_view county, const OrderId&, const Move&);
[[nodiscard]] std::vector<Loss> losses_of(db::Session&, std::string_view county, const OrderId&);
void add_loss(db::Tx&, std::string_view county, const OrderId&, const Loss&);

}  // namespace ortoo::orders::store

// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "db/session.h"
#include "orders/types_board.h"

namespace ortoo::orders::store {

// Offers that came to nothing, newest first, at most 50.
[[nodiscard]] std::vector<BoardOffer> not_taken(db::Session&, std::string_view county,
                                                std::string_view path, Instant since);
// Of one agent.
[[nodiscard]] std::int64_t count_not_taken(db::Session&, std::string_view county,
                                           std::string_view agent, Instant since);

}  // namespace ortoo::orders::store

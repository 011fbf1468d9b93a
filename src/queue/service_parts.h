// SPDX-License-Identifier: MulanPSL-2.0
// What the use cases of a hall share.
#pragma once

#include "queue/rules.h"
#include "queue/store.h"
#include "queue/store_ticket.h"

namespace ortoo::queue {

[[nodiscard]] CounterRow row_of(const Counter& counter);
[[nodiscard]] GroupRow row_of(const Group& group);
[[nodiscard]] TicketView view_of(const Ticket& ticket, std::vector<std::string> allowed);
// Groups with who waits there and how long somebody new would wait.
[[nodiscard]] std::vector<BoardGroup> board_groups(db::Session& session, const Context& ctx,
                                                   const Hall& hall,
                                                   const std::vector<Counter>& counters);
// Open windows that call the group.
[[nodiscard]] std::int64_t windows_for(const std::vector<Counter>& counters,
                                       std::string_view group);
// Waiting before this ticket, whatever lane.
[[nodiscard]] std::int64_t ahead_of(db::Session& session, const Context& ctx, const Ticket& ticket);
[[nodiscard]] Estimate estimate_for(db::Session& session, const Context& ctx, const Hall& hall,
                                    const GroupId& group, std::int64_t ahead,
                                    const std::vector<Counter>& counters);
[[nodiscard]] store::Line today(const Context& ctx, const Hall& hall);

}  // namespace ortoo::queue

// SPDX-License-Identifier: MulanPSL-2.0
// What becomes of a call: pure decisions.
#pragma once

#include "orders/types_call_acts.h"

namespace ortoo::orders {

inline constexpr std::int64_t attempts_max = 3;

[[nodiscard]] bool call_open(CallState state);
// Digits with an optional area dash, 7 to 13 of them; without spaces. Refuses call.phone_invalid.
[[nodiscard]] Result<std::string> callable(std::string_view typed);
// The state after the agent's word; a third ring in vain ends it. Refuses call.ended.
[[nodiscard]] Result<CallState> marked(const Call& call, CallResult result);
// ring, mark, order. `owner`: he owes it; `head`: order.dispatch over the unit.
[[nodiscard]] std::vector<std::string> call_acts(const Call& call, bool owner, bool head);

}  // namespace ortoo::orders

// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include <span>

#include "ledger/types.h"
#include "orders/rules.h"
#include "visits/types_field.h"

namespace ortoo::visits {

constexpr std::int32_t ahead_days_max = 60;
// A phone may be alone for seven days; one more for the way back.
constexpr std::int64_t made_days_max = 8;

enum class VisitAct { agree, arrive, finish, miss };
// The next state, or visit.not_open.
[[nodiscard]] Result<VisitState> after(VisitState from, VisitAct act);
[[nodiscard]] bool open(VisitState state);
// Two different times, today or later, not too far off.
[[nodiscard]] Result<void> times_fit(const Slot& first, const Slot& second, CivilDate today);
struct When {
    Instant at;
    bool doubtful = false;
};
// When it was, by our clock: the phone's word with its skew taken off (`sent_at` is what its clock
// showed at sending). Never refused, because work done alone must not be lost to a wrong clock:
// what cannot be true is brought inside the last eight days and called doubtful.
[[nodiscard]] When corrected(std::optional<Instant> made_at, std::optional<Instant> sent_at,
                             Instant now);
[[nodiscard]] std::vector<std::string> allowed_acts(VisitState state, bool is_agent);

// --- receipts
// Ten digits of HMAC-SHA-256 over order, serial, act and the phone's time, in milliseconds.
[[nodiscard]] std::string receipt_code(std::string_view digest);
[[nodiscard]] std::string receipt_text(const orders::OrderId& order, const FieldAct& act);
// Some entry of this agent says that the act was done.
[[nodiscard]] bool matches(std::span<const ledger::Entry> trail, std::string_view agent,
                           std::string_view act);

// --- what a phone takes along
[[nodiscard]] Plan plan();

}  // namespace ortoo::visits

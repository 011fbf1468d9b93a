// SPDX-License-Identifier: MulanPSL-2.0
// Pure: what a level needs, how a fault goes on, how long something stood still.
#pragma once

#include <span>

#include "duty/rules.h"
#include "equipment/types_report.h"
#include "outlets/types.h"

namespace ortoo::equipment {

// Of a town or zone and of a village; the banner and its bureaus have no point of their own.
[[nodiscard]] std::optional<Level> level_of(outlets::UnitKind kind);
// How many of a kind must work there on that day: the newest row, else the plan's numbers: one of
// each of five kinds at a centre (R39), of two at a station (R40).
[[nodiscard]] std::int64_t needed(std::span<const Need> rows, Level level, PieceKind kind,
                                  CivilDate date);
// Every kind that is needed or there, in the order of the kinds; retired pieces do not count.
[[nodiscard]] std::vector<KindCount> counted(std::span<const Stated> pieces,
                                             std::span<const Need> rows, Level level,
                                             CivilDate date);
[[nodiscard]] bool complete(std::span<const KindCount> kinds);
// The last state of each piece, of states in the order of their time.
[[nodiscard]] std::vector<Stated> latest(std::span<const Stated> states);

// The state after an act; refuses fault.state.
[[nodiscard]] Result<FaultState> after(FaultState state, FaultAct act);
// Whoever repaired it does not confirm it (R42); managers assign.
struct Hand {
    bool reports = false;  // equipment.report there
    bool manages = false;  // equipment.manage there
    bool repaired = false;
};
[[nodiscard]] std::vector<std::string> allowed(FaultState state, Hand hand);

struct Span {
    Instant from;
    Instant to;  // from ≤ to
};
// Minutes of office hours on working days in the span.
[[nodiscard]] std::int64_t open_minutes(const duty::Calendar& calendar, Span span);
// Of them, those in any of `downs`; overlapping ones count once.
[[nodiscard]] std::int64_t down_minutes(const duty::Calendar& calendar, Span span,
                                        std::span<const Span> downs);

}  // namespace ortoo::equipment

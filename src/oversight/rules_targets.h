// SPDX-License-Identifier: MulanPSL-2.0
// What an indicator is made of, and the state of a target on a day. Pure.
#pragma once

#include <span>

#include "oversight/types_targets_board.h"

namespace ortoo::oversight {

// near_rate is made of items, not of cases: it has no measures and no cases behind it.
struct Definition {
    Indicator indicator = Indicator::one_window_rate;
    FigureUnit unit = FigureUnit::share;
    Measure numerator = Measure::received;
    Measure denominator = Measure::received;
    bool by_receipt = true;  // counted on the day of receipt, else on the day of the end
    std::int64_t base = 0;   // marks of the cases below the line
    std::int64_t hit = 0;    // and of those above it
};
[[nodiscard]] const Definition& definition_of(Indicator indicator);

// Times a case are good when low, shares when high; the value is cut towards the bad side.
[[nodiscard]] std::optional<std::int64_t> value_of(FigureUnit unit, std::int64_t numerator,
                                                   std::int64_t denominator);
[[nodiscard]] TargetState state_of(const Target& target, std::int64_t numerator,
                                   std::int64_t denominator, CivilDate on);
[[nodiscard]] Figure figure_of(const Definition& what, const Measures& sums);
[[nodiscard]] Figure with_state(Figure figure, const std::optional<Target>& target, CivilDate on);

// The rows in force on a day, by indicator and last day; those that another row has replaced by
// then are left out. One that begins later is among them.
[[nodiscard]] std::vector<Target> in_force(std::span<const Target> rows, CivilDate on);
// The row that counts on that day among those of its indicator in force: whose period holds it, the
// nearest due first; else the last that ended.
[[nodiscard]] std::optional<TargetId> current_of(std::span<const Target> in_force, Indicator what,
                                                 CivilDate on);
// Refuses what cannot be a row beside these.
[[nodiscard]] Result<Target> checked(const SetTarget& in, std::span<const Target> rows,
                                     CivilDate today);

// A stretch of days as whole months and the days around them, so that years read few rows.
struct Stretch {
    std::string first_day, last_day;  // of loose days before the months; empty: none
    std::string first_month, last_month;
    std::string tail_first, tail_last;  // of loose days after them
};
[[nodiscard]] Stretch stretch_of(CivilDate from, CivilDate to);
// The twelve months up to that of the day, oldest first.
[[nodiscard]] std::vector<std::string> months_to(CivilDate day);
[[nodiscard]] CivilDate first_of(const std::string& month);
[[nodiscard]] CivilDate last_of(const std::string& month);

// What is signed of a snapshot.
[[nodiscard]] std::string snapshot_text(std::string_view county, std::string_view month,
                                        std::string_view content);

}  // namespace ortoo::oversight

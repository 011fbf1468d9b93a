// SPDX-License-Identifier: MulanPSL-2.0
// Figures of a day, for the board and for what is kept of a month.
#pragma once

#include "oversight/service_counts.h"
#include "oversight/types_targets_board.h"

namespace ortoo::oversight {

// An item and its cases in the 365 days up to a day.
struct Ranked {
    std::string item;
    Measures sums;
};
inline constexpr int year_days = 365;
// The most frequent first, equal ones by id; items with a case only. '' for all towns.
[[nodiscard]] std::vector<Ranked> ranking(db::Session&, const std::string& county,
                                          const std::string& town, CivilDate on);

// Sums by town for stretches of days, each read once.
class Sums {
  public:
    Sums(db::Session& session, std::string county)
        : session_(session), county_(std::move(county)) {}
    [[nodiscard]] Measures of(const std::string& town, CivilDate from, CivilDate to);

  private:
    db::Session& session_;
    const std::string county_;
    std::map<std::pair<std::int32_t, std::int32_t>, std::map<std::string, Measures>> read_;
};

// From where to where a row counts on a day; the year of the day when there is no row.
struct Period {
    CivilDate from;
    CivilDate to;
};
[[nodiscard]] Period period_of(const std::optional<Target>& target, CivilDate on);

// A row of the board for every target in force, then for what has none.
[[nodiscard]] std::vector<TargetTile> tiles_of(std::span<const Target> in_force, CivilDate on);

}  // namespace ortoo::oversight

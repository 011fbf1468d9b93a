// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "db/session.h"
#include "ratings/types_coverage.h"

namespace ortoo::ratings::store {

constexpr int coverage_page = 50;

// Adds to the counters of the key, in the transaction of what is counted.
void count(db::Tx&, std::string_view county, const CountKey&, const Tally&);

struct Months {
    CivilDate first;
    CivilDate last;
};
struct Counted {
    std::string key;
    std::string name;
    Tally tally;
};
// One row more than a page, by key.
[[nodiscard]] std::vector<Counted> counted(db::Session&, std::string_view county, const Months&,
                                           std::string_view path, By by, std::int64_t page);
[[nodiscard]] Tally total(db::Session&, std::string_view county, const Months&,
                          std::string_view path);
// Items that at least `least` rated, the most rated first, at most 50.
[[nodiscard]] std::vector<Counted> items_rated(db::Session&, std::string_view county, const Months&,
                                               std::int64_t least);
// How many were rated, but by fewer.
[[nodiscard]] std::int64_t items_below(db::Session&, std::string_view county, const Months&,
                                       std::int64_t least);

}  // namespace ortoo::ratings::store

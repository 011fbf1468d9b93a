// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "db/session.h"
#include "oversight/types_counts.h"

namespace ortoo::oversight::store {

[[nodiscard]] CountCursor cursor(db::Session&, std::string_view county);
// Faults when it is not at `before` any more: another node has counted.
void advance(db::Tx&, std::string_view county, std::int64_t before, const CountCursor& after);

[[nodiscard]] std::optional<CaseFact> fact(db::Session&, std::string_view county,
                                           std::string_view id);
void put(db::Tx&, std::string_view county, const CaseFact&);
[[nodiscard]] std::vector<CaseFact> facts_after(db::Session&, std::string_view county,
                                                std::string_view id, int limit);

enum class Span { day, month };
void add(db::Tx&, std::string_view county, Span, const CountKey&, const Measures&);
struct CountRow {
    CountKey key;
    Measures sums;
};
[[nodiscard]] std::vector<CountRow> counts_after(db::Session&, std::string_view county, Span,
                                                 const CountKey& after, int limit);
// Sums over all items of the spans from first to last, by town ('' is the whole banner).
[[nodiscard]] std::vector<CountRow> by_town(db::Session&, std::string_view county, Span,
                                            std::string_view first, std::string_view last);
// The same of one town, by item; without the row of all items.
[[nodiscard]] std::vector<CountRow> by_item(db::Session&, std::string_view county, Span,
                                            std::string_view town, std::string_view first,
                                            std::string_view last);
// Each month of one town by itself.
[[nodiscard]] std::vector<CountRow> months_of(db::Session&, std::string_view county,
                                              std::string_view town, std::string_view first,
                                              std::string_view last);
[[nodiscard]] bool counted_by(db::Session&, std::string_view county, std::string_view month);

[[nodiscard]] UnitList unit_list(db::Session&, std::string_view county, std::string_view unit);
void put(db::Tx&, std::string_view county, std::string_view unit, const UnitList&);
[[nodiscard]] std::vector<std::string> listing_units(db::Session&, std::string_view county);
// In how many units each item stood on that day.
struct Places {
    std::string item;
    std::int64_t units = 0;
};
[[nodiscard]] std::vector<Places> places_on(db::Session&, std::string_view county, CivilDate day);

// The cases behind a figure, newest first, one more than a page.
struct BehindCut {
    bool by_receipt = true;
    std::string town;  // empty: all
    CivilDate from;
    CivilDate to;
    std::int64_t base = 0;
    std::int64_t hit = 0;
    std::string which;  // all, hit, rest
    std::string item;   // empty: all
    std::int64_t page = 0;
};
constexpr int behind_page = 50;
[[nodiscard]] std::vector<CaseFact> behind(db::Session&, std::string_view county, const BehindCut&);

}  // namespace ortoo::oversight::store

// SPDX-License-Identifier: MulanPSL-2.0
// What is counted of cases, from the entries of the ledger and from nothing else: one fact row a
// case, sums a day and a month, and which unit has which item on its list.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "base/fields.h"

namespace ortoo::oversight {

// Sums. The first four happen on the day of receipt, the others on the day a case ends; none of
// them changes afterwards, so the sum up to a past day is what it was on that day.
enum class Measure {
    received,
    at_window,      // 受理 across a counter of a hall
    comprehensive,  // of these at a 无差别综合 window
    sector,         // of these at a 分领域综合 window
    ended,
    village_only,  // of these: the citizen met us in his village only
    handed,        // of these: a result was handed over
    handed_near,   // of these: in village or town, by post or electronically
    corrections,   // 补正 notices of the cases that ended
    reentries,     // times something was handed in again
    trips,         // days on which the citizen himself was at a counter
};
inline constexpr std::size_t measure_count = 11;

struct Measures {
    std::array<std::int64_t, measure_count> sums{};
    [[nodiscard]] std::int64_t& operator[](Measure m) { return sums[static_cast<std::size_t>(m)]; }
    [[nodiscard]] std::int64_t operator[](Measure m) const {
        return sums[static_cast<std::size_t>(m)];
    }
    Measures& operator+=(const Measures& other) {
        for (std::size_t i = 0; i < measure_count; ++i) {
            sums[i] += other.sums[i];
        }
        return *this;
    }
    bool operator==(const Measures&) const = default;
};

// 送达: where the result reached the citizen.
enum class Handover { none, village, town, banner, post, electronic };
inline constexpr std::array handover_names{
    std::pair{Handover::none, std::string_view{"none"}},
    std::pair{Handover::village, std::string_view{"village"}},
    std::pair{Handover::town, std::string_view{"town"}},
    std::pair{Handover::banner, std::string_view{"banner"}},
    std::pair{Handover::post, std::string_view{"post"}},
    std::pair{Handover::electronic, std::string_view{"electronic"}},
};
constexpr const auto& names(Handover) {
    return handover_names;
}

// One row of `case_facts`. No personal data: ids, codes, days and numbers.
struct CaseFact {
    std::string id;      // of the case
    std::string number;  // WS…; empty until it was received (a ticket may tell first)
    std::string item;
    std::string unit;    // where the wish arose
    std::string town;    // whose window received it
    std::string source;  // agent, window, phone_web, partner
    std::string window_kind;
    std::optional<CivilDate> received_on;
    std::optional<CivilDate> ended_on;
    Handover handover = Handover::none;
    bool beyond_village = false;  // met us elsewhere than in his village
    std::int64_t corrections = 0;
    std::int64_t reentries = 0;
    std::set<std::string> trip_days;  // YYYY-MM-DD
    std::int64_t marks = 0;           // rules: marks_of; what a list of cases is cut by
    bool operator==(const CaseFact&) const = default;
};

// Bits of `marks`.
namespace mark {
inline constexpr std::int64_t at_window = 1;
inline constexpr std::int64_t comprehensive = 2;
inline constexpr std::int64_t sector = 4;
inline constexpr std::int64_t ended = 8;
inline constexpr std::int64_t village_only = 16;
inline constexpr std::int64_t handed = 32;
inline constexpr std::int64_t handed_near = 64;
inline constexpr std::int64_t corrected = 128;
inline constexpr std::int64_t entered_again = 256;
inline constexpr std::int64_t travelled = 512;
}  // namespace mark

// A row of `count_days` (span: the day) or `count_months` (span: "2026-11"). Empty item: all items;
// empty town: the whole banner.
struct CountKey {
    std::string item;
    std::string span;
    std::string town;
    auto operator<=>(const CountKey&) const = default;
};

// From which day to before which day an item stood on the published list of a unit.
struct Listing {
    CivilDate from;
    std::optional<CivilDate> until;
    bool operator==(const Listing&) const = default;
};
using UnitList = std::map<std::string, std::vector<Listing>>;  // by item

// All that the fold writes: of the whole ledger when it is recomputed, else what a batch touches.
struct Book {
    std::map<std::string, CaseFact> facts;
    std::map<CountKey, Measures> days;
    std::map<CountKey, Measures> months;
    std::map<std::string, UnitList> lists;  // by unit
};

// How far the ledger has been folded.
struct CountCursor {
    std::int64_t leaf = 0;  // the next one
    Instant at;             // of the last entry
};

struct CountsReport {
    std::int64_t entries = 0;
    std::int64_t facts = 0;
    std::int64_t sums = 0;
    std::int64_t snapshots = 0;
    std::vector<std::string> differences;  // at most 100 are listed
};

}  // namespace ortoo::oversight

// SPDX-License-Identifier: MulanPSL-2.0
// From an entry of the ledger to what it changes in the counts. Pure: the same entries in the same
// order give the same book, today and when it is recomputed.
#pragma once

#include <string_view>

#include "ledger/types_stored.h"
#include "oversight/types_counts.h"

namespace ortoo::oversight {

// A bounded reading of one entry.
struct Deed {
    enum class Kind { received, window_named, corrected, supplied, ended, listed, unlisted };
    Kind kind = Kind::received;
    CivilDate day;
    std::string item_case;  // id; empty for lists
    std::string unit;       // where the citizen was met; of a list: whose
    bool himself = false;   // he stood at a counter
    bool again = false;     // supplied: because something was wrong
    bool counts = true;     // ended: not as if it had never been
    Handover handover = Handover::none;
    CaseFact opening = {};  // received: number, item, unit, town, source, window_kind
    std::string window_kind = {};
    std::vector<std::string> items = {};
};

// nullopt: nothing that is counted. A body that was emptied or does not read counts nothing.
[[nodiscard]] std::optional<Deed> deed_of(const ledger::StoredEntry& entry);

// Adds the deed. Facts and lists it needs must be in the book, if they are stored at all.
void fold(Book& book, const Deed& deed);

[[nodiscard]] std::int64_t marks_of(const CaseFact& fact);

// --- places by their code: 12 digits, a town ends in 000, a banner in 000000
[[nodiscard]] bool is_village(std::string_view unit);
[[nodiscard]] bool is_banner(std::string_view unit);
[[nodiscard]] std::string town_of(std::string_view unit);
[[nodiscard]] std::string path_of_town(const std::string& town);  // 150626.104.
[[nodiscard]] std::string month_of(CivilDate day);                // 2026-11

// On some list of a village or town that day.
[[nodiscard]] bool listed_on(const std::vector<Listing>& listings, CivilDate day);

}  // namespace ortoo::oversight

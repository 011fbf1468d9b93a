// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "catalogue/types_import.h"
#include "catalogue/types_search.h"
#include "db/session.h"

namespace ortoo::catalogue::store {

// --- items and their versions. The words that rules make (steps …) are as old as the import.
struct Head {  // of a version: all but its words
    std::int64_t version = 0;
    Instant imported_at;
    bool four_eyes = false;
};
// The newest version; a certain one.
[[nodiscard]] std::optional<Head> head(db::Session&, const std::string& county, const ItemId&);
[[nodiscard]] std::optional<Head> head(db::Session&, const std::string& county, const ItemId&,
                                       std::int64_t version);
// The words of a version, without the setting of four eyes.
[[nodiscard]] std::optional<Item> content(db::Session&, const std::string& county, const ItemId&,
                                          std::int64_t version);
struct Known {  // what an import compares with
    ItemId id;
    std::int64_t no = 0;  // small number for the search tables
    std::int64_t version = 0;
    std::string digest;
    bool four_eyes = false;
};
[[nodiscard]] std::map<std::string, Known> by_code(db::Session&, const std::string& county);
[[nodiscard]] std::optional<Known> known(db::Session&, const std::string& county, const ItemId&);
// Writes the row (new or changed) and the version; the version must be a new one.
void save(db::Tx&, const std::string& county, const Item&, std::int64_t no,
          const std::string& digest, Instant now);
void set_four_eyes(db::Tx&, const std::string& county, const ItemId&, bool four_eyes);

// --- search
// Changes with every change of items or words; the index in memory is kept by it. Whoever changes
// an item that people find calls `renew_search`.
[[nodiscard]] std::string search_edition(db::Session&, const std::string& county);
void renew_search(db::Tx&, const std::string& county, const std::string& edition);
struct SearchRow {
    ItemBrief brief;  // without limit sentence and pictogram
    TimeLimit promised;
    std::string code;
    bool village = false;
    bool town = false;
    std::vector<std::string> conditions;
};
// Items by code, after this one; at most `search_page`.
inline constexpr std::int64_t search_page = 500;
[[nodiscard]] std::vector<SearchRow> search_rows(db::Session&, const std::string& county,
                                                 const std::string& after);

struct Word {
    std::string word;
    std::string means;
};
[[nodiscard]] std::vector<Word> synonyms(db::Session&, const std::string& county);
void replace_synonyms(db::Tx&, const std::string& county, std::span<const Word> words);

}  // namespace ortoo::catalogue::store

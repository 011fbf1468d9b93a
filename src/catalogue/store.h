// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "catalogue/types_import.h"
#include "db/session.h"

namespace ortoo::catalogue::store {

// --- items and their versions. The words that rules make (steps …) are as old as the import.
[[nodiscard]] std::optional<Item> item(db::Session&, const std::string& county, const ItemId&);
[[nodiscard]] std::optional<Item> item(db::Session&, const std::string& county, const ItemId&,
                                       std::int64_t version);
struct Known {  // what an import compares with
    ItemId id;
    std::int64_t no = 0;  // small number for the search tables
    std::int64_t version = 0;
    std::string digest;
    bool four_eyes = false;
};
[[nodiscard]] std::map<std::string, Known> by_code(db::Session&, const std::string& county);
// Writes the row (new or changed) and the version; the version must be a new one.
void save(db::Tx&, const std::string& county, const Item&, std::int64_t no,
          const std::string& digest, Instant now);
void set_four_eyes(db::Tx&, const std::string& county, const ItemId&, bool four_eyes);

// --- lists
struct Filter {
    std::string theme;  // empty: all
    std::optional<Level> level;
    bool high_frequency = false;
    std::int64_t limit = 0;
    std::int64_t offset = 0;
};
struct BriefRow {
    ItemBrief brief;  // without limit sentence and pictogram
    TimeLimit promised;
    std::int64_t total = 0;
};
[[nodiscard]] std::vector<BriefRow> list(db::Session&, const std::string& county, const Filter&);
[[nodiscard]] std::vector<ThemeRow> themes(db::Session&, const std::string& county);

// --- search
struct Term {
    std::string text;
    std::int64_t number = 0;  // weight, factor or count, as the function says
};
inline constexpr std::size_t terms_max = 24;  // of one question
void replace_terms(db::Tx&, const std::string& county, std::int64_t item_no,
                   std::span<const Term> weights);
void recount(db::Tx&, const std::string& county);
// Items that hold each term, and under "" how many items there are.
[[nodiscard]] std::map<std::string, std::int64_t> counts(db::Session&, const std::string& county,
                                                         std::span<const Term> terms);
// Best first; what scores less than a quarter of the best is left out.
[[nodiscard]] std::vector<BriefRow> search(db::Session&, const std::string& county,
                                           std::span<const Term> factors, const Filter&);

struct Word {
    std::string word;
    std::string means;
};
[[nodiscard]] std::vector<Word> synonyms(db::Session&, const std::string& county);
void replace_synonyms(db::Tx&, const std::string& county, std::span<const Word> words);

}  // namespace ortoo::catalogue::store

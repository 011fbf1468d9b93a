// SPDX-License-Identifier: MulanPSL-2.0
// Everyday words, pinyin, initials and slips → items. Pure: an index is a value, a question is a
// function of it.
#pragma once

#include <memory>
#include <span>

#include "catalogue/types_import.h"
#include "catalogue/types_search.h"

namespace ortoo::catalogue {

struct Synonym {
    std::string word;   // what people say, as plain_text: 老年钱
    std::string means;  // what the catalogue says: 高龄津贴; `filler` for words that ask nothing
};
inline constexpr std::string_view filler = "-";
inline constexpr std::size_t synonyms_max = 5000;
struct ParsedSynonyms {
    std::vector<Synonym> rows;
    std::vector<ImportFault> faults;
};
[[nodiscard]] Result<ParsedSynonyms> parse_synonyms(std::string_view csv);

struct Listed {  // an item as the search knows it
    ItemBrief brief;
    bool village = false;
    bool town = false;
    std::string conditions;
};

struct Wanted {         // what the asker keeps to
    std::string theme;  // empty: all
    std::optional<Level> level;
    bool high_frequency = false;
};
[[nodiscard]] bool fits(const Listed&, const Wanted&);

struct Hit {
    const Listed* item = nullptr;
    double score = 0;  // 1: every word of the question stands in the name
    Matched how = Matched::word;
    std::string_view by;  // the everyday word that led here, else empty
};

struct Found {
    std::vector<Hit> hits;   // best first
    std::string suggestion;  // 您是不是要找 …; only when nothing is sure
};

struct Postings;

class SearchIndex {
  public:
    // The items by code.
    SearchIndex(std::vector<Listed> items, std::vector<Synonym> synonyms);
    SearchIndex(const SearchIndex&) = delete;
    SearchIndex& operator=(const SearchIndex&) = delete;
    ~SearchIndex();

    // Bounded: past a number of postings the most usual pairs of characters are left out, so that a
    // question costs about the same at 10,000 items.
    [[nodiscard]] Found find(std::string_view question, const Wanted& wanted) const;
    // High frequency first.
    [[nodiscard]] std::vector<const Listed*> list(const Wanted& wanted) const;
    // In the order of their items; the picture is left to the caller.
    [[nodiscard]] std::vector<ThemeRow> themes() const;
    // Where to look when nothing was found: themes that share a character with the question, then
    // those with the most items of high frequency.
    [[nodiscard]] std::vector<ThemeRow> nearest_themes(std::string_view question,
                                                       std::size_t most) const;

  private:
    std::vector<Listed> items_;
    std::unique_ptr<const Postings> postings_;
};

}  // namespace ortoo::catalogue

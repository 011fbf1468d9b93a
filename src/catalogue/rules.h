// SPDX-License-Identifier: MulanPSL-2.0
// Reading a catalogue file, wording a guide, cutting text into search terms. Pure.
#pragma once

#include <map>
#include <span>

#include "catalogue/types_import.h"

namespace ortoo::catalogue {

// Every row that could be read becomes an item without id, bureau, version and four_eyes' setting;
// faults name line and column. Refuses a file that is no CSV or lacks columns.
struct Parsed {
    std::vector<Item> items;
    std::vector<ImportFault> faults;
    std::int64_t rows = 0;
};
[[nodiscard]] Result<Parsed> parse_items(std::string_view csv);

struct Synonym {
    std::string word;   // what people say, as plain_text: 老年钱
    std::string means;  // what the catalogue says: 高龄津贴
};
struct ParsedSynonyms {
    std::vector<Synonym> rows;
    std::vector<ImportFault> faults;
};
[[nodiscard]] Result<ParsedSynonyms> parse_synonyms(std::string_view csv);

// 当场办结 · 22 个工作日 · 15 个自然日
[[nodiscard]] std::string limit_sentence(const TimeLimit& promised, bool is_instant);
[[nodiscard]] std::vector<std::string> steps_of(const Item& item);
[[nodiscard]] std::string_view picto_of(std::string_view theme);
// The unit that decides items of this department: a note in brackets is no part of its name.
[[nodiscard]] std::string bureau_name(std::string_view department);
// 行政许可 needs a decider who is not the reviewer, unless the administrator says otherwise.
[[nodiscard]] bool four_eyes_default(ItemType type);
// Fills in what is worded rather than imported: limit sentence, steps, pictogram, visits.
void complete(Item& item);
// What an import compares: the item without id, version, bureau, four eyes and wording.
[[nodiscard]] std::string content_of(Item item);
[[nodiscard]] bool offered_at(const Item& item, std::string_view unit_kind);

// --- search
// Letters and characters only, narrow and small.
[[nodiscard]] std::string plain_text(std::string_view text);
using Weights = std::map<std::string, std::int64_t>;  // term → weight
// Pairs of neighbouring characters, whole Latin words, and (of the name) single characters.
[[nodiscard]] Weights terms_of(const Item& item);
struct Asked {
    std::string term;
    std::int64_t group = 0;     // 0 own words, then one for each synonym
    std::int64_t postings = 0;  // items that hold it; filled in by the caller
    std::int64_t factor = 0;    // the rarer, the more; a group adds up to at most 1,000
};
inline constexpr std::size_t asked_max = 24;
// What a question asks for: pairs; a single character only when nothing else is there. Own words
// first, then what the synonyms inside the question stand for. At most `asked_max`.
[[nodiscard]] std::vector<Asked> asked_of(std::string_view question,
                                          std::span<const Synonym> synonyms);
// Drops what no item holds and, past a budget of postings, what nearly all hold, so that a question
// costs the same at 10,000 items. `items`: how many there are.
[[nodiscard]] std::vector<Asked> plan_search(std::vector<Asked> asked, std::int64_t items);

}  // namespace ortoo::catalogue

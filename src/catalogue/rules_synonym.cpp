// SPDX-License-Identifier: MulanPSL-2.0
#include <set>

#include "base/text.h"
#include "catalogue/rules_search.h"
#include "catalogue/rules_search_text.h"

namespace ortoo::catalogue {

Result<ParsedSynonyms> parse_synonyms(std::string_view csv) {
    const auto rows = parse_csv(csv);
    if (!rows || rows->empty()) {
        return refuse(catalogue_not_csv, "synonyms");
    }
    if (rows->front() != std::vector<std::string>{"word", "means"}) {
        return refuse(catalogue_columns, "synonyms", {{"column", "word,means"}});
    }
    ParsedSynonyms out;
    if (rows->size() > synonyms_max + 1) {  // each costs every question a look
        out.faults.push_back({static_cast<std::int64_t>(synonyms_max + 2), "word", "too_many"});
        return out;
    }
    std::set<std::pair<std::string, std::string>> seen;
    for (std::size_t i = 1; i < rows->size(); ++i) {
        const auto line = static_cast<std::int64_t>(i + 1);
        const auto& cells = (*rows)[i];
        const bool text = cells.size() == 2 && is_utf8(cells[0]) && is_utf8(cells[1]);
        const std::string word = text ? plain_text(cells[0]) : "";
        if (word.empty() || trim(cells[1]).empty()) {
            out.faults.push_back({line, "word", cells.size() == 2 ? "missing" : "columns"});
        } else if (!seen.emplace(word, trim(cells[1])).second) {
            out.faults.push_back({line, "word", "duplicate"});
        } else {
            out.rows.push_back({word, std::string(trim(cells[1]))});
        }
    }
    return out;
}

}  // namespace ortoo::catalogue

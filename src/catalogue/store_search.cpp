// SPDX-License-Identifier: MulanPSL-2.0
#include <boost/json.hpp>

#include "catalogue/store.h"

namespace ortoo::catalogue::store {

namespace {

const db::Sql select_edition{"catalogue.select_edition",
                             "SELECT edition FROM search_editions WHERE county = $1"};

const db::Sql upsert_edition{"catalogue.upsert_edition",
                             "INSERT INTO search_editions (county, edition) VALUES ($1, $2) "
                             "ON CONFLICT (county) DO UPDATE SET edition = excluded.edition"};

const db::Sql select_search_rows{
    "catalogue.select_search_rows",
    "SELECT i.id, i.name, i.theme, i.department, i.is_instant, i.agent_mode, i.high_frequency, "
    "i.promised_limit, i.promised_unit, i.code, i.village, i.town, v.content FROM items i "
    "JOIN item_versions v ON v.county = i.county AND v.item = i.id AND v.version = i.version "
    "WHERE i.county = $1 AND i.code > $2 ORDER BY i.code LIMIT $3"};

const db::Sql select_synonyms{"catalogue.select_synonyms",
                              "SELECT word, means FROM synonyms WHERE county = $1 "
                              "ORDER BY word, means"};

const db::Sql delete_synonyms{"catalogue.delete_synonyms",
                              "DELETE FROM synonyms WHERE county = $1"};

const db::Sql insert_synonym{"catalogue.insert_synonym",
                             "INSERT INTO synonyms (county, word, means) VALUES ($1, $2, $3)"};

std::vector<std::string> conditions_of(std::string_view content) {
    boost::system::error_code error;
    const boost::json::value parsed = boost::json::parse(content, error);
    if (error || !parsed.is_object()) {
        throw db::Fault("the content of an item is not JSON");
    }
    std::vector<std::string> out;
    if (const auto* list = parsed.get_object().if_contains("conditions")) {
        for (const boost::json::value& each : list->as_array()) {
            out.emplace_back(each.as_string());
        }
    }
    return out;
}

SearchRow search_row_of(const db::Row& row) {
    SearchRow out;
    out.brief.id.text = row.text(0);
    out.brief.name = row.text(1);
    out.brief.theme = row.text(2);
    out.brief.department = row.text(3);
    out.brief.is_instant = row.flag(4);
    out.brief.agent_mode = row.as<AgentMode>(5);
    out.brief.high_frequency = row.flag(6);
    out.promised = {row.integer(7), row.as<duty::DayUnit>(8)};
    out.code = row.text(9);
    out.village = row.flag(10);
    out.town = row.flag(11);
    out.conditions = conditions_of(row.view(12));
    return out;
}

}  // namespace

std::string search_edition(db::Session& session, const std::string& county) {
    return session.one(select_edition, {county}, [](const db::Row& row) { return row.text(0); })
        .value_or("");
}

void renew_search(db::Tx& tx, const std::string& county, const std::string& edition) {
    tx.put(upsert_edition, {county, edition});
}

std::vector<SearchRow> search_rows(db::Session& session, const std::string& county,
                                   const std::string& after) {
    return session.all(select_search_rows, {county, after, search_page}, search_row_of);
}

std::vector<Word> synonyms(db::Session& session, const std::string& county) {
    return session.all(select_synonyms, {county},
                       [](const db::Row& row) { return Word{row.text(0), row.text(1)}; });
}

void replace_synonyms(db::Tx& tx, const std::string& county, std::span<const Word> words) {
    tx.run(delete_synonyms, {county});
    for (const Word& each : words) {
        tx.put(insert_synonym, {county, each.word, each.means});
    }
}

}  // namespace ortoo::catalogue::store

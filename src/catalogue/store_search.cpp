// SPDX-License-Identifier: MulanPSL-2.0
#include <algorithm>

#include "catalogue/store.h"

namespace ortoo::catalogue::store {

namespace {

const db::Sql select_list{
    "catalogue.select_list",
    "SELECT id, name, theme, department, is_instant, agent_mode, high_frequency, promised_limit, "
    "promised_unit, COUNT(*) OVER () FROM items WHERE county = $1 AND village >= $2 "
    "AND town >= $3 AND high_frequency >= $4 ORDER BY place, code LIMIT $5 OFFSET $6"};

const db::Sql select_theme{
    "catalogue.select_theme",
    "SELECT id, name, theme, department, is_instant, agent_mode, high_frequency, promised_limit, "
    "promised_unit, COUNT(*) OVER () FROM items WHERE county = $1 AND village >= $2 "
    "AND town >= $3 AND high_frequency >= $4 AND theme = $7 "
    "ORDER BY place, code LIMIT $5 OFFSET $6"};

const db::Sql select_themes{"catalogue.select_themes",
                            "SELECT theme, COUNT(*) FROM items WHERE county = $1 "
                            "GROUP BY theme ORDER BY MIN(code)"};

const db::Sql delete_terms{"catalogue.delete_terms",
                           "DELETE FROM item_terms WHERE county = $1 AND item_no = $2"};

const db::Sql insert_term{"catalogue.insert_term",
                          "INSERT INTO item_terms (county, term, item_no, weight) "
                          "VALUES ($1, $2, $3, $4)"};

const db::Sql delete_counts{"catalogue.delete_counts",
                            "DELETE FROM item_term_counts WHERE county = $1"};

const db::Sql insert_counts{"catalogue.insert_counts",
                            "INSERT INTO item_term_counts (county, term, items) "
                            "SELECT county, term, COUNT(*) FROM item_terms WHERE county = $1 "
                            "GROUP BY county, term"};

const db::Sql insert_total{"catalogue.insert_total",
                           "INSERT INTO item_term_counts (county, term, items) "
                           "SELECT CAST($1 AS TEXT), '', COUNT(*) FROM items WHERE county = $1"};

// `terms_max` places; those not needed hold the empty text, under which the total stands.
const db::Sql select_counts{
    "catalogue.select_counts",
    "SELECT term, items FROM item_term_counts WHERE county = $1 AND term IN ('', $2, $3, $4, "
    "$5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, "
    "$23, $24, $25)"};

// A question is a small table of (term, factor). CROSS JOIN is a plain join that SQLite does not
// turn round: from the few hits to the many items.
const db::Sql select_search{
    "catalogue.select_search",
    "WITH q (term, factor) AS (VALUES (CAST($8 AS TEXT), CAST($9 AS BIGINT)), ($10, $11), "
    "($12, $13), ($14, $15), ($16, $17), ($18, $19), ($20, $21), ($22, $23), ($24, $25), "
    "($26, $27), ($28, $29), ($30, $31), ($32, $33), ($34, $35), ($36, $37), ($38, $39), "
    "($40, $41), ($42, $43), ($44, $45), ($46, $47), ($48, $49), ($50, $51), ($52, $53), "
    "($54, $55)), hits AS (SELECT t.item_no AS no, SUM(t.weight * q.factor) AS score FROM q "
    "JOIN item_terms t ON t.county = $1 AND t.term = q.term GROUP BY t.item_no), found AS "
    "(SELECT h.no AS no, h.score AS score FROM hits h CROSS JOIN items f WHERE f.county = $1 "
    "AND f.no = h.no AND f.village >= $2 AND f.town >= $3 AND f.high_frequency >= $4 AND ($7 "
    "= '' OR f.theme = $7)), near AS (SELECT no, score FROM found WHERE score * 4 >= (SELECT "
    "MAX(score) FROM found)), top AS (SELECT no, score FROM near ORDER BY score DESC, no "
    "LIMIT $5 OFFSET $6) SELECT i.id, i.name, i.theme, i.department, i.is_instant, "
    "i.agent_mode, i.high_frequency, i.promised_limit, i.promised_unit, (SELECT COUNT(*) FROM "
    "near) FROM top p CROSS JOIN items i WHERE i.county = $1 AND i.no = p.no ORDER BY p.score "
    "DESC, p.no"};

const db::Sql select_synonyms{"catalogue.select_synonyms",
                              "SELECT word, means FROM synonyms WHERE county = $1 "
                              "ORDER BY word, means"};

const db::Sql delete_synonyms{"catalogue.delete_synonyms",
                              "DELETE FROM synonyms WHERE county = $1"};

const db::Sql insert_synonym{"catalogue.insert_synonym",
                             "INSERT INTO synonyms (county, word, means) VALUES ($1, $2, $3)"};

BriefRow brief_of(const db::Row& row) {
    BriefRow out;
    out.brief.id.text = row.text(0);
    out.brief.name = row.text(1);
    out.brief.theme = row.text(2);
    out.brief.department = row.text(3);
    out.brief.is_instant = row.flag(4);
    out.brief.agent_mode = row.as<AgentMode>(5);
    out.brief.high_frequency = row.flag(6);
    out.promised = {row.integer(7), row.as<duty::DayUnit>(8)};
    out.total = row.integer(9);
    return out;
}

// county and the six values that every list has.
std::vector<db::Value> filter_values(const std::string& county, const Filter& filter) {
    return {county,
            filter.level == Level::village,
            filter.level == Level::town,
            filter.high_frequency,
            filter.limit,
            filter.offset,
            filter.theme};
}

}  // namespace

std::vector<BriefRow> list(db::Session& session, const std::string& county, const Filter& filter) {
    std::vector<db::Value> values = filter_values(county, filter);
    if (filter.theme.empty()) {
        values.pop_back();
    }
    std::vector<BriefRow> rows;
    session.query(filter.theme.empty() ? select_list : select_theme, values,
                  [&](const db::Row& row) { rows.push_back(brief_of(row)); });
    return rows;
}

std::vector<ThemeRow> themes(db::Session& session, const std::string& county) {
    return session.all(select_themes, {county}, [](const db::Row& row) {
        return ThemeRow{row.text(0), "", row.integer(1)};
    });
}

void replace_terms(db::Tx& tx, const std::string& county, std::int64_t item_no,
                   std::span<const Term> weights) {
    tx.run(delete_terms, {county, item_no});
    for (const Term& each : weights) {
        tx.put(insert_term, {county, each.text, item_no, each.number});
    }
}

void recount(db::Tx& tx, const std::string& county) {
    tx.run(delete_counts, {county});
    tx.run(insert_counts, {county});
    tx.run(insert_total, {county});
}

std::map<std::string, std::int64_t> counts(db::Session& session, const std::string& county,
                                           std::span<const Term> terms) {
    std::vector<db::Value> values{county};
    for (std::size_t i = 0; i < terms_max; ++i) {
        values.emplace_back(i < terms.size() ? std::string_view(terms[i].text)
                                             : std::string_view());
    }
    std::map<std::string, std::int64_t> out;
    session.query(select_counts, values,
                  [&](const db::Row& row) { out[row.text(0)] = row.integer(1); });
    return out;
}

std::vector<BriefRow> search(db::Session& session, const std::string& county,
                             std::span<const Term> factors, const Filter& filter) {
    std::vector<db::Value> values = filter_values(county, filter);
    for (std::size_t i = 0; i < terms_max; ++i) {
        const bool given = i < factors.size();
        values.emplace_back(given ? std::string_view(factors[i].text) : std::string_view());
        values.emplace_back(given ? factors[i].number : 0);
    }
    std::vector<BriefRow> rows;
    session.query(select_search, values,
                  [&](const db::Row& row) { rows.push_back(brief_of(row)); });
    return rows;
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

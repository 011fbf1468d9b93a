// SPDX-License-Identifier: MulanPSL-2.0
#include "catalogue/store_overview.h"

namespace ortoo::catalogue::store {

namespace {

const db::Sql select_versions{
    "catalogue.select_versions",
    "SELECT version, imported_at FROM item_versions WHERE county = $1 AND item = $2 "
    "ORDER BY version DESC LIMIT 200"};
const db::Sql count_states{"catalogue.count_states",
                           "SELECT unit, state, COUNT(*) FROM item_claims WHERE county = $1 "
                           "GROUP BY unit, state ORDER BY unit, state"};
const db::Sql count_behind{
    "catalogue.count_behind",
    "SELECT c.unit, COUNT(*) FROM item_claims c JOIN items i "
    "ON i.county = c.county AND i.id = c.item "
    "WHERE c.county = $1 AND c.state <> 'withdrawn' AND c.item_version < i.version "
    "GROUP BY c.unit ORDER BY c.unit"};
const db::Sql select_last_editions{"catalogue.select_last_editions",
                                   "SELECT unit, MAX(edition) FROM item_lists WHERE county = $1 "
                                   "GROUP BY unit ORDER BY unit"};

#define POWER_OF_ITEM                                                                        \
    "SELECT i.id, i.code, i.name, p.no, p.mode, p.document, p.from_unit, p.from_name, "      \
    "p.to_unit, p.to_name, p.since, p.until, p.item_version, p.set_at FROM item_powers p "   \
    "JOIN items i ON i.county = p.county AND i.id = p.item WHERE p.county = $1 AND "         \
    "NOT EXISTS (SELECT 1 FROM item_powers q WHERE q.county = p.county AND q.item = p.item " \
    "AND q.no > p.no) "

const db::Sql select_last_powers{"catalogue.select_last_powers",
                                 POWER_OF_ITEM "ORDER BY i.code LIMIT 51 OFFSET $2"};
const db::Sql select_last_powers_of_mode{"catalogue.select_last_powers_of_mode", POWER_OF_ITEM
                                         "AND p.mode = $3 ORDER BY i.code LIMIT 51 OFFSET $2"};
// An import may take an item from a level after it was claimed there; such a claim counts no more.
const db::Sql select_frequent{
    "catalogue.select_frequent",
    "SELECT i.id, i.code, i.name, i.theme, "
    "COUNT(CASE WHEN c.level = 'town' AND i.town = 1 THEN 1 END), "
    "COUNT(CASE WHEN c.level = 'village' AND i.village = 1 THEN 1 END) "
    "FROM items i LEFT JOIN item_claims c ON c.county = i.county AND c.item = i.id "
    "AND c.state = 'published' WHERE i.county = $1 AND i.high_frequency = 1 "
    "GROUP BY i.id, i.code, i.name, i.theme ORDER BY i.code LIMIT 500"};

PowerRow power_row(const db::Row& row) {
    PowerRow out;
    out.item = ItemId{row.text(0)};
    out.code = row.text(1);
    out.name = row.text(2);
    out.power.no = row.integer(3);
    out.power.mode = row.as<PowerMode>(4);
    out.power.document = row.text(5);
    out.power.from = UnitId{row.text(6)};
    out.power.from_name = row.text(7);
    if (const auto to = row.maybe_text(8)) {
        out.power.to = UnitId{*to};
    }
    out.power.to_name = row.text(9);
    out.power.since = row.date(10);
    out.power.until = row.maybe_date(11);
    out.power.item_version = row.integer(12);
    out.power.set_at = row.instant(13);
    return out;
}

UnitCount unit_count(const db::Row& row) {
    return {UnitId{row.text(0)}, row.integer(1)};
}

}  // namespace

std::vector<ItemVersion> versions(db::Session& session, const std::string& county,
                                  const ItemId& item) {
    return session.all(select_versions, {county, item}, [](const db::Row& row) {
        return ItemVersion{row.integer(0), row.instant(1)};
    });
}

std::vector<StateCount> claim_counts(db::Session& session, const std::string& county) {
    return session.all(count_states, {county}, [](const db::Row& row) {
        return StateCount{UnitId{row.text(0)}, row.as<ClaimState>(1), row.integer(2)};
    });
}

std::vector<UnitCount> behind(db::Session& session, const std::string& county) {
    return session.all(count_behind, {county}, unit_count);
}

std::vector<UnitCount> last_editions(db::Session& session, const std::string& county) {
    return session.all(select_last_editions, {county}, unit_count);
}

std::vector<PowerRow> last_powers(db::Session& session, const std::string& county,
                                  const PowerQuery& in) {
    const std::int64_t offset = in.page.value_or(0) * power_page;
    if (in.mode) {
        return session.all(select_last_powers_of_mode, {county, offset, *in.mode}, power_row);
    }
    return session.all(select_last_powers, {county, offset}, power_row);
}

std::vector<FrequentItem> frequent(db::Session& session, const std::string& county) {
    return session.all(select_frequent, {county}, [](const db::Row& row) {
        return FrequentItem{ItemId{row.text(0)}, row.text(1),    row.text(2),
                            row.text(3),         row.integer(4), row.integer(5)};
    });
}

}  // namespace ortoo::catalogue::store

// SPDX-License-Identifier: MulanPSL-2.0
// Which town or village had which item on its published list, by day.
#include "oversight/store_counts.h"

namespace ortoo::oversight::store {

namespace {
const db::Sql select_list{"oversight.select_listings",
                          "SELECT item, from_date, until_date FROM item_listings WHERE county = $1 "
                          "AND unit = $2 ORDER BY item, from_date"};
const db::Sql delete_list{"oversight.delete_listings",
                          "DELETE FROM item_listings WHERE county = $1 AND unit = $2"};
const db::Sql insert_listing{"oversight.insert_listing",
                             "INSERT INTO item_listings (county, unit, item, from_date, "
                             "until_date) VALUES ($1, $2, $3, $4, $5)"};
const db::Sql select_units{"oversight.select_listing_units",
                           "SELECT DISTINCT unit FROM item_listings WHERE county = $1 ORDER BY 1"};
const db::Sql select_places{
    "oversight.select_places",
    "SELECT item, COUNT(*) FROM item_listings WHERE county = $1 AND from_date <= $2 AND "
    "(until_date IS NULL OR until_date > $2) GROUP BY item ORDER BY item"};
}  // namespace

UnitList unit_list(db::Session& session, std::string_view county, std::string_view unit) {
    UnitList out;
    const std::array<db::Value, 2> values{county, unit};
    session.query(select_list, values, [&](const db::Row& row) {
        out[row.text(0)].push_back({row.date(1), row.maybe_date(2)});
    });
    return out;
}

void put(db::Tx& tx, std::string_view county, std::string_view unit, const UnitList& list) {
    tx.run(delete_list, {county, unit});
    for (const auto& [item, spans] : list) {
        for (const Listing& each : spans) {
            tx.put(insert_listing, {county, unit, item, each.from, each.until});
        }
    }
}

std::vector<std::string> listing_units(db::Session& session, std::string_view county) {
    return session.all(select_units, {county}, [](const db::Row& row) { return row.text(0); });
}

std::vector<Places> places_on(db::Session& session, std::string_view county, CivilDate day) {
    return session.all(select_places, {county, day},
                       [](const db::Row& row) { return Places{row.text(0), row.integer(1)}; });
}

}  // namespace ortoo::oversight::store

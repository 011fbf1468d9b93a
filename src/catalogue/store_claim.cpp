// SPDX-License-Identifier: MulanPSL-2.0
#include "catalogue/store_claim.h"

namespace ortoo::catalogue::store {

namespace {

#define CLAIM_COLUMNS                                                                     \
    "c.unit, c.item, c.version, c.state, c.item_version, c.unit_path, c.level, c.place, " \
    "c.phone, c.hours, c.reason, c.changed_at, c.changed_by, c.submitted_by, i.version, " \
    "i.name, i.theme "                                                                    \
    "FROM item_claims c JOIN items i ON i.county = c.county AND i.id = c.item "

// An import may take an item from a level after it was claimed there.
#define STILL_SUITS                                    \
    "AND ((c.level = 'village' AND i.village = 1) OR " \
    "(c.level = 'town' AND i.town = 1) OR c.level = 'banner') "

const db::Sql select_claimable{
    "catalogue.select_claimable",
    "SELECT id, version, village, town FROM items WHERE county = $1 ORDER BY code"};
const db::Sql select_claims{"catalogue.select_claims",
                            "SELECT " CLAIM_COLUMNS
                            "WHERE c.county = $1 AND c.unit = $2 ORDER BY i.code"};
const db::Sql select_claim{"catalogue.select_claim",
                           "SELECT " CLAIM_COLUMNS
                           "WHERE c.county = $1 AND c.unit = $2 AND c.item = $3"};
const db::Sql insert_claim{
    "catalogue.insert_claim",
    "INSERT INTO item_claims (county, unit, item, version, state, item_version, unit_path, level, "
    "place, phone, hours, reason, changed_at, changed_by, submitted_by) "
    "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)"};
const db::Sql update_claim{
    "catalogue.update_claim",
    "UPDATE item_claims SET version = $4, state = $5, item_version = $6, place = $7, phone = $8, "
    "hours = $9, reason = $10, changed_at = $11, changed_by = $12, submitted_by = $13 "
    "WHERE county = $1 AND unit = $2 AND item = $3 AND "
    "version = CAST($4 AS BIGINT) - 1"};
const db::Sql count_enabled{"catalogue.count_enabled",
                            "SELECT c.unit, COUNT(*) FROM item_claims c JOIN items i "
                            "ON i.county = c.county AND i.id = c.item "
                            "WHERE c.county = $1 AND c.state = 'published' " STILL_SUITS
                            "GROUP BY c.unit ORDER BY c.unit"};
const db::Sql count_high_frequency{
    "catalogue.count_high_frequency",
    "SELECT COUNT(DISTINCT c.item) FROM item_claims c JOIN items i "
    "ON i.county = c.county AND i.id = c.item "
    "WHERE c.county = $1 AND c.state = 'published' AND c.level IN ('town', 'village') "
    "AND i.high_frequency = 1 " STILL_SUITS};

Claim claim_of(const db::Row& row) {
    Claim out;
    out.unit = UnitId{row.text(0)};
    out.item = ItemId{row.text(1)};
    out.version = row.integer(2);
    out.state = row.as<ClaimState>(3);
    out.item_version = row.integer(4);
    out.unit_path = row.text(5);
    out.level = row.as<Level>(6);
    out.at = {row.text(7), row.text(8), row.text(9)};
    out.reason = row.text(10);
    out.changed_at = row.instant(11);
    out.changed_by = row.text(12);
    out.submitted_by = row.text(13);
    out.current_version = row.integer(14);
    out.item_name = row.text(15);
    out.theme = row.text(16);
    return out;
}

}  // namespace

std::vector<Claimable> claimable(db::Session& session, const std::string& county) {
    return session.all(select_claimable, {county}, [](const db::Row& row) {
        return Claimable{ItemId{row.text(0)}, row.integer(1), row.flag(2), row.flag(3)};
    });
}

std::vector<Claim> claims(db::Session& session, const std::string& county, const UnitId& unit) {
    return session.all(select_claims, {county, unit}, claim_of);
}

std::optional<Claim> claim(db::Session& session, const std::string& county, const UnitId& unit,
                           const ItemId& item) {
    return session.one(select_claim, {county, unit, item}, claim_of);
}

void add(db::Tx& tx, const std::string& county, const Claim& c) {
    tx.put(insert_claim, {county, c.unit, c.item, c.version, c.state, c.item_version, c.unit_path,
                          c.level, c.at.place, c.at.phone, c.at.hours, c.reason, c.changed_at,
                          c.changed_by, c.submitted_by});
}

bool save(db::Tx& tx, const std::string& county, const Claim& c) {
    return tx.run(update_claim, {county, c.unit, c.item, c.version, c.state, c.item_version,
                                 c.at.place, c.at.phone, c.at.hours, c.reason, c.changed_at,
                                 c.changed_by, c.submitted_by}) == 1;
}

std::vector<Enabled> enabled(db::Session& session, const std::string& county) {
    return session.all(count_enabled, {county}, [](const db::Row& row) {
        return Enabled{UnitId{row.text(0)}, row.integer(1)};
    });
}

std::int64_t high_frequency(db::Session& session, const std::string& county) {
    return session.count(count_high_frequency, {county});
}

}  // namespace ortoo::catalogue::store

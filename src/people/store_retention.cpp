// SPDX-License-Identifier: MulanPSL-2.0
#include "people/store_retention.h"

#include "people/store.h"

namespace ortoo::people::store {

namespace {

const db::Sql select_business{
    "people.select_business",
    "SELECT subject, item_type, opened_at, closed_at, keep_until FROM person_business "
    "WHERE county = $1 AND person = $2 AND subject = $3"};

const db::Sql select_all_business{
    "people.select_all_business",
    "SELECT subject, item_type, opened_at, closed_at, keep_until FROM person_business "
    "WHERE county = $1 AND person = $2 ORDER BY subject DESC LIMIT $3"};

const db::Sql upsert_business{
    "people.upsert_business",
    "INSERT INTO person_business (county, person, subject, item_type, opened_at, closed_at, "
    "keep_until) VALUES ($1, $2, $3, $4, $5, $6, $7) "
    "ON CONFLICT (county, person, subject) DO UPDATE SET item_type = excluded.item_type, "
    "closed_at = excluded.closed_at, keep_until = excluded.keep_until"};

// An erased person stays without a term: there is nothing left to erase.
const db::Sql sum_up{"people.sum_up_business",
                     "UPDATE persons SET open_business = (SELECT COUNT(*) FROM person_business b "
                     "WHERE b.county = $1 AND b.person = $2 AND b.closed_at IS NULL), "
                     "keep_until = COALESCE((SELECT MAX(b.keep_until) FROM person_business b "
                     "WHERE b.county = $1 AND b.person = $2), '') "
                     "WHERE county = $1 AND id = $2 AND erased_at IS NULL"};

const db::Sql select_retention{
    "people.select_retention",
    "SELECT item_type, since, years FROM person_retention WHERE county = $1 "
    "ORDER BY item_type, since"};

const db::Sql upsert_retention{
    "people.upsert_retention",
    "INSERT INTO person_retention (county, item_type, since, years) VALUES ($1, $2, $3, $4) "
    "ON CONFLICT (county, item_type, since) DO UPDATE SET years = excluded.years"};

const db::Sql insert_drop_row{
    "people.insert_drop",
    "INSERT INTO person_drops (county, upload, person, subject, reason, due_at, state, "
    "changed_at) VALUES ($1, $2, $3, $4, $5, $6, 'due', $7) ON CONFLICT DO NOTHING"};

const db::Sql select_drop{
    "people.select_drop",
    "SELECT upload, person, subject, reason, due_at FROM person_drops "
    "WHERE county = $1 AND state = $2 AND due_at <= $3 ORDER BY due_at, upload LIMIT 1"};

const db::Sql update_drop{"people.update_drop",
                          "UPDATE person_drops SET state = $3, changed_at = $4 "
                          "WHERE county = $1 AND upload = $2"};

Business business_row(const db::Row& row) {
    return {row.text(0), row.text(1), row.instant(2), row.maybe_instant(3), row.maybe_date(4)};
}

}  // namespace

std::optional<Business> business(db::Session& session, const std::string& county,
                                 const PersonId& person, const std::string& subject) {
    return session.one(select_business, {county, person, subject}, business_row);
}

std::vector<Business> business_of(db::Session& session, const std::string& county,
                                  const PersonId& person) {
    return session.all(select_all_business, {county, person, page_size}, business_row);
}

void save_business(db::Tx& tx, const std::string& county, const PersonId& person,
                   const Business& in) {
    tx.put(upsert_business,
           {county, person, in.subject, in.item_type, in.opened_at, in.closed_at, in.keep_until});
    tx.run(sum_up, {county, person});
}

std::vector<RetentionRow> retention(db::Session& session, const std::string& county) {
    return session.all(select_retention, {county}, [](const db::Row& row) {
        return RetentionRow{row.text(0), row.date(1), row.integer(2)};
    });
}

void set_retention(db::Tx& tx, const std::string& county, const RetentionRow& in) {
    tx.put(upsert_retention, {county, in.item_type, in.since, in.years});
}

void insert_drop(db::Tx& tx, const std::string& county, const Drop& in, Instant now) {
    tx.run(insert_drop_row, {county, in.upload, in.person, in.subject, in.reason, in.due_at, now});
}

std::optional<Drop> next_drop(db::Session& session, const std::string& county, DropState state,
                              Instant now) {
    return session.one(select_drop, {county, state, now}, [](const db::Row& row) {
        return Drop{row.text(0), PersonId{row.text(1)}, row.text(2), row.as<DropReason>(3),
                    row.instant(4)};
    });
}

void move_drop(db::Tx& tx, const std::string& county, const std::string& upload, DropState state,
               Instant now) {
    tx.put(update_drop, {county, upload, state, now});
}

}  // namespace ortoo::people::store

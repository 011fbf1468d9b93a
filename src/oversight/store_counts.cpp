// SPDX-License-Identifier: MulanPSL-2.0
// One row a case, and the cases behind a figure.
#include "oversight/store_counts.h"
#include "base/text.h"

namespace ortoo::oversight::store {

namespace {
const db::Sql select_cursor{"oversight.select_count_cursor",
                            "SELECT leaf, at FROM count_cursors WHERE county = $1"};
const db::Sql upsert_cursor{
    "oversight.upsert_count_cursor",
    "INSERT INTO count_cursors (county, leaf, at) VALUES ($1, $2, $3) ON CONFLICT (county) DO "
    "UPDATE SET leaf = excluded.leaf, at = excluded.at WHERE count_cursors.leaf = $4"};
const db::Sql select_fact{
    "oversight.select_fact",
    "SELECT id, number, item, unit, town, source, window_kind, received_on, ended_on, "
    "handover, beyond_village, corrections, reentries, trip_days, marks FROM case_facts WHERE "
    "county = $1 AND id = $2"};
const db::Sql select_facts{
    "oversight.select_facts_after",
    "SELECT id, number, item, unit, town, source, window_kind, received_on, ended_on, "
    "handover, beyond_village, corrections, reentries, trip_days, marks FROM case_facts WHERE "
    "county = $1 AND id > $2 ORDER BY id LIMIT $3"};
const db::Sql upsert_fact{
    "oversight.upsert_fact",
    "INSERT INTO case_facts (county, id, number, item, unit, town, source, window_kind, "
    "received_on, ended_on, handover, beyond_village, corrections, reentries, trip_days, "
    "marks) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16) ON "
    "CONFLICT (county, id) DO UPDATE SET number = excluded.number, item = excluded.item, unit "
    "= excluded.unit, town = excluded.town, source = excluded.source, window_kind = "
    "excluded.window_kind, received_on = excluded.received_on, ended_on = excluded.ended_on, "
    "handover = excluded.handover, beyond_village = excluded.beyond_village, corrections = "
    "excluded.corrections, reentries = excluded.reentries, trip_days = excluded.trip_days, "
    "marks = excluded.marks"};
const db::Sql behind_received{
    "oversight.behind_received",
    "SELECT id, number, item, unit, town, source, window_kind, received_on, ended_on, "
    "handover, beyond_village, corrections, reentries, trip_days, marks FROM case_facts WHERE "
    "county = $1 AND received_on >= $2 AND received_on <= $3 AND (marks & CAST($4 AS BIGINT)) "
    "= $4 AND (CAST($6 AS TEXT) = 'all' OR ($6 = 'hit') = ((marks & CAST($5 AS BIGINT)) <> "
    "0)) AND (CAST($7 AS TEXT) = '' OR item = $7) ORDER BY received_on DESC, id DESC LIMIT 51 "
    "OFFSET $8"};
const db::Sql behind_received_town{
    "oversight.behind_received_town",
    "SELECT id, number, item, unit, town, source, window_kind, received_on, ended_on, "
    "handover, beyond_village, corrections, reentries, trip_days, marks FROM case_facts WHERE "
    "county = $1 AND town = $9 AND received_on >= $2 AND received_on <= $3 AND (marks & "
    "CAST($4 AS BIGINT)) = $4 AND (CAST($6 AS TEXT) = 'all' OR ($6 = 'hit') = ((marks & "
    "CAST($5 AS BIGINT)) <> 0)) AND (CAST($7 AS TEXT) = '' OR item = $7) ORDER BY received_on "
    "DESC, id DESC LIMIT 51 OFFSET $8"};
const db::Sql behind_ended{
    "oversight.behind_ended",
    "SELECT id, number, item, unit, town, source, window_kind, received_on, ended_on, "
    "handover, beyond_village, corrections, reentries, trip_days, marks FROM case_facts WHERE "
    "county = $1 AND ended_on >= $2 AND ended_on <= $3 AND (marks & CAST($4 AS BIGINT)) = $4 "
    "AND (CAST($6 AS TEXT) = 'all' OR ($6 = 'hit') = ((marks & CAST($5 AS BIGINT)) <> 0)) AND "
    "(CAST($7 AS TEXT) = '' OR item = $7) ORDER BY ended_on DESC, id DESC LIMIT 51 OFFSET $8"};
const db::Sql behind_ended_town{
    "oversight.behind_ended_town",
    "SELECT id, number, item, unit, town, source, window_kind, received_on, ended_on, "
    "handover, beyond_village, corrections, reentries, trip_days, marks FROM case_facts WHERE "
    "county = $1 AND town = $9 AND ended_on >= $2 AND ended_on <= $3 AND (marks & CAST($4 AS "
    "BIGINT)) = $4 AND (CAST($6 AS TEXT) = 'all' OR ($6 = 'hit') = ((marks & CAST($5 AS "
    "BIGINT)) <> 0)) AND (CAST($7 AS TEXT) = '' OR item = $7) ORDER BY ended_on DESC, id DESC "
    "LIMIT 51 OFFSET $8"};

CaseFact fact_of(const db::Row& row) {
    CaseFact out;
    out.id = row.text(0);
    out.number = row.text(1);
    out.item = row.text(2);
    out.unit = row.text(3);
    out.town = row.text(4);
    out.source = row.text(5);
    out.window_kind = row.text(6);
    out.received_on = row.maybe_date(7);
    out.ended_on = row.maybe_date(8);
    out.handover = row.as<Handover>(9);
    out.beyond_village = row.flag(10);
    out.corrections = row.integer(11);
    out.reentries = row.integer(12);
    for (const std::string& each : split(row.view(13), ',')) {
        if (!each.empty()) {
            out.trip_days.insert(each);
        }
    }
    out.marks = row.integer(14);
    return out;
}

}  // namespace

CountCursor cursor(db::Session& session, std::string_view county) {
    return session
        .one(select_cursor, {county},
             [](const db::Row& row) { return CountCursor{row.integer(0), row.instant(1)}; })
        .value_or(CountCursor{});
}

void advance(db::Tx& tx, std::string_view county, std::int64_t before, const CountCursor& after) {
    tx.put(upsert_cursor, {county, after.leaf, after.at, before});
}

std::optional<CaseFact> fact(db::Session& session, std::string_view county, std::string_view id) {
    return session.one(select_fact, {county, id}, fact_of);
}

void put(db::Tx& tx, std::string_view county, const CaseFact& fact) {
    std::string days;
    for (const std::string& each : fact.trip_days) {
        days += days.empty() ? each : "," + each;
    }
    tx.put(upsert_fact, {county, fact.id, fact.number, fact.item, fact.unit, fact.town, fact.source,
                         fact.window_kind, fact.received_on, fact.ended_on, fact.handover,
                         fact.beyond_village, fact.corrections, fact.reentries, days, fact.marks});
}

std::vector<CaseFact> facts_after(db::Session& session, std::string_view county,
                                  std::string_view id, int limit) {
    return session.all(select_facts, {county, id, limit}, fact_of);
}

std::vector<CaseFact> behind(db::Session& session, std::string_view county, const BehindCut& cut) {
    const std::int64_t skip = cut.page * behind_page;
    if (cut.town.empty()) {
        return session.all(cut.by_receipt ? behind_received : behind_ended,
                           {county, cut.from, cut.to, cut.base, cut.hit, cut.which, cut.item, skip},
                           fact_of);
    }
    return session.all(
        cut.by_receipt ? behind_received_town : behind_ended_town,
        {county, cut.from, cut.to, cut.base, cut.hit, cut.which, cut.item, skip, cut.town},
        fact_of);
}

}  // namespace ortoo::oversight::store

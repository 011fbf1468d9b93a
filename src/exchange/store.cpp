// SPDX-License-Identifier: MulanPSL-2.0
#include "exchange/store.h"

namespace ortoo::exchange::store {

namespace {

#define PUSH_COLUMNS                                                                  \
    "case_id, case_number, item_name, town_name, town_path, state, external_number, " \
    "received_at, late_from, tries, next_at, sent_at, numbered_at, fault"
#define SELECT_PUSH "SELECT " PUSH_COLUMNS " FROM exchange_cases WHERE county = $1 AND "

const db::Sql select_cursor{"exchange.select_cursor",
                            "SELECT case_id FROM exchange_cursors WHERE county = $1"};
const db::Sql upsert_cursor{"exchange.upsert_cursor",
                            "INSERT INTO exchange_cursors (county, case_id) VALUES ($1, $2) "
                            "ON CONFLICT (county) DO UPDATE SET case_id = excluded.case_id"};
const db::Sql insert{"exchange.insert",
                     "INSERT INTO exchange_cases (county, open, " PUSH_COLUMNS
                     ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, "
                     "$16) ON CONFLICT (county, case_id) DO NOTHING"};
const db::Sql update{"exchange.update",
                     "UPDATE exchange_cases SET state = $3, open = $4, external_number = $5, "
                     "tries = $6, next_at = $7, sent_at = $8, numbered_at = $9, fault = $10 "
                     "WHERE county = $1 AND case_id = $2"};
const db::Sql select_one{"exchange.select", SELECT_PUSH "case_id = $2"};
const db::Sql select_number{"exchange.select_number", SELECT_PUSH "case_number = $2"};
const db::Sql select_due{"exchange.select_due", SELECT_PUSH
                         "open = 1 AND next_at <= $2 ORDER BY next_at, case_id LIMIT $3"};
const db::Sql late_county{"exchange.late_county", SELECT_PUSH
                          "open = 1 AND late_from <= $2 "
                          "ORDER BY late_from, case_id LIMIT 51 OFFSET $3"};
const db::Sql late_town{"exchange.late_town", SELECT_PUSH
                        "town_path = $2 AND open = 1 AND late_from <= $3 "
                        "ORDER BY late_from, case_id LIMIT 51 OFFSET $4"};

Push push_row(const db::Row& row) {
    Push out;
    out.item = cases::CaseId{row.text(0)};
    out.case_number = row.text(1);
    out.item_name = row.text(2);
    out.town_name = row.text(3);
    out.town_path = row.text(4);
    out.state = row.as<PushState>(5);
    out.external_number = row.text(6);
    out.received_at = row.instant(7);
    out.late_from = row.date(8);
    out.tries = row.integer(9);
    out.next_at = row.instant(10);
    out.sent_at = row.maybe_instant(11);
    out.numbered_at = row.maybe_instant(12);
    out.fault = row.text(13);
    return out;
}

}  // namespace

std::string cursor(db::Session& session, std::string_view county) {
    return session.one(select_cursor, {county}, [](const db::Row& row) { return row.text(0); })
        .value_or("");
}

void set_cursor(db::Tx& tx, std::string_view county, std::string_view case_id) {
    tx.put(upsert_cursor, {county, case_id});
}

void add(db::Tx& tx, std::string_view county, const Push& p) {
    tx.run(insert, {county, p.state != PushState::numbered, p.item, p.case_number, p.item_name,
                    p.town_name, p.town_path, p.state, p.external_number, p.received_at,
                    p.late_from, p.tries, p.next_at, p.sent_at, p.numbered_at, p.fault});
}

void save(db::Tx& tx, std::string_view county, const Push& p) {
    tx.put(update, {county, p.item, p.state, p.state != PushState::numbered, p.external_number,
                    p.tries, p.next_at, p.sent_at, p.numbered_at, p.fault});
}

std::optional<Push> find(db::Session& session, std::string_view county, const cases::CaseId& id) {
    return session.one(select_one, {county, id}, push_row);
}

std::optional<Push> find_number(db::Session& session, std::string_view county,
                                std::string_view case_number) {
    return session.one(select_number, {county, case_number}, push_row);
}

std::vector<Push> due(db::Session& session, std::string_view county, Instant now, int max) {
    return session.all(select_due, {county, now, max}, push_row);
}

std::vector<Push> late(db::Session& session, std::string_view county, std::string_view town_path,
                       CivilDate today, std::int64_t page) {
    const std::int64_t skip = page * page_size;
    if (town_path.empty()) {
        return session.all(late_county, {county, today, skip}, push_row);
    }
    return session.all(late_town, {county, town_path, today, skip}, push_row);
}

}  // namespace ortoo::exchange::store

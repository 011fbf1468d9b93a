// SPDX-License-Identifier: MulanPSL-2.0
#include "stops/store.h"

namespace ortoo::stops::store {

namespace {
#define STOP_COLUMNS                                                                      \
    "id, version, function, reason, expected_until, stopped_at, stopped_by, resumed_at, " \
    "resumed_by"

const db::Sql select_open{"stops.select_open",
                          "SELECT " STOP_COLUMNS
                          " FROM function_stops WHERE county = $1 AND is_open = 1 "
                          "ORDER BY function"};
const db::Sql select_one{"stops.select_one", "SELECT " STOP_COLUMNS
                                             " FROM function_stops WHERE county = $1 AND id = $2"};
const db::Sql select_history{"stops.select_history", "SELECT " STOP_COLUMNS
                                                     " FROM function_stops WHERE county = $1 "
                                                     "ORDER BY id DESC LIMIT 51 OFFSET $2"};
const db::Sql insert_stop{"stops.insert",
                          "INSERT INTO function_stops (county, is_open, " STOP_COLUMNS
                          ") VALUES ($1, 1, $2, $3, $4, $5, $6, $7, $8, $9, $10)"};
const db::Sql update_resumed{
    "stops.update_resumed",
    "UPDATE function_stops SET version = CAST($3 AS BIGINT), is_open = 0, resumed_at = $4, "
    "resumed_by = $5 WHERE county = $1 AND id = $2 AND version = CAST($3 AS BIGINT) - 1"};

Stop stop_row(const db::Row& row) {
    Stop out;
    int c = 0;
    out.id.text = row.text(c++);
    out.version = row.integer(c++);
    out.function = row.as<Function>(c++);
    out.reason = row.text(c++);
    out.expected_until = row.maybe_instant(c++);
    out.stopped_at = row.instant(c++);
    out.stopped_by = row.text(c++);
    out.resumed_at = row.maybe_instant(c++);
    out.resumed_by = row.text(c++);
    return out;
}
}  // namespace

std::vector<Stop> open(db::Session& session, std::string_view county) {
    return session.all(select_open, {county}, stop_row);
}

std::optional<Stop> stop(db::Session& session, std::string_view county, const StopId& id) {
    return session.one(select_one, {county, id}, stop_row);
}

std::vector<Stop> history(db::Session& session, std::string_view county, std::int64_t page) {
    return session.all(select_history, {county, page * page_size}, stop_row);
}

void add(db::Tx& tx, std::string_view county, const Stop& s) {
    tx.put(insert_stop, {county, s.id, s.version, s.function, s.reason, s.expected_until,
                         s.stopped_at, s.stopped_by, s.resumed_at, s.resumed_by});
}

bool resume(db::Tx& tx, std::string_view county, const Stop& s) {
    return tx.run(update_resumed, {county, s.id, s.version, s.resumed_at, s.resumed_by}) == 1;
}

}  // namespace ortoo::stops::store

// SPDX-License-Identifier: MulanPSL-2.0
#include "cases/store_parts.h"

#include "cases/store_row.h"

namespace ortoo::cases::store {

namespace {
#define CLOCK_COLUMNS                                                                      \
    "seq, kind, state, started_at, limit_days, limit_unit, due, provisional, stopped_at, " \
    "breached_at, outcome, pauses, extended, back_dated, history"
const db::Sql select_clocks{"cases.select_clocks",
                            "SELECT " CLOCK_COLUMNS
                            " FROM case_clocks WHERE county = $1 AND case_id = $2 ORDER BY seq"};
const db::Sql select_due{
    "cases.select_due",
    "SELECT " CLOCK_COLUMNS
    ", case_id FROM case_clocks WHERE county = $1 AND state = 'running' AND provisional = $2 AND "
    "due_at < $3 ORDER BY due_at, case_id, seq LIMIT 1"};
const db::Sql insert_clock{
    "cases.insert_clock",
    "INSERT INTO case_clocks (county, case_id, " CLOCK_COLUMNS
    ", due_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, "
    "$18)"};
const db::Sql update_clock{
    "cases.update_clock",
    "UPDATE case_clocks SET state = $4, due = $5, due_at = $6, provisional = $7, stopped_at = $8, "
    "breached_at = $9, outcome = $10, pauses = $11, extended = $12, history = $13 WHERE county = "
    "$1 AND case_id = $2 AND seq = $3"};

const db::Sql select_recount{"cases.select_recount",
                             "SELECT version, done FROM case_recounts WHERE county = $1"};
const db::Sql upsert_recount{
    "cases.upsert_recount",
    "INSERT INTO case_recounts (county, version, done) VALUES ($1, $2, $3) "
    "ON CONFLICT (county) DO UPDATE SET version = excluded.version, done = excluded.done"};
const db::Sql select_running{
    "cases.select_running",
    "SELECT case_id FROM case_clocks WHERE county = $1 AND state = 'running' AND case_id > $2 "
    "ORDER BY case_id LIMIT 1"};

Clock clock_row(const db::Row& row) {
    Clock c;
    c.seq = row.integer(0);
    c.kind = row.as<ClockKind>(1);
    c.state = row.as<ClockState>(2);
    c.started = row.instant(3);
    c.allowance = {row.integer(4), row.as<duty::DayUnit>(5)};
    c.due = {row.date(6), row.flag(7)};
    c.stopped = row.maybe_instant(8);
    c.breached = row.maybe_instant(9);
    c.outcome = row.text(10);
    c.pauses = list_from<Pause>(row.view(11));
    c.extended = row.integer(12);
    c.back_dated = row.flag(13);
    c.history = list_from<DueChange>(row.view(14));
    return c;
}

std::optional<DueClock> first_due(db::Session& session, std::string_view county, bool provisional,
                                  std::int64_t before) {
    return session.one(select_due, {county, provisional, before}, [](const db::Row& row) {
        return DueClock{CaseId{row.text(15)}, clock_row(row)};
    });
}
}  // namespace

std::vector<Clock> clocks(db::Session& session, std::string_view county, const CaseId& id) {
    return session.all(select_clocks, {county, id}, clock_row);
}

void add_clock(db::Tx& tx, std::string_view county, const CaseId& id, const Clock& c) {
    tx.put(insert_clock,
           {county, id, c.seq, c.kind, c.state, c.started, c.allowance.limit, c.allowance.unit,
            c.due.date, c.due.provisional, c.stopped, c.breached, c.outcome, list_text(c.pauses),
            c.extended, c.back_dated, list_text(c.history), local_end(c.due.date)});
}

void save_clock(db::Tx& tx, std::string_view county, const CaseId& id, const Clock& c) {
    tx.put(update_clock, {county, id, c.seq, c.state, c.due.date, local_end(c.due.date),
                          c.due.provisional, c.stopped, c.breached, c.outcome, list_text(c.pauses),
                          c.extended, list_text(c.history)});
}

std::optional<DueClock> overdue(db::Session& session, std::string_view county, Instant now) {
    return first_due(session, county, false, now.micros);
}

std::optional<Recount> recount(db::Session& session, std::string_view county) {
    return session.one(select_recount, {county}, [](const db::Row& row) {
        return Recount{row.text(0), CaseId{row.text(1)}};
    });
}

void save_recount(db::Tx& tx, std::string_view county, const Recount& r) {
    tx.put(upsert_recount, {county, r.version, r.done});
}

std::optional<CaseId> next_running(db::Session& session, std::string_view county,
                                   const CaseId& after) {
    return session.one(select_running, {county, after},
                       [](const db::Row& row) { return CaseId{row.text(0)}; });
}

}  // namespace ortoo::cases::store

// SPDX-License-Identifier: MulanPSL-2.0
#include "orders/store_call.h"

#include "orders/store_row.h"

namespace ortoo::orders::store {

namespace {
#define CALL_COLUMNS                                                                        \
    "id, number, version, state, unit, unit_name, unit_path, item, account, phone_sealed, " \
    "token_key, rang_name, owner, owner_name, level, pressed_at, due_at, attempts, note, "  \
    "order_id, ended_at, ended_by"

const db::Sql select_call{"orders.select_call",
                          "SELECT " CALL_COLUMNS " FROM calls WHERE county = $1 AND id = $2"};
const db::Sql select_open_of{"orders.select_open_calls_of",
                             "SELECT " CALL_COLUMNS
                             " FROM calls WHERE county = $1 AND owner = $2 AND open = 1 "
                             "ORDER BY due_at, id LIMIT $3 OFFSET $4"};
const db::Sql select_done_of{"orders.select_done_calls_of",
                             "SELECT " CALL_COLUMNS
                             " FROM calls WHERE county = $1 AND owner = $2 AND open = 0 "
                             "ORDER BY id DESC LIMIT $3 OFFSET $4"};
const db::Sql select_open_under{
    "orders.select_open_calls_under",
    "SELECT " CALL_COLUMNS
    " FROM calls WHERE county = $1 AND open = 1 AND substr(unit_path, 1, length($2)) = $2 "
    "ORDER BY due_at, id LIMIT $3 OFFSET $4"};
const db::Sql select_done_under{
    "orders.select_done_calls_under",
    "SELECT " CALL_COLUMNS
    " FROM calls WHERE county = $1 AND open = 0 AND substr(unit_path, 1, length($2)) = $2 "
    "ORDER BY id DESC LIMIT $3 OFFSET $4"};
const db::Sql count_open_under{"orders.count_open_calls_under",
                               "SELECT count(*) FROM calls WHERE county = $1 AND open = 1 AND "
                               "substr(unit_path, 1, length($2)) = $2"};
const db::Sql select_due{"orders.select_due_call",
                         "SELECT id FROM calls WHERE county = $1 AND open = 1 AND due_at <= $2 "
                         "ORDER BY due_at, id LIMIT 1"};
const db::Sql insert_call{
    "orders.insert_call",
    "INSERT INTO calls (county, " CALL_COLUMNS
    ", open) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, "
    "$18, $19, $20, $21, $22, $23, 1)"};
const db::Sql update_call{
    "orders.update_call",
    "UPDATE calls SET version = $3, state = $4, phone_sealed = $5, owner = $6, owner_name = $7, "
    "level = $8, due_at = $9, attempts = $10, note = $11, order_id = $12, ended_at = $13, "
    "ended_by = $14, open = $15 WHERE county = $1 AND id = $2"};

Call call_row(const db::Row& row) {
    Call out;
    int c = 0;
    out.id.text = row.text(c++);
    out.number = row.text(c++);
    out.version = row.integer(c++);
    out.state = row.as<CallState>(c++);
    out.unit.text = row.text(c++);
    out.unit_name = row.text(c++);
    out.unit_path = row.text(c++);
    out.item = row.text(c++);
    out.account = row.text(c++);
    out.phone_sealed = row.text(c++);
    out.token_key = row.text(c++);
    out.rang_name = row.text(c++);
    out.owner.text = row.text(c++);
    out.owner_name = row.text(c++);
    out.level = row.integer(c++);
    out.pressed_at = row.instant(c++);
    if (row.integer(c) != no_due) {
        out.due_at = row.instant(c);
    }
    ++c;
    out.attempts = row.integer(c++);
    out.note = row.text(c++);
    out.order = row.text(c++);
    out.ended_at = row.maybe_instant(c++);
    out.ended_by = row.text(c);
    return out;
}

std::int64_t due_of(const Call& call) {
    return call.due_at ? call.due_at->micros : no_due;
}

db::Value sealed(const Call& call) {
    return call.phone_sealed.empty() ? db::Value(nullptr) : db::Value::bytes(call.phone_sealed);
}
}  // namespace

std::optional<Call> call(db::Session& session, std::string_view county, const CallId& id) {
    return session.one(select_call, {county, id}, call_row);
}

void add_call(db::Tx& tx, std::string_view county, const Call& c) {
    tx.put(insert_call,
           {county,      c.id,        c.number,     c.version,  c.state,      c.unit,
            c.unit_name, c.unit_path, c.item,       c.account,  sealed(c),    c.token_key,
            c.rang_name, c.owner,     c.owner_name, c.level,    c.pressed_at, due_of(c),
            c.attempts,  c.note,      c.order,      c.ended_at, c.ended_by});
}

void save_call(db::Tx& tx, std::string_view county, const Call& c) {
    const bool open = !c.ended_at.has_value();
    tx.put(update_call,
           {county, c.id, c.version, c.state, sealed(c), c.owner, c.owner_name, c.level, due_of(c),
            c.attempts, c.note, c.order, c.ended_at, c.ended_by, open});
}

std::vector<Call> calls_of(db::Session& session, std::string_view county, std::string_view staff,
                           bool done, std::int64_t page) {
    return session.all(done ? select_done_of : select_open_of,
                       {county, staff, call_page + 1, page * call_page}, call_row);
}

std::vector<Call> calls_under(db::Session& session, std::string_view county, std::string_view path,
                              bool done, std::int64_t page) {
    return session.all(done ? select_done_under : select_open_under,
                       {county, path, call_page + 1, page * call_page}, call_row);
}

std::int64_t count_open_calls(db::Session& session, std::string_view county,
                              std::string_view path) {
    return session.count(count_open_under, {county, path});
}

std::optional<CallId> due_call(db::Session& session, std::string_view county, Instant now) {
    return session.one(select_due, {county, now},
                       [](const db::Row& row) { return CallId{row.text(0)}; });
}

}  // namespace ortoo::orders::store

// SPDX-License-Identifier: MulanPSL-2.0
#include "orders/store_halt.h"

namespace ortoo::orders::store {

namespace {
const db::Sql select_halt{
    "orders.select_halt",
    "SELECT id, kind, state, cause, reason, then_what, by_id, by_name, at, decided_by, decided_at, "
    "answer FROM order_halts WHERE county = $1 AND order_id = $2 ORDER BY seq DESC LIMIT 1"};
const db::Sql insert_halt{
    "orders.insert_halt",
    "INSERT INTO order_halts (county, order_id, id, kind, state, cause, reason, then_what, by_id, "
    "by_name, at, decided_by, decided_at, answer, seq) SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, "
    "$10, $11, $12, $13, $14, 1 + (SELECT count(*) FROM order_halts WHERE county = $1 AND "
    "order_id = $2)"};
const db::Sql update_halt{
    "orders.update_halt",
    "UPDATE order_halts SET state = $4, decided_by = $5, decided_at = $6, answer = $7 "
    "WHERE county = $1 AND order_id = $2 AND id = $3"};
const db::Sql update_proposed{
    "orders.end_proposals",
    "UPDATE order_halts SET state = 'over' WHERE county = $1 AND order_id = $2 AND "
    "state = 'proposed'"};
const db::Sql select_transport{
    "orders.select_overdue_transport",
    "SELECT o.id FROM orders AS o WHERE o.county = $1 AND o.tab = 'open' AND o.due_at < $2 AND "
    "o.state = 'preparing' AND NOT EXISTS (SELECT 1 FROM transport_notices AS n WHERE "
    "n.county = o.county AND n.order_id = o.id AND n.due_at = o.due_at) "
    "ORDER BY o.due_at, o.id LIMIT 1"};
const db::Sql insert_transport{
    "orders.insert_transport_notice",
    "INSERT INTO transport_notices (county, order_id, due_at, told_at) VALUES ($1, $2, $3, $4)"};

Halt halt_row(const db::Row& row) {
    Halt h;
    int c = 0;
    h.id.text = row.text(c++);
    h.kind = row.as<HaltKind>(c++);
    h.state = row.as<HaltState>(c++);
    h.cause = row.as<Cause>(c++);
    h.reason = row.text(c++);
    h.then_what = row.text(c++);
    h.by = row.text(c++);
    h.by_name = row.text(c++);
    h.at = row.instant(c++);
    h.decided_by = row.text(c++);
    h.decided_at = row.maybe_instant(c++);
    h.answer = row.text(c);
    return h;
}
}  // namespace

std::optional<Halt> halt_of(db::Session& session, std::string_view county, const OrderId& order) {
    return session.one(select_halt, {county, order}, halt_row);
}

void add_halt(db::Tx& tx, std::string_view county, const OrderId& order, const Halt& h) {
    tx.put(insert_halt, {county, order, h.id, h.kind, h.state, h.cause, h.reason, h.then_what, h.by,
                         h.by_name, h.at, h.decided_by, h.decided_at, h.answer});
}

void save_halt(db::Tx& tx, std::string_view county, const OrderId& order, const Halt& h) {
    tx.run(update_halt, {county, order, h.id, h.state, h.decided_by, h.decided_at, h.answer});
}

std::optional<OrderId> overdue_transport(db::Session& session, std::string_view county,
                                         Instant now) {
    return session.one(select_transport, {county, now},
                       [](const db::Row& row) { return OrderId{row.text(0)}; });
}

void note_transport(db::Tx& tx, std::string_view county, const OrderId& order, Instant due_at,
                    Instant now) {
    tx.put(insert_transport, {county, order, due_at, now});
}

void end_proposals(db::Tx& tx, std::string_view county, const OrderId& order) {
    tx.run(update_proposed, {county, order});
}

}  // namespace ortoo::orders::store

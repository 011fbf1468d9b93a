// SPDX-License-Identifier: MulanPSL-2.0
#include "orders/store.h"

namespace ortoo::orders::store {

namespace {
const db::Sql insert_offer{
    "orders.insert_offer",
    "INSERT INTO order_offers (county, order_id, seq, agent, offered_at, respond_by, outcome, "
    "reason) SELECT $1, $2, 1 + (SELECT count(*) FROM order_offers WHERE county = $1 AND "
    "order_id = $2), $3, $4, $5, 'open', ''"};
const db::Sql update_offer{
    "orders.update_offer",
    "UPDATE order_offers SET outcome = $3, reason = $4 WHERE county = $1 AND order_id = $2 AND "
    "outcome = 'open'"};
const db::Sql select_declined{
    "orders.select_declined",
    "SELECT agent FROM order_offers WHERE county = $1 AND order_id = $2 AND "
    "outcome IN ('declined', 'timed_out') ORDER BY seq"};
const db::Sql select_open{"orders.select_open_offer",
                          "SELECT respond_by FROM order_offers WHERE county = $1 AND "
                          "order_id = $2 AND outcome = 'open' ORDER BY seq DESC LIMIT 1"};
const db::Sql select_held{
    "orders.select_held",
    "SELECT DISTINCT agent, unit_path FROM orders WHERE county = $1 AND "
    "tab IN ('offered', 'open', 'delivering') AND agent IS NOT NULL AND keeper = '' "
    "ORDER BY agent, unit_path"};
const db::Sql select_one_held{
    "orders.select_one_held",
    "SELECT id FROM orders WHERE county = $1 AND agent = $2 AND unit_path = $3 AND "
    "tab IN ('offered', 'open', 'delivering') AND keeper = '' ORDER BY id LIMIT 1"};
}  // namespace

std::optional<Instant> open_offer(db::Session& session, std::string_view county,
                                  const OrderId& id) {
    return session.one(select_open, {county, id},
                       [](const db::Row& row) { return row.instant(0); });
}

std::vector<Held> held_by(db::Session& session, std::string_view county) {
    return session.all(select_held, {county}, [](const db::Row& row) {
        return Held{identity::StaffId{row.text(0)}, row.text(1)};
    });
}

std::optional<Order> one_held(db::Session& session, std::string_view county, const Held& held) {
    const auto id = session.one(select_one_held, {county, held.agent, held.unit_path},
                                [](const db::Row& row) { return OrderId{row.text(0)}; });
    return id ? order(session, county, *id) : std::nullopt;
}

void add_offer(db::Tx& tx, std::string_view county, const OrderId& id, std::string_view agent,
               Instant offered_at, Instant respond_by) {
    tx.put(insert_offer, {county, id, agent, offered_at, respond_by});
}

void end_offer(db::Tx& tx, std::string_view county, const OrderId& id, std::string_view outcome,
               std::string_view reason) {
    tx.run(update_offer, {county, id, outcome, reason});
}

std::vector<std::string> declined_by(db::Session& session, std::string_view county,
                                     const OrderId& id) {
    return session.all(select_declined, {county, id},
                       [](const db::Row& row) { return row.text(0); });
}

}  // namespace ortoo::orders::store

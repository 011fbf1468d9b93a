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
}  // namespace

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

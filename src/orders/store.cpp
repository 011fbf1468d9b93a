// SPDX-License-Identifier: MulanPSL-2.0
#include "orders/store.h"

#include <limits>

#include "orders/store_row.h"

namespace ortoo::orders::store {

namespace {
#define ORDER_COLUMNS                                                                         \
    "id, number, version, state, item, item_version, item_name, unit, unit_name, unit_path, " \
    "mode, level, applicant, applicant_name, relation, account, channel, special_group, "     \
    "language, note, agent, agent_name, agent_phone, dispatch_reason, delivery, collected, "  \
    "placed_at, changed_at, due_at, reopened, paused_from, paused_at, papers_out, proposed, " \
    "keeper, keeper_name, grid"

const db::Sql select_order{"orders.select_order",
                           "SELECT " ORDER_COLUMNS " FROM orders WHERE county = $1 AND id = $2"};
const db::Sql select_by_number{"orders.select_by_number",
                               "SELECT " ORDER_COLUMNS
                               " FROM orders WHERE county = $1 AND number = $2"};
const db::Sql select_of_agent{"orders.select_of_agent",
                              "SELECT " ORDER_COLUMNS
                              " FROM orders WHERE county = $1 AND agent = $2 AND tab = $3 "
                              "ORDER BY due_at, id LIMIT $4 OFFSET $5"};
// What is still to do: the green channel first (R26). The lists of one agent are short.
const db::Sql select_to_do{"orders.select_to_do",
                           "SELECT " ORDER_COLUMNS
                           " FROM orders WHERE county = $1 AND agent = $2 AND tab = $3 "
                           "ORDER BY CASE WHEN special_group IS NULL THEN 1 ELSE 0 END, due_at, id "
                           "LIMIT $4 OFFSET $5"};
const db::Sql select_of_town{
    "orders.select_of_town",
    "SELECT " ORDER_COLUMNS
    " FROM orders WHERE county = $1 AND town_path = $2 AND tab = $3 AND "
    "substr(unit_path, 1, length($4)) = $4 ORDER BY due_at, id LIMIT $5 OFFSET $6"};
const db::Sql select_of_county{"orders.select_of_county",
                               "SELECT " ORDER_COLUMNS
                               " FROM orders WHERE county = $1 AND tab = $2 "
                               "ORDER BY due_at, id LIMIT $3 OFFSET $4"};
const db::Sql select_of_account{"orders.select_of_account",
                                "SELECT " ORDER_COLUMNS
                                " FROM orders WHERE county = $1 AND account = $2 "
                                "ORDER BY placed_at DESC, id DESC LIMIT $3 OFFSET $4"};
const db::Sql select_by_name{"orders.select_by_name",
                             "SELECT " ORDER_COLUMNS
                             " FROM orders WHERE county = $1 AND applicant_name = $2 "
                             "ORDER BY id DESC LIMIT 20"};
const db::Sql select_by_mandate{
    "orders.select_by_mandate",
    "SELECT " ORDER_COLUMNS
    " FROM orders WHERE county = $1 AND id = (SELECT order_id FROM mandates WHERE county = $1 AND "
    "number = $2)"};
const db::Sql count_of_agent{
    "orders.count_of_agent",
    "SELECT count(*) FROM (SELECT 1 FROM orders WHERE county = $1 AND agent = $2 AND tab = $3 "
    "LIMIT 1000) AS bounded"};
const db::Sql count_of_town{
    "orders.count_of_town",
    "SELECT count(*) FROM (SELECT 1 FROM orders WHERE county = $1 AND town_path = $2 AND tab = $3 "
    "AND substr(unit_path, 1, length($4)) = $4 LIMIT 1000) AS bounded"};
const db::Sql select_overdue_offer{
    "orders.select_overdue_offer",
    "SELECT id FROM orders WHERE county = $1 AND tab = 'offered' AND due_at <= $2 "
    "ORDER BY due_at, id LIMIT 1"};
const db::Sql insert_order{
    "orders.insert_order",
    "INSERT INTO orders (county, " ORDER_COLUMNS
    ", tab, town_path) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, "
    "$16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29, $30, $31, $32, $33, "
    "$34, $35, $36, $37, $38, $39, $40)"};
const db::Sql update_order{
    "orders.update_order",
    "UPDATE orders SET version = $3, state = $4, tab = $5, mode = $6, level = $7, agent = $8, "
    "agent_name = $9, agent_phone = $10, dispatch_reason = $11, delivery = $12, collected = $13, "
    "changed_at = $14, due_at = $15, reopened = $17, paused_from = $18, paused_at = $19, "
    "papers_out = $20, proposed = $21, special_group = $22, keeper = $23, "
    "keeper_name = $24 WHERE county = $1 AND id = $2 AND version = $16"};

std::int64_t due_column(const Order& order) {
    return order.due_at ? order.due_at->micros : no_due;
}
}  // namespace

std::optional<Order> order(db::Session& session, std::string_view county, const OrderId& id) {
    return session.one(select_order, {county, id}, order_row);
}

std::optional<Order> order_by_number(db::Session& session, std::string_view county,
                                     std::string_view number) {
    return session.one(select_by_number, {county, number}, order_row);
}

std::vector<Order> found(db::Session& session, std::string_view county, std::string_view words) {
    std::vector<Order> out = session.all(select_by_number, {county, words}, order_row);
    if (out.empty()) {
        out = session.all(select_by_mandate, {county, words}, order_row);
    }
    if (out.empty()) {
        out = session.all(select_by_name, {county, words}, order_row);
    }
    return out;
}

std::vector<Order> of_agent(db::Session& session, std::string_view county, std::string_view agent,
                            Tab tab, std::int64_t page) {
    return session.all(tab == Tab::done ? select_of_agent : select_to_do,
                       {county, agent, tab, page_size + 1, page * page_size}, order_row);
}

std::vector<Order> of_town(db::Session& session, std::string_view county,
                           std::string_view town_path, std::string_view unit_path, Tab tab,
                           std::int64_t page) {
    return session.all(select_of_town,
                       {county, town_path, tab, unit_path, page_size + 1, page * page_size},
                       order_row);
}

std::vector<Order> of_county(db::Session& session, std::string_view county, Tab tab,
                             std::int64_t page) {
    return session.all(select_of_county, {county, tab, page_size + 1, page * page_size}, order_row);
}

std::vector<Order> of_account(db::Session& session, std::string_view county,
                              std::string_view account, std::int64_t page) {
    return session.all(select_of_account, {county, account, page_size + 1, page * page_size},
                       order_row);
}

std::int64_t count_agent(db::Session& session, std::string_view county, std::string_view agent,
                         Tab tab) {
    return session.count(count_of_agent, {county, agent, tab});
}

std::int64_t count_town(db::Session& session, std::string_view county, std::string_view town_path,
                        std::string_view unit_path, Tab tab) {
    return session.count(count_of_town, {county, town_path, tab, unit_path});
}

std::optional<OrderId> overdue_offer(db::Session& session, std::string_view county, Instant now) {
    return session.one(select_overdue_offer, {county, now},
                       [](const db::Row& row) { return OrderId{row.text(0)}; });
}

void add(db::Tx& tx, std::string_view county, const Order& o) {
    const std::string town_path = town_path_of(o.unit_path);
    tx.put(insert_order,
           {county,      o.id,           o.number,     o.version,       o.state,
            o.item,      o.item_version, o.item_name,  o.unit,          o.unit_name,
            o.unit_path, o.mode,         o.level,      o.applicant,     o.applicant_name,
            o.relation,  o.account,      o.channel,    o.special_group, o.language,
            o.note,      o.agent,        o.agent_name, o.agent_phone,   o.dispatch_reason.stored(),
            o.delivery,  o.collected,    o.placed_at,  o.changed_at,    due_column(o),
            o.reopened,  o.paused_from,  o.paused_at,  o.papers_out,    o.proposed,
            o.keeper,    o.keeper_name,  o.grid,       o.tab,           town_path});
}

bool save(db::Tx& tx, std::string_view county, const Order& o) {
    return tx.run(update_order, {county,
                                 o.id,
                                 o.version,
                                 o.state,
                                 o.tab,
                                 o.mode,
                                 o.level,
                                 o.agent,
                                 o.agent_name,
                                 o.agent_phone,
                                 o.dispatch_reason.stored(),
                                 o.delivery,
                                 o.collected,
                                 o.changed_at,
                                 due_column(o),
                                 o.version - 1,
                                 o.reopened,
                                 o.paused_from,
                                 o.paused_at,
                                 o.papers_out,
                                 o.proposed,
                                 o.special_group,
                                 o.keeper,
                                 o.keeper_name}) == 1;
}

}  // namespace ortoo::orders::store

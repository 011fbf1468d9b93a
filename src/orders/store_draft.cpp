// SPDX-License-Identifier: MulanPSL-2.0
#include "orders/store_draft.h"

namespace ortoo::orders::store {

namespace {
const db::Sql select_draft{"orders.select_draft",
                           "SELECT order_id, version, state, opened_at, confirmed_at FROM "
                           "shared_drafts WHERE county = $1 AND order_id = $2"};
const db::Sql select_values{
    "orders.select_draft_values",
    "SELECT name, value_sealed, by_kind, by_name, at, version FROM draft_fields "
    "WHERE county = $1 AND order_id = $2 ORDER BY name"};
const db::Sql upsert_draft{
    "orders.upsert_draft",
    "INSERT INTO shared_drafts (county, order_id, version, state, opened_at, confirmed_at) "
    "VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (county, order_id) DO UPDATE SET "
    "version = excluded.version, state = excluded.state, confirmed_at = excluded.confirmed_at"};
const db::Sql upsert_value{
    "orders.upsert_draft_value",
    "INSERT INTO draft_fields (county, order_id, name, value_sealed, by_kind, by_name, at, "
    "version) VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (county, order_id, name) DO "
    "UPDATE SET value_sealed = excluded.value_sealed, by_kind = excluded.by_kind, "
    "by_name = excluded.by_name, at = excluded.at, version = excluded.version"};
const db::Sql delete_draft{"orders.delete_draft",
                           "DELETE FROM shared_drafts WHERE county = $1 AND order_id = $2"};
const db::Sql delete_values{"orders.delete_draft_values",
                            "DELETE FROM draft_fields WHERE county = $1 AND order_id = $2"};
const db::Sql delete_of_person{"orders.delete_drafts_of_person",
                               "DELETE FROM draft_fields WHERE county = $1 AND order_id IN "
                               "(SELECT id FROM orders WHERE county = $1 AND applicant = $2)"};

std::string place_of(const OrderId& order, std::string_view name) {
    return "orders.draft:" + order.text + ":" + std::string(name);
}
}  // namespace

std::optional<Draft> draft(db::Session& session, std::string_view county, const OrderId& id) {
    return session.one(select_draft, {county, id}, [](const db::Row& row) {
        return Draft{OrderId{row.text(0)}, row.integer(1), row.as<DraftState>(2), row.instant(3),
                     row.maybe_instant(4)};
    });
}

std::optional<Draft> whole_draft(db::Session& session, const crypto::Vault& vault,
                                 std::string_view county, const OrderId& id) {
    auto out = draft(session, county, id);
    if (!out) {
        return out;
    }
    auto rows = session.all(select_values, {county, id}, [&](const db::Row& row) {
        DraftValue value{row.text(0),   "", row.as<Filler>(2), row.text(3), row.instant(4),
                         row.integer(5)};
        auto opened = vault.open(row.view(1), place_of(id, value.name));
        value.value = opened ? std::move(*opened) : std::string();
        return value;
    });
    out->values = std::move(rows);
    return out;
}

void put_draft(db::Tx& tx, std::string_view county, const Draft& d) {
    tx.put(upsert_draft, {county, d.order, d.version, d.state, d.opened_at, d.confirmed_at});
}

void put_draft_value(db::Tx& tx, const crypto::Vault& vault, std::string_view county,
                     const OrderId& order, const DraftValue& v) {
    const std::string sealed = vault.seal(v.value, place_of(order, v.name));
    tx.put(upsert_value,
           {county, order, v.name, db::Value::bytes(sealed), v.by, v.by_name, v.at, v.version});
}

void drop_draft(db::Tx& tx, std::string_view county, const OrderId& order) {
    tx.run(delete_values, {county, order});
    tx.run(delete_draft, {county, order});
}

void forget_drafts(db::Tx& tx, std::string_view county, const people::PersonId& person) {
    tx.run(delete_of_person, {county, person});
}

}  // namespace ortoo::orders::store

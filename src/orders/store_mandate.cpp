// SPDX-License-Identifier: MulanPSL-2.0
#include "orders/store_mandate.h"

#include "base/json_stored.h"
#include "base/text.h"

namespace ortoo::orders::store {

namespace {
const db::Sql select_mandate{
    "orders.select_mandate",
    "SELECT id, number, mode, scope, delivery, valid_until, signature, agent_name, signed_at, "
    "renews, terms FROM mandates WHERE county = $1 AND order_id = $2 "
    "ORDER BY signed_at DESC, open DESC, id DESC LIMIT 1"};
const db::Sql insert_mandate{
    "orders.insert_mandate",
    "INSERT INTO mandates (county, id, order_id, number, mode, scope, delivery, valid_until, "
    "signature, agent, agent_name, signed_at, renews, applicant, item, terms) VALUES ($1, $2, $3, "
    "$4, "
    "$5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)"};
const db::Sql update_ended{"orders.end_mandates",
                           "UPDATE mandates SET open = 0 WHERE county = $1 AND order_id = $2"};
const db::Sql select_expired{
    "orders.select_expired",
    "SELECT order_id FROM mandates WHERE county = $1 AND open = 1 AND valid_until < $2 "
    "ORDER BY valid_until, id LIMIT 1"};
const db::Sql select_overlapping{
    "orders.select_overlapping",
    "SELECT number FROM mandates WHERE county = $1 AND applicant = $2 AND item = $3 AND open = 1 "
    "AND valid_until >= $4 AND order_id <> $5 ORDER BY id LIMIT 1"};
const db::Sql select_attached{"orders.select_attached",
                              "SELECT no, uploads, note, from_wallet FROM order_materials WHERE "
                              "county = $1 AND order_id = $2 "
                              "ORDER BY no"};
const db::Sql upsert_attached{
    "orders.upsert_attached",
    "INSERT INTO order_materials (county, order_id, no, uploads, note, changed_at, from_wallet) "
    "VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (county, order_id, no) DO UPDATE SET "
    "uploads = excluded.uploads, note = excluded.note, changed_at = excluded.changed_at, "
    "from_wallet = excluded.from_wallet"};

// Scope and upload ids are stored as words joined by commas: ids and power names hold none.
std::string scope_text(const Scope& scope) {
    std::vector<std::string> on;
    const auto add = [&](bool given, Power power) {
        if (given) {
            on.emplace_back(name_of(power));
        }
    };
    add(scope.consult, Power::consult);
    add(scope.fill, Power::fill);
    add(scope.submit, Power::submit);
    add(scope.supplement, Power::supplement);
    add(scope.receive_notices, Power::receive_notices);
    add(scope.receive_result, Power::receive_result);
    add(scope.pay_fees, Power::pay_fees);
    add(scope.withdraw.value_or(false), Power::withdraw);
    return join(on, ",");
}

Scope scope_of(std::string_view text_in) {
    Scope scope;
    for (const std::string& word : split(text_in, ',')) {
        const auto power = named<Power>(word);
        if (!power) {
            continue;
        }
        switch (*power) {
            case Power::consult:
                scope.consult = true;
                break;
            case Power::fill:
                scope.fill = true;
                break;
            case Power::submit:
                scope.submit = true;
                break;
            case Power::supplement:
                scope.supplement = true;
                break;
            case Power::receive_notices:
                scope.receive_notices = true;
                break;
            case Power::receive_result:
                scope.receive_result = true;
                break;
            case Power::pay_fees:
                scope.pay_fees = true;
                break;
            case Power::withdraw:
                scope.withdraw = true;
                break;
        }
    }
    return scope;
}

std::string ids_text(const std::vector<UploadId>& ids) {
    std::vector<std::string> texts;
    for (const UploadId& id : ids) {
        texts.push_back(id.text);
    }
    return join(texts, ",");
}

std::vector<UploadId> ids_of(std::string_view text_in) {
    std::vector<UploadId> ids;
    for (std::string& each : split(text_in, ',')) {
        if (!each.empty()) {
            ids.push_back(UploadId{std::move(each)});
        }
    }
    return ids;
}
}  // namespace

std::optional<Mandate> mandate_of(db::Session& session, std::string_view county,
                                  const OrderId& order) {
    return session.one(select_mandate, {county, order}, [](const db::Row& row) {
        Mandate m;
        m.id.text = row.text(0);
        m.number = row.text(1);
        m.mode = row.as<MandateMode>(2);
        m.scope = scope_of(row.view(3));
        m.delivery = row.as<DeliveryWay>(4);
        m.valid_until = row.date(5);
        m.signature.text = row.text(6);
        m.agent_name = row.text(7);
        m.signed_at = row.instant(8);
        m.renews = row.text(9);
        m.terms = maybe_record_from<MandateTerms>(row.view(10));
        return m;
    });
}

void end_mandates(db::Tx& tx, std::string_view county, const OrderId& order) {
    tx.run(update_ended, {county, order});
}

std::optional<OrderId> expired(db::Session& session, std::string_view county, CivilDate today) {
    const std::string date = to_text(today);
    return session.one(select_expired, {county, date},
                       [](const db::Row& row) { return OrderId{row.text(0)}; });
}

void add_mandate(db::Tx& tx, std::string_view county, const Order& order, const Mandate& m,
                 std::string_view agent) {
    const std::string scope = scope_text(m.scope);
    const std::string until = to_text(m.valid_until);
    const std::string terms = record_text(m.terms);
    tx.put(insert_mandate,
           {county, m.id, order.id, m.number, m.mode, scope, m.delivery, until, m.signature, agent,
            m.agent_name, m.signed_at, m.renews, order.applicant, order.item, terms});
}

std::optional<std::string> overlapping(db::Session& session, std::string_view county,
                                       const Order& order, CivilDate today) {
    const std::string date = to_text(today);
    return session.one(select_overlapping, {county, order.applicant, order.item, date, order.id},
                       [](const db::Row& row) { return row.text(0); });
}

std::vector<Attached> attached_to(db::Session& session, std::string_view county,
                                  const OrderId& order) {
    return session.all(select_attached, {county, order}, [](const db::Row& row) {
        return Attached{row.integer(0), ids_of(row.view(1)), row.text(2),
                        maybe_record_from<people::FromWallet>(row.view(3))};
    });
}

void attach(db::Tx& tx, std::string_view county, const OrderId& order, const Attached& in,
            Instant at) {
    const std::string ids = ids_text(in.uploads);
    const std::string wallet = record_text(in.from_wallet);
    tx.put(upsert_attached, {county, order, in.no, ids, in.note, at, wallet});
}

}  // namespace ortoo::orders::store

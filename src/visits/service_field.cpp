// SPDX-License-Identifier: MulanPSL-2.0
// Receipts of a phone that was alone, and what it takes along.
#include <algorithm>

#include "crypto/hmac_sha256.h"
#include "visits/rules.h"
#include "visits/service.h"
#include "visits/store.h"

namespace ortoo::visits {

namespace {
constexpr std::size_t whole_orders_max = 20;
constexpr std::int64_t pages_max = 10;  // of each tab
// A transaction that began before the last answer may have committed after it.
constexpr std::int64_t overlap_micros = 5 * micros_per_second;

std::string receipt_key(const std::string& device_key) {
    return crypto::hmac_sha256(device_key, "receipt");
}

std::string body_of(const Recorded& row) {
    return R"({"act":")" + row.act + R"(","code":")" + row.code + R"(","made_at":")" +
           to_text(row.made_at) + R"(","matched":)" + (row.matched ? "true" : "false") + "}";
}
}  // namespace

Result<RecordedList> Visits::record(db::Tx& tx, const Context& ctx, const RecordActs& in) {
    const auto order = parts_.orders.find(tx, ctx, in.order);
    if (!order || !orders::Orders::visible(ctx, *order)) {
        return refuse(orders::order_not_found, "id");
    }
    const std::string key = receipt_key(TRY(parts_.devices.key(tx, ctx, in.device)));
    const auto trail = parts_.ledger.trail(tx, ctx.county, in.order.text);
    for (const FieldAct& act : in.acts) {
        const auto known = store::recorded_as(tx, ctx.county, in.device.text, act.serial);
        if (known && known->code == act.code) {
            continue;
        }
        if (known) {
            return refuse(field_taken, "serial", {{"serial", std::to_string(act.serial)}});
        }
        // Only the phone that was given this key can have made the code.
        if (receipt_code(crypto::hmac_sha256(key, receipt_text(in.order, act))) != act.code) {
            return refuse(field_code, "code", {{"serial", std::to_string(act.serial)}});
        }
        Recorded row;
        row.order = in.order;
        row.device = in.device.text;
        row.serial = act.serial;
        row.agent = ctx.actor.id;
        row.agent_name = ctx.actor.name;
        row.act = act.act;
        const When when = corrected(act.made_at, in.sent_at, ctx.now);
        row.made_at = when.at;
        row.doubtful = when.doubtful;
        row.received_at = ctx.now;
        row.skew_seconds = (ctx.now.micros - in.sent_at.micros) / micros_per_second;
        row.code = act.code;
        row.matched = matches(trail, ctx.actor.id, act.act);
        store::add(tx, ctx.county, row);
        parts_.ledger.append(tx, ctx,
                             {"receipt.recorded", ledger::SubjectKind::order, in.order.text,
                              order->unit.text, body_of(row)});
    }
    return RecordedList{store::recorded(tx, ctx.county, in.order)};
}

Result<RecordedList> Visits::recorded(db::Session& session, const Context& ctx,
                                      const orders::OrderAt& in) {
    const auto order = parts_.orders.find(session, ctx, in.order);
    if (!order || !orders::Orders::visible(ctx, *order)) {
        return refuse(orders::order_not_found, "id");
    }
    return RecordedList{store::recorded(session, ctx.county, in.order)};
}

Result<ReceiptView> Visits::check(db::Session& session, const Context& ctx,
                                  const CheckReceipt& in) {
    if (const auto seconds = checks_.wait_seconds(ctx.peer, ctx.now); seconds > 0) {
        return refuse(field_wait, {}, {{"seconds", std::to_string(seconds)}});
    }
    const auto order = parts_.orders.find_number(session, ctx, in.number);
    const auto found =
        order ? store::by_code(session, ctx.county, order->id, in.code) : std::nullopt;
    if (!found) {
        return ReceiptView{};
    }
    return ReceiptView{true,           found->matched,    found->act, found->agent_name,
                       found->made_at, found->received_at};
}

std::vector<FieldRow> Visits::rows_of(db::Session& session, const Context& ctx) {
    std::vector<FieldRow> out;
    using orders::Tab;
    for (const Tab tab : {Tab::offered, Tab::open, Tab::delivering}) {
        for (std::int64_t page = 0; page < pages_max; ++page) {
            const auto list = parts_.orders.list(session, ctx, {tab, page});
            if (!list) {
                break;
            }
            for (const auto& brief : list->rows) {
                out.push_back({brief, tab});
            }
            if (!list->more) {
                break;
            }
        }
    }
    return out;
}

Result<FieldAnswer> Visits::take_along(db::Session& session, const Context& ctx,
                                       const FieldQuery& in) {
    if (const auto seconds = syncs_.wait_seconds(ctx.actor.id, ctx.now); seconds > 0) {
        return refuse(field_wait, {}, {{"seconds", std::to_string(seconds)}});
    }
    FieldAnswer out;
    out.at = ctx.now.plus_micros(-overlap_micros);
    out.rows = rows_of(session, ctx);
    out.plan = plan();
    std::size_t skip = static_cast<std::size_t>(in.page.value_or(0)) * whole_orders_max;
    for (const FieldRow& row : out.rows) {
        const auto order = parts_.orders.find(session, ctx, row.brief.id);
        // A head reads the list of his units; a phone takes along what its owner walks himself.
        const bool own = order && order->agent && order->agent->text == ctx.actor.id;
        if (!own || (in.since && order->changed_at < *in.since)) {
            continue;
        }
        if (skip > 0) {
            --skip;
            continue;
        }
        if (out.changed.size() == whole_orders_max) {
            out.more = true;
            break;
        }
        out.changed.push_back(parts_.orders.view_of(session, ctx, *order));
        for (VisitView& visit : views_of(session, ctx, *order)) {
            out.visits.push_back(std::move(visit));
        }
    }
    return out;
}

}  // namespace ortoo::visits

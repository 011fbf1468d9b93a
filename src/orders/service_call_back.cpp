// SPDX-License-Identifier: MulanPSL-2.0
// The agent's side of a call: ring back, say what came of it, make an order of it.
#include <algorithm>

#include "base/identifiers.h"
#include "duty/rules.h"
#include "identity/rules.h"
#include "orders/rules_call.h"
#include "orders/service_call.h"
#include "orders/service_offer.h"
#include "orders/service_words.h"
#include "orders/store_call.h"
#include "orders/types_said.h"

namespace ortoo::orders {

Result<Calls::Held> Calls::reach(db::Session& session, const Context& ctx, const CallId& id) const {
    auto call = store::call(session, ctx.county, id);
    Held out;
    out.owner = call && call->owner.text == ctx.actor.id;
    out.head = call && ctx.actor.may("order.dispatch", call->unit_path);
    const bool reads = call && ctx.actor.may("oversight.read", call->unit_path);
    if (!call || !(out.owner || out.head || reads)) {
        return refuse(call_not_found, "id");
    }
    out.call = std::move(*call);
    return out;
}

Result<Calls::Held> Calls::reach(db::Session& session, const Context& ctx, const CallId& id,
                                 std::int64_t version) const {
    Held held = TRY(reach(session, ctx, id));
    if (!held.owner && !held.head) {
        return refuse(call_not_yours, "owner", {{"owner", held.call.owner_name}});
    }
    if (held.call.version != version) {
        return refuse(call_stale, "If-Match", {{"version", std::to_string(held.call.version)}});
    }
    if (!call_open(held.call.state)) {
        return refuse(call_ended, "state", {{"state", std::string(name_of(held.call.state))}});
    }
    return held;
}

CallView Calls::view_of(db::Session& session, const Context& ctx, const Held& held) const {
    const Call& call = held.call;
    CallView out;
    out.id = call.id;
    out.number = call.number;
    out.version = call.version;
    out.state = call.state;
    out.unit = call.unit;
    out.unit_name = call.unit_name;
    out.item = call.item;
    if (!call.item.empty()) {
        const auto item =
            orders_.parts().catalogue.item(session, ctx.county, catalogue::ItemId{call.item});
        out.item_name = item ? item->name : "";
    }
    out.phone_masked = mask_phone(phone_of(call));
    out.rang_name = call.rang_name;
    out.owner_name = call.owner_name;
    out.mine = held.owner;
    out.level = call.level;
    out.pressed_at = call.pressed_at;
    out.light = call_open(call.state) && call.due_at
                    ? duty::minute_light(*call.due_at, ctx.now)
                    : duty::lit(duty::LightState::grey, call_over, std::nullopt);
    out.attempts = call.attempts;
    out.note = call.note;
    out.order = call.order;
    out.allowed = call_acts(call, held.owner, held.head);
    return out;
}

Result<CallView> Calls::view(db::Session& session, const Context& ctx, const CallAt& in) const {
    return view_of(session, ctx, TRY(reach(session, ctx, in.id)));
}

Result<CallList> Calls::list(db::Session& session, const Context& ctx, const CallQuery& in) const {
    const bool done = in.done.value_or(false);
    CallList out;
    out.page = in.page.value_or(0);
    auto path = identity::widest_scope(ctx.actor, "order.dispatch");
    if (!path) {
        path = identity::widest_scope(ctx.actor, "oversight.read");
    }
    auto rows = path ? store::calls_under(session, ctx.county, *path, done, out.page)
                     : store::calls_of(session, ctx.county, ctx.actor.id, done, out.page);
    out.more = rows.size() > static_cast<std::size_t>(store::call_page);
    if (out.more) {
        rows.pop_back();
    }
    for (Call& each : rows) {
        const bool owner = each.owner.text == ctx.actor.id;
        const bool head = ctx.actor.may("order.dispatch", each.unit_path);
        out.rows.push_back(view_of(session, ctx, {std::move(each), owner, head}));
    }
    return out;
}

Result<RungCall> Calls::ring(db::Tx& tx, const Context& ctx, const CallAt& in) {
    const Held held = TRY(reach(tx, ctx, in.id));
    if (!held.owner && !held.head) {
        return refuse(call_not_yours, "owner", {{"owner", held.call.owner_name}});
    }
    const std::string phone = phone_of(held.call);
    if (phone.empty()) {
        return refuse(call_no_number, "phone");
    }
    orders_.parts().ledger.append(tx, ctx,
                                  {"call.number_read", ledger::SubjectKind::call, held.call.id.text,
                                   held.call.unit.text, "{}"});
    return RungCall{phone};
}

Result<CallView> Calls::mark(db::Tx& tx, const Context& ctx, const MarkCall& in) {
    Held held = TRY(reach(tx, ctx, in.id, in.version));
    const CallState next = TRY(marked(held.call, in.result));
    held.call.note = in.note.value_or("");
    if (call_open(next)) {
        held.call.attempts += 1;
        held.call.state = next;
        held.call.due_at = due_after(tx, ctx, held.call.unit, duty::Setting::call_back);
    } else {
        end(ctx, held.call, next);
    }
    save(tx, ctx, held.call, "call." + std::string(name_of(in.result)),
         act_body({{"state", std::string(name_of(next))}}));
    return view_of(tx, ctx, held);
}

Result<OrderView> Calls::order(db::Tx& tx, const Context& ctx, const OrderFromCall& in) {
    Held held = TRY(reach(tx, ctx, in.id, in.version));
    PlaceOrder wish = in.order;
    wish.channel = OrderChannel::phone_call;
    OrderView placed = TRY(orders_.place_taken(tx, ctx, wish));
    held.call.order = placed.id.text;
    end(ctx, held.call, CallState::ordered);
    save(tx, ctx, held.call, "call.ordered", act_body({{"order", placed.id.text}}));
    return placed;
}

void Calls::end(const Context& ctx, Call& call, CallState state) const {
    call.state = state;
    call.ended_at = ctx.now;
    call.ended_by = ctx.actor.kind == ActorKind::staff ? ctx.actor.name : "";
    call.due_at.reset();
    call.phone_sealed.clear();
}

void Calls::save(db::Tx& tx, const Context& ctx, Call& call, std::string_view act,
                 std::string body) const {
    call.version += 1;
    store::save_call(tx, ctx.county, call);
    orders_.parts().ledger.append(tx, ctx,
                                  {std::string(act), ledger::SubjectKind::call, call.id.text,
                                   call.unit.text, std::move(body)});
}

void Calls::tell_owner(db::Tx& tx, const Context& ctx, const Call& call,
                       std::string_view template_name) const {
    notices::Message message;
    message.recipient = call.owner.text;
    message.template_name = std::string(template_name);
    message.subject = call.id.text;
    message.params = {{"number", call.number},
                      {"unit", call.unit_name},
                      {"before", clock_time(call.due_at.value_or(ctx.now), ctx.now)}};
    orders_.parts().outbox.push(tx, ctx, message);
}

Result<bool> Calls::due_next(db::Tx& tx, const Context& ctx) {
    const auto id = store::due_call(tx, ctx.county, ctx.now);
    if (!id) {
        return false;
    }
    Call call = *store::call(tx, ctx.county, *id);
    if (call.state == CallState::pressed) {
        if (call.phone_sealed.empty()) {
            end(ctx, call, CallState::lapsed);
            save(tx, ctx, call, "call.lapsed", "{}");
        } else {
            to_call_back(tx, ctx, call);
        }
        return true;
    }
    call.level = std::min<std::int64_t>(call.level + 1, 2);
    const std::int64_t rung = call.level == 1 ? rung_station : rung_town;
    if (const auto head = head_over(orders_.parts(), tx, ctx, call.unit, rung)) {
        call.owner = head->id;
        call.owner_name = head->name;
    }
    call.due_at = due_after(tx, ctx, call.unit, duty::Setting::call_escalate);
    save(tx, ctx, call, "call.escalated",
         act_body({{"level", std::to_string(call.level)}, {"owner", call.owner.text}}));
    tell_owner(tx, ctx, call, "call.overdue");
    return true;
}

void Calls::went_away(db::Tx& tx, const Context& ctx, const identity::StaffId& staff) {
    // All of them first: whoever gets one leaves the pages shorter.
    std::vector<Call> left;
    bool more = true;
    for (std::int64_t page = 0; more; ++page) {
        auto rows = store::calls_of(tx, ctx.county, staff.text, false, page);
        more = rows.size() > static_cast<std::size_t>(store::call_page);
        rows.resize(std::min<std::size_t>(rows.size(), store::call_page));
        left.insert(left.end(), rows.begin(), rows.end());
    }
    for (Call& call : left) {
        const auto unit = orders_.parts().outlets.unit(tx, ctx.county, call.unit);
        if (!unit) {
            continue;
        }
        find_owner(tx, ctx, *unit, call);
        if (call.owner != staff) {
            save(tx, ctx, call, "call.passed_on", act_body({{"owner", call.owner.text}}));
            tell_owner(tx, ctx, call, "call.missed");
        }
    }
}

}  // namespace ortoo::orders

// SPDX-License-Identifier: MulanPSL-2.0
// The caller's side of a call.
#include "orders/service_call.h"

#include <fmt/format.h>

#include "base/text.h"
#include "crypto/hash.h"
#include "orders/rules_call.h"
#include "orders/service_offer.h"
#include "orders/service_words.h"
#include "orders/store_call.h"

namespace ortoo::orders {

namespace {
std::string key_of(std::string_view token) {
    return hex(crypto::sm3(token));
}
}  // namespace

std::string Calls::phone_of(const Call& call) const {
    return call.phone_sealed.empty()
               ? std::string()
               : vault_.open(call.phone_sealed, "orders.call:" + call.id.text).value_or("");
}

void Calls::set_phone(Call& call, const std::string& phone) const {
    call.phone_sealed = vault_.seal(phone, "orders.call:" + call.id.text);
}

// Whoever the button names owes the call-back. Outside duty hours an agent of the village, else of
// the town, else a head: never nobody while the county has any of them.
void Calls::find_owner(db::Session& session, const Context& ctx, const outlets::Unit& unit,
                       Call& call) const {
    const OrdersParts& parts = orders_.parts();
    const auto own = [&](const identity::Staff& staff) {
        call.owner = staff.id;
        call.owner_name = staff.name;
    };
    const bool village = unit.kind == outlets::UnitKind::village;
    for (const UnitId& at : {unit.id, village ? unit.parent : unit.id}) {
        for (const auto& each : parts.duty.on_duty(session, ctx.county, at, ctx.now)) {
            call.owner = each.staff;
            call.owner_name = each.name;
            return;
        }
    }
    for (const UnitId& at : {unit.id, village ? unit.parent : unit.id}) {
        for (const auto& each : parts.identity.agents_of(session, ctx.county, at)) {
            if (!parts.duty.away(session, ctx.county, each.id, ctx.now)) {
                return own(each);
            }
        }
    }
    if (const auto head = head_over(parts, session, ctx, unit.id, rung_station)) {
        own(*head);
    }
}

Instant Calls::due_after(db::Session& session, const Context& ctx, const UnitId& unit,
                         duty::Setting key) const {
    const duty::Duty& duty = orders_.parts().duty;
    const auto minutes = duty.setting(session, ctx.county, key, local_date(ctx.now));
    return duty.add_roster_minutes(session, ctx.county, unit, ctx.now, minutes);
}

Result<PressedCall> Calls::press(db::Tx& tx, const Context& ctx, const PressCall& in) {
    if (limiter_.wait_seconds("call " + ctx.peer, ctx.now) > 0) {
        return refuse(call_wait);
    }
    const OrdersParts& parts = orders_.parts();
    const auto unit = parts.outlets.unit(tx, ctx.county, in.unit);
    if (!unit || unit->kind == outlets::UnitKind::bureau) {
        return refuse(unit_unknown, "unit");
    }
    const auto on = TRY(parts.duty.who_is_on(tx, ctx, {in.unit}));
    Call call;
    call.id = new_id<CallTag>(ctx.now, parts.random);
    call.unit = unit->id;
    call.unit_name = unit->name;
    call.unit_path = unit->path;
    if (in.item && parts.catalogue.item(tx, ctx.county, *in.item)) {
        call.item = in.item->text;
    }
    find_owner(tx, ctx, *unit, call);
    if (call.owner.empty()) {
        return refuse(call_nobody, "unit");
    }
    if (ctx.actor.kind == ActorKind::citizen) {
        call.account = ctx.actor.id;
        if (const auto phone = parts.identity.phone_of(tx, ctx.county, {ctx.actor.id})) {
            set_phone(call, *phone);
        }
    }
    if (in.phone && !in.phone->empty()) {
        set_phone(call, TRY(callable(*in.phone)));
    }
    const std::string day = compact_date(local_date(ctx.now));
    call.number = fmt::format("LD{}-{:04}", day, tx.next_number(ctx.county, "call-" + day));
    call.rang_name = on.agent ? on.agent->name : "";
    call.pressed_at = ctx.now;
    const std::string token = make_id(ctx.now, parts.random);
    call.token_key = key_of(token);
    call.due_at = due_after(tx, ctx, call.unit, duty::Setting::call_back);
    store::add_call(tx, ctx.county, call);
    parts.ledger.append(tx, ctx,
                        {"call.pressed", ledger::SubjectKind::call, call.id.text, call.unit.text,
                         act_body({{"number", call.number},
                                   {"rang", on.agent ? on.agent->id : std::string()},
                                   {"owner", call.owner.text},
                                   {"item", call.item}})});
    // Nobody is there to pick up: the caller hears the service line, and is rung back all the same.
    if (!on.agent && !call.phone_sealed.empty()) {
        to_call_back(tx, ctx, call);
    }
    return PressedCall{call.id,
                       call.number,
                       token,
                       call.rang_name,
                       on.phone,
                       on.sentence,
                       !call.phone_sealed.empty(),
                       on.said};
}

Result<CallTold> Calls::tell(db::Tx& tx, const Context& ctx, const TellCall& in) {
    auto call = store::call(tx, ctx.county, in.id);
    if (!call || call->token_key != key_of(in.token)) {
        return refuse(call_not_found, "id");
    }
    if (!call_open(call->state)) {
        return refuse(call_ended, "state", {{"state", std::string(name_of(call->state))}});
    }
    if (in.phone && !in.phone->empty()) {
        set_phone(*call, TRY(callable(*in.phone)));
    }
    if (in.reached) {
        end(ctx, *call, CallState::answered);
        save(tx, ctx, *call, "call.answered", act_body({{"by_caller", "yes"}}));
    } else if (call->phone_sealed.empty()) {
        return refuse(call_no_number, "phone");
    } else {
        to_call_back(tx, ctx, *call);
    }
    return CallTold{call->state, call->owner_name, call->due_at};
}

void Calls::to_call_back(db::Tx& tx, const Context& ctx, Call& call) {
    call.state = CallState::to_call_back;
    call.due_at = due_after(tx, ctx, call.unit, duty::Setting::call_back);
    save(tx, ctx, call, "call.missed", act_body({{"owner", call.owner.text}}));
    tell_owner(tx, ctx, call, "call.missed");
}

}  // namespace ortoo::orders

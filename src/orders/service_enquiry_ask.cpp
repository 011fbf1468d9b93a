// SPDX-License-Identifier: MulanPSL-2.0
// A question comes in, and has an owner from that moment.
#include <fmt/format.h>

#include "base/identifiers.h"
#include "duty/rules.h"
#include "orders/service_enquiry.h"
#include "orders/service_enquiry_parts.h"
#include "orders/service_words.h"

namespace ortoo::orders {

namespace {
void own(Enquiry& enquiry, const identity::StaffId& id, const std::string& name,
         const std::string& phone) {
    enquiry.owner = id;
    enquiry.owner_name = name;
    enquiry.owner_phone = phone;
}

// Who answers a citizen who asks from his page: never nobody, or it is refused.
Result<void> find_owner(const OrdersParts& parts, db::Session& session, const Context& ctx,
                        const outlets::Unit& unit, const std::optional<Order>& order,
                        Enquiry& enquiry) {
    if (order && order->agent) {
        own_enquiry(parts, session, ctx, enquiry, *order->agent);
    }
    const UnitId& town = unit.kind == outlets::UnitKind::village ? unit.parent : unit.id;
    for (const UnitId& at : {unit.id, town}) {
        if (!enquiry.owner.empty()) {
            return {};
        }
        for (const auto& each : parts.duty.on_duty(session, ctx.county, at, ctx.now)) {
            own(enquiry, each.staff, each.name, each.phone);
            return {};
        }
    }
    for (const UnitId& at : {unit.id, town}) {
        auto staff = parts.identity.agents_of(session, ctx.county, at);
        if (staff.empty()) {
            staff = parts.identity.holders(session, ctx.county, identity::Role::town_head, at);
        }
        if (!staff.empty() && enquiry.owner.empty()) {
            own(enquiry, staff.front().id, staff.front().name, staff.front().duty_phone);
        }
    }
    if (enquiry.owner.empty()) {
        return refuse(enquiry_nobody, "unit");
    }
    return {};
}

// On whose page the answer will stand, when staff write down who asked.
Result<identity::AccountId> account_of(const OrdersParts& parts, db::Tx& tx, const Context& ctx,
                                       const std::optional<Order>& order,
                                       const std::optional<std::string>& phone) {
    if (order) {
        return order->account;
    }
    if (!phone) {
        return identity::AccountId{};
    }
    const auto number = normal_mobile(*phone);
    if (!number) {
        return refuse(identity::phone_invalid, "phone");
    }
    return parts.identity.account_for_phone(tx, ctx, *number);
}
}  // namespace

Result<EnquiryView> ask(Orders& orders, db::Tx& tx, const Context& ctx, const Ask& in) {
    const OrdersParts& parts = orders.parts();
    const auto unit = parts.outlets.unit(tx, ctx.county, in.unit);
    if (!unit || unit->kind == outlets::UnitKind::bureau) {
        return refuse(unit_unknown, "unit");
    }
    std::optional<Order> order;
    if (in.order) {
        order = orders.find(tx, ctx, *in.order);
        if (!order || !Orders::visible(ctx, *order)) {
            return refuse(order_not_found, "order");
        }
        if (ctx.actor.kind == ActorKind::staff && orders.mandate(tx, ctx, order->id)) {
            TRY(orders.mandate_for(tx, ctx, *order, Power::consult));
        }
    }
    Enquiry e;
    e.unit = unit->id;
    e.unit_name = unit->name;
    e.unit_path = unit->path;
    e.order = order ? order->id.text : std::string();
    e.item = in.item ? in.item->text : std::string();
    e.question = in.question;
    if (ctx.actor.kind == ActorKind::citizen) {
        e.account = ctx.actor.id;
        TRY(find_owner(parts, tx, ctx, *unit, order, e));
    } else {
        e.asker_name = in.asker.value_or("");
        e.account = TRY(account_of(parts, tx, ctx, order, in.phone)).text;
        own_enquiry(parts, tx, ctx, e, identity::StaffId{ctx.actor.id});
    }
    e.first_owner = e.owner;
    e.first_name = e.owner_name;
    e.person = order ? order->applicant.text : std::string();
    e.id = new_id<EnquiryTag>(ctx.now, parts.random);
    const std::string day = compact_date(local_date(ctx.now));
    e.number = fmt::format("ZX{}-{:04}", day, tx.next_number(ctx.county, "enquiry-" + day));
    e.asked_at = ctx.now;
    const auto days = parts.duty.setting(tx, ctx.county, duty::Setting::enquiry_days,
                                         local_date(ctx.now), unit->path);
    const auto calendar = parts.duty.calendar(tx, ctx.county, unit->path);
    e.due_at = local_end(duty::due(*calendar, duty::DayUnit::working_days, ctx.now, days).date);
    rows_of(orders).add(tx, ctx.county, e);
    parts.ledger.append(tx, ctx,
                        {"enquiry.opened", enquiry_chain, e.id.text, e.unit.text,
                         act_body({{"number", e.number},
                                   {"owner", e.owner.text},
                                   {"order", e.order},
                                   {"item", e.item},
                                   {"due", to_text(local_date(e.due_at))}})});
    if (e.owner.text != ctx.actor.id) {
        tell_about(orders, tx, ctx, e, e.owner.text, "enquiry.opened");
    }
    return enquiry_view(orders, tx, ctx, e);
}

}  // namespace ortoo::orders

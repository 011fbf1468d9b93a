// SPDX-License-Identifier: MulanPSL-2.0
#include "orders/service_enquiry.h"

#include <fmt/format.h>

#include "duty/rules.h"
#include "orders/rules_enquiry.h"
#include "orders/service_words.h"
#include "orders/store_enquiry.h"

namespace ortoo::orders {

namespace {
void own(Enquiry& enquiry, const identity::StaffId& id, const std::string& name,
         const std::string& phone) {
    enquiry.owner = id;
    enquiry.owner_name = name;
    enquiry.owner_phone = phone;
}

void own(const OrdersParts& parts, db::Session& session, const Context& ctx, Enquiry& enquiry,
         const identity::StaffId& id) {
    if (const auto staff = parts.identity.staff(session, ctx.county, id)) {
        own(enquiry, staff->id, staff->name, staff->duty_phone);
    }
}

// Who answers a citizen who asks from his page: never nobody, or it is refused.
Result<void> find_owner(const OrdersParts& parts, db::Session& session, const Context& ctx,
                        const outlets::Unit& unit, const std::optional<Order>& order,
                        Enquiry& enquiry) {
    if (order && order->agent) {
        own(parts, session, ctx, enquiry, *order->agent);
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

Asker standing(const Context& ctx, const Enquiry& enquiry) {
    const bool staff = ctx.actor.kind == ActorKind::staff;
    return {staff && enquiry.owner.text == ctx.actor.id,
            staff && enquiry.offered_to == ctx.actor.id,
            ctx.actor.kind == ActorKind::citizen && enquiry.account == ctx.actor.id};
}

bool readable(const Context& ctx, const Enquiry& enquiry) {
    const Asker who = standing(ctx, enquiry);
    return who.owner || who.offered || who.citizen || ctx.actor.kind == ActorKind::system ||
           ((ctx.actor.holds("order.dispatch") || ctx.actor.holds("oversight.read")) &&
            ctx.actor.may("order.read", enquiry.unit_path));
}

EnquiryView view_of(Orders& orders, db::Session& session, const Context& ctx, const Enquiry& e) {
    const auto calendar = orders.parts().duty.calendar(session, ctx.county, e.unit_path);
    EnquiryView out{e.id,
                    e.number,
                    e.version,
                    e.state,
                    e.unit_name,
                    e.order,
                    e.item,
                    e.asker_name,
                    e.question,
                    e.owner_name,
                    e.owner_phone,
                    e.offered_name,
                    e.offered_reason,
                    e.asked_at,
                    duty::light(*calendar, local_date(e.due_at),
                                e.state == EnquiryState::open ? "" : "已答复", ctx.now),
                    e.answer,
                    e.answered_at,
                    e.answered_by,
                    {}};
    for (const auto& [act, name] : enquiry_act_names) {
        if (enquiry_allows(e, act, standing(ctx, e))) {
            out.allowed.emplace_back(name);
        }
    }
    return out;
}

Result<Enquiry> open_for(db::Session& session, const Context& ctx, const EnquiryId& id,
                         std::int64_t version, EnquiryAct act) {
    auto found = store::enquiry(session, ctx.county, id);
    if (!found || !readable(ctx, *found)) {
        return refuse(enquiry_not_found, "id");
    }
    if (found->version != version) {
        return refuse(enquiry_stale, "If-Match", {{"version", std::to_string(found->version)}});
    }
    TRY(enquiry_allows(*found, act, standing(ctx, *found)));
    return std::move(*found);
}

void keep(Orders& orders, db::Tx& tx, const Context& ctx, Enquiry& e, std::string_view act,
          std::string body) {
    e.version += 1;
    store::save_enquiry(tx, ctx.county, e);
    orders.parts().ledger.append(
        tx, ctx,
        {std::string(act), ledger::SubjectKind::order, e.id.text, e.unit.text, std::move(body)});
}

void tell(Orders& orders, db::Tx& tx, const Context& ctx, const Enquiry& e,
          const std::string& recipient, std::string_view template_name) {
    if (recipient.empty()) {
        return;
    }
    notices::Message message;
    message.recipient = recipient;
    message.template_name = std::string(template_name);
    message.params = {{"number", e.number},
                      {"unit", e.unit_name},
                      {"agent", e.owner_name},
                      {"before", clock_time(e.due_at, ctx.now)},
                      {"phone", e.owner_phone.empty() ? "12345" : e.owner_phone}};
    message.subject = e.id.text;
    orders.parts().outbox.push(tx, ctx, message);
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
        e.account = order ? order->account.text : std::string();
        own(parts, tx, ctx, e, identity::StaffId{ctx.actor.id});
    }
    e.id = new_id<EnquiryTag>(ctx.now, parts.random);
    const std::string day = compact_date(local_date(ctx.now));
    e.number = fmt::format("ZX{}-{:04}", day, tx.next_number(ctx.county, "enquiry-" + day));
    e.asked_at = ctx.now;
    const auto days = parts.duty.setting(tx, ctx.county, duty::Setting::enquiry_days,
                                         local_date(ctx.now), unit->path);
    const auto calendar = parts.duty.calendar(tx, ctx.county, unit->path);
    e.due_at = local_end(duty::due(*calendar, duty::DayUnit::working_days, ctx.now, days).date);
    store::add_enquiry(tx, ctx.county, e);
    parts.ledger.append(tx, ctx,
                        {"enquiry.opened", ledger::SubjectKind::order, e.id.text, e.unit.text,
                         act_body({{"number", e.number},
                                   {"owner", e.owner.text},
                                   {"order", e.order},
                                   {"item", e.item},
                                   {"due", to_text(local_date(e.due_at))}})});
    if (e.owner.text != ctx.actor.id) {
        tell(orders, tx, ctx, e, e.owner.text, "enquiry.opened");
    }
    return view_of(orders, tx, ctx, e);
}

Result<EnquiryView> answer_enquiry(Orders& orders, db::Tx& tx, const Context& ctx,
                                   const AnswerEnquiry& in) {
    Enquiry e = TRY(open_for(tx, ctx, in.id, in.version, EnquiryAct::answer));
    e.state = EnquiryState::answered;
    e.answer = in.answer;
    e.answered_at = ctx.now;
    e.answered_by = ctx.actor.name;
    e.offered_to.clear();  // nobody has to take it over any more
    e.offered_name.clear();
    e.offered_reason.clear();
    keep(orders, tx, ctx, e, "enquiry.answered", "{}");
    tell(orders, tx, ctx, e, e.account, "enquiry.answered");
    return view_of(orders, tx, ctx, e);
}

Result<EnquiryView> pass_enquiry(Orders& orders, db::Tx& tx, const Context& ctx,
                                 const PassEnquiry& in) {
    Enquiry e = TRY(open_for(tx, ctx, in.id, in.version, EnquiryAct::pass));
    const auto staff = orders.parts().identity.staff(tx, ctx.county, in.to);
    if (!staff || staff->state != identity::StaffState::active || staff->id == e.owner) {
        return refuse(enquiry_staff_unknown, "to");
    }
    e.offered_to = staff->id.text;
    e.offered_name = staff->name;
    e.offered_reason = in.reason;
    keep(orders, tx, ctx, e, "enquiry.passed",
         act_body({{"to", e.offered_to}, {"reason", in.reason}}));
    tell(orders, tx, ctx, e, e.offered_to, "enquiry.passed");
    return view_of(orders, tx, ctx, e);
}

Result<EnquiryView> decide_pass(Orders& orders, db::Tx& tx, const Context& ctx,
                                const DecidePass& in) {
    Enquiry e = TRY(open_for(tx, ctx, in.id, in.version, EnquiryAct::decide_pass));
    const std::string before = e.owner.text;
    if (in.accept) {
        own(orders.parts(), tx, ctx, e, identity::StaffId{e.offered_to});
    }
    e.offered_to.clear();
    e.offered_name.clear();
    e.offered_reason.clear();
    keep(orders, tx, ctx, e, in.accept ? "enquiry.taken_over" : "enquiry.sent_back",
         act_body({{"from", before}, {"owner", e.owner.text}}));
    tell(orders, tx, ctx, e, in.accept ? e.account : before,
         in.accept ? "enquiry.owner_changed" : "enquiry.opened");
    return view_of(orders, tx, ctx, e);
}

Result<EnquiryView> close_enquiry(Orders& orders, db::Tx& tx, const Context& ctx,
                                  const EnquiryStep& in) {
    Enquiry e = TRY(open_for(tx, ctx, in.id, in.version, EnquiryAct::close));
    e.state = EnquiryState::closed;
    keep(orders, tx, ctx, e, "enquiry.closed", "{}");
    return view_of(orders, tx, ctx, e);
}

Result<EnquiryView> enquiry(Orders& orders, db::Session& session, const Context& ctx,
                            const EnquiryAt& in) {
    const auto found = store::enquiry(session, ctx.county, in.id);
    if (!found || !readable(ctx, *found)) {
        return refuse(enquiry_not_found, "id");
    }
    return view_of(orders, session, ctx, *found);
}

}  // namespace ortoo::orders

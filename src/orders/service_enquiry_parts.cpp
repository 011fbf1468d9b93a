// SPDX-License-Identifier: MulanPSL-2.0
#include "orders/service_enquiry_parts.h"

#include "duty/rules.h"
#include "orders/service_enquiry.h"
#include "orders/service_words.h"
#include "orders/types_said.h"

namespace ortoo::orders {

store::Enquiries rows_of(const Orders& orders) {
    return store::Enquiries(orders.parts().vault);
}

Asker standing(const Context& ctx, const Enquiry& enquiry) {
    const bool staff = ctx.actor.kind == ActorKind::staff;
    return {staff && enquiry.owner.text == ctx.actor.id,
            staff && enquiry.offered_to == ctx.actor.id,
            ctx.actor.kind == ActorKind::citizen && enquiry.account == ctx.actor.id};
}

bool enquiry_readable(const Context& ctx, const Enquiry& enquiry) {
    const Asker who = standing(ctx, enquiry);
    // Who was asked first sees whether it was answered, whoever has it now.
    const bool first =
        ctx.actor.kind == ActorKind::staff && enquiry.first_owner.text == ctx.actor.id;
    return who.owner || who.offered || who.citizen || first ||
           ctx.actor.kind == ActorKind::system ||
           ((ctx.actor.holds("order.dispatch") || ctx.actor.holds("oversight.read")) &&
            ctx.actor.may("order.read", enquiry.unit_path));
}

EnquiryView enquiry_view(Orders& orders, db::Session& session, const Context& ctx,
                         const Enquiry& e) {
    const auto calendar = orders.parts().duty.calendar(session, ctx.county, e.unit_path);
    EnquiryView out{
        e.id,
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
        e.first_name,
        e.offered_name,
        e.offered_reason,
        e.asked_at,
        duty::light(*calendar, local_date(e.due_at),
                    e.state == EnquiryState::open ? Said() : Said(answered_words), ctx.now),
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

void own_enquiry(const OrdersParts& parts, db::Session& session, const Context& ctx,
                 Enquiry& enquiry, const identity::StaffId& id) {
    if (const auto staff = parts.identity.staff(session, ctx.county, id)) {
        enquiry.owner = staff->id;
        enquiry.owner_name = staff->name;
        enquiry.owner_phone = staff->duty_phone;
    }
}

void tell_about(Orders& orders, db::Tx& tx, const Context& ctx, const Enquiry& e,
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

Result<EnquiryView> enquiry(Orders& orders, db::Session& session, const Context& ctx,
                            const EnquiryAt& in) {
    const auto found = rows_of(orders).find(session, ctx.county, in.id);
    if (!found || !enquiry_readable(ctx, *found)) {
        return refuse(enquiry_not_found, "id");
    }
    return enquiry_view(orders, session, ctx, *found);
}

}  // namespace ortoo::orders

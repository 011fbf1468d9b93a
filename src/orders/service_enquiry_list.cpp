// SPDX-License-Identifier: MulanPSL-2.0
#include <algorithm>

#include "identity/rules.h"
#include "orders/service_end.h"
#include "orders/service_enquiry.h"
#include "orders/service_enquiry_parts.h"

namespace ortoo::orders {

namespace {
EnquiryList list_of(Orders& orders, db::Session& session, const Context& ctx,
                    const store::EnquiryPage& found, std::int64_t page) {
    EnquiryList out;
    out.page = page;
    out.more = found.more;
    for (const Enquiry& each : found.rows) {
        out.rows.push_back(enquiry_view(orders, session, ctx, each));
    }
    return out;
}
}  // namespace

Result<EnquiryList> enquiries(Orders& orders, db::Session& session, const Context& ctx,
                              const EnquiryQuery& in) {
    const bool done = in.done.value_or(false);
    const std::int64_t page = in.page.value_or(0);
    auto path = identity::widest_scope(ctx.actor, "order.dispatch");
    if (!path) {
        path = identity::widest_scope(ctx.actor, "oversight.read");
    }
    const store::Enquiries rows = rows_of(orders);
    return list_of(orders, session, ctx,
                   path ? rows.under(session, ctx.county, *path, done, page)
                        : rows.of_staff(session, ctx.county, ctx.actor.id, done, page),
                   page);
}

Result<EnquiryList> my_enquiries(Orders& orders, db::Session& session, const Context& ctx,
                                 const EnquiryQuery& in) {
    const std::int64_t page = in.page.value_or(0);
    return list_of(orders, session, ctx,
                   rows_of(orders).of_account(session, ctx.county, ctx.actor.id, page), page);
}

Result<TakerList> takers(Orders& orders, db::Session& session, const Context& ctx,
                         const EnquiryAt& in) {
    const OrdersParts& parts = orders.parts();
    const auto found = rows_of(orders).find(session, ctx.county, in.id);
    if (!found || !enquiry_readable(ctx, *found)) {
        return refuse(enquiry_not_found, "id");
    }
    TakerList out;
    const auto unit = parts.outlets.unit(session, ctx.county, found->unit);
    const auto town = unit ? parts.outlets.town_of(session, ctx.county, *unit) : unit;
    const auto add = [&](const std::optional<outlets::Unit>& at, identity::Role role) {
        if (!at) {
            return;
        }
        for (const auto& each : parts.identity.holders(session, ctx.county, role, at->id)) {
            const bool known = each.id == found->owner ||
                               std::ranges::find(out.rows, each.id, &Taker::id) != out.rows.end();
            if (!known) {
                out.rows.push_back({each.id, each.name, at->name, each.duty_phone});
            }
        }
    };
    using identity::Role;
    add(unit, Role::agent);
    add(unit, Role::station_head);
    if (town && (!unit || town->id != unit->id)) {
        add(town, Role::agent);
    }
    add(town, Role::clerk);
    add(town, Role::town_head);
    add(parts.outlets.banner(session, ctx.county), Role::clerk);
    return out;
}

Result<bool> seal_enquiry_next(Orders& orders, db::Tx& tx, const Context& ctx) {
    const auto id = store::unsealed_enquiry(tx, ctx.county);
    if (!id) {
        return false;
    }
    const store::Enquiries rows = rows_of(orders);
    rows.save(tx, ctx.county, *rows.find(tx, ctx.county, *id));
    return true;
}

Result<bool> enquiry_overdue_next(Orders& orders, db::Tx& tx, const Context& ctx) {
    const auto id = store::overdue_enquiry(tx, ctx.county, ctx.now);
    if (!id) {
        return false;
    }
    const store::Enquiries rows = rows_of(orders);
    auto found = rows.find(tx, ctx.county, *id);
    found->told = true;
    found->version += 1;
    rows.save(tx, ctx.county, *found);
    orders.parts().ledger.append(
        tx, ctx, {"enquiry.overdue", enquiry_chain, id->text, found->unit.text, "{}"});
    Order about;  // the heads of its unit, in the words of an order's letters
    about.id.text = found->id.text;
    about.number = found->number;
    about.item_name = "咨询";
    about.unit = found->unit;
    about.unit_name = found->unit_name;
    about.agent_name = found->owner_name;
    about.agent_phone = found->owner_phone;
    tell_heads(orders.parts(), tx, ctx, about, "enquiry.overdue");
    return true;
}

}  // namespace ortoo::orders

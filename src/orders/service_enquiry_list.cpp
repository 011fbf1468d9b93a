// SPDX-License-Identifier: MulanPSL-2.0
#include "identity/rules.h"
#include "orders/service_end.h"
#include "orders/service_enquiry.h"
#include "orders/store_enquiry.h"

namespace ortoo::orders {

namespace {
EnquiryList list_of(Orders& orders, db::Session& session, const Context& ctx,
                    const std::vector<Enquiry>& rows, std::int64_t page) {
    EnquiryList out;
    out.page = page;
    out.more = rows.size() > static_cast<std::size_t>(store::enquiry_page);
    for (const Enquiry& each : rows) {
        if (auto view = enquiry(orders, session, ctx, {each.id})) {
            out.rows.push_back(std::move(*view));
        }
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
    return list_of(orders, session, ctx,
                   path ? store::enquiries_under(session, ctx.county, *path, done, page)
                        : store::enquiries_of_staff(session, ctx.county, ctx.actor.id, done, page),
                   page);
}

Result<EnquiryList> my_enquiries(Orders& orders, db::Session& session, const Context& ctx,
                                 const EnquiryQuery& in) {
    const std::int64_t page = in.page.value_or(0);
    return list_of(orders, session, ctx,
                   store::enquiries_of_account(session, ctx.county, ctx.actor.id, page), page);
}

Result<bool> enquiry_overdue_next(Orders& orders, db::Tx& tx, const Context& ctx) {
    const auto id = store::overdue_enquiry(tx, ctx.county, ctx.now);
    if (!id) {
        return false;
    }
    auto found = store::enquiry(tx, ctx.county, *id);
    found->told = true;
    found->version += 1;
    store::save_enquiry(tx, ctx.county, *found);
    orders.parts().ledger.append(
        tx, ctx, {"enquiry.overdue", ledger::SubjectKind::order, id->text, found->unit.text, "{}"});
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

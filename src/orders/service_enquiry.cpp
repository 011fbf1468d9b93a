// SPDX-License-Identifier: MulanPSL-2.0
#include "orders/service_enquiry.h"

#include "base/text.h"
#include "crypto/hash.h"
#include "orders/service_enquiry_parts.h"
#include "orders/service_words.h"

namespace ortoo::orders {

namespace {
Result<Enquiry> open_for(const Orders& orders, db::Session& session, const Context& ctx,
                         const EnquiryId& id, std::int64_t version, EnquiryAct act) {
    auto found = rows_of(orders).find(session, ctx.county, id);
    if (!found || !enquiry_readable(ctx, *found)) {
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
    rows_of(orders).save(tx, ctx.county, e);
    orders.parts().ledger.append(
        tx, ctx, {std::string(act), enquiry_chain, e.id.text, e.unit.text, std::move(body)});
}

}  // namespace

Result<EnquiryView> answer_enquiry(Orders& orders, db::Tx& tx, const Context& ctx,
                                   const AnswerEnquiry& in) {
    Enquiry e = TRY(open_for(orders, tx, ctx, in.id, in.version, EnquiryAct::answer));
    e.state = EnquiryState::answered;
    e.answer = in.answer;
    e.answered_at = ctx.now;
    e.answered_by = ctx.actor.name;
    e.offered_to.clear();  // nobody has to take it over any more
    e.offered_name.clear();
    e.offered_reason.clear();
    keep(orders, tx, ctx, e, "enquiry.answered", "{}");
    tell_about(orders, tx, ctx, e, e.account, "enquiry.answered");
    return enquiry_view(orders, tx, ctx, e);
}

Result<EnquiryView> pass_enquiry(Orders& orders, db::Tx& tx, const Context& ctx,
                                 const PassEnquiry& in) {
    Enquiry e = TRY(open_for(orders, tx, ctx, in.id, in.version, EnquiryAct::pass));
    const auto staff = orders.parts().identity.staff(tx, ctx.county, in.to);
    if (!staff || staff->state != identity::StaffState::active || staff->id == e.owner) {
        return refuse(enquiry_staff_unknown, "to");
    }
    e.offered_to = staff->id.text;
    e.offered_name = staff->name;
    e.offered_reason = in.reason;
    keep(orders, tx, ctx, e, "enquiry.passed",
         act_body({{"to", e.offered_to}, {"reason_sm3", hex(crypto::sm3(in.reason))}}));
    tell_about(orders, tx, ctx, e, e.offered_to, "enquiry.passed");
    return enquiry_view(orders, tx, ctx, e);
}

Result<EnquiryView> decide_pass(Orders& orders, db::Tx& tx, const Context& ctx,
                                const DecidePass& in) {
    Enquiry e = TRY(open_for(orders, tx, ctx, in.id, in.version, EnquiryAct::decide_pass));
    const std::string before = e.owner.text;
    if (in.accept) {
        own_enquiry(orders.parts(), tx, ctx, e, identity::StaffId{e.offered_to});
    }
    e.offered_to.clear();
    e.offered_name.clear();
    e.offered_reason.clear();
    keep(orders, tx, ctx, e, in.accept ? "enquiry.taken_over" : "enquiry.sent_back",
         act_body({{"from", before}, {"owner", e.owner.text}}));
    tell_about(orders, tx, ctx, e, in.accept ? e.account : before,
               in.accept ? "enquiry.owner_changed" : "enquiry.opened");
    return enquiry_view(orders, tx, ctx, e);
}

Result<EnquiryView> close_enquiry(Orders& orders, db::Tx& tx, const Context& ctx,
                                  const EnquiryStep& in) {
    Enquiry e = TRY(open_for(orders, tx, ctx, in.id, in.version, EnquiryAct::close));
    e.state = EnquiryState::closed;
    keep(orders, tx, ctx, e, "enquiry.closed", "{}");
    return enquiry_view(orders, tx, ctx, e);
}

}  // namespace ortoo::orders

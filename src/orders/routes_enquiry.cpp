// SPDX-License-Identifier: MulanPSL-2.0
#include "orders/routes_enquiry.h"

#include "orders/service_enquiry.h"

namespace ortoo::orders {

namespace {
template <class In>
http::Route step(const char* path, const char* summary, http::Access access,
                 std::vector<RefusalCode> refusals, Orders& orders,
                 Result<EnquiryView> (*use_case)(Orders&, db::Tx&, const Context&, const In&)) {
    return http::post<In, EnquiryView>(
        path, summary, access, std::move(refusals),
        [&orders, use_case](db::Tx& tx, const Context& ctx, const In& in) {
            return use_case(orders, tx, ctx, in);
        });
}

template <class In, class Out>
http::Route read(const char* path, const char* summary, http::Access access,
                 std::vector<RefusalCode> refusals, Orders& orders,
                 Result<Out> (*use_case)(Orders&, db::Session&, const Context&, const In&)) {
    return http::get<In, Out>(
        path, summary, access, std::move(refusals),
        [&orders, use_case](db::Session& session, const Context& ctx, const In& in) {
            return use_case(orders, session, ctx, in);
        });
}
}  // namespace

void add_enquiries(http::Routes& out, Orders& orders) {
    const std::vector<RefusalCode> common{enquiry_not_found, enquiry_stale, enquiry_not_owner,
                                          enquiry_not_open};
    const auto with = [&](RefusalCode more) {
        auto all = common;
        all.push_back(more);
        return all;
    };
    out.push_back(step("/api/v1/enquiries", "Ask; whoever is asked first owes the answer",
                       http::signed_in,
                       {unit_unknown, order_not_found, mandate_expired, mandate_scope,
                        enquiry_nobody, identity::phone_invalid},
                       orders, &ask));
    out.push_back(step("/api/v1/enquiries/{id}/answer", "The owner answers, or puts it right",
                       http::permission("order.read"), common, orders, &answer_enquiry));
    out.push_back(step("/api/v1/enquiries/{id}/pass", "The owner asks somebody else to take it",
                       http::permission("order.read"), with(enquiry_staff_unknown), orders,
                       &pass_enquiry));
    out.push_back(step("/api/v1/enquiries/{id}/decide-pass", "Taken over, or sent back",
                       http::signed_in, with(enquiry_no_offer), orders, &decide_pass));
    out.push_back(step("/api/v1/enquiries/{id}/close", "After the answer, by the citizen or owner",
                       http::signed_in, with(enquiry_unanswered), orders, &close_enquiry));
    out.push_back(read("/api/v1/enquiries/{id}", "One enquiry", http::signed_in,
                       {enquiry_not_found}, orders, &enquiry));
    out.push_back(read("/api/v1/enquiries/{id}/takers", "Who may be asked to take it over",
                       http::permission("order.read"), {enquiry_not_found}, orders, &takers));
    out.push_back(read("/api/v1/enquiries", "One's own, or a head's units, by what is due",
                       http::permission("order.read"), {}, orders, &enquiries));
    out.push_back(read("/api/v1/me/enquiries", "The citizen's own", http::citizen, {}, orders,
                       &my_enquiries));
}

}  // namespace ortoo::orders

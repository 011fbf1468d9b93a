// SPDX-License-Identifier: MulanPSL-2.0
#include "orders/routes_halt.h"

#include "orders/service_halt.h"
#include "orders/service_mark.h"

namespace ortoo::orders {

namespace {
template <class In>
http::Route halt(const char* path, const char* summary, http::Access access, Orders& orders,
                 std::vector<RefusalCode> more,
                 Result<OrderView> (*use_case)(Orders&, db::Tx&, const Context&, const In&)) {
    std::vector<RefusalCode> refusals{order_not_found, order_not_yours, order_stale,
                                      order_not_open};
    refusals.insert(refusals.end(), more.begin(), more.end());
    return http::post<In, OrderView>(
        path, summary, access, std::move(refusals),
        [&orders, use_case](db::Tx& tx, const Context& ctx, const In& in) {
            return use_case(orders, tx, ctx, in);
        });
}
}  // namespace

void add_halts(http::Routes& out, Orders& orders) {
    const auto handle = http::permission("order.handle");
    out.push_back(halt("/api/v1/orders/{id}/suspend",
                       "中止: the citizen at once, the agent when the head agrees", http::signed_in,
                       orders, {order_proposal_open, order_cause_unfit, upload_not_found},
                       &suspend));
    out.push_back(halt("/api/v1/orders/{id}/refuse", "不予代办, when the head agrees", handle,
                       orders, {order_proposal_open, order_cause_unfit}, &refuse_to_act));
    out.push_back(halt(
        "/api/v1/orders/{id}/decide-proposal", "A head agrees to what the agent proposed, or not",
        http::permission("order.dispatch"), orders,
        {order_head_needed, order_no_proposal, order_own_proposal, order_answer_missing},
        &decide_proposal));
    out.push_back(halt("/api/v1/orders/{id}/terminate",
                       "终止: the citizen revokes; a head, on death or false data", http::signed_in,
                       orders,
                       {order_cause_unfit, order_head_needed, mandate_required,
                        mandate_signature_missing, upload_not_found},
                       &terminate));
    out.push_back(halt("/api/v1/orders/{id}/renew",
                       "续办委托书: goes on after a suspension, or gets a later end", handle,
                       orders,
                       {mandate_required, mandate_identity_unchecked, mandate_signature_missing,
                        mandate_date, upload_not_found},
                       &renew));
    out.push_back(halt("/api/v1/orders/{id}/resume",
                       "续办 by the citizen alone: he signs, the order goes on", http::citizen,
                       orders,
                       {mandate_required, mandate_signature_missing, mandate_identity_unchecked,
                        mandate_date, upload_not_found},
                       &resume_mine));
    out.push_back(halt("/api/v1/orders/{id}/delegate",
                       "转委托: another agent of the unit, as the citizen agreed", http::signed_in,
                       orders,
                       {order_agent_unknown, mandate_required, mandate_expired,
                        mandate_sub_delegation, upload_not_found},
                       &delegate));
    out.push_back(halt("/api/v1/orders/{id}/mark", "绿色通道, no proof asked", http::signed_in,
                       orders, {}, &mark_group));
    out.push_back(halt("/api/v1/orders/{id}/return-papers",
                       "Papers go back to the citizen, against signature", http::signed_in, orders,
                       {papers_none_held, papers_elsewhere, upload_not_found}, &return_papers));
}

}  // namespace ortoo::orders

// SPDX-License-Identifier: MulanPSL-2.0
#include "orders/routes_draft.h"

namespace ortoo::orders {

namespace {
template <class In>
http::Route act(const char* path, const char* summary, http::Access access,
                std::vector<RefusalCode> refusals, const Drafts& drafts,
                Result<DraftView> (Drafts::*use_case)(db::Tx&, const Context&, const In&) const) {
    for (const RefusalCode& each :
         {order_not_found, order_not_yours, order_not_open, item_not_found}) {
        refusals.push_back(each);
    }
    return http::post<In, DraftView>(
        path, summary, access, std::move(refusals),
        [&drafts, use_case](db::Tx& tx, const Context& ctx, const In& in) {
            return (drafts.*use_case)(tx, ctx, in);
        });
}
}  // namespace

http::Routes draft_routes(const Drafts& drafts) {
    http::Routes out;
    out.push_back(act("/api/v1/orders/{id}/draft",
                      "Open the form that citizen and agent fill together", http::signed_in, {},
                      drafts, &Drafts::open));
    out.push_back(http::get<OrderAt, DraftView>(
        "/api/v1/orders/{id}/draft", "The shared form, with who filled each field", http::signed_in,
        {order_not_found, order_not_yours, item_not_found, draft_none},
        [&drafts](db::Session& session, const Context& ctx, const OrderAt& in) {
            return drafts.view(session, ctx, in);
        }));
    out.push_back(act("/api/v1/orders/{id}/draft/fields", "Fill one field", http::signed_in,
                      {draft_none, draft_field_unknown, draft_value, draft_field_stale}, drafts,
                      &Drafts::set));
    out.push_back(act(
        "/api/v1/orders/{id}/draft/confirm", "The citizen confirms the whole form", http::signed_in,
        {draft_none, draft_citizen_only, draft_stale, draft_incomplete}, drafts, &Drafts::confirm));
    out.push_back(act("/api/v1/orders/{id}/draft/drop", "Give up filling together",
                      http::permission("order.handle"), {draft_none}, drafts, &Drafts::drop));
    for (http::Route& each : out) {
        each.tag = "orders";
    }
    return out;
}

}  // namespace ortoo::orders

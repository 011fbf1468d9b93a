// SPDX-License-Identifier: MulanPSL-2.0
#include "orders/routes_custody.h"

#include "orders/service_custody.h"
#include "orders/service_exempt.h"

namespace ortoo::orders {

namespace {
template <class In>
http::Route step(const char* path, const char* summary, Orders& orders,
                 std::vector<RefusalCode> more,
                 Result<PaperTrail> (*use_case)(Orders&, db::Tx&, const Context&, const In&)) {
    std::vector<RefusalCode> refusals{order_not_found, order_stale};
    refusals.insert(refusals.end(), more.begin(), more.end());
    return http::post<In, PaperTrail>(
        path, summary, http::signed_in, std::move(refusals),
        [&orders, use_case](db::Tx& tx, const Context& ctx, const In& in) {
            return use_case(orders, tx, ctx, in);
        });
}
}  // namespace

void add_custody(http::Routes& out, Orders& orders) {
    out.push_back(http::get<OrderAt, PaperTrail>(
        "/api/v1/orders/{id}/papers", "Where the citizen's papers are, and every move",
        http::signed_in, {order_not_found},
        [&orders](db::Session& session, const Context& ctx, const OrderAt& in) {
            return where(orders, session, ctx, in);
        }));
    out.push_back(step("/api/v1/orders/{id}/papers/send",
                       "Papers leave one's hands for a unit, or back to the agent", orders,
                       {papers_none_held, papers_elsewhere, papers_unit}, &send_papers));
    out.push_back(step("/api/v1/orders/{id}/papers/take", "The other side confirms", orders,
                       {papers_move_unknown, papers_not_for_you}, &take_papers));
    out.push_back(step("/api/v1/orders/{id}/papers/loss", "遗失登记", orders,
                       {papers_none_held, papers_elsewhere, papers_loss_date}, &report_loss));
    out.push_back(http::get<HeldQuery, HeldList>(
        "/api/v1/held-papers", "Papers of citizens in one's own hands or those of one's office",
        http::permission("order.read"), {},
        [&orders](db::Session& session, const Context& ctx, const HeldQuery& in) {
            return held_papers(orders, session, ctx, in);
        }));
    out.push_back(http::post<ExemptMaterial, OrderView>(
        "/api/v1/orders/{id}/exempt", "免交: a paper given before stands for a material",
        http::signed_in,
        {order_not_found, order_stale, order_not_yours, order_not_open, order_material_unknown,
         material_not_exempt, people::consent_needed, people::paper_expired, mandate_required,
         mandate_expired, mandate_scope},
        [&orders](db::Tx& tx, const Context& ctx, const ExemptMaterial& in) {
            return exempt_material(orders, tx, ctx, in);
        }));
}

}  // namespace ortoo::orders

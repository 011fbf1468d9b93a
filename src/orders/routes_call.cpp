// SPDX-License-Identifier: MulanPSL-2.0
#include "orders/routes_call.h"

#include "orders/routes_place.h"
#include "orders/service_board.h"

namespace ortoo::orders {

namespace {
template <class In, class Out>
http::Route act(const char* path, const char* summary, http::Access access,
                std::vector<RefusalCode> refusals, Calls& calls,
                Result<Out> (Calls::*use_case)(db::Tx&, const Context&, const In&)) {
    return http::post<In, Out>(path, summary, access, std::move(refusals),
                               [&calls, use_case](db::Tx& tx, const Context& ctx, const In& in) {
                                   return (calls.*use_case)(tx, ctx, in);
                               });
}
}  // namespace

http::Route board_route(Orders& orders) {
    auto route = http::pooled<BoardQuery, DispatchBoard>(
        http::Method::get, "/api/v1/dispatch-board",
        "Who has what, what waits, what was refused, what climbed (R65)",
        http::permission("order.read"), {identity::unit_not_found, identity::out_of_scope},
        [&orders](db::Session& session, const Context& ctx,
                  const BoardQuery& in) -> Result<http::PoolOutcome> {
            return http::PoolOutcome{
                http::detail::reply_of(TRY(dispatch_board(orders, session, ctx, in))), {}};
        });
    route.tag = "orders";
    return route;
}

http::Routes call_routes(Calls& calls) {
    const http::Access read = http::permission("order.read");
    const std::vector<RefusalCode> common{call_not_found, call_stale, call_ended, call_not_yours};
    std::vector<RefusalCode> on_order = place_refusals();
    on_order.insert(on_order.end(), common.begin(), common.end());
    http::Routes out;
    out.push_back(act("/api/v1/calls", "The green button was pressed: whom to dial", http::everyone,
                      {unit_unknown, call_phone, call_nobody, call_wait, identity::unit_not_found},
                      calls, &Calls::press));
    out.push_back(act("/api/v1/calls/{id}/tell", "The caller says whether somebody picked up",
                      http::everyone, {call_not_found, call_ended, call_phone, call_no_number},
                      calls, &Calls::tell));
    out.push_back(http::get<CallQuery, CallList>(
        "/api/v1/calls", "Calls one owes, or those of a head's units", read, {},
        [&calls](db::Session& session, const Context& ctx, const CallQuery& in) {
            return calls.list(session, ctx, in);
        }));
    out.push_back(http::get<CallAt, CallView>(
        "/api/v1/calls/{id}", "One call", read, {call_not_found},
        [&calls](db::Session& session, const Context& ctx, const CallAt& in) {
            return calls.view(session, ctx, in);
        }));
    out.push_back(act("/api/v1/calls/{id}/ring", "The number, to ring back; logged", read,
                      {call_not_found, call_not_yours, call_no_number}, calls, &Calls::ring));
    out.push_back(
        act("/api/v1/calls/{id}/mark", "What came of it", read, common, calls, &Calls::mark));
    out.push_back(act("/api/v1/calls/{id}/order", "The call becomes an order", read,
                      std::move(on_order), calls, &Calls::order));
    for (http::Route& each : out) {
        each.tag = "orders";
    }
    return out;
}

}  // namespace ortoo::orders

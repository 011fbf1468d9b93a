// SPDX-License-Identifier: MulanPSL-2.0
#include "visits/routes.h"

namespace ortoo::visits {

namespace {
using Refusals = std::vector<RefusalCode>;
constexpr std::string_view handle = "order.handle";

Refusals on_visit(const Refusals& more) {
    Refusals all{orders::order_not_found, orders::order_not_yours, visit_not_found, visit_stale,
                 visit_not_open};
    all.insert(all.end(), more.begin(), more.end());
    return all;
}

template <class In, class Out>
http::Route act(const char* path, const char* summary, http::Access access, Refusals refusals,
                Visits& visits,
                Result<Out> (Visits::*use_case)(db::Tx&, const Context&, const In&)) {
    return http::post<In, Out>(path, summary, access, std::move(refusals),
                               [&visits, use_case](db::Tx& tx, const Context& ctx, const In& in) {
                                   return (visits.*use_case)(tx, ctx, in);
                               });
}

template <class In, class Out>
http::Route read(const char* path, const char* summary, http::Access access, Refusals refusals,
                 Visits& visits,
                 Result<Out> (Visits::*use_case)(db::Session&, const Context&, const In&)) {
    return http::get<In, Out>(
        path, summary, access, std::move(refusals),
        [&visits, use_case](db::Session& session, const Context& ctx, const In& in) {
            return (visits.*use_case)(session, ctx, in);
        });
}

// Up to twenty whole orders: for the pool, not for the thread that answers the counters.
http::Route take_along(Visits& visits) {
    return http::pooled<FieldQuery, FieldAnswer>(
        http::Method::get, "/api/v1/me/field", "What an agent's phone takes along",
        http::permission(handle), {field_wait},
        [&visits](db::Session& session, const Context& ctx,
                  const FieldQuery& in) -> Result<http::PoolOutcome> {
            const auto answer = TRY(visits.take_along(session, ctx, in));
            return http::PoolOutcome{http::detail::reply_of(answer), {}};
        });
}
}  // namespace

http::Routes routes(Visits& visits) {
    http::Routes out;
    const auto agent = http::permission(handle);
    out.push_back(act<AskVisit, VisitView>(
        "/api/v1/orders/{id}/visit", "Ask for a visit at home, with two times that would do",
        http::signed_in,
        {orders::order_not_found, orders::order_not_yours, visit_over, visit_date, visit_same_time,
         visit_open_already},
        visits, &Visits::ask));
    out.push_back(act<AgreeVisit, VisitView>("/api/v1/orders/{id}/visit/agree",
                                             "The agent says which of the two", agent,
                                             on_visit({visit_agent_busy}), visits, &Visits::agree));
    out.push_back(act<ArriveVisit, VisitView>("/api/v1/orders/{id}/visit/arrive",
                                              "The agent is there", agent, on_visit({}), visits,
                                              &Visits::arrive));
    out.push_back(act<FinishVisit, VisitView>("/api/v1/orders/{id}/visit/finish",
                                              "The visit is over, or nobody was there", agent,
                                              on_visit({}), visits, &Visits::finish));
    out.push_back(read<orders::OrderAt, VisitList>(
        "/api/v1/orders/{id}/visits", "Visits of an order", http::signed_in,
        {orders::order_not_found}, visits, &Visits::list));
    out.push_back(act<RecordActs, RecordedList>(
        "/api/v1/orders/{id}/field-acts", "Receipts that a phone gave while it was alone", agent,
        {orders::order_not_found, devices::device_not_found, devices::device_revoked, field_code,
         field_taken},
        visits, &Visits::record));
    out.push_back(read<orders::OrderAt, RecordedList>(
        "/api/v1/orders/{id}/field-acts", "Receipts of an order, with the time they name",
        http::signed_in, {orders::order_not_found}, visits, &Visits::recorded));
    out.push_back(read<CheckReceipt, ReceiptView>(
        "/api/v1/receipts/check", "Is this slip ours, and has it arrived?", http::everyone,
        {field_wait}, visits, &Visits::check));
    out.push_back(take_along(visits));
    for (http::Route& each : out) {
        each.tag = "visits";
    }
    return out;
}

}  // namespace ortoo::visits

// SPDX-License-Identifier: MulanPSL-2.0
#include "oversight/routes_targets.h"

namespace ortoo::oversight {

namespace {
// The board and the lists read hundreds of rows: on the pool.
template <class In, class Out>
http::Route wide(const char* path, const char* summary, std::vector<RefusalCode> refusals,
                 const Targets& targets,
                 Result<Out> (Targets::*read)(db::Session&, const Context&, const In&) const) {
    return http::pooled<In, Out>(
        http::Method::get, path, summary, http::signed_in, std::move(refusals),
        [&targets, read](db::Session& session, const Context& ctx,
                         const In& in) -> Result<http::PoolOutcome> {
            return http::PoolOutcome{http::detail::reply_of(TRY((targets.*read)(session, ctx, in))),
                                     {}};
        });
}
}  // namespace

http::Routes target_routes(const Targets& targets) {
    const std::vector<RefusalCode> scope{identity::unit_not_found, identity::out_of_scope,
                                         target_day};
    http::Routes out;
    out.push_back(wide("/api/v1/targets", "目标: every figure of the plan on a day, by town", scope,
                       targets, &Targets::board));
    out.push_back(wide("/api/v1/targets/items",
                       "Items by yearly cases: near or not, trips, corrections", scope, targets,
                       &Targets::items_of));
    out.push_back(
        wide("/api/v1/targets/cases", "The cases behind a figure, without names",
             {identity::unit_not_found, identity::out_of_scope, target_day, target_no_cases},
             targets, &Targets::behind));
    out.push_back(wide("/api/v1/targets/snapshots", "Each month's board as it was signed", scope,
                       targets, &Targets::snapshots));
    out.push_back(http::get<Nothing, TargetList>(
        "/api/v1/targets/rows", "Every target that was ever set", http::signed_in, {},
        [&targets](db::Session& session, const Context& ctx, const Nothing& in) {
            return targets.list(session, ctx, in);
        }));
    out.push_back(http::post<SetTarget, TargetList>(
        "/api/v1/targets/rows", "Set a target, or one in the place of another",
        http::permission(target_manage),
        {identity::unit_not_found, identity::out_of_scope, target_dates, target_value,
         target_unknown, target_other, target_replaced, target_exists},
        [&targets](db::Tx& tx, const Context& ctx, const SetTarget& in) {
            return targets.set(tx, ctx, in);
        }));
    for (http::Route& each : out) {
        each.tag = "oversight";
    }
    return out;
}

}  // namespace ortoo::oversight

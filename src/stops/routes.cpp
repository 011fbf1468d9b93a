// SPDX-License-Identifier: MulanPSL-2.0
#include "stops/routes.h"

#include "identity/types.h"

namespace ortoo::stops {

http::Routes routes(Stops& stops) {
    using identity::out_of_scope;
    using identity::unit_not_found;
    const auto needs = http::permission(function_stop);
    http::Routes out;
    out.push_back(http::get<Nothing, NoticeList>(
        "/api/v1/stopped", "What is stopped now, for everybody", http::everyone, {},
        [&stops](db::Session&, const Context&, const Nothing&) -> Result<NoticeList> {
            return stops.now();
        }));
    out.push_back(http::get<HistoryQuery, StopList>(
        "/api/v1/stops", "停用: what was ever stopped, why, and who gave it back", needs,
        {out_of_scope, unit_not_found},
        [&stops](db::Session& session, const Context& ctx, const HistoryQuery& in) {
            return stops.history(session, ctx, in);
        }));
    out.push_back(http::post<StopFunction, Stop>(
        "/api/v1/stops", "Take a function away from everybody, within a second", needs,
        {out_of_scope, unit_not_found, stopped_already, until_past},
        [&stops](db::Tx& tx, const Context& ctx, const StopFunction& in) {
            return stops.stop(tx, ctx, in);
        }));
    out.push_back(http::post<ResumeFunction, Stop>(
        "/api/v1/stops/{id}/resume", "Give it back", needs,
        {out_of_scope, unit_not_found, stop_unknown, not_stopped, stop_stale},
        [&stops](db::Tx& tx, const Context& ctx, const ResumeFunction& in) {
            return stops.resume(tx, ctx, in);
        }));
    for (http::Route& each : out) {
        each.tag = "stops";
    }
    return out;
}

}  // namespace ortoo::stops

// SPDX-License-Identifier: MulanPSL-2.0
#include "cases/routes_act.h"
#include "cases/service_at_once_report.h"

namespace ortoo::cases {

namespace {
template <class Out>
http::Route report(const char* path, const char* summary,
                   Result<Out> (*use)(db::Session&, const Context&, const AtOnceQuery&)) {
    return http::pooled<AtOnceQuery, Out>(
        http::Method::get, path, summary, http::permission("case.read"),
        {month_wrong, identity::out_of_scope},
        [use](db::Session& session, const Context& ctx,
              const AtOnceQuery& in) -> Result<http::PoolOutcome> {
            return http::PoolOutcome{http::detail::reply_of(TRY(use(session, ctx, in))), {}};
        });
}
}  // namespace

void add_reports(http::Routes& out) {
    out.push_back(report<AtOnceReport>(
        "/api/v1/reports/at-once",
        "R74: 即办件 closed in the same session, share and median minutes by unit",
        report_at_once));
    out.push_back(report<AtOnceCases>("/api/v1/reports/at-once/cases",
                                      "The cases behind the figures", cases_at_once));
}

}  // namespace ortoo::cases

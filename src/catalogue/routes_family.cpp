// SPDX-License-Identifier: MulanPSL-2.0
#include "catalogue/routes_near.h"

namespace ortoo::catalogue {

http::Routes family_routes(const FamilyParts& parts) {
    http::Routes out;
    out.push_back(http::pooled<Nothing, SettledReport>(
        http::Method::get, "/api/v1/reports/centres",
        "R14: the six families of services, centre by centre; a missing one is red",
        http::signed_in, {},
        [parts](db::Session& session, const Context& ctx,
                const Nothing&) -> Result<http::PoolOutcome> {
            return http::PoolOutcome{
                http::detail::reply_of(TRY(centre_report(parts, session, ctx))), {}};
        }));
    out.push_back(http::pooled<Nothing, http::File>(
        http::Method::get, "/api/v1/reports/centres.csv", "The same as a table (CSV)",
        http::signed_in, {},
        [parts](db::Session& session, const Context& ctx,
                const Nothing&) -> Result<http::PoolOutcome> {
            return http::PoolOutcome{http::detail::reply_of(http::File{
                                         "text/csv; charset=utf-8",
                                         TRY(centre_csv(parts, session, ctx)), "centres.csv"}),
                                     {}};
        }));
    for (http::Route& each : out) {
        each.tag = "catalogue";
    }
    return out;
}

}  // namespace ortoo::catalogue

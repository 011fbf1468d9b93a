// SPDX-License-Identifier: MulanPSL-2.0
#include "oversight/routes.h"

#include <algorithm>
#include <iterator>

namespace ortoo::oversight {

http::Routes routes(Oversight& oversight) {
    http::Routes out;
    out.push_back(http::get<Find, FoundList>(
        "/api/v1/oversight/find", "Find an order or case by number, mandate or name",
        http::permission("oversight.read"), {},
        [&oversight](db::Session& session, const Context& ctx, const Find& in) {
            return oversight.find(session, ctx, in);
        }));
    out.push_back(http::get<Nothing, Summary>(
        "/api/v1/oversight/summary", "What is open, due and overdue in each town",
        http::permission("oversight.read"), {},
        [&oversight](db::Session& session, const Context& ctx, const Nothing&) {
            return oversight.summary(session, ctx);
        }));
    out.push_back(http::get<TownQuery, TownCases>(
        "/api/v1/oversight/cases", "The cases behind a figure of the summary",
        http::permission("oversight.read"), {identity::unit_not_found, identity::out_of_scope},
        [&oversight](db::Session& session, const Context& ctx, const TownQuery& in) {
            return oversight.town(session, ctx, in);
        }));
    for (http::Routes part :
         {supervision_routes(oversight), ladder_routes(oversight), regulation_routes(oversight)}) {
        std::ranges::move(part, std::back_inserter(out));
    }
    for (http::Route& route : out) {
        route.tag = "oversight";
    }
    return out;
}

}  // namespace ortoo::oversight

// SPDX-License-Identifier: MulanPSL-2.0
#include "oversight/routes.h"

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
    for (http::Route& route : out) {
        route.tag = "oversight";
    }
    return out;
}

}  // namespace ortoo::oversight

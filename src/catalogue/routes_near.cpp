// SPDX-License-Identifier: MulanPSL-2.0
#include "catalogue/routes_near.h"

namespace ortoo::catalogue {

http::Routes near_routes(NearParts parts) {
    http::Routes out;
    // Asks the roster of each unit on the way: the pool, not the I/O thread.
    out.push_back(http::pooled<NearQuery, NearList>(
        http::Method::get, "/api/v1/points/near",
        "The nearest open points, for an item, with distance and minutes (R2)", http::everyone,
        {identity::unit_not_found, catalogue_item_unknown, near_where},
        [parts](db::Session& session, const Context& ctx,
                const NearQuery& in) -> Result<http::PoolOutcome> {
            return http::PoolOutcome{http::detail::reply_of(TRY(nearest(parts, session, ctx, in))),
                                     {}};
        }));
    for (http::Route& each : out) {
        each.tag = "catalogue";
    }
    return out;
}

}  // namespace ortoo::catalogue

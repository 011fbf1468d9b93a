// SPDX-License-Identifier: MulanPSL-2.0
#include "oversight/routes_haves.h"

namespace ortoo::oversight {

http::Routes haves_routes(const Haves& haves) {
    http::Routes out;
    out.push_back(http::pooled<HavesQuery, HavesBoard>(
        http::Method::get, "/api/v1/haves", "八有: what every centre and station has, and why not",
        http::signed_in, {identity::unit_not_found, identity::out_of_scope, haves_not_kept},
        [&haves](db::Session& session, const Context& ctx,
                 const HavesQuery& in) -> Result<http::PoolOutcome> {
            const auto answer = TRY(haves.board(session, ctx, in));
            return http::PoolOutcome{http::detail::reply_of(answer), {}};
        }));
    out.back().tag = "oversight";
    return out;
}

}  // namespace ortoo::oversight

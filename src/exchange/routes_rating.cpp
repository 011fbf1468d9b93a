// SPDX-License-Identifier: MulanPSL-2.0
#include "exchange/routes_rating.h"

#include "identity/types.h"

namespace ortoo::exchange {

http::Routes rating_routes(RatingFiles& files) {
    http::Routes out;
    out.push_back(http::pooled<RatingFileQuery, http::File>(
        http::Method::get, "/api/v1/exchange/ratings.csv",
        "The ratings of a month in the national field set (CSV)", http::permission(rating_export),
        {identity::unit_not_found, identity::out_of_scope},
        [&files](db::Session& session, const Context& ctx,
                 const RatingFileQuery& in) -> Result<http::PoolOutcome> {
            RatingFiles::Made made = TRY(files.make(session, ctx, in));
            http::Reply reply = http::detail::reply_of(
                http::File{"text/csv; charset=utf-8", std::move(made.bytes),
                           "ratings-" + to_text(in.month).substr(0, 7) + ".csv"});
            return http::PoolOutcome{reply,
                                     [&files, in, rows = made.rows, reply](
                                         db::Tx& tx, const Context& by) -> Result<http::Reply> {
                                         files.note(tx, by, in, rows);
                                         return reply;
                                     }};
        }));
    out.back().tag = "exchange";
    return out;
}

}  // namespace ortoo::exchange

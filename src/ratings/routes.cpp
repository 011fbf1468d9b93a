// SPDX-License-Identifier: MulanPSL-2.0
#include "ratings/routes.h"

#include "ratings/routes_part.h"

namespace ortoo::ratings {

namespace {
template <class In, class Out>
http::Route read(const char* path, const char* summary, http::Access access,
                 std::vector<RefusalCode> refusals, Ratings& ratings,
                 Result<Out> (Ratings::*use_case)(db::Session&, const Context&, const In&)) {
    return http::get<In, Out>(
        path, summary, access, std::move(refusals),
        [&ratings, use_case](db::Session& session, const Context& ctx, const In& in) {
            return (ratings.*use_case)(session, ctx, in);
        });
}
}  // namespace

http::Routes routes(Ratings& ratings, Loop& loop) {
    http::Routes out;
    out.push_back(read<OpenQuery, InvitationList>(
        "/api/v1/ratings/open", "What may be rated, for number and last four digits",
        http::everyone, {cases::progress_not_found, cases::progress_wait}, ratings,
        &Ratings::open));
    out.push_back(read<Nothing, InvitationList>("/api/v1/me/ratings",
                                                "What the signed-in citizen may rate",
                                                http::citizen, {}, ratings, &Ratings::mine));
    out.push_back(http::post<Rate, Thanks>(
        "/api/v1/ratings/{id}", "One press of five; tags and words are optional", http::everyone,
        {rating_not_found, rating_already_given, rating_closed, rating_own_case},
        [&ratings](db::Tx& tx, const Context& ctx, const Rate& in) {
            return ratings.rate(tx, ctx, in);
        }));
    out.push_back(read<RatingQuery, RatingList>(
        "/api/v1/ratings", "What was said, newest first", http::permission("rating.read"),
        {identity::unit_not_found, identity::out_of_scope}, ratings, &Ratings::list));
    out.push_back(http::post<RateAgain, Thanks>(
        "/api/v1/ratings/{id}/again", "One more word (追评), once, after the answer",
        http::everyone,
        {rating_not_found, rating_not_told, rating_again_given, rating_closed, rating_own_case,
         matter_state, matter_stale},
        [&ratings](db::Tx& tx, const Context& ctx, const RateAgain& in) {
            return ratings.rate_again(tx, ctx, in);
        }));
    matter_routes(out, loop.matters);
    channel_routes(out, loop.channels, loop.figures);
    desk_routes(out, loop.papers, loop.tablets);
    for (http::Route& route : out) {
        route.tag = "ratings";
    }
    return out;
}

}  // namespace ortoo::ratings

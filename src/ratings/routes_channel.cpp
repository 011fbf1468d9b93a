// SPDX-License-Identifier: MulanPSL-2.0
// The register of channels, coverage, and the results for everybody.
#include "ratings/routes_part.h"

namespace ortoo::ratings {

void channel_routes(http::Routes& out, Channels& channels, Figures& figures) {
    const Refusals unit{identity::unit_not_found, identity::out_of_scope};
    const auto reader = http::permission(rating_read);
    const auto keeper = http::permission(rating_channels);
    out.push_back(look("/api/v1/rating-channels", "评价渠道 of a unit and all below it", reader,
                       unit, channels, &Channels::list));
    out.push_back(look("/api/v1/rating-channels/points",
                       "Every centre and station: has it a channel that works?", reader, unit,
                       channels, &Channels::points));
    out.push_back(http::pooled<ChannelQuery, http::File>(
        http::Method::get, "/api/v1/rating-channels/points.csv", "The same as a table (CSV)",
        reader, unit,
        [&channels](db::Session& session, const Context& ctx,
                    const ChannelQuery& in) -> Result<http::PoolOutcome> {
            return http::PoolOutcome{
                http::detail::reply_of(http::File{"text/csv; charset=utf-8",
                                                  TRY(channels.csv(session, ctx, in)),
                                                  "rating-channels.csv"}),
                {}};
        }));
    out.push_back(act("/api/v1/rating-channels", "Enter a channel", keeper,
                      {identity::unit_not_found, identity::out_of_scope, channel_no_point},
                      channels, &Channels::add));
    out.push_back(act("/api/v1/rating-channels/{id}/test", "It was tried",
                      http::permission(rating_test),
                      {channel_not_found, channel_stale, channel_retired, channel_day}, channels,
                      &Channels::test));
    out.push_back(act("/api/v1/rating-channels/{id}/retire", "Out of use, for good", keeper,
                      {channel_not_found, channel_stale, channel_retired}, channels,
                      &Channels::retire));
    out.push_back(look("/api/v1/ratings/coverage",
                       "Invited, rated, not rated, lapsed, and how satisfied", reader, unit,
                       figures, &Figures::coverage));
    out.push_back(look("/api/v1/ratings/results", "The results of a month, for everybody",
                       http::everyone, {}, figures, &Figures::results));
}

}  // namespace ortoo::ratings

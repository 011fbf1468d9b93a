// SPDX-License-Identifier: MulanPSL-2.0
#include "duty/routes_station.h"

namespace ortoo::duty {

namespace {

constexpr std::size_t photo_bytes_max = 200 * 1024;  // a portrait; phones compress to less

void add_open(http::Routes& out, const Stations& stations) {
    out.push_back(http::get<UnitAt, NoticeView>(
        "/api/v1/units/{id}/notice", "Who serves here and when, as the roster has it",
        http::everyone, {identity::unit_not_found},
        [&](db::Session& session, const Context& ctx, const UnitAt& in) {
            return stations.notice(session, ctx, in);
        }));
    out.push_back(http::get<BadgeAt, BadgeView>(
        "/api/v1/badges/{code}", "Is this badge valid today?", http::everyone, {},
        [&](db::Session& session, const Context& ctx, const BadgeAt& in) {
            return stations.badge(session, ctx, in);
        }));
    out.push_back(http::get<StaffAt, http::File>(
        "/api/v1/agents/{id}/photo", "The photo on the notice and the badge", http::everyone,
        {photo_none},
        [&](db::Session& session, const Context& ctx, const StaffAt& in) -> Result<http::File> {
            auto picture = TRY(stations.photo(session, ctx, in));
            return http::File{std::move(picture.content_type), std::move(picture.bytes), {}};
        }));
}

void add_managed(http::Routes& out, const Stations& stations) {
    const http::Access manage = http::permission("duty.manage");
    const http::Access read = http::permission("duty.read");
    out.push_back(http::get<StaffAt, AgentProfile>(
        "/api/v1/agents/{id}/profile", "Source, speech, skills, grids and badge of an agent", read,
        {agent_unknown, identity::out_of_scope},
        [&](db::Session& session, const Context& ctx, const StaffAt& in) {
            return stations.profile(session, ctx, in);
        }));
    out.push_back(http::post<SetProfile, AgentProfile>(
        "/api/v1/agents/{id}/profile", "Write down what is known of an agent", manage,
        {agent_unknown, agent_stale, identity::out_of_scope},
        [&](db::Tx& tx, const Context& ctx, const SetProfile& in) {
            return stations.set_profile(tx, ctx, in);
        }));
    out.push_back(http::post<IssueBadge, AgentProfile>(
        "/api/v1/agents/{id}/badge", "Issue a badge; the one before it is void", manage,
        {agent_unknown, agent_stale, badge_date, identity::out_of_scope},
        [&](db::Tx& tx, const Context& ctx, const IssueBadge& in) {
            return stations.issue_badge(tx, ctx, in);
        }));
    out.push_back(http::get<StaffAt, http::File>(
        "/api/v1/agents/{id}/badge-qr", "The QR of the badge in force, SVG", read,
        {agent_unknown, badge_none, identity::out_of_scope},
        [&](db::Session& session, const Context& ctx, const StaffAt& in) -> Result<http::File> {
            return http::File{"image/svg+xml", TRY(stations.badge_qr(session, ctx, in)), {}};
        }));
    out.push_back(http::upload<StaffAt, PhotoView>(
        "/api/v1/agents/{id}/photo", "The photo of an agent, JPEG, PNG or WebP, at most 200 KiB",
        manage, {agent_unknown, photo_not_a_picture, identity::out_of_scope}, photo_bytes_max,
        [&](db::Session& session, const Context& ctx, const StaffAt& in,
            const std::string& body) -> Result<http::PoolOutcome> {
            const auto picture = TRY(stations.check_photo(session, ctx, in, body));
            http::PoolOutcome outcome;
            outcome.finish = [&stations, in, picture](db::Tx& tx,
                                                      const Context& again) -> Result<http::Reply> {
                return http::detail::reply_of(TRY(stations.put_photo(tx, again, in, picture)));
            };
            return outcome;
        }));
    out.push_back(http::pooled<StaffingQuery, Staffing>(
        http::Method::get, "/api/v1/staffing", "Units with too few agents, day by day (R35)", read,
        {identity::unit_not_found, identity::out_of_scope},
        [&](db::Session& session, const Context& ctx,
            const StaffingQuery& in) -> Result<http::PoolOutcome> {
            return http::PoolOutcome{
                http::detail::reply_of(TRY(stations.staffing(session, ctx, in))), {}};
        }));
}

}  // namespace

http::Routes station_routes(const Stations& stations) {
    http::Routes out;
    add_open(out, stations);
    add_managed(out, stations);
    for (http::Route& each : out) {
        each.tag = "duty";
    }
    return out;
}

}  // namespace ortoo::duty

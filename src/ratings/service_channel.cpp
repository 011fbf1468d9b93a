// SPDX-License-Identifier: MulanPSL-2.0
#include "ratings/service_channel.h"

#include <algorithm>

#include "equipment/rules.h"
#include "identity/rules.h"
#include "ratings/rules_channel.h"
#include "ratings/store_channel.h"
#include "tables/tables.h"

namespace ortoo::ratings {

std::int64_t Channels::days(db::Session& session, const Context& ctx) const {
    return parts_.duty.setting(session, ctx.county, duty::Setting::rating_channel_days,
                               local_date(ctx.now));
}

Result<outlets::Unit> Channels::readable(db::Session& session, const Context& ctx,
                                         const UnitId& id) const {
    const auto unit = parts_.outlets.unit(session, ctx.county, id);
    if (!unit) {
        return refuse(identity::unit_not_found, "unit");
    }
    if (!identity::in_scope(ctx.actor, rating_test, unit->path)) {
        TRY(identity::in_scope(ctx.actor, "rating.read", unit->path));
    }
    return *unit;
}

Result<ChannelList> Channels::list(db::Session& session, const Context& ctx,
                                   const ChannelQuery& in) const {
    const outlets::Unit unit = TRY(readable(session, ctx, in.unit));
    ChannelList out;
    out.page = in.page.value_or(0);
    out.rows = store::channels(session, ctx.county, unit.path, out.page);
    out.more = out.rows.size() > static_cast<std::size_t>(store::channel_page);
    if (out.more) {
        out.rows.pop_back();
    }
    const std::int64_t valid = days(session, ctx);
    for (RatingChannel& each : out.rows) {
        each.good_until = good_until(each, valid);
    }
    return out;
}

std::vector<PointChannels> Channels::points_of(db::Session& session, const Context& ctx,
                                               const std::string& path) const {
    const auto channels = store::in_use(session, ctx.county, path);
    const std::int64_t valid = days(session, ctx);
    std::vector<PointChannels> out;
    outlets::UnitQuery query;
    for (bool more = true; more; query.page = query.page.value_or(0) + 1) {
        const auto page = parts_.outlets.list(session, ctx, query).value();
        for (const outlets::UnitRow& each : page.rows) {
            const auto level = equipment::level_of(each.kind);
            if (level && each.path.starts_with(path)) {
                out.push_back(
                    point_of({each.id, each.name, *level}, channels, valid, local_date(ctx.now)));
            }
        }
        more = page.more;
    }
    sort_points(out);
    return out;
}

Result<PointReport> Channels::points(db::Session& session, const Context& ctx,
                                     const ChannelQuery& in) const {
    const outlets::Unit unit = TRY(readable(session, ctx, in.unit));
    const auto all = points_of(session, ctx, unit.path);
    PointReport out;
    out.page = in.page.value_or(0);
    out.days = days(session, ctx);
    out.points = static_cast<std::int64_t>(all.size());
    out.covered = std::ranges::count_if(all, &PointChannels::covered);
    const std::int64_t from = std::min(out.page * store::channel_page, out.points);
    const std::int64_t to = std::min(from + store::channel_page, out.points);
    out.rows.assign(all.begin() + from, all.begin() + to);
    out.more = to < out.points;
    return out;
}

Result<std::string> Channels::csv(db::Session& session, const Context& ctx,
                                  const ChannelQuery& in) const {
    const outlets::Unit unit = TRY(readable(session, ctx, in.unit));
    tables::Rows rows{{"unit", "name", "level", "covered", "channels", "working", "good_until"}};
    for (const PointChannels& each : points_of(session, ctx, unit.path)) {
        rows.push_back({each.unit.text, each.name, std::string(name_of(each.level)),
                        each.covered ? "yes" : "no", std::to_string(each.channels),
                        std::to_string(each.working),
                        each.good_until ? to_text(*each.good_until) : std::string()});
    }
    return tables::write_csv(rows);
}

void Channels::log(db::Tx& tx, const Context& ctx, std::string_view kind,
                   const RatingChannel& channel) const {
    boost::json::object body{
        {"channel", channel.id.text}, {"kind", name_of(channel.kind)}, {"works", channel.works}};
    if (channel.tried_on) {
        body["tried_on"] = to_text(*channel.tried_on);
    }
    parts_.ledger.append(tx, ctx,
                         {std::string(kind), ledger::SubjectKind::unit, channel.unit.text,
                          channel.unit.text, boost::json::serialize(body)});
}

Result<RatingChannel> Channels::add(db::Tx& tx, const Context& ctx, const AddChannel& in) const {
    const auto unit = parts_.outlets.unit(tx, ctx.county, in.unit);
    if (!unit) {
        return refuse(identity::unit_not_found, "unit");
    }
    TRY(identity::in_scope(ctx.actor, rating_channels, unit->path));
    if (!equipment::level_of(unit->kind)) {
        return refuse(channel_no_point, "unit");
    }
    RatingChannel out;
    out.id = new_id<ChannelTag>(ctx.now, parts_.random);
    out.unit = unit->id;
    out.unit_name = unit->name;
    out.unit_path = unit->path;
    out.kind = in.kind;
    out.place = in.place;
    out.added_on = local_date(ctx.now);
    store::add(tx, ctx.county, out);
    log(tx, ctx, "rating.channel_added", out);
    return out;
}

Result<RatingChannel> Channels::found(db::Session& session, const Context& ctx, const ChannelId& id,
                                      std::int64_t version, std::string_view permission) const {
    auto out = store::channel(session, ctx.county, id);
    if (!out || !identity::in_scope(ctx.actor, permission, out->unit_path)) {
        return refuse(channel_not_found, "id");
    }
    if (out->version != version) {
        return refuse(channel_stale, "version");
    }
    return std::move(*out);
}

Result<RatingChannel> Channels::saved(db::Tx& tx, const Context& ctx, RatingChannel channel,
                                      std::string_view kind) const {
    channel.version += 1;
    if (!store::save(tx, ctx.county, channel)) {
        return refuse(channel_stale, "version");
    }
    log(tx, ctx, kind, channel);
    channel.good_until = good_until(channel, days(tx, ctx));
    return channel;
}

Result<RatingChannel> Channels::test(db::Tx& tx, const Context& ctx, const TestChannel& in) const {
    RatingChannel channel = TRY(found(tx, ctx, in.id, in.version, rating_test));
    TRY(check_test(channel, in.day, local_date(ctx.now)));
    channel.tried_on = in.day;
    channel.works = in.works;
    channel.tried_by = ctx.actor.name;
    // One test at most for each version, therefore its number.
    store::add(tx, ctx.county, channel.id,
               {channel.version, in.day, in.works, in.note.value_or(""), ctx.actor.id,
                ctx.actor.name, ctx.now});
    return saved(tx, ctx, std::move(channel), "rating.channel_tested");
}

Result<RatingChannel> Channels::retire(db::Tx& tx, const Context& ctx,
                                       const RetireChannel& in) const {
    RatingChannel channel = TRY(found(tx, ctx, in.id, in.version, rating_channels));
    if (channel.retired) {
        return refuse(channel_retired);
    }
    channel.retired = true;
    return saved(tx, ctx, std::move(channel), "rating.channel_retired");
}

}  // namespace ortoo::ratings

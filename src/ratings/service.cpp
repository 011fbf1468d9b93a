// SPDX-License-Identifier: MulanPSL-2.0
#include "ratings/service.h"

#include "crypto/hash.h"
#include "identity/rules.h"
#include "ratings/store.h"

namespace ortoo::ratings {

std::int64_t Ratings::window_days(db::Session& session, const Context& ctx) const {
    return parts_.duty.setting(session, ctx.county, duty::Setting::rating_window_days,
                               local_date(ctx.now));
}

std::string Ratings::digest(const cases::CaseId& item) const {
    return parts_.vault.blind("rating", item.text).substr(0, digest_size);
}

InvitationList Ratings::invitations(db::Session& session, const Context& ctx,
                                    const std::vector<cases::Case>& items) const {
    const std::int64_t days = window_days(session, ctx);
    InvitationList out;
    for (const cases::Case& item : items) {
        const bool open = item.invitation == cases::Invitation::open && item.invited_at &&
                          *item.invited_at >= lapsed_before(ctx.now, days);
        if (open) {
            out.invitations.push_back({invitation_id(item.id, digest(item.id)), item.number,
                                       item.item_name, item.unit.name,
                                       expires(*item.invited_at, days)});
        }
    }
    return out;
}

Result<InvitationList> Ratings::open(db::Session& session, const Context& ctx,
                                     const OpenQuery& in) {
    const cases::Found found = TRY(parts_.cases.lookup(session, ctx, in.number, in.last4));
    std::vector<cases::Case> items;
    if (found.order) {
        items = parts_.cases.of_order(session, ctx, found.order->id);
    } else if (found.item) {
        items.push_back(*found.item);
    }
    return invitations(session, ctx, items);
}

Result<InvitationList> Ratings::mine(db::Session& session, const Context& ctx, const Nothing&) {
    const Instant since = lapsed_before(ctx.now, window_days(session, ctx));
    return invitations(
        session, ctx,
        parts_.cases.invited_of(session, ctx, identity::AccountId{ctx.actor.id}, since));
}

Result<Thanks> Ratings::rate(db::Tx& tx, const Context& ctx, const Rate& in) {
    const auto parts = split_id(in.id);
    if (!parts || !crypto::equal(parts->digest, digest(parts->item))) {
        return refuse(rating_not_found, "id");
    }
    auto item = parts_.cases.find(tx, ctx, parts->item);
    if (!item) {
        return refuse(rating_not_found, "id");
    }
    const bool handled =
        ctx.actor.kind == ActorKind::staff && parts_.cases.handled_by(tx, ctx, *item, ctx.actor.id);
    TRY(may_rate(*item, ctx.actor, handled, window_days(tx, ctx), ctx.now));
    store::add(tx, ctx.county,
               {item->id, item->number, in.level, in.tags, in.comment.value_or(""), ctx.actor.kind,
                ctx.now, item->item.text, item->item_name, item->agent, item->unit.name,
                item->unit.path, item->town.path, item->bureau.path});
    TRY(parts_.cases.pushed_rated(tx, ctx, std::move(*item), cases::Invitation::rated,
                                  name_of(in.level)));
    return Thanks{};
}

Result<RatingList> Ratings::list(db::Session& session, const Context& ctx, const RatingQuery& in) {
    RatingList out;
    out.page = in.page.value_or(0);
    std::optional<std::string> path = identity::widest_scope(ctx.actor, "rating.read");
    if (in.unit) {
        const auto unit = parts_.outlets.unit(session, ctx.county, *in.unit);
        if (!unit) {
            return refuse(identity::unit_not_found, "unit");
        }
        TRY(identity::in_scope(ctx.actor, "rating.read", unit->path));
        path = unit->path;
    }
    if (!path) {
        return out;
    }
    const cases::Sight sight = cases::sight_of(*path);
    auto rows = store::listed(session, ctx.county, sight.cut, sight.path, out.page);
    out.more = rows.size() > static_cast<std::size_t>(store::page_size);
    if (out.more) {
        rows.pop_back();
    }
    // Those who were rated read what was said, not by whom: the number would tell them.
    const bool supervises = ctx.actor.may("oversight.read", sight.path);
    for (Rating& row : rows) {
        out.rows.push_back({row.level, std::move(row.tags), std::move(row.comment),
                            std::move(row.item_name), std::move(row.unit_name), row.rated_at,
                            supervises ? std::optional(row.number) : std::nullopt});
    }
    return out;
}

Result<bool> Ratings::close_unrated_next(db::Tx& tx, const Context& ctx) {
    const Instant before = lapsed_before(ctx.now, window_days(tx, ctx));
    auto item = parts_.cases.invited_before(tx, ctx, before);
    if (!item) {
        return false;
    }
    TRY(parts_.cases.pushed_rated(tx, ctx, std::move(*item), cases::Invitation::lapsed, ""));
    return true;
}

}  // namespace ortoo::ratings

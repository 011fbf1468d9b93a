// SPDX-License-Identifier: MulanPSL-2.0
#include "ratings/service.h"

#include <algorithm>

#include "crypto/hash.h"
#include "identity/rules.h"
#include "ratings/rules_coverage.h"
#include "ratings/service_matter.h"
#include "ratings/store.h"
#include "ratings/store_count.h"
#include "ratings/store_matter.h"

namespace ortoo::ratings {

bool handled(const RatingsParts& parts, db::Session& session, const Context& ctx,
             const cases::Case& item, const std::string& staff) {
    if (item.agent == staff) {
        return true;
    }
    const auto trail = parts.ledger.trail(session, ctx.county, item.id.text);
    return std::ranges::any_of(trail, [&](const ledger::Entry& entry) {
        return entry.actor == staff && !entry.kind.starts_with("rating.") &&
               !entry.kind.starts_with("document.");
    });
}

std::int64_t Ratings::window_days(db::Session& session, const Context& ctx) const {
    return parts_.duty.setting(session, ctx.county, duty::Setting::rating_window_days,
                               local_date(ctx.now));
}

std::string Ratings::digest(const cases::CaseId& item) const {
    return parts_.vault.blind("rating", item.text).substr(0, digest_size);
}

Result<cases::Case> Ratings::invited(db::Session& session, const Context& ctx,
                                     const InvitationId& id) const {
    const auto parts = split_id(id);
    if (!parts || !crypto::equal(parts->digest, digest(parts->item))) {
        return refuse(rating_not_found, "id");
    }
    auto item = parts_.cases.find(session, ctx, parts->item);
    if (!item) {
        return refuse(rating_not_found, "id");
    }
    return std::move(*item);
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
    InvitationList out = invitations(session, ctx, items);
    const Matters matters(parts_);
    for (const cases::Case& item : items) {
        const auto told = item.invitation == cases::Invitation::rated
                              ? matters.told(session, ctx, item.id)
                              : std::nullopt;
        if (told) {
            out.answered.push_back(answered(*told, invitation_id(item.id, digest(item.id)),
                                            window_days(session, ctx), ctx.now));
        }
    }
    return out;
}

Result<InvitationList> Ratings::mine(db::Session& session, const Context& ctx, const Nothing&) {
    const std::int64_t days = window_days(session, ctx);
    const Instant since = lapsed_before(ctx.now, days);
    InvitationList out = invitations(
        session, ctx,
        parts_.cases.invited_of(session, ctx, identity::AccountId{ctx.actor.id}, since));
    for (const Matter& told : Matters(parts_).told_to(session, ctx, ctx.actor.id, since)) {
        out.answered.push_back(
            answered(told, invitation_id(told.item_case, digest(told.item_case)), days, ctx.now));
    }
    return out;
}

Result<Thanks> Ratings::rate(db::Tx& tx, const Context& ctx, const Rate& in) {
    cases::Case item = TRY(invited(tx, ctx, in.id));
    TRY(give(tx, ctx, std::move(item),
             {in.level, in.tags, in.comment.value_or(""), way_of(in.way)}));
    return Thanks{};
}

Result<Thanks> Ratings::rate_again(db::Tx& tx, const Context& ctx, const RateAgain& in) {
    const cases::Case item = TRY(invited(tx, ctx, in.id));
    TRY(Matters(parts_).again(tx, ctx, item, in.level, in.comment.value_or("")));
    return Thanks{};
}

Result<void> Ratings::give(db::Tx& tx, const Context& ctx, cases::Case item, const Given& in) {
    const bool own =
        ctx.actor.kind == ActorKind::staff && handled(parts_, tx, ctx, item, ctx.actor.id);
    TRY(may_rate(item, ctx.actor, own, window_days(tx, ctx), ctx.now));
    const bool by_staff = ctx.actor.kind == ActorKind::staff;
    Rating row{item.id,
               item.number,
               in.level,
               in.tags,
               in.comment,
               ctx.actor.kind,
               ctx.now,
               item.item.text,
               item.item_name,
               item.agent,
               item.unit.name,
               item.unit.path,
               item.town.path,
               item.bureau.path,
               in.way,
               true,
               in.form,
               in.scan,
               by_staff ? ctx.actor.id : std::string(),
               in.filled_on};
    store::add(tx, ctx.county, row);
    store::count(tx, ctx.county, count_key(item, in.way), given(in.level));
    item = TRY(parts_.cases.pushed_rated(tx, ctx, std::move(item), cases::Invitation::rated,
                                         name_of(in.level)));
    if (bad(in.level)) {
        Matters(parts_).open(tx, ctx, item, in.level);
    }
    return {};
}

void Ratings::note_invited(db::Tx& tx, const Context& ctx, const cases::Case& item) const {
    Tally one;
    (item.invitation == cases::Invitation::open ? one.invited : one.lapsed) = 1;
    store::count(tx, ctx.county, count_key(item, std::nullopt), one);
}

std::vector<Rating> Ratings::stored(db::Session& session, const Context& ctx, Instant from,
                                    Instant to, std::int64_t skip) const {
    return store::between(session, ctx.county, from, to, skip);
}

std::vector<Matter> Ratings::said_again(db::Session& session, const Context& ctx, Instant from,
                                        Instant to, std::int64_t skip) const {
    return store::second_between(session, parts_.vault, ctx.county, from, to, skip);
}

Result<bool> Ratings::close_unrated_next(db::Tx& tx, const Context& ctx) {
    const Instant before = lapsed_before(ctx.now, window_days(tx, ctx));
    auto item = parts_.cases.invited_before(tx, ctx, before);
    if (!item) {
        return false;
    }
    const cases::Case lapsed =
        TRY(parts_.cases.pushed_rated(tx, ctx, std::move(*item), cases::Invitation::lapsed, ""));
    note_invited(tx, ctx, lapsed);
    return true;
}

}  // namespace ortoo::ratings

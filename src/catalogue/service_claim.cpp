// SPDX-License-Identifier: MulanPSL-2.0
#include "catalogue/service_claim.h"

#include <algorithm>
#include <boost/json.hpp>

#include "base/text.h"
#include "catalogue/store_claim.h"
#include "identity/rules.h"

namespace ortoo::catalogue {

namespace {

std::optional<Level> level_of(outlets::UnitKind kind) {
    switch (kind) {
        case outlets::UnitKind::village:
            return Level::village;
        case outlets::UnitKind::town:
        case outlets::UnitKind::zone:
            return Level::town;
        case outlets::UnitKind::banner:
            return Level::banner;
        case outlets::UnitKind::bureau:
            break;
    }
    return std::nullopt;
}

bool suits(const store::Claimable& item, Level level) {
    return level == Level::banner || (level == Level::town ? item.town : item.village);
}

// The items to be claimed: those named, or all that suit the level.
Result<std::vector<store::Claimable>> wanted(const std::vector<store::Claimable>& all,
                                             const std::vector<ItemId>& named, Level level) {
    std::vector<store::Claimable> out;
    for (const ItemId& id : named) {
        const auto found =
            std::find_if(all.begin(), all.end(), [&](const auto& each) { return each.id == id; });
        if (found == all.end()) {
            return refuse(catalogue_item_unknown, "items", {{"item", id.text}});
        }
        if (!suits(*found, level)) {
            return refuse(claim_not_suitable, "items", {{"item", id.text}});
        }
        out.push_back(*found);
    }
    if (named.empty()) {
        std::copy_if(all.begin(), all.end(), std::back_inserter(out),
                     [&](const auto& each) { return suits(each, level); });
    }
    return out;
}

}  // namespace

Result<outlets::Unit> Claims::listing(db::Session& session, const Context& ctx,
                                      const UnitId& id) const {
    auto unit = outlets_.unit(session, ctx.county, id);
    if (!unit) {
        return refuse(identity::unit_not_found, "id");
    }
    if (!level_of(unit->kind)) {
        return refuse(unit_no_list, "id");
    }
    return std::move(*unit);
}

Result<outlets::Unit> Claims::claiming(db::Session& session, const Context& ctx,
                                       const UnitId& id) const {
    outlets::Unit unit = TRY(listing(session, ctx, id));
    TRY(identity::in_scope(ctx.actor, may_claim, unit.path));
    return unit;
}

void Claims::log(db::Tx& tx, const Context& ctx, const UnitId& unit, std::string_view kind,
                 const std::vector<Claim>& claims, const std::string& reason) const {
    boost::json::array items;
    for (const Claim& each : claims) {
        items.push_back(
            boost::json::object{{"item", each.item.text}, {"version", each.item_version}});
    }
    boost::json::object body{{"items", std::move(items)}};
    if (!reason.empty()) {
        body["reason"] = reason;
    }
    ledger_.append(tx, ctx,
                   {std::string(kind), ledger::SubjectKind::unit, unit.text, unit.text,
                    boost::json::serialize(body)});
}

void Claims::save(db::Tx& tx, const Context& ctx, Claim& claim) const {
    claim.version += 1;
    claim.changed_at = ctx.now;
    claim.changed_by = ctx.actor.id;
    if (!store::save(tx, ctx.county, claim)) {
        throw db::Fault("a claim changed inside its own transaction");
    }
}

Result<ClaimsChanged> Claims::claim(db::Tx& tx, const Context& ctx, const ClaimItems& in) const {
    const outlets::Unit unit = TRY(claiming(tx, ctx, in.unit));
    const Level level = *level_of(unit.kind);
    const auto items = TRY(wanted(store::claimable(tx, ctx.county), in.items, level));
    std::map<std::string, Claim> known;
    for (Claim& each : store::claims(tx, ctx.county, in.unit)) {
        known.emplace(each.item.text, std::move(each));
    }
    ClaimsChanged out;
    std::vector<Claim> done;
    for (const store::Claimable& each : items) {
        const auto old = known.find(each.id.text);
        if (old != known.end() && old->second.state != ClaimState::withdrawn) {
            ++out.unchanged;
            continue;
        }
        Claim claim = old == known.end() ? Claim{} : old->second;
        claim.unit = unit.id;
        claim.unit_path = unit.path;
        claim.level = level;
        claim.item = each.id;
        claim.item_version = each.version;
        claim.state = ClaimState::claimed;
        claim.at = in.at;
        claim.reason.clear();
        claim.changed_at = ctx.now;
        claim.changed_by = ctx.actor.id;
        if (old == known.end()) {
            store::add(tx, ctx.county, claim);
        } else {
            save(tx, ctx, claim);
        }
        done.push_back(std::move(claim));
        ++out.changed;
    }
    if (!done.empty()) {
        log(tx, ctx, unit.id, "items.claimed", done, "");
    }
    return out;
}

Result<std::vector<Claim>> Claims::chosen(db::Session& session, const Context& ctx,
                                          const UnitId& unit, const std::vector<ItemId>& items,
                                          ClaimAct act) const {
    std::vector<Claim> all = store::claims(session, ctx.county, unit);
    if (items.empty()) {
        std::erase_if(all, [&](const Claim& each) { return !after(each.state, act); });
        return all;
    }
    std::vector<Claim> out;
    for (const ItemId& id : items) {
        const auto found = std::find_if(all.begin(), all.end(),
                                        [&](const Claim& each) { return each.item == id; });
        if (found == all.end()) {
            return refuse(claim_unknown, "items", {{"item", id.text}});
        }
        TRY(after(found->state, act));
        out.push_back(*found);
    }
    return out;
}

Result<ClaimsChanged> Claims::carry(db::Tx& tx, const Context& ctx, const UnitId& unit,
                                    std::vector<Claim> claims, const Act& act) const {
    for (Claim& each : claims) {
        each.state = TRY(after(each.state, act.act));
        each.reason = act.reason;
        if (act.act == ClaimAct::submit) {
            each.submitted_by = ctx.actor.id;
        }
        save(tx, ctx, each);
    }
    if (!claims.empty()) {
        log(tx, ctx, unit, act.kind, claims, act.reason);
    }
    return ClaimsChanged{static_cast<std::int64_t>(claims.size()), 0};
}

Result<ClaimsChanged> Claims::submit(db::Tx& tx, const Context& ctx, const ClaimSet& in) const {
    TRY(claiming(tx, ctx, in.unit));
    auto claims = TRY(chosen(tx, ctx, in.unit, in.items, ClaimAct::submit));
    for (const Claim& each : claims) {
        TRY(ready_to_submit(each));
    }
    return carry(tx, ctx, in.unit, std::move(claims), {ClaimAct::submit, "items.submitted"});
}

Result<ClaimsChanged> Claims::review(db::Tx& tx, const Context& ctx, const ReviewClaims& in) const {
    TRY(identity::in_scope(ctx.actor, "catalogue.manage", ctx.county + "."));
    TRY(listing(tx, ctx, in.unit));
    if (!in.approve && trim(in.reason).empty()) {
        return refuse(claim_reason_missing, "reason");
    }
    const ClaimAct act = in.approve ? ClaimAct::approve : ClaimAct::hand_back;
    auto claims = TRY(chosen(tx, ctx, in.unit, in.items, act));
    for (const Claim& each : claims) {
        if (each.submitted_by == ctx.actor.id && ctx.actor.kind != ActorKind::system) {
            return refuse(claim_same_person, "items", {{"item", each.item_name}});
        }
        const auto item = catalogue_.item(tx, ctx.county, each.item);
        if (in.approve && item) {
            TRY(guide_complete(*item));
        }
    }
    return carry(tx, ctx, in.unit, std::move(claims),
                 {act, in.approve ? "items.approved" : "items.returned", in.reason});
}

Result<ClaimsChanged> Claims::withdraw(db::Tx& tx, const Context& ctx,
                                       const WithdrawClaims& in) const {
    TRY(claiming(tx, ctx, in.unit));
    auto claims = TRY(chosen(tx, ctx, in.unit, in.items, ClaimAct::withdraw));
    return carry(tx, ctx, in.unit, std::move(claims),
                 {ClaimAct::withdraw, "items.withdrawn", in.reason});
}

}  // namespace ortoo::catalogue

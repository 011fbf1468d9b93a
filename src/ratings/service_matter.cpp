// SPDX-License-Identifier: MulanPSL-2.0
// How a matter begins, who sees it, and what every step of it shares.
#include "ratings/service_matter.h"

#include <algorithm>

#include "identity/rules.h"
#include "ratings/rules_coverage.h"
#include "ratings/store.h"
#include "ratings/store_count.h"
#include "ratings/store_matter.h"

namespace ortoo::ratings {

namespace {
bool over(const Actor& actor, std::string_view permission, const Matter& matter) {
    return identity::in_scope(actor, permission, matter.unit_path).has_value() ||
           identity::in_scope(actor, permission, matter.bureau_path).has_value();
}
}  // namespace

void Matters::own(Matter& matter, const identity::Staff& staff) const {
    matter.owner = staff.id.text;
    matter.owner_name = staff.name;
}

void Matters::open(db::Tx& tx, const Context& ctx, const cases::Case& item, Level level) const {
    Matter matter;
    matter.item_case = item.id;
    matter.number = item.number;
    matter.account = item.account.text;
    matter.level = level;
    matter.item_name = item.item_name;
    matter.unit = item.unit.id;
    matter.unit_name = item.unit.name;
    matter.unit_path = item.unit.path;
    matter.bureau_path = item.bureau.path;
    matter.opened_at = ctx.now;
    const CivilDate today = local_date(ctx.now);
    const auto days = [&](duty::Setting key) {
        return parts_.duty.setting(tx, ctx.county, key, today);
    };
    set_dues(
        matter, *parts_.duty.calendar(tx, ctx.county, item.unit.path),
        {days(duty::Setting::bad_rating_start_days), days(duty::Setting::bad_rating_verify_days),
         days(duty::Setting::bad_rating_finish_days)});
    const std::pair<identity::Role, UnitId> heads[] = {{identity::Role::station_head, item.unit.id},
                                                       {identity::Role::town_head, item.unit.id},
                                                       {identity::Role::town_head, item.town.id}};
    for (const auto& [role, unit] : heads) {
        for (const identity::Staff& each : parts_.identity.holders(tx, ctx.county, role, unit)) {
            if (matter.owner.empty() && !handled(parts_, tx, ctx, item, each.id.text)) {
                own(matter, each);
                matter.state = MatterState::assigned;
            }
        }
    }
    store::add(tx, parts_.vault, ctx.county, matter, next_due(matter));
    Context system = ctx;  // who rated is not kept beside the matter
    system.actor = {};
    system.actor.kind = ActorKind::system;
    log(tx, system, matter, "rating.matter_opened",
        {{"level", name_of(level)},
         {"owner", matter.owner},
         {"finish_due", to_text(matter.finish_due)}});
    if (!matter.owner.empty()) {
        tell_staff(tx, ctx, matter, matter.owner, "rating.assigned");
        return;
    }
    const auto banner = parts_.outlets.banner(tx, ctx.county);
    if (banner) {
        for (const identity::Staff& each :
             parts_.identity.holders(tx, ctx.county, identity::Role::supervisor, banner->id)) {
            tell_staff(tx, ctx, matter, each.id.text, "rating.unassigned");
        }
    }
}

void Matters::tell_staff(db::Tx& tx, const Context& ctx, const Matter& matter,
                         const std::string& staff, std::string_view template_name) const {
    notices::Message message;
    message.recipient = staff;
    message.template_name = std::string(template_name);
    message.params = {{"unit", matter.unit_name},
                      {"item", matter.item_name},
                      {"number", matter.number},
                      {"date", std::to_string(matter.start_due.month()) + "月" +
                                   std::to_string(matter.start_due.day()) + "日"}};
    message.subject = matter.item_case.text;
    parts_.outbox.push(tx, ctx, message);
}

void Matters::log(db::Tx& tx, const Context& ctx, const Matter& matter, std::string_view kind,
                  boost::json::object body) const {
    body["state"] = name_of(matter.state);
    parts_.ledger.append(tx, ctx,
                         {std::string(kind), ledger::SubjectKind::item_case, matter.item_case.text,
                          matter.unit.text, boost::json::serialize(body)});
}

Result<Matters::Found> Matters::found(db::Session& session, const Context& ctx,
                                      const cases::CaseId& id) const {
    auto matter = store::matter(session, parts_.vault, ctx.county, id);
    auto item = matter ? parts_.cases.find(session, ctx, id) : std::nullopt;
    if (!item) {
        return refuse(matter_not_found, "id");
    }
    const bool own =
        ctx.actor.kind == ActorKind::staff && handled(parts_, session, ctx, *item, ctx.actor.id);
    Hand hand{ctx.actor.id, own, over(ctx.actor, rating_assign, *matter),
              over(ctx.actor, rating_confirm, *matter)};
    const bool sees = hand.id == matter->owner || hand.assigns || hand.confirms ||
                      over(ctx.actor, "oversight.read", *matter);
    if (!sees) {
        return refuse(matter_not_found, "id");
    }
    return Found{std::move(*matter), std::move(*item), std::move(hand)};
}

Result<Matters::Found> Matters::moved(db::Tx& tx, const Context& ctx, const cases::CaseId& id,
                                      std::int64_t version, MatterAct act) const {
    Found out = TRY(found(tx, ctx, id));
    if (out.matter.version != version) {
        return refuse(matter_stale, "version");
    }
    out.matter.state = TRY(step(out.matter, act, out.hand));
    return out;
}

Result<MatterView> Matters::saved(db::Tx& tx, const Context& ctx, Found at, std::string_view kind,
                                  boost::json::object body) const {
    at.matter.version += 1;
    if (!store::save(tx, parts_.vault, ctx.county, at.matter, next_due(at.matter))) {
        return refuse(matter_stale, "version");
    }
    log(tx, ctx, at.matter, kind, std::move(body));
    return view_of(tx, ctx, at);
}

MatterView Matters::view_of(db::Session& session, const Context& ctx, const Found& at) const {
    MatterView out;
    out.matter = at.matter;
    if (const auto rating = store::rating(session, ctx.county, at.matter.item_case)) {
        out.tags = rating->tags;
        out.comment = rating->comment;
        out.counted = rating->counted;
    }
    out.calls = store::calls(session, parts_.vault, ctx.county, at.matter.item_case);
    out.clocks = clocks_of(
        at.matter, *parts_.duty.calendar(session, ctx.county, at.matter.unit_path), ctx.now);
    out.allowed = allowed(at.matter, at.hand);
    return out;
}

Result<MatterView> Matters::view(db::Session& session, const Context& ctx,
                                 const MatterAt& in) const {
    const Found at = TRY(found(session, ctx, in.item_case));
    // Who was rated must not read who was called and what he said.
    if (at.hand.handled) {
        return refuse(matter_handled);
    }
    return view_of(session, ctx, at);
}

Result<MatterList> Matters::list(db::Session& session, const Context& ctx,
                                 const MatterQuery& in) const {
    MatterList out;
    out.page = in.page.value_or(0);
    std::vector<Matter> rows;
    if (in.filter == MatterFilter::mine) {
        rows = store::matters_of(session, parts_.vault, ctx.county, ctx.actor.id, out.page);
    } else {
        auto path = identity::widest_scope(ctx.actor, rating_confirm);
        if (!path) {
            return out;
        }
        rows = in.filter == MatterFilter::told
                   ? store::told_matters(session, parts_.vault, ctx.county, *path, out.page)
                   : store::open_matters(session, parts_.vault, ctx.county, *path, out.page);
    }
    out.more = rows.size() > static_cast<std::size_t>(store::matter_page);
    if (out.more) {
        rows.pop_back();
    }
    for (const Matter& each : rows) {
        out.rows.push_back(
            {each.item_case, each.number, each.level, each.item_name, each.unit_name, each.state,
             each.owner_name, each.opened_at,
             light_of(each, *parts_.duty.calendar(session, ctx.county, each.unit_path), ctx.now)});
    }
    return out;
}

std::optional<Matter> Matters::told(db::Session& session, const Context& ctx,
                                    const cases::CaseId& id) const {
    auto out = store::matter(session, parts_.vault, ctx.county, id);
    return out && out->told_at ? std::move(out) : std::nullopt;
}

std::vector<Matter> Matters::told_to(db::Session& session, const Context& ctx,
                                     const std::string& account, Instant since) const {
    return store::told_to(session, parts_.vault, ctx.county, account, since);
}

}  // namespace ortoo::ratings

// SPDX-License-Identifier: MulanPSL-2.0
// 代办员责任清单 (R51): published in versions, confirmed by each agent before going on duty.
#include <algorithm>
#include <boost/json.hpp>

#include "base/text.h"
#include "crypto/hash.h"
#include "duty/service.h"
#include "duty/store.h"
#include "identity/rules.h"

namespace ortoo::duty {

namespace {

bool is_agent(const identity::Staff& staff) {
    return std::ranges::any_of(staff.roles, [](const identity::RoleGrant& each) {
        return each.role == identity::Role::agent;
    });
}

}  // namespace

bool Duty::confirmed(db::Session& session, const std::string& county,
                     const identity::StaffId& staff, CivilDate today) const {
    const auto list = store::list_at(session, county, today);
    return !list || store::confirmed_at(session, county, staff, list->version);
}

bool Duty::duty_allowed(db::Session& session, const std::string& county,
                        const identity::Staff& staff, CivilDate today) const {
    return !is_agent(staff) || confirmed(session, county, staff.id, today);
}

Result<CurrentList> Duty::current_list(db::Session& session, const Context& ctx) const {
    CurrentList out;
    out.list = store::list_at(session, ctx.county, local_date(ctx.now));
    if (out.list && ctx.actor.kind == ActorKind::staff) {
        out.confirmed_at = store::confirmed_at(session, ctx.county, identity::StaffId{ctx.actor.id},
                                               out.list->version);
    }
    return out;
}

Result<ListVersions> Duty::list_versions(db::Session& session, const Context& ctx,
                                         const ListPage& in) const {
    constexpr std::size_t page_size = 50;
    ListVersions out;
    out.page = in.page.value_or(0);
    out.rows = store::lists(session, ctx.county, out.page);
    out.more = out.rows.size() > page_size;
    if (out.more) {
        out.rows.pop_back();
    }
    return out;
}

Result<ResponsibilityList> Duty::publish_list(db::Tx& tx, const Context& ctx,
                                              const PublishList& in) const {
    TRY(identity::in_scope(ctx.actor, "duty.manage", ctx.county + "."));
    const auto newest = store::newest_list(tx, ctx.county);
    if (in.effective < local_date(ctx.now) || (newest && in.effective < newest->effective)) {
        return refuse(list_date, "effective");
    }
    const ResponsibilityList list{
        newest ? newest->version + 1 : 1, in.title, in.text, in.effective, ctx.now, ctx.actor.name};
    store::insert_list(tx, ctx.county, list);
    const boost::json::object body{{"version", list.version},
                                   {"effective", to_text(list.effective)},
                                   {"text_sm3", hex(crypto::sm3(list.text))}};
    parts_.ledger.append(tx, ctx,
                         {"responsibility.published", ledger::SubjectKind::system,
                          "responsibility-" + ctx.county, "", boost::json::serialize(body)});
    return list;
}

Result<CurrentList> Duty::confirm_list(db::Tx& tx, const Context& ctx,
                                       const ConfirmList& in) const {
    const identity::StaffId me{ctx.actor.id};
    const auto staff = ctx.actor.kind == ActorKind::staff
                           ? parts_.identity.staff(tx, ctx.county, me)
                           : std::nullopt;
    if (!staff || !is_agent(*staff)) {
        return refuse(agents_only);
    }
    const auto list = store::list_of(tx, ctx.county, in.version);
    if (!list) {
        return refuse(list_unknown, "version");
    }
    const auto current = store::list_at(tx, ctx.county, local_date(ctx.now));
    if (current && list->version < current->version) {
        return refuse(list_outdated, "version", {{"version", std::to_string(current->version)}});
    }
    if (!store::confirmed_at(tx, ctx.county, me, list->version)) {
        store::insert_confirmation(tx, ctx.county, me, list->version, ctx.now);
        const boost::json::object body{{"version", list->version}};
        parts_.ledger.append(tx, ctx,
                             {"responsibility.confirmed", ledger::SubjectKind::staff, me.text, "",
                              boost::json::serialize(body)});
    }
    return current_list(tx, ctx);
}

Result<ConfirmationList> Duty::confirmations(db::Session& session, const Context& ctx,
                                             const UnitAt& in) const {
    const auto unit = parts_.outlets.unit(session, ctx.county, in.unit);
    if (!unit) {
        return refuse(identity::unit_not_found, "id");
    }
    TRY(identity::in_scope(ctx.actor, "duty.read", unit->path));
    ConfirmationList out;
    const auto list = store::list_at(session, ctx.county, local_date(ctx.now));
    out.version = list ? list->version : 0;
    for (const identity::Staff& each : parts_.identity.agents_of(session, ctx.county, unit->id)) {
        out.rows.push_back({each.id, each.name,
                            list ? store::confirmed_at(session, ctx.county, each.id, list->version)
                                 : std::nullopt});
    }
    return out;
}

}  // namespace ortoo::duty

// SPDX-License-Identifier: MulanPSL-2.0
#include "duty/service_station.h"

#include <algorithm>
#include <boost/json.hpp>
#include <set>

#include "crypto/hash.h"
#include "duty/rules_profile.h"
#include "duty/store_profile.h"
#include "identity/rules.h"

namespace ortoo::duty {

Result<NoticeView> Stations::notice(db::Session& session, const Context& ctx,
                                    const UnitAt& in) const {
    constexpr std::int64_t days = 7;
    NoticeView out;
    RosterView roster = TRY(duty_.roster(session, ctx, {in.unit, std::nullopt, days}));
    out.unit = roster.unit;
    out.unit_name = roster.unit_name;
    out.at = ctx.now;
    out.now = TRY(duty_.who_is_on(session, ctx, in));
    std::set<identity::StaffId> present;
    for (const OnDuty& each : duty_.on_duty(session, ctx.county, in.unit, ctx.now)) {
        present.insert(each.staff);
    }
    std::set<identity::StaffId> seen;
    for (const RosterDay& day : roster.rows) {
        for (const Shift& shift : day.shifts) {
            if (!seen.insert(shift.staff).second) {
                continue;
            }
            const auto profile = duty_.profile(session, ctx.county, shift.staff);
            out.agents.push_back({shift.staff, shift.name, shift.phone, profile.source,
                                  profile.speaks, profile.badge_no, profile.photo,
                                  present.contains(shift.staff)});
        }
    }
    out.days = std::move(roster.rows);
    return out;
}

Result<BadgeView> Stations::badge(db::Session& session, const Context& ctx,
                                  const BadgeAt& in) const {
    BadgeView out;
    out.today = local_date(ctx.now);
    const auto profile = store::profile_of_badge(session, ctx.county, normal_badge_code(in.code));
    const auto staff =
        profile ? parts_.identity.staff(session, ctx.county, profile->staff) : std::nullopt;
    if (!staff) {
        return out;
    }
    out.state = badge_state(*profile, *staff, out.today);
    if (out.state == BadgeState::valid) {
        out.number = profile->badge_no;
        out.name = staff->name;
        out.unit_name = staff->unit_name;
        out.phone = staff->duty_phone;
        out.until = profile->badge_until;
        out.photo = profile->photo ? staff->id.text : "";
    }
    return out;
}

Result<Stations::Picture> Stations::photo(db::Session& session, const Context& ctx,
                                          const StaffAt& in) const {
    const auto staff = parts_.identity.staff(session, ctx.county, in.staff);
    auto found = staff && staff->state == identity::StaffState::active && holds_agent_role(*staff)
                     ? store::photo(session, ctx.county, in.staff)
                     : std::nullopt;
    if (!found) {
        return refuse(photo_none, "id");
    }
    return Picture{std::move(found->content_type), std::move(found->bytes)};
}

Result<identity::Staff> Stations::reach(db::Session& session, const Context& ctx,
                                        const identity::StaffId& id,
                                        std::string_view permission) const {
    auto staff = parts_.identity.staff(session, ctx.county, id);
    if (!staff || !holds_agent_role(*staff)) {
        return refuse(agent_unknown, "id");
    }
    TRY(identity::in_scope(ctx.actor, permission, staff->unit_path));
    return std::move(*staff);
}

Result<Staffing> Stations::staffing(db::Session& session, const Context& ctx,
                                    const StaffingQuery& in) const {
    constexpr std::int64_t days_standard = 14;
    const CivilDate today = local_date(ctx.now);
    const UnitId asked = in.unit.value_or(ctx.actor.unit);
    const auto above = parts_.outlets.unit(session, ctx.county, asked);
    if (!above) {
        return refuse(identity::unit_not_found, "unit");
    }
    TRY(identity::in_scope(ctx.actor, "duty.read", above->path));
    std::vector<outlets::Unit> units{*above};
    const auto below = TRY(parts_.outlets.list(session, ctx, {asked, std::nullopt, std::nullopt}));
    units.insert(units.end(), below.rows.begin(), below.rows.end());
    Staffing out;
    for (const outlets::Unit& unit : units) {
        if (unit.kind == outlets::UnitKind::bureau || unit.kind == outlets::UnitKind::banner) {
            continue;
        }
        const bool village = unit.kind == outlets::UnitKind::village;
        StaffingRow row{unit.id, unit.name, 1, 0, 0, {}};
        row.need = duty_.setting(session, ctx.county,
                                 village ? Setting::staff_station : Setting::staff_centre, today,
                                 unit.path);
        row.agents = static_cast<std::int64_t>(
            parts_.identity.agents_of(session, ctx.county, unit.id).size());
        row.clerks = static_cast<std::int64_t>(
            parts_.identity.holders(session, ctx.county, identity::Role::clerk, unit.id).size());
        const auto roster = TRY(
            duty_.roster(session, ctx, {unit.id, std::nullopt, in.days.value_or(days_standard)}));
        row.short_days = shortages(roster.rows, row.need);
        out.rows.push_back(std::move(row));
    }
    return out;
}

}  // namespace ortoo::duty

// SPDX-License-Identifier: MulanPSL-2.0
// Who really is there: on the roster and not away, or the colleague who stands in.
#include <algorithm>
#include <boost/json.hpp>

#include "duty/service.h"
#include "duty/store.h"
#include "identity/rules.h"

namespace ortoo::duty {

namespace {

bool agent_of(const identity::Staff& staff, const UnitId& unit) {
    return std::any_of(staff.roles.begin(), staff.roles.end(),
                       [&](const identity::RoleGrant& each) {
                           return each.role == identity::Role::agent && each.unit == unit;
                       });
}

}  // namespace

std::optional<PresenceView> Duty::away(db::Session& session, const std::string& county,
                                       const identity::StaffId& staff, Instant now) const {
    auto said = store::presence(session, county, staff);
    return said && away_now(said->state, said->since, now) ? said : std::nullopt;
}

std::optional<OnDuty> Duty::answering(db::Session& session, const std::string& county,
                                      const outlets::Unit& unit, const RosterRow& row,
                                      Instant now) const {
    const CivilDate today = local_date(now);
    const Instant until = local_at(today, static_cast<int>(row.to_minute));
    const auto able = [&](const std::optional<identity::Staff>& staff) {
        return staff && staff->state == identity::StaffState::active &&
               duty_allowed(session, county, *staff, today);
    };
    const auto staff = parts_.identity.staff(session, county, row.staff);
    if (!staff) {
        return std::nullopt;
    }
    const auto gone = away(session, county, row.staff, now);
    if (!gone) {
        return able(staff) ? std::optional(OnDuty{staff->id, staff->name, staff->duty_phone, until,
                                                  agent_of(*staff, unit.id)})
                           : std::nullopt;
    }
    // One step only: whoever stands in and leaves too has nobody behind him.
    const identity::StaffId other{gone->stand_in};
    const auto second =
        other.empty() ? std::nullopt : parts_.identity.staff(session, county, other);
    if (!able(second) || away(session, county, other, now)) {
        return std::nullopt;
    }
    return OnDuty{second->id,
                  second->name,
                  second->duty_phone,
                  until,
                  identity::agent_over(*second, unit.path),
                  staff->name};
}

std::vector<OnDuty> Duty::on_duty(db::Session& session, const std::string& county,
                                  const UnitId& unit, Instant now) const {
    const std::vector<RosterRow> rows = store::rows_of_unit(session, county, unit, local_date(now));
    std::vector<OnDuty> out;
    const auto place = rows.empty() ? std::nullopt : parts_.outlets.unit(session, county, unit);
    if (!place) {
        return out;
    }
    for (const RosterRow& each : rows_now(*calendar(session, county), rows, now)) {
        auto found = answering(session, county, *place, each, now);
        const bool known = found && std::any_of(out.begin(), out.end(), [&](const OnDuty& one) {
                               return one.staff == found->staff;
                           });
        if (found && !known) {
            out.push_back(std::move(*found));
        }
    }
    return out;
}

Result<PresenceView> Duty::set_presence(db::Tx& tx, const Context& ctx,
                                        const SetPresence& in) const {
    if (ctx.actor.kind != ActorKind::staff) {
        return refuse(identity::staff_only);
    }
    const identity::StaffId me{ctx.actor.id};
    const auto staff = parts_.identity.staff(tx, ctx.county, me);
    if (staff && in.state == PresenceState::present &&
        !duty_allowed(tx, ctx.county, *staff, local_date(ctx.now))) {
        return refuse(list_unconfirmed, "state");
    }
    PresenceView view{in.state, ctx.now};
    if (in.stand_in) {
        const auto other = parts_.identity.staff(tx, ctx.county, *in.stand_in);
        const bool fit =
            other && staff && other->id != me && other->state == identity::StaffState::active &&
            in.state == PresenceState::away && identity::agent_over(*other, staff->unit_path) &&
            duty_allowed(tx, ctx.county, *other, local_date(ctx.now)) &&
            !away(tx, ctx.county, other->id, ctx.now);
        if (!fit) {
            return refuse(stand_in_unknown, "stand_in");
        }
        view.stand_in = other->id.text;
        view.stand_in_name = other->name;
    }
    store::put_presence(tx, ctx.county, me, view);
    const boost::json::object body{{"state", name_of(in.state)}, {"stand_in", view.stand_in}};
    parts_.ledger.append(
        tx, ctx,
        {"presence.set", ledger::SubjectKind::staff, me.text, "", boost::json::serialize(body)});
    if (in.state == PresenceState::away) {
        for (const Gone& each : gone_) {
            each(tx, ctx, me);
        }
    }
    return view;
}

}  // namespace ortoo::duty

// SPDX-License-Identifier: MulanPSL-2.0
#include <algorithm>
#include <boost/json.hpp>

#include "duty/service.h"
#include "duty/store.h"
#include "identity/rules.h"

namespace ortoo::duty {

namespace {

constexpr std::string_view hotline = "12345";

// At home here, or holding a role that reaches here.
bool belongs(const identity::Staff& staff, const outlets::Unit& unit) {
    return staff.unit == unit.id ||
           std::any_of(staff.roles.begin(), staff.roles.end(),
                       [&](const identity::RoleGrant& each) {
                           return !each.path.empty() && unit.path.starts_with(each.path);
                       });
}

bool agent_of(const identity::Staff& staff, const UnitId& unit) {
    return std::any_of(staff.roles.begin(), staff.roles.end(),
                       [&](const identity::RoleGrant& each) {
                           return each.role == identity::Role::agent && each.unit == unit;
                       });
}

std::string body_of(const RosterRow& row) {
    boost::json::object body{{"row", row.id.text},
                             {"staff", row.staff.text},
                             {"from", row.from_minute},
                             {"to", row.to_minute}};
    if (row.date) {
        body["date"] = to_text(*row.date);
    } else {
        body["weekday"] = row.weekday;
    }
    return boost::json::serialize(body);
}

}  // namespace

std::vector<OnDuty> Duty::on_duty(db::Session& session, const std::string& county,
                                  const UnitId& unit, Instant now) const {
    const CivilDate today = local_date(now);
    const std::vector<RosterRow> rows = store::rows_of_unit(session, county, unit, today);
    std::vector<OnDuty> out;
    if (rows.empty()) {
        return out;
    }
    for (const RosterRow& each : rows_now(*calendar(session, county), rows, now)) {
        const bool known = std::any_of(out.begin(), out.end(),
                                       [&](const OnDuty& one) { return one.staff == each.staff; });
        const auto staff =
            known ? std::nullopt : parts_.identity.staff(session, county, each.staff);
        if (!staff || staff->state != identity::StaffState::active ||
            !duty_allowed(session, county, *staff, today)) {
            continue;
        }
        const auto said = store::presence(session, county, each.staff);
        if (said && away_now(said->state, said->since, now)) {
            continue;
        }
        out.push_back({staff->id, staff->name, staff->duty_phone,
                       local_at(today, static_cast<int>(each.to_minute)), agent_of(*staff, unit)});
    }
    return out;
}

Instant Duty::add_roster_minutes(db::Session& session, const std::string& county,
                                 const UnitId& unit, Instant start, std::int64_t minutes) const {
    const auto rows = store::rows_of_unit(session, county, unit, local_date(start));
    return duty::add_roster_minutes(*calendar(session, county), rows, start, minutes);
}

Result<OnDutyView> Duty::who_is_on(db::Session& session, const Context& ctx,
                                   const UnitAt& in) const {
    const auto asked = parts_.outlets.unit(session, ctx.county, in.unit);
    if (!asked) {
        return refuse(identity::unit_not_found, "id");
    }
    OnDutyView out;
    out.unit = asked->id;
    out.unit_name = asked->name;
    out.phone = hotline;
    std::optional<outlets::Unit> place = asked;
    std::vector<OnDuty> found = on_duty(session, ctx.county, asked->id, ctx.now);
    const bool village = asked->kind == outlets::UnitKind::village;
    const bool stands_in = found.empty() && village;
    if (stands_in) {
        place = parts_.outlets.unit(session, ctx.county, asked->parent);
        found = place ? on_duty(session, ctx.county, place->id, ctx.now) : std::vector<OnDuty>{};
    }
    if (!found.empty()) {
        const OnDuty& one = found.front();
        const bool of_town =
            place->kind == outlets::UnitKind::town || place->kind == outlets::UnitKind::zone;
        out.level = place->kind == outlets::UnitKind::village ? DutyLevel::village
                    : of_town                                 ? DutyLevel::town
                                                              : DutyLevel::banner;
        out.agent = DutyAgent{one.staff.text, one.name, one.phone};
        out.phone = one.phone.empty() ? std::string(hotline) : one.phone;
        out.until = one.until;
    }
    out.sentence = on_duty_sentence(place ? place->name : "", out.agent ? out.agent->name : "",
                                    out.until, stands_in);
    return out;
}

Result<RosterView> Duty::roster(db::Session& session, const Context& ctx,
                                const RosterQuery& in) const {
    constexpr std::int64_t days_standard = 7;
    const auto unit = parts_.outlets.unit(session, ctx.county, in.unit);
    if (!unit) {
        return refuse(identity::unit_not_found, "id");
    }
    const CivilDate from = in.from.value_or(local_date(ctx.now));
    const auto rows = store::rows_of_unit(session, ctx.county, in.unit, from);
    const auto days = calendar(session, ctx.county, unit->path);
    std::map<identity::StaffId, std::optional<identity::Staff>> staff;
    for (const RosterRow& each : rows) {
        if (!staff.contains(each.staff)) {
            staff[each.staff] = parts_.identity.staff(session, ctx.county, each.staff);
        }
    }
    RosterView out{unit->id, unit->name, {}};
    for (std::int32_t i = 0; i < in.days.value_or(days_standard); ++i) {
        const CivilDate date = from.plus_days(i);
        RosterDay day{date, date.weekday(), days->is_working_day(date), {}};
        for (const RosterRow& row : rows_on(*days, rows, date)) {
            const auto& who = staff[row.staff];
            if (who && who->state == identity::StaffState::active) {
                day.shifts.push_back({row.id, row.staff, who->name, who->duty_phone,
                                      row.from_minute, row.to_minute, !row.date});
            }
        }
        std::stable_sort(day.shifts.begin(), day.shifts.end(),
                         [](const Shift& a, const Shift& b) { return a.from < b.from; });
        out.rows.push_back(std::move(day));
    }
    return out;
}

Result<RosterView> Duty::add_roster(db::Tx& tx, const Context& ctx, const AddRoster& in) const {
    const auto unit = parts_.outlets.unit(tx, ctx.county, in.unit);
    if (!unit) {
        return refuse(identity::unit_not_found, "id");
    }
    TRY(identity::in_scope(ctx.actor, "duty.manage", unit->path));
    const auto staff = parts_.identity.staff(tx, ctx.county, in.staff);
    if (!staff || staff->state != identity::StaffState::active || !belongs(*staff, *unit)) {
        return refuse(roster_staff_unknown, "staff");
    }
    const CivilDate today = local_date(ctx.now);
    RosterRow row{new_id<RosterTag>(ctx.now, parts_.random),
                  in.unit,
                  in.staff,
                  in.weekday.value_or(0),
                  in.date,
                  in.from,
                  in.to};
    TRY(check_row(row, store::rows_of_staff(tx, ctx.county, in.staff, today), today));
    store::insert_row(tx, ctx.county, row);
    parts_.ledger.append(
        tx, ctx,
        {"roster.added", ledger::SubjectKind::unit, in.unit.text, in.unit.text, body_of(row)});
    return roster(tx, ctx, {in.unit, in.date, std::nullopt});
}

Result<RosterView> Duty::remove_roster(db::Tx& tx, const Context& ctx,
                                       const RemoveRoster& in) const {
    const auto unit = parts_.outlets.unit(tx, ctx.county, in.unit);
    if (!unit) {
        return refuse(identity::unit_not_found, "id");
    }
    TRY(identity::in_scope(ctx.actor, "duty.manage", unit->path));
    if (!store::delete_row(tx, ctx.county, in.unit, in.row)) {
        return refuse(roster_row_unknown, "row");
    }
    const boost::json::object body{{"row", in.row.text}};
    parts_.ledger.append(tx, ctx,
                         {"roster.removed", ledger::SubjectKind::unit, in.unit.text, in.unit.text,
                          boost::json::serialize(body)});
    return roster(tx, ctx, {in.unit, std::nullopt, std::nullopt});
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
    const PresenceView view{in.state, ctx.now};
    store::put_presence(tx, ctx.county, me, view);
    const boost::json::object body{{"state", name_of(in.state)}};
    parts_.ledger.append(
        tx, ctx,
        {"presence.set", ledger::SubjectKind::staff, me.text, "", boost::json::serialize(body)});
    return view;
}

}  // namespace ortoo::duty

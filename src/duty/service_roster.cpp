// SPDX-License-Identifier: MulanPSL-2.0
#include <algorithm>
#include <boost/json.hpp>

#include "duty/service.h"
#include "duty/store.h"
#include "duty/types_said.h"
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

Instant Duty::add_roster_minutes(db::Session& session, const std::string& county,
                                 const UnitId& unit, Instant start, std::int64_t minutes) const {
    const auto rows = store::rows_of_unit(session, county, unit, local_date(start));
    return duty::add_roster_minutes(*calendar(session, county), rows, start, minutes);
}

namespace {

DutyLevel level_of(outlets::UnitKind kind) {
    switch (kind) {
        case outlets::UnitKind::village:
            return DutyLevel::village;
        case outlets::UnitKind::town:
        case outlets::UnitKind::zone:
            return DutyLevel::town;
        case outlets::UnitKind::banner:
        case outlets::UnitKind::bureau:
            return DutyLevel::banner;
    }
    return DutyLevel::banner;
}

}  // namespace

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
    // The village, then its town, then the banner's hall when it keeps a roster, then the hotline.
    for (std::optional<outlets::Unit> place = asked; place;
         place = parts_.outlets.unit(session, ctx.county, place->parent)) {
        const std::vector<OnDuty> found = on_duty(session, ctx.county, place->id, ctx.now);
        if (!found.empty()) {
            const OnDuty& one = found.front();
            out.level = level_of(place->kind);
            out.agent = DutyAgent{one.staff.text, one.name, one.phone};
            out.phone = one.phone.empty() ? std::string(hotline) : one.phone;
            out.until = one.until;
            out.stands_for = one.stands_for;
            Said words =
                on_duty_words(place->name, one.name, one.until,
                              place->id != asked->id && asked->kind == outlets::UnitKind::village);
            if (!one.stands_for.empty()) {
                words.add(in_place_of, {{"name", std::string_view(one.stands_for)}});
            }
            out.say(words);
            return out;
        }
    }
    out.say(on_duty_words(asked->name, "", std::nullopt, false));
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

}  // namespace ortoo::duty

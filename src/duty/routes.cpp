// SPDX-License-Identifier: MulanPSL-2.0
#include "duty/routes.h"

namespace ortoo::duty {

namespace {

void roster_routes(http::Routes& out, const Duty& duty) {
    using http::everyone;
    using http::permission;
    out.push_back(http::get<UnitAt, OnDutyView>(
        "/api/v1/units/{id}/on-duty", "Whom to call about this unit now", everyone,
        {identity::unit_not_found},
        [&](db::Session& session, const Context& ctx, const UnitAt& in) {
            return duty.who_is_on(session, ctx, in);
        }));
    out.push_back(http::get<RosterQuery, RosterView>(
        "/api/v1/units/{id}/roster", "Who is on duty, day by day", everyone,
        {identity::unit_not_found},
        [&](db::Session& session, const Context& ctx, const RosterQuery& in) {
            return duty.roster(session, ctx, in);
        }));
    out.push_back(http::post<AddRoster, RosterView>(
        "/api/v1/units/{id}/roster", "Put somebody on the roster", permission("duty.manage"),
        {identity::unit_not_found, identity::out_of_scope, roster_staff_unknown, roster_hours,
         roster_day, roster_overlap},
        [&](db::Tx& tx, const Context& ctx, const AddRoster& in) {
            return duty.add_roster(tx, ctx, in);
        }));
    out.push_back(http::post<RemoveRoster, RosterView>(
        "/api/v1/units/{id}/roster/{row}/remove", "Take a row off the roster",
        permission("duty.manage"),
        {identity::unit_not_found, identity::out_of_scope, roster_row_unknown},
        [&](db::Tx& tx, const Context& ctx, const RemoveRoster& in) {
            return duty.remove_roster(tx, ctx, in);
        }));
    out.push_back(http::post<SetPresence, PresenceView>(
        "/api/v1/me/presence", "Say that I am here, or away for today", http::signed_in,
        {identity::staff_only, list_unconfirmed, stand_in_unknown},
        [&](db::Tx& tx, const Context& ctx, const SetPresence& in) {
            return duty.set_presence(tx, ctx, in);
        }));
}

void calendar_routes(http::Routes& out, const Duty& duty) {
    using http::permission;
    out.push_back(http::get<CalendarQuery, CalendarYear>(
        "/api/v1/calendar", "Holidays and made-up working days of a year", http::everyone, {},
        [&](db::Session& session, const Context& ctx, const CalendarQuery& in) {
            return duty.year(session, ctx, in);
        }));
    out.push_back(http::post<ImportCalendar, CalendarReport>(
        "/api/v1/calendar/import", "Import the State Council's days of one or more years",
        permission("duty.manage"), {identity::out_of_scope},
        [&](db::Tx& tx, const Context& ctx, const ImportCalendar& in) {
            return duty.import_calendar(tx, ctx, in);
        }));
    out.push_back(http::get<SettingQuery, SettingList>(
        "/api/v1/settings", "The numbers of the plan, in force today", http::signed_in,
        {identity::unit_not_found},
        [&](db::Session& session, const Context& ctx, const SettingQuery& in) {
            return duty.settings(session, ctx, in);
        }));
    out.push_back(http::post<ChangeSetting, SettingList>(
        "/api/v1/settings", "Change a number from a day on", permission("duty.manage"),
        {identity::out_of_scope, identity::unit_not_found, setting_out_of_range, setting_past,
         setting_county_only},
        [&](db::Tx& tx, const Context& ctx, const ChangeSetting& in) {
            return duty.change_setting(tx, ctx, in);
        }));
}

}  // namespace

http::Routes routes(const Duty& service) {
    http::Routes out;
    roster_routes(out, service);
    calendar_routes(out, service);
    for (http::Route& each : day_routes(service)) {
        out.push_back(std::move(each));
    }
    for (http::Route& each : out) {
        each.tag = "duty";
    }
    return out;
}

}  // namespace ortoo::duty

// SPDX-License-Identifier: MulanPSL-2.0
#include "duty/routes.h"
#include "duty/types_alarm.h"

namespace ortoo::duty {

namespace {

void days(http::Routes& out, const Duty& duty) {
    const auto manage = http::permission("duty.manage");
    out.push_back(http::get<Nothing, MissingYear>(
        "/api/v1/calendar/missing", "The year whose table of days is wanted now", http::signed_in,
        {}, [&](db::Session& session, const Context& ctx, const Nothing&) -> Result<MissingYear> {
            MissingYear found;
            if (const auto year = duty.year_missing(session, ctx.county, local_date(ctx.now))) {
                found.year = *year;
            }
            return found;
        }));
    out.push_back(http::post<EditDay, CalendarYear>(
        "/api/v1/calendar/days", "Change one day of a published year, with a reason", manage,
        {identity::out_of_scope, calendar_unpublished, calendar_day_same, calendar_day_unknown,
         calendar_weekday},
        [&](db::Tx& tx, const Context& ctx, const EditDay& in) {
            return duty.edit_day(tx, ctx, in);
        }));
    out.push_back(http::get<ExtraQuery, ExtraDayList>(
        "/api/v1/units/{id}/extra-days", "Days off or on that a unit has beside the calendar",
        http::everyone, {identity::unit_not_found},
        [&](db::Session& session, const Context& ctx, const ExtraQuery& in) {
            return duty.extra_days(session, ctx, in);
        }));
    out.push_back(http::post<AddExtraDay, ExtraDayList>(
        "/api/v1/units/{id}/extra-days", "Give a unit and all below it an extra day", manage,
        {identity::unit_not_found, identity::out_of_scope, calendar_day_past, calendar_day_same},
        [&](db::Tx& tx, const Context& ctx, const AddExtraDay& in) {
            return duty.add_extra_day(tx, ctx, in);
        }));
    out.push_back(http::post<RemoveExtraDay, ExtraDayList>(
        "/api/v1/units/{id}/extra-days/remove", "Take an extra day back", manage,
        {identity::unit_not_found, identity::out_of_scope, calendar_day_past, calendar_day_unknown},
        [&](db::Tx& tx, const Context& ctx, const RemoveExtraDay& in) {
            return duty.remove_extra_day(tx, ctx, in);
        }));
    out.push_back(http::post<ImportCalendar, CalendarReport>(
        "/api/v1/calendar/extra-days/import",
        "Import extra days of units (unit,date,kind,name,reason), all or none", manage, {},
        [&](db::Tx& tx, const Context& ctx, const ImportCalendar& in) {
            return duty.import_extra_days(tx, ctx, in);
        }));
}

void lists(http::Routes& out, const Duty& duty) {
    out.push_back(http::get<Nothing, CurrentList>(
        "/api/v1/responsibility-list", "What an agent answers for, in force today", http::everyone,
        {}, [&](db::Session& session, const Context& ctx, const Nothing&) {
            return duty.current_list(session, ctx);
        }));
    out.push_back(http::get<ListPage, ListVersions>(
        "/api/v1/responsibility-list/versions", "Every version of the responsibility list",
        http::everyone, {}, [&](db::Session& session, const Context& ctx, const ListPage& in) {
            return duty.list_versions(session, ctx, in);
        }));
    out.push_back(http::post<PublishList, ResponsibilityList>(
        "/api/v1/responsibility-list", "Publish a new version of the responsibility list",
        http::permission("duty.manage"), {identity::out_of_scope, list_date},
        [&](db::Tx& tx, const Context& ctx, const PublishList& in) {
            return duty.publish_list(tx, ctx, in);
        }));
    out.push_back(http::post<ConfirmList, CurrentList>(
        "/api/v1/responsibility-list/confirm", "I have read this version", http::signed_in,
        {agents_only, list_unknown, list_outdated},
        [&](db::Tx& tx, const Context& ctx, const ConfirmList& in) {
            return duty.confirm_list(tx, ctx, in);
        }));
    out.push_back(http::get<UnitAt, ConfirmationList>(
        "/api/v1/units/{id}/responsibility-confirmations",
        "Which agents of a unit confirmed the list in force", http::permission("duty.read"),
        {identity::unit_not_found, identity::out_of_scope},
        [&](db::Session& session, const Context& ctx, const UnitAt& in) {
            return duty.confirmations(session, ctx, in);
        }));
}

}  // namespace

http::Routes day_routes(const Duty& service) {
    http::Routes out;
    days(out, service);
    lists(out, service);
    return out;
}

}  // namespace ortoo::duty

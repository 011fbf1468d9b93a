// SPDX-License-Identifier: MulanPSL-2.0
#include "outlets/routes.h"

namespace ortoo::outlets {

namespace {

void add_reading(http::Routes& table, Outlets& outlets) {
    table.push_back(http::get<UnitQuery, UnitList>(
        "/api/v1/units", "Units with their windows, by code", http::everyone, {},
        [&outlets](db::Session& session, const Context& ctx, const UnitQuery& in) {
            return outlets.list(session, ctx, in);
        }));
    table.push_back(http::get<UnitAt, UnitView>(
        "/api/v1/units/{id}", "A unit, what stands above it, its windows and points",
        http::everyone, {unit_not_found},
        [&outlets](db::Session& session, const Context& ctx, const UnitAt& in) {
            return outlets.view(session, ctx, in);
        }));
    table.push_back(http::get<UnitAt, TagHistory>(
        "/api/v1/units/{id}/tags", "The tags of a unit through time", http::signed_in,
        {unit_not_found}, [&outlets](db::Session& session, const Context& ctx, const UnitAt& in) {
            return outlets.tags(session, ctx, in);
        }));
    table.push_back(http::get<ReportQuery, UnitReport>(
        "/api/v1/units/report", "Counts of units by kind and tag", http::signed_in, {},
        [&outlets](db::Session& session, const Context& ctx, const ReportQuery& in) {
            return outlets.report(session, ctx, in);
        }));
    table.push_back(http::pooled<Nothing, http::File>(
        http::Method::get, "/api/v1/units/export.csv", "All units as a table (CSV)",
        http::signed_in, {},
        [&outlets](db::Session& session, const Context& ctx,
                   const Nothing&) -> Result<http::PoolOutcome> {
            return http::PoolOutcome{
                http::detail::reply_of(
                    http::File{"text/csv; charset=utf-8", outlets.csv(session, ctx), "units.csv"}),
                {}};
        }));
}

void add_changing(http::Routes& table, Outlets& outlets) {
    const http::Access manage = http::permission(unit_manage);
    table.push_back(http::post<AddUnit, Unit>(
        "/api/v1/units", "Add a unit below another", manage,
        {unit_not_found, out_of_scope, parent_wrong, code_invalid, no_code_left, unit_exists},
        [&outlets](db::Tx& tx, const Context& ctx, const AddUnit& in) {
            return outlets.add(tx, ctx, in);
        }));
    table.push_back(http::post<SetTag, Unit>(
        "/api/v1/units/{id}/tag", "Make a unit a 示范点 or a 服务站 from a day on", manage,
        {unit_not_found, out_of_scope, not_taggable, tag_unchanged, tag_date_wrong, unit_stale},
        [&outlets](db::Tx& tx, const Context& ctx, const SetTag& in) {
            return outlets.set_tag(tx, ctx, in);
        }));
    table.push_back(http::post<OpenWindow, Window>(
        "/api/v1/windows", "Open a window at a unit", manage,
        {unit_not_found, out_of_scope, window_exists},
        [&outlets](db::Tx& tx, const Context& ctx, const OpenWindow& in) {
            return outlets.open_window(tx, ctx, in);
        }));
    table.push_back(
        http::post<AddPoint, Point>("/api/v1/points", "Add a service point of a unit", manage,
                                    {unit_not_found, out_of_scope, point_hours},
                                    [&outlets](db::Tx& tx, const Context& ctx, const AddPoint& in) {
                                        return outlets.add_point(tx, ctx, in);
                                    }));
}

}  // namespace

http::Routes routes(Outlets& outlets) {
    http::Routes table;
    add_reading(table, outlets);
    add_changing(table, outlets);
    for (http::Route& each : table) {
        each.tag = "outlets";
    }
    return table;
}

}  // namespace ortoo::outlets

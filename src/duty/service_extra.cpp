// SPDX-License-Identifier: MulanPSL-2.0
// Days changed by hand: one of the county's table, a unit's own, and the alarm about a table that
// is not there. Every change is dated, has a reason, and stands in the calendar's chain.
#include <algorithm>
#include <boost/json.hpp>

#include "duty/service.h"
#include "duty/store.h"
#include "identity/rules.h"

namespace ortoo::duty {

namespace {

constexpr std::string_view manage = "duty.manage";

boost::json::object body_of(const CalendarDay& day) {
    return {{"date", to_text(day.date)},
            {"kind", name_of(day.kind)},
            {"name", day.name},
            {"reason", day.reason}};
}

}  // namespace

Result<CalendarYear> Duty::edit_day(db::Tx& tx, const Context& ctx, const EditDay& in) const {
    TRY(identity::in_scope(ctx.actor, manage, ctx.county + "."));
    const auto days = calendar(tx, ctx.county);
    if (!days->published(in.date.year())) {
        return refuse(calendar_unpublished, "date", {{"year", std::to_string(in.date.year())}});
    }
    boost::json::object body{{"date", to_text(in.date)},
                             {"change", name_of(in.change)},
                             {"name", in.name},
                             {"reason", in.reason}};
    if (in.change == DayChange::ordinary) {
        if (!store::drop_day(tx, ctx.county, "", in.date)) {
            return refuse(calendar_day_unknown, "date");
        }
    } else {
        const DayKind kind = in.change == DayChange::holiday ? DayKind::holiday : DayKind::workday;
        if (kind == DayKind::workday && in.date.weekday() <= 5) {
            return refuse(calendar_weekday, "date");
        }
        TRY(check_change(*days, in.date, kind));
        store::put_day(tx, ctx.county, {"", {in.date, kind, in.name, in.reason}});
    }
    note(tx, ctx, "calendar.day_changed", {}, body);
    return year(tx, ctx, {in.date.year()});
}

Result<ExtraDayList> Duty::extra_days(db::Session& session, const Context& ctx,
                                      const ExtraQuery& in) const {
    const auto unit = parts_.outlets.unit(session, ctx.county, in.unit);
    if (!unit) {
        return refuse(identity::unit_not_found, "id");
    }
    ExtraDayList out;
    out.year = in.year.value_or(local_date(ctx.now).year());
    for (const ExtraDay& each : loaded(session, ctx.county)->extra) {
        if (!unit->path.starts_with(each.path) || each.day.date.year() != out.year) {
            continue;
        }
        const auto owner =
            each.unit == unit->id ? unit : parts_.outlets.unit(session, ctx.county, each.unit);
        out.rows.push_back({each.day, each.unit, owner ? owner->name : ""});
    }
    std::ranges::stable_sort(out.rows, {}, [](const ExtraDayView& each) { return each.day.date; });
    return out;
}

Result<ExtraDayList> Duty::add_extra_day(db::Tx& tx, const Context& ctx,
                                         const AddExtraDay& in) const {
    const auto unit = parts_.outlets.unit(tx, ctx.county, in.unit);
    if (!unit) {
        return refuse(identity::unit_not_found, "id");
    }
    TRY(identity::in_scope(ctx.actor, manage, unit->path));
    if (in.date < local_date(ctx.now)) {
        return refuse(calendar_day_past, "date");
    }
    TRY(check_change(*calendar(tx, ctx.county, unit->path), in.date, in.kind));
    const CalendarDay day{in.date, in.kind, in.name, in.reason};
    store::put_day(tx, ctx.county, {unit->path, day, unit->id});
    note(tx, ctx, "calendar.day_added", unit->id, body_of(day));
    return extra_days(tx, ctx, {in.unit, in.date.year()});
}

Result<ExtraDayList> Duty::remove_extra_day(db::Tx& tx, const Context& ctx,
                                            const RemoveExtraDay& in) const {
    const auto unit = parts_.outlets.unit(tx, ctx.county, in.unit);
    if (!unit) {
        return refuse(identity::unit_not_found, "id");
    }
    TRY(identity::in_scope(ctx.actor, manage, unit->path));
    if (in.date < local_date(ctx.now)) {
        return refuse(calendar_day_past, "date");
    }
    if (!store::drop_day(tx, ctx.county, unit->path, in.date)) {
        return refuse(calendar_day_unknown, "date");
    }
    note(tx, ctx, "calendar.day_removed", unit->id,
         {{"date", to_text(in.date)}, {"reason", in.reason}});
    return extra_days(tx, ctx, {in.unit, in.date.year()});
}

Result<CalendarReport> Duty::import_extra_days(db::Tx& tx, const Context& ctx,
                                               const ImportCalendar& in) const {
    ParsedExtra parsed = parse_extra_days(in.csv);
    CalendarReport& report = parsed.report;
    std::vector<ExtraDay> days;
    for (const ExtraLine& line : parsed.lines) {
        const auto unit = parts_.outlets.unit(tx, ctx.county, line.unit);
        if (!unit) {
            report.faults.push_back({line.row, "unit", "unknown"});
        } else if (!identity::in_scope(ctx.actor, manage, unit->path)) {
            report.faults.push_back({line.row, "unit", "out_of_scope"});
        } else if (line.day.date < local_date(ctx.now)) {
            report.faults.push_back({line.row, "date", "past"});
        } else if (!check_change(*calendar(tx, ctx.county, unit->path), line.day.date,
                                 line.day.kind)) {
            report.faults.push_back({line.row, "date", "same"});
        } else {
            days.push_back({unit->path, line.day, unit->id});
        }
    }
    if (!report.faults.empty()) {
        return report;
    }
    for (const ExtraDay& each : days) {
        store::put_day(tx, ctx.county, each);
        note(tx, ctx, "calendar.day_added", each.unit, body_of(each.day));
    }
    report.imported = static_cast<std::int64_t>(days.size());
    return report;
}

std::optional<int> Duty::year_missing(db::Session& session, const std::string& county,
                                      CivilDate today) const {
    return duty::year_missing(*calendar(session, county), today,
                              setting(session, county, Setting::alarm_from, today));
}

std::optional<int> Duty::alarm_due(db::Tx& tx, const std::string& county, CivilDate today) const {
    const auto year = year_missing(tx, county, today);
    if (!year) {
        return std::nullopt;
    }
    const auto last = store::alarmed_on(tx, county, *year);
    const auto every = setting(tx, county, Setting::alarm_days, today);
    if (last && today < last->plus_days(static_cast<std::int32_t>(every))) {
        return std::nullopt;
    }
    store::put_alarm(tx, county, *year, today);
    return year;
}

}  // namespace ortoo::duty

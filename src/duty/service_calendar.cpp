// SPDX-License-Identifier: MulanPSL-2.0
#include <algorithm>
#include <boost/json.hpp>

#include "base/ids.h"
#include "duty/service.h"
#include "duty/store.h"
#include "identity/rules.h"

namespace ortoo::duty {

namespace {

constexpr std::string_view manage = "duty.manage";

std::string whole_county(const Context& ctx) {
    return ctx.county + ".";
}

}  // namespace

std::shared_ptr<const Duty::Loaded> Duty::loaded(db::Session& session,
                                                 const std::string& county) const {
    // The version is read first: should an import commit between the two reads, the newer days are
    // kept under the older version and the next caller loads them again.
    const std::string version = store::version(session, county);
    {
        const std::lock_guard hold(mutex_);
        const auto found = cache_.find(county);
        if (found != cache_.end() && found->second->version == version) {
            return found->second;
        }
    }
    auto fresh = std::make_shared<Loaded>();
    store::Days days = store::days(session, county);
    fresh->version = version;
    fresh->days = std::move(days.all);
    fresh->extra = std::move(days.extra);
    fresh->settings = store::settings(session, county);
    fresh->whole = std::make_shared<const Calendar>(fresh->days, std::span<const CalendarDay>{},
                                                    hours_of(fresh->settings));
    const std::lock_guard hold(mutex_);
    cache_[county] = fresh;
    return fresh;
}

namespace {
std::vector<CalendarDay> extra_of(std::span<const ExtraDay> all, std::string_view path) {
    // The nearest unit comes last and wins.
    std::vector<const ExtraDay*> found;
    for (const ExtraDay& each : all) {
        if (path.starts_with(each.path)) {
            found.push_back(&each);
        }
    }
    std::ranges::stable_sort(found, {}, [](const ExtraDay* each) { return each->path.size(); });
    std::vector<CalendarDay> out;
    for (const ExtraDay* each : found) {
        out.push_back(each->day);
    }
    return out;
}
}  // namespace

std::string Duty::calendar_version(db::Session& session, const std::string& county) const {
    return store::version(session, county);
}

std::shared_ptr<const Calendar> Duty::calendar(db::Session& session, const std::string& county,
                                               std::string_view unit_path) const {
    const std::shared_ptr<const Loaded> all = loaded(session, county);
    const std::vector<CalendarDay> extra = extra_of(all->extra, unit_path);
    const bool own_hours = std::ranges::any_of(all->settings, [&](const SettingRow& each) {
        return !each.path.empty() && unit_path.starts_with(each.path);
    });
    if (extra.empty() && !own_hours) {
        return all->whole;
    }
    return std::make_shared<const Calendar>(all->days, extra, hours_of(all->settings, unit_path));
}

std::shared_ptr<const Calendar> Duty::calendar_if(db::Session& session, const std::string& county,
                                                  std::string_view unit_path,
                                                  const ImportCalendar& in) const {
    const ParsedCalendar parsed = parse_calendar(in.csv);
    if (!parsed.report.faults.empty()) {
        return nullptr;
    }
    const std::shared_ptr<const Loaded> all = loaded(session, county);
    std::vector<CalendarDay> days = all->days;
    std::erase_if(days, [&](const CalendarDay& each) {
        return std::ranges::count(parsed.report.years, each.date.year()) > 0;
    });
    days.insert(days.end(), parsed.days.begin(), parsed.days.end());
    return std::make_shared<const Calendar>(days, extra_of(all->extra, unit_path),
                                            hours_of(all->settings, unit_path));
}

void Duty::note(db::Tx& tx, const Context& ctx, std::string_view act, const UnitId& unit,
                const boost::json::object& body) const {
    store::set_version(tx, ctx.county, make_id(ctx.now, parts_.random));
    parts_.ledger.append(tx, ctx,
                         {std::string(act), ledger::SubjectKind::calendar, "calendar-" + ctx.county,
                          unit.text, boost::json::serialize(body)});
}

Result<CalendarReport> Duty::import_calendar(db::Tx& tx, const Context& ctx,
                                             const ImportCalendar& in) const {
    TRY(identity::in_scope(ctx.actor, manage, whole_county(ctx)));
    ParsedCalendar parsed = parse_calendar(in.csv);
    CalendarReport& report = parsed.report;
    if (!report.faults.empty()) {
        return report;
    }
    boost::json::array years;
    for (const std::int64_t year : report.years) {
        store::replace_year(tx, ctx.county, static_cast<int>(year), parsed.days);
        years.emplace_back(year);
    }
    report.imported = static_cast<std::int64_t>(parsed.days.size());
    note(tx, ctx, "calendar.imported", {},
         {{"days", report.imported}, {"years", std::move(years)}});
    return report;
}

Result<CalendarYear> Duty::year(db::Session& session, const Context& ctx,
                                const CalendarQuery& in) const {
    CalendarYear out;
    out.year = in.year.value_or(local_date(ctx.now).year());
    out.days = store::days_of_year(session, ctx.county, static_cast<int>(out.year));
    out.published = !out.days.empty();
    return out;
}

}  // namespace ortoo::duty

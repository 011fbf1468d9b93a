// SPDX-License-Identifier: MulanPSL-2.0
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
    fresh->hours = hours_of(store::settings(session, county));
    fresh->whole =
        std::make_shared<const Calendar>(fresh->days, std::span<const CalendarDay>{}, fresh->hours);
    const std::lock_guard hold(mutex_);
    cache_[county] = fresh;
    return fresh;
}

std::shared_ptr<const Calendar> Duty::calendar(db::Session& session, const std::string& county,
                                               std::string_view unit_path) const {
    const std::shared_ptr<const Loaded> all = loaded(session, county);
    std::vector<CalendarDay> extra;
    for (const ExtraDay& each : all->extra) {
        if (unit_path.starts_with(each.path)) {
            extra.push_back(each.day);
        }
    }
    if (extra.empty()) {
        return all->whole;
    }
    return std::make_shared<const Calendar>(all->days, extra, all->hours);
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
    store::set_version(tx, ctx.county, make_id(ctx.now, parts_.random));
    const boost::json::object body{{"days", report.imported}, {"years", std::move(years)}};
    parts_.ledger.append(tx, ctx,
                         {"calendar.imported", ledger::SubjectKind::calendar,
                          "calendar-" + ctx.county, "", boost::json::serialize(body)});
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

std::int64_t Duty::setting(db::Session& session, const std::string& county, Setting key,
                           CivilDate date) const {
    const auto row = store::setting(session, county, key, date);
    return row ? row->value : standard(key);
}

Result<SettingList> Duty::settings(db::Session& session, const Context& ctx) const {
    const CivilDate today = local_date(ctx.now);
    SettingList out;
    for (const auto& [key, name] : setting_names) {
        out.rows.push_back({key, standard(key), standard(key), std::nullopt});
    }
    for (const SettingRow& row : store::settings(session, ctx.county)) {
        for (SettingView& view : out.rows) {
            if (view.key == row.key && row.from <= today) {
                view.value = row.value;
                view.from = row.from;
            }
        }
    }
    return out;
}

Result<SettingList> Duty::change_setting(db::Tx& tx, const Context& ctx,
                                         const ChangeSetting& in) const {
    TRY(identity::in_scope(ctx.actor, manage, whole_county(ctx)));
    TRY(check_setting(in.key, in.value));
    if (in.from < local_date(ctx.now)) {
        return refuse(setting_past, "from");
    }
    store::put_setting(tx, ctx.county, {in.key, in.from, in.value});
    for (const Calendar::HoursFrom& each : hours_of(store::settings(tx, ctx.county))) {
        if (each.from >= in.from && !in_order(each.hours)) {
            return refuse(setting_out_of_range, "value",
                          {{"min", "0"}, {"max", "1440"}});  // rolls the row back
        }
    }
    store::set_version(tx, ctx.county, make_id(ctx.now, parts_.random));
    const boost::json::object body{
        {"key", name_of(in.key)}, {"from", to_text(in.from)}, {"value", in.value}};
    parts_.ledger.append(tx, ctx,
                         {"setting.changed", ledger::SubjectKind::system, "settings-" + ctx.county,
                          "", boost::json::serialize(body)});
    return settings(tx, ctx);
}

}  // namespace ortoo::duty

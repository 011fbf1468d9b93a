// SPDX-License-Identifier: MulanPSL-2.0
// Clocks and duty as pure rules. Days begin at 00:00 in Asia/Shanghai.
#pragma once

#include <span>

#include "duty/rules_calendar.h"
#include "duty/types_calendar.h"
#include "duty/types_roster.h"
#include "duty/types_setting.h"

namespace ortoo::duty {

// The day an event counts for: its own, also after closing time; with `late_next` of the office
// hours, what comes in after closing or on a day off is of the next working day.
[[nodiscard]] CivilDate event_day(const Calendar& calendar, Instant at);
// Last day of a limit that starts at `start`; day 1 is the next (working) day. limit 0: on the
// spot, the day itself.
[[nodiscard]] Due due(const Calendar& calendar, DayUnit unit, Instant start, std::int64_t limit);

// The light of a clock. `resting` not empty: grey with that sentence, the due date stays visible.
// No due date and no reason: grey 不计时.
[[nodiscard]] Light light(const Calendar& calendar, std::optional<CivilDate> due_date,
                          const Said& resting, Instant now);
// The light of a clock of minutes (K7): green, gold in the last 10 minutes, red.
[[nodiscard]] Light minute_light(Instant due_at, Instant now);

// --- rosters
struct Window {  // minutes of one local day, from < to
    std::int64_t from = 0;
    std::int64_t to = 0;
    bool operator==(const Window&) const = default;
};
// The rows of one unit that hold on this date: dated rows replace weekly ones; weekly rows rest on
// named holidays; a made-up weekend without rows of its own takes those of the nearest weekday.
[[nodiscard]] std::vector<RosterRow> rows_on(const Calendar& calendar,
                                             std::span<const RosterRow> rows, CivilDate date);
// The rows whose window holds `now`, longest first.
[[nodiscard]] std::vector<RosterRow> rows_now(const Calendar& calendar,
                                              std::span<const RosterRow> rows, Instant now);
// Merged windows of a working day, sorted; empty on other days.
[[nodiscard]] std::vector<Window> windows_on(const Calendar& calendar,
                                             std::span<const RosterRow> rows, CivilDate date);
// The instant at which `minutes` of roster time on working days have passed since `start` (K7).
// Without rows, or where they leave a month without a window, office hours are taken.
[[nodiscard]] Instant add_roster_minutes(const Calendar& calendar, std::span<const RosterRow> rows,
                                         Instant start, std::int64_t minutes);
// A new row: from < to, exactly one of weekday and date, date not past, no overlap with another
// row of the same person (`theirs`, of all units).
[[nodiscard]] Result<void> check_row(const RosterRow& row, std::span<const RosterRow> theirs,
                                     CivilDate today);
// away lasts until the end of the day on which it was said
[[nodiscard]] bool away_now(PresenceState state, Instant since, Instant now);
// `until` empty: nobody is on. stands_in: the one of the town answers for a village.
[[nodiscard]] Said on_duty_words(std::string_view unit_name, std::string_view agent_name,
                                 std::optional<Instant> until, bool stands_in);

// --- settings
[[nodiscard]] std::int64_t standard(Setting key);
// Refuses setting.out_of_range.
[[nodiscard]] Result<void> check_setting(Setting key, std::int64_t value);
// month × 100 + day; nullopt: there is no such day in that year.
[[nodiscard]] std::optional<CivilDate> day_of_year(int year, std::int64_t month_day);
// May a unit have this number for itself? (K8 of villages with a weekly courier, office hours)
[[nodiscard]] bool of_unit(Setting key);
// The row in force on a day for the unit with this path: the nearest unit's newest; nullptr: none.
[[nodiscard]] const SettingRow* in_force(std::span<const SettingRow> rows, Setting key,
                                         std::string_view path, CivilDate date);
// Office hours of the unit with this path from the rows of `office_*`, one entry for each change.
[[nodiscard]] std::vector<Calendar::HoursFrom> hours_of(std::span<const SettingRow> rows,
                                                        std::string_view path = {});
[[nodiscard]] bool in_order(const OfficeHours& hours);  // open < close, lunch between them

// --- import of the State Council's table
struct ParsedCalendar {
    CalendarReport report;  // faults: one for each wrong field; imported stays 0
    std::vector<CalendarDay> days;
};
[[nodiscard]] ParsedCalendar parse_calendar(std::string_view csv);

// --- days changed by hand
// A day off must be a working day so far, a working day a day off; refuses calendar.day_same.
[[nodiscard]] Result<void> check_change(const Calendar& calendar, CivilDate date, DayKind kind);
struct ParsedExtra {
    CalendarReport report;
    std::vector<ExtraLine> lines;
};
// header unit,date,kind,name,reason
[[nodiscard]] ParsedExtra parse_extra_days(std::string_view csv);
// The year whose missing table must be told about on `today`: this year's, or from the alarm day
// the next one's.
[[nodiscard]] std::optional<int> year_missing(const Calendar& calendar, CivilDate today,
                                              std::int64_t alarm_from);

}  // namespace ortoo::duty

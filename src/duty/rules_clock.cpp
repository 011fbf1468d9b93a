// SPDX-License-Identifier: MulanPSL-2.0
#include <algorithm>

#include "duty/rules.h"
#include "duty/types_said.h"

namespace ortoo::duty {

namespace {

// Till closing time: 剩 2 小时, then 剩 40 分钟, and nothing more to say after it.
Said today_words(std::int64_t minutes) {
    if (minutes >= 60) {
        return {ends_in_hours, {{"hours", minutes / 60}}};
    }
    return minutes > 0 ? Said(ends_in_minutes, {{"minutes", minutes}}) : Said(ends_today);
}

Said minute_words(std::int64_t minutes, bool over) {
    if (minutes < 120) {
        return {over ? minutes_over : minutes_left, {{"minutes", minutes}}};
    }
    return {over ? hours_over : hours_left, {{"hours", minutes / 60}}};
}

}  // namespace

CivilDate event_day(const Calendar& calendar, Instant at) {
    const CivilDate day = local_date(at);
    const OfficeHours hours = calendar.hours(day);
    const bool in_time = calendar.is_working_day(day) && local_minute(at) < hours.close;
    return !hours.late_next || in_time ? day : calendar.add_working_days(day, 1).date;
}

Due due(const Calendar& calendar, DayUnit unit, Instant start, std::int64_t limit) {
    const CivilDate day = event_day(calendar, start);
    return unit == DayUnit::working_days ? calendar.add_working_days(day, limit)
                                         : calendar.add_natural_days(day, limit);
}

Light light(const Calendar& calendar, std::optional<CivilDate> due_date, const Said& resting,
            Instant now) {
    if (!resting.empty() || !due_date) {
        return lit(LightState::grey, resting.empty() ? Said(not_counting) : resting, due_date);
    }
    const CivilDate today = local_date(now);
    if (today == *due_date) {
        const std::int64_t left = calendar.hours(today).close - local_minute(now);
        return lit(LightState::gold, today_words(left), due_date);
    }
    // At least 1: a due day that a later table turned into a holiday still lies ahead, and on the
    // weekend after a missed Friday the matter is overdue already.
    const std::int64_t days =
        std::max<std::int64_t>(1, std::abs(calendar.working_days_between(today, *due_date)));
    return today < *due_date ? lit(LightState::green, {days_left, {{"days", days}}}, due_date)
                             : lit(LightState::red, {days_over, {{"days", days}}}, due_date);
}

Light minute_light(Instant due_at, Instant now) {
    constexpr std::int64_t hurry_minutes = 10;
    const std::int64_t micros = due_at.micros - now.micros;
    const std::int64_t magnitude = std::abs(micros);
    const std::int64_t minutes = (magnitude + micros_per_minute - 1) / micros_per_minute;
    const CivilDate day = local_date(due_at);
    if (micros < 0) {
        return lit(LightState::red, minute_words(minutes, true), day);
    }
    return lit(minutes <= hurry_minutes ? LightState::gold : LightState::green,
               minute_words(minutes, false), day);
}

Said on_duty_words(std::string_view unit_name, std::string_view agent_name,
                   std::optional<Instant> until, bool stands_in) {
    if (!until) {
        return nobody_on_duty;
    }
    const int minute = local_minute(*until);
    const std::string tail = std::to_string(minute % 60);
    const std::string clock =
        minute == 0 ? "24:00"
                    : std::to_string(minute / 60) + ":" + (tail.size() < 2 ? "0" + tail : tail);
    return {stands_in ? other_until : here_until,
            {{"unit", unit_name}, {"agent", agent_name}, {"until", std::string_view(clock)}}};
}

}  // namespace ortoo::duty

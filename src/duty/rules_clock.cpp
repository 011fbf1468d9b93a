// SPDX-License-Identifier: MulanPSL-2.0
#include <algorithm>

#include "duty/rules.h"

namespace ortoo::duty {

namespace {

std::string sentence(std::string_view before, std::int64_t n, std::string_view after) {
    return std::string(before) + " " + std::to_string(n) + " " + std::string(after);
}

// Till closing time: 剩 2 小时, then 剩 40 分钟, and nothing more to say after it.
std::string ends_today(std::int64_t minutes_left) {
    if (minutes_left >= 60) {
        return sentence("今天到期·剩", minutes_left / 60, "小时");
    }
    return minutes_left > 0 ? sentence("今天到期·剩", minutes_left, "分钟") : "今天到期";
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

Light light(const Calendar& calendar, std::optional<CivilDate> due_date,
            std::string_view paused_reason, Instant now) {
    if (!paused_reason.empty() || !due_date) {
        return {LightState::grey, std::string(paused_reason.empty() ? "不计时" : paused_reason),
                due_date};
    }
    const CivilDate today = local_date(now);
    if (today == *due_date) {
        const std::int64_t left = calendar.hours(today).close - local_minute(now);
        return {LightState::gold, ends_today(left), due_date};
    }
    // At least 1: a due day that a later table turned into a holiday still lies ahead, and on the
    // weekend after a missed Friday the matter is overdue already.
    const std::int64_t days =
        std::max<std::int64_t>(1, std::abs(calendar.working_days_between(today, *due_date)));
    return today < *due_date ? Light{LightState::green, sentence("还剩", days, "天"), due_date}
                             : Light{LightState::red, sentence("超期", days, "天"), due_date};
}

Light minute_light(Instant due_at, Instant now) {
    constexpr std::int64_t hurry_minutes = 10;
    const std::int64_t micros = due_at.micros - now.micros;
    const std::int64_t magnitude = std::abs(micros);
    const std::int64_t minutes = (magnitude + micros_per_minute - 1) / micros_per_minute;
    const CivilDate day = local_date(due_at);
    const std::string amount =
        minutes < 120 ? sentence("", minutes, "分钟") : sentence("", minutes / 60, "小时");
    if (micros < 0) {
        return {LightState::red, "超时" + amount, day};
    }
    return {minutes <= hurry_minutes ? LightState::gold : LightState::green, "还剩" + amount, day};
}

std::string on_duty_sentence(std::string_view unit_name, std::string_view agent_name,
                             std::optional<Instant> until, bool stands_in) {
    if (!until) {
        return "现在无人值班，请拨打 12345";
    }
    const int minute = local_minute(*until);
    const std::string tail = std::to_string(minute % 60);
    const std::string clock =
        minute == 0 ? "24:00"
                    : std::to_string(minute / 60) + ":" + (tail.size() < 2 ? "0" + tail : tail);
    const std::string who = std::string(unit_name) + " " + std::string(agent_name);
    return stands_in ? "村里现在无人在岗，请找 " + who + "，到 " + clock
                     : who + " 在岗，到 " + clock;
}

}  // namespace ortoo::duty

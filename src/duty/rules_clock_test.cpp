// SPDX-License-Identifier: MulanPSL-2.0
#include <doctest/doctest.h>

#include "duty/rules.h"

namespace ortoo::duty {

namespace {

CivilDate day(std::string_view text) {
    return parse_date(text).value();
}
Instant at(std::string_view text) {
    return parse_instant(text).value();
}

// A short 2026: New Year (with a working Sunday) and the autumn.
const Calendar& calendar() {
    static const std::vector<CalendarDay> days{
        {day("2026-01-01"), DayKind::holiday, "元旦"},
        {day("2026-01-02"), DayKind::holiday, "元旦"},
        {day("2026-01-03"), DayKind::holiday, "元旦"},
        {day("2026-01-04"), DayKind::workday, "元旦"},
        {day("2026-09-20"), DayKind::workday, "国庆节"},
        {day("2026-09-25"), DayKind::holiday, "中秋"},
        {day("2025-10-01"), DayKind::holiday, "国庆节"},
    };
    static const Calendar value(days);
    return value;
}

}  // namespace

TEST_CASE("the day of an event is the day in Shanghai, also between midnight and eight") {
    // 00:30 in Shanghai is still the day before in UTC.
    const Due early = due(calendar(), DayUnit::working_days, at("2026-09-22T00:30:00+08:00"), 1);
    const Due late = due(calendar(), DayUnit::working_days, at("2026-09-22T07:59:59+08:00"), 1);
    const Due noon = due(calendar(), DayUnit::working_days, at("2026-09-22T12:00:00+08:00"), 1);
    CHECK(early.date == day("2026-09-23"));
    CHECK(late == early);
    CHECK(noon == early);
    // After closing time it still counts for its day.
    CHECK(due(calendar(), DayUnit::working_days, at("2026-09-22T23:59:59+08:00"), 1) == early);
    CHECK(due(calendar(), DayUnit::natural_days, at("2026-09-22T00:00:00+08:00"), 2).date ==
          day("2026-09-24"));
}

TEST_CASE("New Year in Shanghai begins eight hours before it does in UTC") {
    const Due due_date =
        due(calendar(), DayUnit::working_days, at("2025-12-31T16:30:00Z"), 1);  // 2026-01-01 00:30
    CHECK(due_date == Due{day("2026-01-04"), false});
    CHECK(due(calendar(), DayUnit::working_days, at("2025-12-31T15:30:00Z"), 1) == due_date);
    CHECK(light(calendar(), day("2025-12-31"), {}, at("2025-12-31T16:30:00Z")).state ==
          LightState::red);
    CHECK(light(calendar(), day("2025-12-31"), {}, at("2025-12-31T15:30:00Z")).state ==
          LightState::gold);
}

TEST_CASE("a light says what the day means") {
    struct Row {
        const char* now;
        const char* due;
        LightState state;
        const char* sentence;
    };
    const Row rows[] = {
        {"2026-09-18T10:00:00+08:00", "2026-09-24", LightState::green, "还剩 5 天"},
        {"2026-09-23T23:59:00+08:00", "2026-09-24", LightState::green, "还剩 1 天"},
        {"2026-09-24T00:00:00+08:00", "2026-09-24", LightState::gold, "今天到期·剩 17 小时"},
        {"2026-09-24T15:29:00+08:00", "2026-09-24", LightState::gold, "今天到期·剩 2 小时"},
        {"2026-09-24T16:30:00+08:00", "2026-09-24", LightState::gold, "今天到期·剩 1 小时"},
        {"2026-09-24T16:31:00+08:00", "2026-09-24", LightState::gold, "今天到期·剩 59 分钟"},
        {"2026-09-24T16:50:00+08:00", "2026-09-24", LightState::gold, "今天到期·剩 40 分钟"},
        {"2026-09-24T17:29:00+08:00", "2026-09-24", LightState::gold, "今天到期·剩 1 分钟"},
        {"2026-09-24T17:30:00+08:00", "2026-09-24", LightState::gold, "今天到期"},
        {"2026-09-24T23:59:59+08:00", "2026-09-24", LightState::gold, "今天到期"},
        // The 25th is a holiday and a weekend follows: overdue at once, by one day until Monday.
        {"2026-09-25T00:00:00+08:00", "2026-09-24", LightState::red, "超期 1 天"},
        {"2026-09-28T09:00:00+08:00", "2026-09-24", LightState::red, "超期 1 天"},
        {"2026-09-29T09:00:00+08:00", "2026-09-24", LightState::red, "超期 2 天"},
        // A due day that a later table made a holiday.
        {"2026-09-24T09:00:00+08:00", "2026-09-25", LightState::green, "还剩 1 天"},
    };
    for (const Row& each : rows) {
        CAPTURE(each.now);
        const Light found = light(calendar(), day(each.due), {}, at(each.now));
        CHECK(found.state == each.state);
        CHECK(found.sentence == each.sentence);
        CHECK(found.due == day(each.due));
        CHECK(found.said.size() == 1);
    }
}

TEST_CASE("a clock that does not run is grey and says why") {
    const Instant now = at("2026-09-18T10:00:00+08:00");
    CHECK(light(calendar(), day("2026-09-01"), Said::as_is("等待补正"), now) ==
          Light{LightState::grey, "等待补正", day("2026-09-01"), {{"", {{"words", "等待补正"}}}}});
    CHECK(light(calendar(), std::nullopt, {}, now) ==
          Light{LightState::grey, "不计时", std::nullopt, {{"light.not_counting", {}}}});
}

TEST_CASE("a clock of minutes hurries in its last ten") {
    const Instant now = at("2026-09-18T10:00:00+08:00");
    CHECK(minute_light(now.plus_minutes(25), now).sentence == "还剩 25 分钟");
    CHECK(minute_light(now.plus_minutes(25), now).state == LightState::green);
    CHECK(minute_light(now.plus_minutes(10), now).state == LightState::gold);
    CHECK(minute_light(now.plus_minutes(180), now).sentence == "还剩 3 小时");
    CHECK(minute_light(now.plus_minutes(-3), now) ==
          Light{LightState::red,
                "超时 3 分钟",
                day("2026-09-18"),
                {{"light.minutes_over", {{"minutes", "3"}}}}});
}

TEST_CASE("office hours follow their settings from their day on") {
    const std::vector<SettingRow> rows{{Setting::office_close, day("2026-06-01"), 18 * 60},
                                       {Setting::office_close, day("2026-09-01"), 17 * 60},
                                       {Setting::office_open, day("2026-06-01"), 8 * 60}};
    const Calendar summer({}, {}, hours_of(rows));
    CHECK(summer.hours(day("2026-05-31")) == OfficeHours{});
    CHECK(summer.hours(day("2026-06-01")).close == 18 * 60);
    CHECK(summer.hours(day("2026-06-01")).open == 8 * 60);
    CHECK(summer.hours(day("2026-09-01")).close == 17 * 60);
    CHECK(summer.hours(day("2026-09-01")).open == 8 * 60);
    CHECK(light(summer, day("2026-06-02"), {}, at("2026-06-02T16:00:00+08:00")).sentence ==
          "今天到期·剩 2 小时");
    CHECK_FALSE(in_order({600, 720, 700, 1050}));
    CHECK_FALSE(in_order({600, 720, 870, 590}));
    CHECK(in_order(OfficeHours{}));
}

TEST_CASE("every setting has a default inside its limits, and the law's limits hold") {
    for (const auto& [key, name] : setting_names) {
        CAPTURE(name);
        CHECK(check_setting(key, standard(key)));
    }
    CHECK(standard(Setting::dispatch_next_minutes) == 30);
    CHECK(standard(Setting::dispatch_station_minutes) == 60);
    CHECK(standard(Setting::dispatch_town_minutes) == 120);
    CHECK(standard(Setting::acceptance_days) == 5);
    CHECK(standard(Setting::correction_days) == 10);
    CHECK(standard(Setting::rating_window_days) == 30);
    CHECK(check_setting(Setting::acceptance_days, 6).error().code == "setting.out_of_range");
    CHECK(check_setting(Setting::delivery_days, 3));
}

}  // namespace ortoo::duty

// SPDX-License-Identifier: MulanPSL-2.0
// Which setting holds where and when, and the odd ends of rosters.
#include <doctest/doctest.h>

#include <algorithm>

#include "duty/rules.h"

namespace ortoo::duty {

namespace {
CivilDate day(std::string_view text) {
    return parse_date(text).value();
}
Instant at(std::string_view text) {
    return parse_instant(text).value();
}
SettingRow row(Setting key, std::string_view from, std::int64_t value, std::string path = "") {
    SettingRow out;
    out.key = key;
    out.from = day(from);
    out.value = value;
    out.path = std::move(path);
    return out;
}
std::string said(const Result<void>& answer) {
    return answer ? "" : answer.error().code + " " + answer.error().field;
}
}  // namespace

TEST_CASE("the nearest unit's newest row holds, and none before its day") {
    const std::vector<SettingRow> rows{
        row(Setting::transport_days, "2026-01-01", 1),
        row(Setting::transport_days, "2026-03-01", 2),
        row(Setting::transport_days, "2026-02-01", 3, "150626.104."),
        row(Setting::transport_days, "2026-06-01", 4, "150626.104."),
        row(Setting::enquiry_days, "2026-01-01", 9),
    };
    const auto value = [&](std::string_view path, std::string_view date) {
        const SettingRow* found = in_force(rows, Setting::transport_days, path, day(date));
        return found == nullptr ? 0 : found->value;
    };
    CHECK(value("150626.104.213.", "2025-12-31") == 0);
    CHECK(value("150626.104.213.", "2026-01-31") == 1);
    CHECK(value("150626.104.213.", "2026-02-01") == 3);
    CHECK(value("150626.104.213.", "2026-05-31") == 3);  // nearer than the county's newer one
    CHECK(value("150626.104.213.", "2026-06-01") == 4);
    CHECK(value("150626.105.", "2026-06-01") == 2);
    CHECK(value("150626.", "2026-02-28") == 1);
}

TEST_CASE("which row holds does not depend on the order in which they are stored") {
    std::vector<SettingRow> rows{
        row(Setting::transport_days, "2026-06-01", 4, "150626.104."),
        row(Setting::transport_days, "2026-02-01", 3, "150626.104."),
        row(Setting::transport_days, "2026-03-01", 2),
        row(Setting::transport_days, "2026-01-01", 1),
    };
    for (int turn = 0; turn < 4; ++turn) {
        CAPTURE(turn);
        std::ranges::rotate(rows, rows.begin() + 1);
        const SettingRow* near =
            in_force(rows, Setting::transport_days, "150626.104.213.", day("2026-07-01"));
        REQUIRE(near != nullptr);
        CHECK(near->value == 4);
        CHECK(in_force(rows, Setting::transport_days, "150626.105.", day("2026-07-01"))->value ==
              2);
    }
}

TEST_CASE("a setting stays between its limits, and the alarm's day exists") {
    CHECK(said(check_setting(Setting::acceptance_days, 0)) == "setting.out_of_range value");
    CHECK(said(check_setting(Setting::acceptance_days, 1)).empty());
    CHECK(said(check_setting(Setting::alarm_from, 1001)).empty());
    CHECK(said(check_setting(Setting::alarm_from, 229)) == "setting.out_of_range value");
    CHECK(said(check_setting(Setting::alarm_from, 1131)) == "setting.out_of_range value");
    CHECK(check_setting(Setting::delivery_days, 11).error().params ==
          Params{{"min", "1"}, {"max", "10"}});
    for (const Setting key :
         {Setting::transport_days, Setting::late_next, Setting::office_open,
          Setting::office_lunch_from, Setting::office_lunch_to, Setting::office_close}) {
        CHECK(of_unit(key));
    }
    CHECK_FALSE(of_unit(Setting::acceptance_days));
}

TEST_CASE("a unit may count the evening for the next day, and others do not") {
    const std::vector<SettingRow> rows{
        row(Setting::late_next, "2026-03-01", 1, "150626.104."),
        row(Setting::late_next, "2026-09-01", 0, "150626.104."),
        row(Setting::acceptance_days, "2026-02-01", 3, "150626.104."),
    };
    const auto there = hours_of(rows, "150626.104.213.");
    REQUIRE(there.size() == 2);
    CHECK(there[0].from == day("2026-03-01"));
    CHECK(there[0].hours.late_next);
    CHECK_FALSE(there[1].hours.late_next);
    CHECK(hours_of(rows, "150626.105.").empty());
    const Calendar calendar({}, {}, there);
    CHECK(event_day(calendar, at("2026-03-04T17:29:59+08:00")) == day("2026-03-04"));
    CHECK(event_day(calendar, at("2026-03-04T17:30:00+08:00")) == day("2026-03-05"));
    CHECK(event_day(calendar, at("2026-03-06T18:00:00+08:00")) == day("2026-03-09"));
    CHECK(event_day(calendar, at("2026-03-07T10:00:00+08:00")) == day("2026-03-09"));
    CHECK(event_day(calendar, at("2026-09-07T23:00:00+08:00")) == day("2026-09-07"));
    CHECK(event_day(calendar, at("2026-02-28T23:00:00+08:00")) == day("2026-02-28"));
}

TEST_CASE("office hours stand in order, minute by minute") {
    const OfficeHours good{540, 720, 870, 1050};
    CHECK(in_order(good));
    for (const OfficeHours& bad :
         {OfficeHours{-1, 720, 870, 1050}, OfficeHours{1050, 1050, 1050, 1050},
          OfficeHours{540, 720, 870, 1441}, OfficeHours{540, 539, 870, 1050},
          OfficeHours{540, 871, 870, 1050}, OfficeHours{540, 720, 1051, 1050}}) {
        CAPTURE(bad.open);
        CAPTURE(bad.close);
        CHECK_FALSE(in_order(bad));
    }
    CHECK(in_order(OfficeHours{0, 0, 0, 1440}));
}

TEST_CASE("without a lunch break the office has one window, and K7 runs through noon") {
    const OfficeHours whole{540, 720, 720, 1050};
    const Calendar calendar({}, {}, {{day("2026-01-01"), whole}});
    CHECK(add_roster_minutes(calendar, {}, at("2026-09-18T11:50:00+08:00"), 30) ==
          at("2026-09-18T12:20:00+08:00"));
    CHECK(add_roster_minutes(calendar, {}, at("2026-09-19T11:50:00+08:00"), 30) ==
          at("2026-09-21T09:30:00+08:00"));
}

TEST_CASE("a row has one day and hours of one day, and meets only its own") {
    const CivilDate today = day("2026-09-18");
    RosterRow monday{{"m"}, {"v"}, {"a"}, 1, std::nullopt, 540, 720};
    CHECK(said(check_row(monday, {}, today)).empty());
    RosterRow early = monday;
    early.from_minute = -1;
    CHECK(said(check_row(early, {}, today)) == "roster.hours_invalid to");
    RosterRow both = monday;
    both.date = today;
    CHECK(said(check_row(both, {}, today)) == "roster.day_invalid date");
    RosterRow other = monday;
    other.from_minute = 300;
    other.to_minute = 540;  // ends where the other begins
    CHECK(said(check_row(other, std::vector{monday}, today)).empty());
    other.to_minute = 541;
    CHECK(said(check_row(other, std::vector{monday}, today)) == "roster.overlap from");
    other.weekday = 0;
    other.date = today;
    CHECK(said(check_row(other, std::vector{monday}, today)).empty());
}

TEST_CASE("the clock says midnight as twenty-four o'clock, and long delays in hours") {
    CHECK(on_duty_words("村", "王", at("2026-09-19T00:00:00+08:00"), false).chinese() ==
          "村 王 在岗，到 24:00");
    const Instant now = at("2026-09-18T10:00:00+08:00");
    CHECK(minute_light(now.plus_minutes(-119), now).sentence == "超时 119 分钟");
    CHECK(minute_light(now.plus_minutes(-120), now).sentence == "超时 2 小时");
    CHECK(minute_light(now.plus_minutes(11), now).state == LightState::green);
    CHECK(minute_light(now, now).state == LightState::gold);
}

TEST_CASE("a setting that no list knows has the first default, not a random one") {
    CHECK(standard(static_cast<Setting>(999)) == standard(Setting::dispatch_next_minutes));
}

TEST_CASE("each setting begins as law and plan have it and stays inside its limits") {
    struct Row {
        Setting key;
        std::int64_t value;
        std::int64_t min;
        std::int64_t max;
    };
    // Written down a second time: 9:00 is 540, 12:00 is 720, 14:30 is 870, 17:30 is 1050.
    const Row rows[] = {
        {Setting::dispatch_next_minutes, 30, 5, 1440},
        {Setting::dispatch_station_minutes, 60, 5, 1440},
        {Setting::dispatch_town_minutes, 120, 5, 2880},
        {Setting::acceptance_days, 5, 1, 5},
        {Setting::correction_days, 10, 1, 60},
        {Setting::delivery_days, 10, 1, 10},
        {Setting::transport_days, 1, 1, 10},
        {Setting::enquiry_days, 1, 1, 10},
        {Setting::bad_rating_start_days, 1, 1, 15},
        {Setting::bad_rating_verify_days, 5, 1, 15},
        {Setting::bad_rating_finish_days, 15, 1, 30},
        {Setting::rating_window_days, 30, 1, 365},
        {Setting::mandate_days, 90, 1, 730},
        {Setting::office_open, 540, 0, 1439},
        {Setting::office_lunch_from, 720, 0, 1439},
        {Setting::office_lunch_to, 870, 0, 1439},
        {Setting::office_close, 1050, 1, 1440},
        {Setting::late_next, 0, 0, 1},
        {Setting::completion_days, 5, 1, 60},
        {Setting::extension_days, 10, 1, 15},
        {Setting::alarm_from, 1001, 101, 1231},
        {Setting::alarm_days, 7, 1, 31},
        {Setting::reply_days, 5, 1, 30},
        {Setting::urges_max, 2, 1, 20},
        {Setting::number_days, 1, 1, 30},
        {Setting::load_band, 3, 1, 50},
        {Setting::call_back, 15, 5, 480},
        {Setting::call_escalate, 30, 5, 480},
        {Setting::sms_per_day, 5, 1, 50},
        {Setting::circle_speed, 40, 3, 120},
        {Setting::circle_minutes, 15, 5, 120},
        {Setting::staff_centre, 2, 1, 20},
        {Setting::staff_station, 1, 1, 20},
        {Setting::rating_channel_days, 90, 7, 366},
    };
    CHECK(std::size(rows) == setting_names.size());
    for (const Row& row : rows) {
        CAPTURE(name_of(row.key));
        CHECK(standard(row.key) == row.value);
        CHECK(said(check_setting(row.key, row.min)).empty());
        CHECK(said(check_setting(row.key, row.max)).empty());
        CHECK(said(check_setting(row.key, row.min - 1)) == "setting.out_of_range value");
        CHECK(said(check_setting(row.key, row.max + 1)) == "setting.out_of_range value");
        CHECK(check_setting(row.key, row.max + 1).error().params ==
              Params{{"min", std::to_string(row.min)}, {"max", std::to_string(row.max)}});
    }
}

}  // namespace ortoo::duty

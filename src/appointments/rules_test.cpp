// SPDX-License-Identifier: MulanPSL-2.0
#include "appointments/rules.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <set>

namespace ortoo::appointments {

namespace {
CivilDate on(const char* text) {
    return parse_date(text).value();
}

// National Day 2026 with its two made-up working days.
duty::Calendar national_day() {
    std::vector<duty::CalendarDay> days;
    for (int day = 1; day <= 7; ++day) {
        duty::CalendarDay each;
        each.date = on("2026-10-01").plus_days(day - 1);
        each.kind = duty::DayKind::holiday;
        days.push_back(each);
    }
    duty::CalendarDay made_up;
    made_up.date = on("2026-10-10");  // a Saturday
    made_up.kind = duty::DayKind::workday;
    days.push_back(made_up);
    return duty::Calendar(days);
}

Plan weekly(std::int64_t weekday, std::int64_t from, std::int64_t to) {
    Plan out;
    out.id = PlanId{"p"};
    out.weekday = weekday;
    out.from_minute = from;
    out.to_minute = to;
    out.slot_minutes = 30;
    out.places = 2;
    out.first_day = on("2026-09-01");
    return out;
}

Appointment at(const char* day, std::int64_t minute) {
    Appointment out;
    out.day = on(day);
    out.minute = minute;
    return out;
}
}  // namespace

TEST_CASE("office hours end over lunch, before opening, after closing, and on days off") {
    const duty::Calendar calendar = national_day();
    const CivilDate tuesday = on("2026-10-13");
    CHECK_FALSE(outside_hours(calendar, tuesday, 9 * 60, 9 * 60 + 30));
    CHECK(outside_hours(calendar, tuesday, 8 * 60 + 30, 9 * 60 + 30));
    CHECK(outside_hours(calendar, tuesday, 11 * 60 + 45, 12 * 60 + 15));
    CHECK_FALSE(outside_hours(calendar, tuesday, 11 * 60 + 30, 12 * 60));
    CHECK(outside_hours(calendar, tuesday, 17 * 60 + 15, 17 * 60 + 45));
    CHECK(outside_hours(calendar, on("2026-10-06"), 10 * 60, 11 * 60));        // a holiday
    CHECK(outside_hours(calendar, on("2026-10-17"), 10 * 60, 11 * 60));        // a Saturday
    CHECK_FALSE(outside_hours(calendar, on("2026-10-10"), 10 * 60, 11 * 60));  // made up
}

TEST_CASE("a plan without a person gives slots in office hours only, and rests on holidays") {
    const duty::Calendar calendar = national_day();
    const Plan tuesdays = weekly(2, 11 * 60, 15 * 60 + 30);
    const auto slots = slots_of(tuesdays, calendar, on("2026-10-13"));
    REQUIRE(slots.size() == 4);  // 11:00, 11:30, then 14:30 and 15:00
    CHECK(slots[1].minute == 11 * 60 + 30);
    CHECK(slots[2].minute == 14 * 60 + 30);
    CHECK(slots[2].free == 2);
    CHECK(slots_of(tuesdays, calendar, on("2026-10-06")).empty());  // a Tuesday, but a holiday
    CHECK(slots_of(tuesdays, calendar, on("2026-10-14")).empty());  // a Wednesday
    CHECK(slots_of(weekly(6, 9 * 60, 12 * 60), calendar, on("2026-10-10")).size() == 6);
    CHECK(slots_of(weekly(6, 9 * 60, 12 * 60), calendar, on("2026-10-17")).empty());
}

TEST_CASE("a named person makes evenings and weekends bookable, and they are marked") {
    const duty::Calendar calendar = national_day();
    Plan evening = weekly(2, 17 * 60, 19 * 60);
    CHECK(slots_of(evening, calendar, on("2026-10-13")).size() == 1);
    evening.staff = "s1";
    const auto slots = slots_of(evening, calendar, on("2026-10-13"));
    REQUIRE(slots.size() == 4);
    CHECK_FALSE(slots[0].outside);
    CHECK(slots[1].outside);
    evening.last_day = on("2026-10-12");
    CHECK(slots_of(evening, calendar, on("2026-10-13")).empty());
}

TEST_CASE(
    "a plan is a weekday or a day, has a whole slot, names who is there, and meets no other") {
    const duty::Calendar calendar = national_day();
    const CivilDate today = on("2026-10-12");
    const auto code = [&](const Plan& plan, const std::vector<Plan>& others = {}) {
        const auto answer = check_plan(plan, others, calendar, today);
        return answer ? std::string() : answer.error().code;
    };
    CHECK(code(weekly(2, 9 * 60, 10 * 60)).empty());
    Plan both = weekly(2, 9 * 60, 10 * 60);
    both.day = on("2026-10-20");
    CHECK(code(both) == "appointment.plan_day");
    Plan past = weekly(0, 9 * 60, 10 * 60);
    past.day = on("2026-10-11");
    CHECK(code(past) == "appointment.plan_day");
    CHECK(code(weekly(2, 9 * 60, 9 * 60 + 20)) == "appointment.plan_hours");
    CHECK(code(weekly(7, 9 * 60, 10 * 60)) == "appointment.needs_person");
    Plan sunday = weekly(7, 9 * 60, 10 * 60);
    sunday.staff = "s1";
    CHECK(code(sunday).empty());
    const std::vector<Plan> there{weekly(2, 9 * 60, 10 * 60)};
    CHECK(code(weekly(2, 9 * 60 + 30, 11 * 60), there) == "appointment.plan_overlaps");
    CHECK(code(weekly(2, 10 * 60, 11 * 60), there).empty());
    CHECK(code(weekly(3, 9 * 60, 10 * 60), there).empty());
    Plan one_day = weekly(0, 9 * 60, 10 * 60);
    one_day.day = on("2026-10-13");  // a Tuesday
    one_day.last_day = one_day.day;
    CHECK(code(one_day, there) == "appointment.plan_overlaps");
}

TEST_CASE("places are given from the first, and a slot is full when all are taken") {
    CHECK(free_place(3, std::vector<std::int64_t>{}) == 1);
    CHECK(free_place(3, std::vector<std::int64_t>{1, 3}) == 2);
    CHECK_FALSE(free_place(2, std::vector<std::int64_t>{1, 2}).has_value());
    CHECK(rc::check([](std::set<std::uint8_t> taken, std::uint8_t places) {
        const std::vector<std::int64_t> list(taken.begin(), taken.end());
        const auto place = free_place(places, list);
        if (place) {
            RC_ASSERT(*place >= 1 && *place <= places);
            RC_ASSERT(std::ranges::find(list, *place) == list.end());
        } else {
            std::int64_t inside = 0;
            for (const std::int64_t each : list) {
                inside += each >= 1 && each <= places ? 1 : 0;
            }
            RC_ASSERT(inside == places);
        }
    }));
}

TEST_CASE("one comes in a window around the time, and may change until it") {
    const BookingRules rules;  // 30 minutes early, 20 late
    const Appointment row = at("2026-10-13", 10 * 60);
    const auto code = [&](const char* now) {
        const auto answer = may_check_in(row, rules, parse_instant(now).value());
        return answer ? std::string() : answer.error().code;
    };
    CHECK(code("2026-10-13T09:29:59+08:00") == "appointment.too_early");
    CHECK(code("2026-10-13T09:30:00+08:00").empty());
    CHECK(code("2026-10-13T10:20:00+08:00").empty());
    CHECK(code("2026-10-13T10:20:01+08:00") == "appointment.too_late");
    CHECK(code("2026-10-12T23:30:00+08:00") == "appointment.too_early");
    CHECK(may_change(row, parse_instant("2026-10-13T09:59:59+08:00").value()).has_value());
    CHECK_FALSE(may_change(row, parse_instant("2026-10-13T10:00:00+08:00").value()).has_value());
    Appointment over = row;
    over.state = AppointmentState::cancelled;
    CHECK_FALSE(may_check_in(over, rules, parse_instant("2026-10-13T10:00:00+08:00").value()));
    CHECK_FALSE(is_missed(over, rules, parse_instant("2026-10-14T10:00:00+08:00").value()));
}

TEST_CASE("times hold in the first hours of a Shanghai day and over New Year") {
    CHECK(starts(on("2027-01-01"), 0) == parse_instant("2026-12-31T16:00:00Z").value());
    CHECK(starts(on("2027-01-01"), 7 * 60 + 30) == parse_instant("2026-12-31T23:30:00Z").value());
}

TEST_CASE("an agent needs the way from one to the next, and a visit takes its half day") {
    CHECK(too_near(540, 540));
    CHECK(too_near(540, 659));
    CHECK_FALSE(too_near(540, 660));
    CHECK(too_near(660, 541));
    using visits::DayPart;
    CHECK(within(DayPart::morning, 540));
    CHECK(within(DayPart::morning, 451));  // still there when the half day begins
    CHECK_FALSE(within(DayPart::morning, 450));
    CHECK_FALSE(within(DayPart::morning, 720));
    CHECK(within(DayPart::afternoon, 1079));
    CHECK_FALSE(within(DayPart::afternoon, 1080));  // an evening appointment
    CHECK_FALSE(within(DayPart::afternoon, 720));
}

}  // namespace ortoo::appointments

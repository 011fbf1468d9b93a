// SPDX-License-Identifier: MulanPSL-2.0
// Pauses and extensions against a walk from day to day.
#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <fstream>
#include <sstream>

#include "cases/rules.h"

namespace ortoo::cases {

namespace {
Instant at(std::string_view text) {
    return parse_instant(text).value();
}

const duty::Calendar& calendar() {
    static const duty::Calendar known = [] {
        std::ifstream file("data/holidays.csv");
        std::stringstream text;
        text << file.rdbuf();
        return duty::Calendar(duty::parse_calendar(text.str()).days);
    }();
    return known;
}

// As a clerk with a paper calendar would do it.
CivilDate walked(const Clock& clock) {
    const auto still = [&](CivilDate day) {
        for (const Pause& pause : clock.pauses) {
            if (pause.to && day >= local_date(pause.from) && day < local_date(*pause.to)) {
                return true;
            }
        }
        return false;
    };
    const bool working = clock.allowance.unit == duty::DayUnit::working_days;
    const std::int64_t days = clock.allowance.limit + clock.extended;
    CivilDate day = local_date(clock.started);
    for (std::int64_t counted = 0; counted < days;) {
        day = day.plus_days(1);
        if (!still(day) && (!working || calendar().is_working_day(day))) {
            ++counted;
        }
    }
    if (still(day) || (!working && days > 0)) {
        while (still(day) || !calendar().is_working_day(day)) {
            day = day.plus_days(1);
        }
    }
    return day;
}

Position accepted(std::int64_t promised, std::int64_t statutory, Instant now) {
    Case item;
    item.promised = {promised, duty::DayUnit::working_days};
    item.statutory = Allowance{statutory, duty::DayUnit::working_days};
    item.extension_days = 10;
    Position out = received(calendar(), item, {}, now);
    for (const CaseAct act : {CaseAct::accept, CaseAct::assign}) {
        out = moved(calendar(), out, act, {}, now, {"王", "", ProcedureKind::hearing, 0}).value();
    }
    return out;
}

const Clock& clock_of(const Position& position, ClockKind kind) {
    const Clock* found = running(position.clocks, kind);
    REQUIRE(found != nullptr);
    return *found;
}
}  // namespace

TEST_CASE("any pauses and any extension end on the day that a walk finds") {
    CHECK(rc::check([] {
        Clock clock;
        clock.started = at("2026-01-01T08:00:00+08:00").plus_minutes(*rc::gen::inRange(0, 500'000));
        clock.allowance = {
            *rc::gen::inRange(0, 40),
            *rc::gen::element(duty::DayUnit::working_days, duty::DayUnit::natural_days)};
        clock.extended = *rc::gen::inRange(0, 12);
        Instant when = clock.started;
        const int pauses = *rc::gen::inRange(0, 5);
        for (int i = 0; i < pauses; ++i) {
            const Instant from = when.plus_minutes(*rc::gen::inRange(0, 20'000));
            when = from.plus_minutes(*rc::gen::inRange(0, 30'000));
            clock.pauses.push_back({from, when, ProcedureKind::test});
        }
        RC_ASSERT(to_text(due_of(calendar(), clock).date) == to_text(walked(clock)));
    }));
}

TEST_CASE("a special procedure stops both limits, and the days it took are not counted") {
    const Instant monday = at("2026-11-23T09:30:00+08:00");
    Position now = accepted(10, 20, monday);
    CHECK(to_text(*now.item.due) == "2026-12-07");
    const Detail visit{"李", "", ProcedureKind::site_visit, 0};
    now =
        moved(calendar(), now, CaseAct::pause, {}, at("2026-11-25T15:00:00+08:00"), visit).value();
    CHECK(now.item.state == CaseState::special);
    CHECK(clock_of(now, ClockKind::promise).paused());
    CHECK(clock_of(now, ClockKind::statutory).paused());
    const Instant long_after = at("2026-12-20T10:00:00+08:00");
    CHECK(breached(clock_of(now, ClockKind::promise), long_after) ==
          clock_of(now, ClockKind::promise));
    const duty::Light light = light_of(calendar(), now.item, long_after);
    CHECK(light.state == duty::LightState::grey);
    CHECK(light.sentence == "现场勘验，暂停计时");
    CHECK(clock_words(calendar(), clock_of(now, ClockKind::promise)).chinese() ==
          "11 月 23 日受理，次日起算承诺 10 个工作日，最晚 12 月 7 日；11 月 25 "
          "日起现场勘验，暂停计时");
    now =
        moved(calendar(), now, CaseAct::resume, {}, at("2026-11-30T09:00:00+08:00"), visit).value();
    CHECK(to_text(*now.item.due) == "2026-12-10");  // 25, 26 and 27 November did not count
    const Clock& promise = clock_of(now, ClockKind::promise);
    CHECK(clock_words(calendar(), promise).chinese() ==
          "11 月 23 日受理，次日起算承诺 10 个工作日，现场勘验暂停 3 个工作日，最晚 12 月 10 日");
    REQUIRE(promise.history.size() == 2);
    CHECK(promise.history[0].why == "受理");
    CHECK(promise.history[1].by == "李");
    CHECK(promise.history[1].why == "现场勘验暂停 3 个工作日");
    CHECK(to_text(*promise.history[1].from) == "2026-12-07");
}

TEST_CASE("a pause on the last day saves it, a pause after it saves nothing") {
    const Instant monday = at("2026-11-23T09:30:00+08:00");
    const Position start = accepted(2, 20, monday);  // until Wednesday
    const Detail hearing{"李", "", ProcedureKind::hearing, 0};
    const auto paused = [&](std::string_view from, std::string_view to) {
        auto now = moved(calendar(), start, CaseAct::pause, {}, at(from), hearing).value();
        return moved(calendar(), now, CaseAct::resume, {}, at(to), hearing).value();
    };
    CHECK(to_text(*paused("2026-11-25T16:00:00+08:00", "2026-12-01T09:00:00+08:00").item.due) ==
          "2026-12-01");
    const Position late = paused("2026-11-26T09:00:00+08:00", "2026-12-01T09:00:00+08:00");
    CHECK(to_text(*late.item.due) == "2026-11-25");
    CHECK(clock_of(late, ClockKind::promise).state == ClockState::breached);
    CHECK(to_text(*paused("2026-11-24T09:00:00+08:00", "2026-11-24T17:00:00+08:00").item.due) ==
          "2026-11-25");
}

TEST_CASE("an extension moves both limits once, in time, and never further than allowed") {
    const Instant monday = at("2026-11-23T09:30:00+08:00");
    const Position start = accepted(10, 20, monday);
    const auto extend = [&](const Position& from, std::int64_t days, std::string_view when) {
        return moved(calendar(), from, CaseAct::extend, {}, at(when),
                     {"赵", "案情复杂", ProcedureKind::hearing, days});
    };
    const auto in_time = "2026-12-01T09:00:00+08:00";
    CHECK(extend(start, 11, in_time).error().code == case_extension_days.code);
    CHECK(extend(start, 0, in_time).error().code == case_extension_days.code);
    CHECK(extend(start, 5, "2026-12-08T09:00:00+08:00").error().code == case_extension_late.code);
    const Position longer = extend(start, 5, in_time).value();
    CHECK(to_text(*longer.item.due) == "2026-12-14");
    CHECK(to_text(clock_of(longer, ClockKind::statutory).due.date) == "2026-12-28");
    CHECK(clock_words(calendar(), clock_of(longer, ClockKind::promise)).chinese() ==
          "11 月 23 日受理，次日起算承诺 10 个工作日，经批准延长 5 个工作日，最晚 12 月 14 日");
    CHECK(clock_of(longer, ClockKind::promise).history.back().why == "延长审批：案情复杂");
    CHECK(extend(longer, 5, in_time).error().code == case_extended_before.code);
    Position strict = start;
    strict.item.extension_days = 0;
    CHECK(extend(strict, 5, in_time).error().code == case_extension_none.code);
}

TEST_CASE("视为受理: promise and statutory limit begin at the receipt") {
    const Instant receipt = at("2026-11-18T10:00:00+08:00");
    Case item;
    item.promised = {10, duty::DayUnit::working_days};
    const Position start = received(calendar(), item, {}, receipt);
    const auto deem = [&](std::string_view when) {
        return moved(calendar(), start, CaseAct::deem_accepted, {}, at(when));
    };
    CHECK(deem("2026-11-25T23:59:59+08:00").error().code == case_wait_running.code);
    const Position deemed = deem("2026-11-26T00:00:01+08:00").value();
    CHECK(deemed.item.accepted_at == receipt);
    CHECK(deemed.item.acceptance == Acceptance::deemed);
    CHECK(to_text(*deemed.item.due) == "2026-12-02");
    CHECK(deemed.clocks.front().state == ClockState::breached);
    CHECK(clock_words(calendar(), clock_of(deemed, ClockKind::promise)).chinese() ==
          "11 月 18 日收件（视为受理），次日起算承诺 10 个工作日，最晚 12 月 2 日");
}

TEST_CASE("补正 after acceptance pauses the promise and not the statutory limit") {
    Position now = accepted(10, 20, at("2026-11-23T09:30:00+08:00"));
    now = moved(calendar(), now, CaseAct::ask_more, {}, at("2026-11-24T09:00:00+08:00")).value();
    CHECK(clock_of(now, ClockKind::promise).paused());
    CHECK_FALSE(clock_of(now, ClockKind::statutory).paused());
    CHECK(to_text(clock_of(now, ClockKind::correction).due.date) == "2026-12-08");
    CHECK(light_of(calendar(), now.item, at("2026-11-24T09:00:00+08:00")).sentence ==
          "补正，暂停计时");
    CHECK(
        moved(calendar(), now, CaseAct::resume, {}, at("2026-12-08T18:00:00+08:00")).error().code ==
        case_wait_running.code);
    CHECK(moved(calendar(), now, CaseAct::resume, {}, at("2026-12-09T09:00:00+08:00")).has_value());
    now = moved(calendar(), now, CaseAct::bring_more, {}, at("2026-11-26T09:00:00+08:00")).value();
    CHECK(now.item.submissions == 2);
    CHECK(to_text(*now.item.due) == "2026-12-09");
    CHECK(running(now.clocks, ClockKind::correction) == nullptr);
}

TEST_CASE("容缺: nothing is decided before the rest has come, and late it is sent back") {
    Case item;
    item.promised = {5, duty::DayUnit::working_days};
    item.may_follow = true;
    const Instant monday = at("2026-11-23T09:30:00+08:00");
    Position now = received(calendar(), item, {}, monday);
    for (const CaseAct act : {CaseAct::accept_incomplete, CaseAct::assign, CaseAct::review}) {
        now = moved(calendar(), now, act, {}, monday).value();
    }
    CHECK(to_text(clock_of(now, ClockKind::completion).due.date) == "2026-11-30");
    CHECK(moved(calendar(), now, CaseAct::deny, {}, monday).error().code ==
          case_completion_open.code);
    CHECK(moved(calendar(), now, CaseAct::send_back, {}, at("2026-11-30T20:00:00+08:00"))
              .error()
              .code == case_wait_running.code);
    const Position back =
        moved(calendar(), now, CaseAct::send_back, {}, at("2026-12-01T09:00:00+08:00")).value();
    CHECK(back.item.state == CaseState::returned);
    now = moved(calendar(), now, CaseAct::complete, {}, monday).value();
    CHECK(moved(calendar(), now, CaseAct::grant, {}, monday).has_value());
    item.promised = {15, duty::DayUnit::natural_days};
    const Position card = moved(calendar(), received(calendar(), item, {}, monday),
                                CaseAct::accept_incomplete, {}, monday)
                              .value();
    CHECK(clock_of(card, ClockKind::completion).due == clock_of(card, ClockKind::promise).due);
    item.may_follow = false;
    CHECK(moved(calendar(), received(calendar(), item, {}, monday), CaseAct::accept_incomplete, {},
                monday)
              .error()
              .code == case_not_open.code);
}

TEST_CASE("an open pause costs nothing yet, and no light counts a paused case") {
    Position now = accepted(10, 20, at("2026-11-23T09:30:00+08:00"));
    now = moved(calendar(), now, CaseAct::pause, {}, at("2026-11-25T15:00:00+08:00")).value();
    const Clock& promise = clock_of(now, ClockKind::promise);
    CHECK(to_text(due_of(calendar(), promise).date) == "2026-12-07");
    CHECK(paused_days(calendar(), promise, promise.pauses.back()) == 0);
    CHECK_FALSE(overdue(promise, at("2027-01-05T09:00:00+08:00")));
    CHECK(now.item.rank_at == rank_without_clock);
    Case item;
    item.tab = Tab::open;  // nothing runs: it sorts behind all that is due
    CHECK(rank_of(item) == rank_without_clock);
}

}  // namespace ortoo::cases

// SPDX-License-Identifier: MulanPSL-2.0
#include <doctest/doctest.h>

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

Case some_case(std::int64_t promised = 20, duty::DayUnit unit = duty::DayUnit::working_days) {
    Case item;
    item.promised = {promised, unit};
    item.statutory = Allowance{30, duty::DayUnit::working_days};
    return item;
}

Position run(Position from, std::initializer_list<CaseAct> acts, Instant now) {
    for (const CaseAct act : acts) {
        auto next = moved(calendar(), std::move(from), act, {}, now);
        REQUIRE(next.has_value());
        from = std::move(*next);
    }
    return from;
}

const Clock* running(const Position& at_now, ClockKind kind) {
    for (const Clock& clock : at_now.clocks) {
        if (clock.kind == kind && clock.runs()) {
            return &clock;
        }
    }
    return nullptr;
}
}  // namespace

TEST_CASE("acceptance is due five working days after receipt, across holidays and made-up days") {
    const std::pair<const char*, const char*> rows[] = {
        {"2026-11-18T10:00:00+08:00", "2026-11-25"},
        {"2026-09-18T10:00:00+08:00", "2026-09-24"},
        {"2026-09-28T10:00:00+08:00", "2026-10-10"},  // 10-10 is made up for
        {"2026-02-13T10:00:00+08:00", "2026-02-27"},  // spring festival
        {"2026-11-18T00:00:00+08:00", "2026-11-25"},  // still 17 November in UTC
        {"2026-11-18T07:59:59+08:00", "2026-11-25"},
        {"2026-11-18T23:59:59+08:00", "2026-11-25"},  // after closing time it is the same day
        {"2026-11-21T10:00:00+08:00", "2026-11-27"},  // received on a Saturday
    };
    for (const auto& [received_at, due] : rows) {
        CAPTURE(received_at);
        const Position start = received(calendar(), some_case(), {}, at(received_at));
        REQUIRE(start.item.due.has_value());
        CHECK(to_text(*start.item.due) == due);
        CHECK(start.item.rank_at == local_end(*start.item.due));
        CHECK(start.item.tab == Tab::received);
        CHECK_FALSE(start.clocks.front().due.provisional);
    }
}

TEST_CASE("acceptance stops K1 and starts the promise and the statutory limit") {
    const Instant monday = at("2026-11-23T09:30:00+08:00");
    const Position done = run(received(calendar(), some_case(), {}, monday),
                              {CaseAct::accept, CaseAct::assign}, monday.plus_minutes(90));
    CHECK(running(done, ClockKind::acceptance) == nullptr);
    REQUIRE(running(done, ClockKind::promise) != nullptr);
    CHECK(to_text(running(done, ClockKind::promise)->due.date) == "2026-12-21");
    REQUIRE(running(done, ClockKind::statutory) != nullptr);
    CHECK(to_text(*done.item.due) == "2026-12-21");
    CHECK(done.item.accepted_at == monday.plus_minutes(90));
    CHECK(done.item.state == CaseState::review);
}

TEST_CASE("without a statutory limit no third clock runs") {
    Case item = some_case();
    item.statutory.reset();
    const Instant now = at("2026-11-23T09:30:00+08:00");
    const Position done =
        run(received(calendar(), item, {}, now), {CaseAct::accept, CaseAct::assign}, now);
    CHECK(running(done, ClockKind::statutory) == nullptr);
}

TEST_CASE("a correction request stops the clock, and the supplement starts it anew") {
    const Instant monday = at("2026-11-23T09:30:00+08:00");
    const Position waiting = run(received(calendar(), some_case(), {}, monday), {CaseAct::notify},
                                 monday.plus_minutes(60));
    CHECK(running(waiting, ClockKind::acceptance) == nullptr);
    REQUIRE(running(waiting, ClockKind::correction) != nullptr);
    CHECK(to_text(*waiting.item.due) == "2026-12-07");
    const auto light = light_of(calendar(), waiting.item, monday.plus_minutes(61));
    CHECK(light.state == duty::LightState::grey);
    CHECK(light.sentence == "等待补正");
    const Position back = run(waiting, {CaseAct::supplement}, at("2026-11-30T16:00:00+08:00"));
    CHECK(running(back, ClockKind::correction) == nullptr);
    REQUIRE(running(back, ClockKind::acceptance) != nullptr);
    CHECK(to_text(*back.item.due) == "2026-12-07");
    CHECK(back.item.submissions == 2);
    CHECK(back.clocks.size() == 3);  // none disappears
}

TEST_CASE("a decision stops both limits and starts delivery; delivery stops it") {
    const Instant now = at("2026-11-23T09:30:00+08:00");
    const Position decided =
        run(received(calendar(), some_case(), {}, now),
            {CaseAct::accept, CaseAct::assign, CaseAct::review, CaseAct::grant}, now);
    CHECK(running(decided, ClockKind::promise) == nullptr);
    CHECK(running(decided, ClockKind::statutory) == nullptr);
    REQUIRE(running(decided, ClockKind::delivery) != nullptr);
    CHECK(to_text(*decided.item.due) == "2026-12-07");
    const Position done =
        run(decided, {CaseAct::make_result, CaseAct::issue, CaseAct::deliver}, now);
    CHECK(done.item.state == CaseState::closed);
    CHECK_FALSE(done.item.due.has_value());
    CHECK(done.item.rank_at == now);
    for (const Clock& clock : done.clocks) {
        CHECK_FALSE(clock.runs());
    }
}

TEST_CASE("a denial waits for its delivery once, and only once") {
    const Instant now = at("2026-11-23T09:30:00+08:00");
    const Position denied =
        run(received(calendar(), some_case(), {}, now),
            {CaseAct::accept, CaseAct::assign, CaseAct::review, CaseAct::deny}, now);
    CHECK(denied.item.tab == Tab::ready);
    CHECK(denied.item.due.has_value());
    const Position told = run(denied, {CaseAct::deliver}, now);
    CHECK(told.item.tab == Tab::done);
    CHECK_FALSE(moved(calendar(), told, CaseAct::deliver, {}, now).has_value());
}

TEST_CASE("a clock is breached after its last day, and stays so when it is stopped late") {
    const Position start = received(calendar(), some_case(), {}, at("2026-11-18T10:00:00+08:00"));
    const Clock clock = start.clocks.front();
    CHECK(breached(clock, at("2026-11-25T23:59:59+08:00")) == clock);
    const Instant late = at("2026-11-26T00:00:00+08:00");
    CHECK(breached(clock, late).state == ClockState::breached);
    CHECK(breached(clock, late).breached == late);
    const Position accepted = run(start, {CaseAct::accept}, late);
    CHECK(accepted.clocks.front().state == ClockState::breached);
    CHECK(accepted.clocks.front().stopped == late);
    CHECK(accepted.clocks.front().outcome == "accept");
}

TEST_CASE("a due date in a year without a table is provisional until the table comes") {
    const Instant december = at("2026-12-29T10:00:00+08:00");
    std::vector<duty::CalendarDay> days{
        {parse_date("2026-10-01").value(), duty::DayKind::holiday, "国庆节"}};
    const duty::Calendar short_sighted(days);
    const Position start = received(short_sighted, some_case(), {}, december);
    REQUIRE(start.clocks.front().due.provisional);
    CHECK(to_text(*start.item.due) == "2027-01-05");
    CHECK(recounted(short_sighted, start, december).clocks == start.clocks);
    days.push_back({parse_date("2027-01-01").value(), duty::DayKind::holiday, "元旦"});
    const Position again = recounted(duty::Calendar(days), start, december);
    CHECK_FALSE(again.clocks.front().due.provisional);
    CHECK(to_text(*again.item.due) == "2027-01-06");
    CHECK(again.item.rank_at == local_end(*again.item.due));
}

TEST_CASE("a changed calendar moves what runs and says why; what is over stays") {
    const Instant monday = at("2026-11-16T10:00:00+08:00");
    std::vector<duty::CalendarDay> days{
        {parse_date("2026-10-01").value(), duty::DayKind::holiday, "国庆节"}};
    Position start = received(duty::Calendar(days), some_case(), {}, monday);
    start = *moved(duty::Calendar(days), start, CaseAct::accept, {}, monday);
    days.push_back({parse_date("2026-11-18").value(), duty::DayKind::holiday, "那达慕"});
    const Position moved_on = recounted(duty::Calendar(days), start, monday);
    CHECK(moved_on.clocks[0] == start.clocks[0]);  // K1 has been stopped
    CHECK(to_text(moved_on.clocks[1].due.date) == "2026-12-15");
    CHECK(moved_on.clocks[1].history.back().why == "工作日历有变动，重新计算");
    CHECK(moved_on.clocks[1].history.back().said == std::vector<SaidPart>{{"moved.calendar", {}}});
    CHECK(moved_on.clocks[1].history.back().by == "系统");
    CHECK(moved_on.item.due == moved_on.clocks[1].due.date);
}

TEST_CASE("a clock explains itself") {
    const duty::Calendar& days = calendar();
    Position start = received(days, some_case(), {}, at("2026-11-18T10:00:00+08:00"));
    CHECK(clock_words(days, start.clocks[0]).chinese() ==
          "11 月 18 日收件，次日起算 5 个工作日，最晚 11 月 25 日");
    start = run(start, {CaseAct::accept}, at("2026-11-20T10:00:00+08:00"));
    CHECK(
        clock_words(days, start.clocks[0]).chinese() ==
        "11 月 18 日收件，次日起算 5 个工作日，最晚 11 月 25 日；11 月 20 日停止，用了 2 个工作日");
    CHECK(clock_words(days, start.clocks[1]).chinese() ==
          "11 月 20 日受理，次日起算承诺 20 个工作日，最晚 12 月 18 日");
    Case natural = some_case(15, duty::DayUnit::natural_days);
    Position card = received(days, natural, {}, at("2025-12-20T10:00:00+08:00"));
    card = run(card, {CaseAct::accept}, at("2025-12-22T10:00:00+08:00"));
    CHECK(clock_words(days, card.clocks[1]).chinese() ==
          "12 月 22 日受理，次日起算承诺 15 个自然日，最晚 2026 年 1 月 6 日");
    Position instant = received(days, some_case(0), {}, at("2026-11-18T10:00:00+08:00"));
    instant = run(instant, {CaseAct::accept}, at("2026-11-18T11:00:00+08:00"));
    CHECK(clock_words(days, instant.clocks[1]).chinese() ==
          "11 月 18 日受理，即办，最晚 11 月 18 日");
}

TEST_CASE("a clock says when its unit counts the evening for the next day") {
    duty::OfficeHours late;
    late.late_next = true;
    const duty::Calendar days({}, {}, {{parse_date("2026-01-01").value(), late}});
    const auto sentence = [&](std::string_view when) {
        return clock_words(days, received(days, some_case(), {}, at(when)).clocks[0]).chinese();
    };
    CHECK(sentence("2026-11-18T17:29:00+08:00") ==
          "11 月 18 日收件，次日起算 5 个工作日，最晚 11 月 25 日（放假安排公布后可能调整）");
    CHECK(sentence("2026-11-20T17:30:00+08:00") ==
          "11 月 20 日收件（下班后，计为 11 月 23 日），次日起算 5 个工作日，最晚 11 月 30 "
          "日（放假安排公布后可能调整）");
}

TEST_CASE("lists and lights agree on what is overdue") {
    const Instant received_at = at("2026-11-18T10:00:00+08:00");
    const Case item = received(calendar(), some_case(), {}, received_at).item;
    for (const char* when :
         {"2026-11-18T10:00:00+08:00", "2026-11-25T00:00:00+08:00", "2026-11-25T23:59:59+08:00",
          "2026-11-26T00:00:00+08:00", "2026-12-24T08:00:00+08:00"}) {
        CAPTURE(when);
        const duty::LightState shown = light_of(calendar(), item, at(when)).state;
        for (const auto& [state, name] : duty::names(duty::LightState{})) {
            const Band band = band_of(state, at(when));
            CHECK((item.rank_at.micros >= band.from && item.rank_at.micros < band.to) ==
                  (state == shown));
        }
    }
}

}  // namespace ortoo::cases

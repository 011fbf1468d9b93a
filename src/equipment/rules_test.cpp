// SPDX-License-Identifier: MulanPSL-2.0
#include "equipment/rules.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <set>

using namespace ortoo;
using namespace ortoo::equipment;

namespace {

CivilDate day(std::string_view text) {
    return parse_date(text).value();
}
Instant at(std::string_view text) {
    return parse_instant(text).value();
}
Stated piece(const std::string& id, PieceKind kind, PieceState state, std::string_view when = "") {
    return {PieceId{id}, UnitId{"150626104213"}, kind, state, when.empty() ? Instant{} : at(when)};
}
// The published table of autumn 2026: 1–7 October off, 10 October made up for.
duty::Calendar calendar() {
    std::vector<duty::CalendarDay> days;
    for (int i = 1; i <= 7; ++i) {
        days.push_back({day("2026-09-30").plus_days(i), duty::DayKind::holiday, "国庆节"});
    }
    days.push_back({day("2026-10-10"), duty::DayKind::workday, "国庆节"});
    return duty::Calendar(days);
}

}  // namespace

TEST_CASE("a centre needs five kinds and a station two, until a row says another number") {
    const CivilDate today = day("2026-11-27");
    std::int64_t centre = 0;
    std::int64_t station = 0;
    for (const auto& [kind, word] : piece_kind_names) {
        centre += needed({}, Level::centre, kind, today);
        station += needed({}, Level::station, kind, today);
    }
    CHECK(centre == 5);
    CHECK(station == 2);
    const std::vector<Need> rows{{Level::station, PieceKind::computer, day("2027-01-01"), 2},
                                 {Level::station, PieceKind::computer, day("2026-01-01"), 0},
                                 {Level::centre, PieceKind::computer, day("2026-06-01"), 3}};
    CHECK(needed(rows, Level::station, PieceKind::computer, today) == 0);
    CHECK(needed(rows, Level::station, PieceKind::computer, day("2027-01-01")) == 2);
    CHECK(needed(rows, Level::station, PieceKind::computer, day("2025-12-31")) == 1);
    CHECK(needed(rows, Level::centre, PieceKind::computer, today) == 3);
    CHECK(needed(rows, Level::station, PieceKind::printer, today) == 1);
}

TEST_CASE("one broken printer makes a station incomplete, a second one that works mends it") {
    const CivilDate today = day("2026-11-27");
    std::vector<Stated> there{piece("a", PieceKind::computer, PieceState::working),
                              piece("b", PieceKind::printer, PieceState::faulty)};
    auto kinds = counted(there, {}, Level::station, today);
    CHECK(kinds ==
          std::vector<KindCount>{{PieceKind::computer, 1, 1, 0}, {PieceKind::printer, 1, 0, 1}});
    CHECK_FALSE(complete(kinds));
    there.push_back(piece("c", PieceKind::printer, PieceState::working));
    there.push_back(piece("d", PieceKind::other, PieceState::working));
    kinds = counted(there, {}, Level::station, today);
    CHECK(complete(kinds));
    CHECK(kinds.back() == KindCount{PieceKind::other, 0, 1, 0});
    CHECK_FALSE(complete(counted(there, {}, Level::centre, today)));
    CHECK(counted(std::vector{piece("e", PieceKind::other, PieceState::retired)}, {},
                  Level::station, today)
              .size() == 2);
}

TEST_CASE("the latest state of each piece is the one that counts") {
    const std::vector<Stated> states{
        piece("a", PieceKind::printer, PieceState::working, "2026-11-01T09:00:00+08:00"),
        piece("b", PieceKind::printer, PieceState::working, "2026-11-02T09:00:00+08:00"),
        piece("a", PieceKind::printer, PieceState::faulty, "2026-11-03T09:00:00+08:00")};
    const auto last = latest(states);
    REQUIRE(last.size() == 2);
    CHECK(last[0].state == PieceState::faulty);
    CHECK(last[1].state == PieceState::working);
}

TEST_CASE("towns and the zone have centres, villages stations, the others no point") {
    using outlets::UnitKind;
    CHECK(level_of(UnitKind::town) == Level::centre);
    CHECK(level_of(UnitKind::zone) == Level::centre);
    CHECK(level_of(UnitKind::village) == Level::station);
    CHECK_FALSE(level_of(UnitKind::banner));
    CHECK_FALSE(level_of(UnitKind::bureau));
}

TEST_CASE("a fault goes its way, and nobody skips a step") {
    using S = FaultState;
    using A = FaultAct;
    struct Row {
        S from;
        A act;
        std::optional<S> to;
    };
    const std::vector<Row> rows{
        {S::reported, A::assign, S::assigned},
        {S::reported, A::repair, S::repaired},
        {S::reported, A::confirm, {}},
        {S::reported, A::reopen, {}},
        {S::assigned, A::assign, S::assigned},
        {S::assigned, A::repair, S::repaired},
        {S::assigned, A::confirm, {}},
        {S::assigned, A::reopen, {}},
        {S::repaired, A::assign, {}},
        {S::repaired, A::repair, {}},
        {S::repaired, A::confirm, S::confirmed},
        {S::repaired, A::reopen, S::assigned},
        {S::confirmed, A::assign, {}},
        {S::confirmed, A::repair, {}},
        {S::confirmed, A::confirm, {}},
        {S::confirmed, A::reopen, {}},
    };
    for (const Row& row : rows) {
        CAPTURE(name_of(row.from));
        CAPTURE(name_of(row.act));
        const auto found = after(row.from, row.act);
        CHECK(found.has_value() == row.to.has_value());
        if (found && row.to) {
            CHECK(*found == *row.to);
        } else {
            CHECK(found.error().code == "fault.state");
            CHECK(found.error().field == "state");
        }
    }
}

TEST_CASE("managers assign, whoever works there repairs, another confirms") {
    using V = std::vector<std::string>;
    CHECK(allowed(FaultState::reported, {true, false, false}) == V{"repair"});
    CHECK(allowed(FaultState::reported, {false, true, false}) == V{"assign", "repair"});
    CHECK(allowed(FaultState::reported, {}).empty());
    CHECK(allowed(FaultState::repaired, {true, false, true}).empty());
    CHECK(allowed(FaultState::repaired, {true, false, false}) == V{"confirm", "reopen"});
    CHECK(allowed(FaultState::repaired, {false, true, false}) == V{"confirm", "reopen"});
    CHECK(allowed(FaultState::confirmed, {true, true, false}).empty());
}

TEST_CASE("a night, a lunch and a holiday take nothing from the opening time") {
    const duty::Calendar table = calendar();
    const Span october{at("2026-10-01T00:00:00+08:00"), at("2026-11-01T00:00:00+08:00")};
    // 22 weekdays, 5 of them off, one Saturday made up for; six hours each.
    CHECK(open_minutes(table, october) == 18 * 360);
    const auto down = [&](std::string_view from, std::string_view to) {
        return down_minutes(table, october, std::vector<Span>{{at(from), at(to)}});
    };
    CHECK(down("2026-10-08T17:30:00+08:00", "2026-10-09T09:00:00+08:00") == 0);
    CHECK(down("2026-10-08T12:00:00+08:00", "2026-10-08T14:30:00+08:00") == 0);
    CHECK(down("2026-10-01T00:00:00+08:00", "2026-10-08T09:00:00+08:00") == 0);
    CHECK(down("2026-10-10T00:00:00+08:00", "2026-10-11T00:00:00+08:00") == 360);
    CHECK(down("2026-09-01T00:00:00+08:00", "2026-10-08T10:00:00+08:00") == 60);
    CHECK(down("2026-10-30T16:30:00+08:00", "2026-12-01T00:00:00+08:00") == 60);
    CHECK(down("2026-11-03T09:00:00+08:00", "2026-11-04T00:00:00+08:00") == 0);
}

TEST_CASE("faults at the same time count once: as a walk over every minute says") {
    const duty::Calendar table = calendar();
    const Span week{at("2026-10-08T00:00:00+08:00"), at("2026-10-14T00:00:00+08:00")};
    CHECK(rc::check("down minutes equal a naive walk", [&] {
        const auto minute = rc::gen::inRange<std::int64_t>(-600, 7 * 1440);
        std::vector<Span> downs;
        for (int i = *rc::gen::inRange(0, 5); i > 0; --i) {
            const std::int64_t from = *minute;
            const std::int64_t length = *rc::gen::inRange<std::int64_t>(0, 3000);
            downs.push_back({week.from.plus_minutes(from), week.from.plus_minutes(from + length)});
        }
        std::int64_t walked = 0;
        for (Instant now = week.from; now < week.to; now = now.plus_minutes(1)) {
            const int of_day = local_minute(now);
            const bool open = table.is_working_day(local_date(now)) &&
                              ((of_day >= 540 && of_day < 720) || (of_day >= 870 && of_day < 1050));
            bool down = false;
            for (const Span& each : downs) {
                down = down || (each.from <= now && now < each.to);
            }
            walked += open && down ? 1 : 0;
        }
        RC_ASSERT(down_minutes(table, week, downs) == walked);
    }));
}

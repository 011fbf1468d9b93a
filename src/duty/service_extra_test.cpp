// SPDX-License-Identifier: MulanPSL-2.0
#include <doctest/doctest.h>

#include "duty/service_test_world.h"

namespace ortoo::duty {

namespace {

CivilDate day(std::string_view text) {
    return parse_date(text).value();
}

const std::string table = "date,kind,name\n2026-09-25,holiday,中秋\n2026-09-20,workday,国庆节\n";

struct Days : World {
    Days() { REQUIRE(import(table)); }
    Result<CalendarYear> edit(const char* date, DayChange change, const Context& ctx = system()) {
        return write([&](db::Tx& tx) {
            return duty.edit_day(tx, ctx, {day(date), change, "临时调整", "国办补充通知"});
        });
    }
    Result<ExtraDayList> add_day(const UnitId& unit, const char* date, DayKind kind,
                                 const Context& ctx = system()) {
        return write([&](db::Tx& tx) {
            return duty.add_extra_day(tx, ctx, {unit, day(date), kind, "那达慕", "旗政府通知"});
        });
    }
    [[nodiscard]] bool works(std::string_view path, const char* date) {
        return duty.calendar(*reader, county, path)->is_working_day(day(date));
    }
};

}  // namespace

TEST_CASE("one day of a published year is changed with a reason and changes the version") {
    Days world;
    const std::string before = world.duty.calendar_version(*world.reader, World::county);
    const auto year = world.edit("2026-09-24", DayChange::holiday);
    REQUIRE(year);
    CHECK(year->days.size() == 3);
    CHECK(year->days[1].reason == "国办补充通知");
    CHECK_FALSE(world.works("", "2026-09-24"));
    CHECK(world.duty.calendar_version(*world.reader, World::county) != before);
    CHECK(world.kinds("calendar-150626").back() == "calendar.day_changed");
    REQUIRE(world.edit("2026-09-24", DayChange::ordinary));
    CHECK(world.works("", "2026-09-24"));
    CHECK(world.edit("2026-09-26", DayChange::workday));
    CHECK(world.works("150626.104.213.", "2026-09-26"));
}

TEST_CASE("a day is not changed without table, twice, or against its weekday") {
    Days world;
    CHECK(world.edit("2027-01-01", DayChange::holiday).error().code == "calendar.year_unpublished");
    CHECK(world.edit("2026-09-25", DayChange::holiday).error().code == "calendar.day_same");
    CHECK(world.edit("2026-09-24", DayChange::ordinary).error().code == "calendar.day_unknown");
    CHECK(world.edit("2026-09-25", DayChange::workday).error().code ==
          "calendar.workday_on_weekday");
    CHECK(world.edit("2026-09-24", DayChange::holiday, World::head("150626.104.")).error().code ==
          "auth.out_of_scope");
    CHECK(world.kinds("calendar-150626").size() == 1);
}

TEST_CASE("a unit's extra day holds for it and all below, and may be taken back") {
    Days world;
    const auto list =
        world.add_day(world.town, "2026-09-22", DayKind::holiday, World::head("150626.104."));
    REQUIRE(list);
    REQUIRE(list->rows.size() == 1);
    CHECK(list->rows.front().unit_name == "无定河镇");
    CHECK(world.works("", "2026-09-22"));
    CHECK_FALSE(world.works("150626.104.213.", "2026-09-22"));
    // The village works on the day its town is off: the nearer unit wins.
    REQUIRE(world.add_day(world.village, "2026-09-22", DayKind::workday));
    CHECK(world.works("150626.104.213.", "2026-09-22"));
    CHECK_FALSE(world.works("150626.104.205.", "2026-09-22"));
    const auto seen = world.duty.extra_days(*world.reader, World::system(), {world.village, 2026});
    REQUIRE(seen);
    CHECK(seen->rows.size() == 2);
    CHECK(
        world.duty.extra_days(*world.reader, World::system(), {world.village, 2027})->rows.empty());
    const auto gone = world.write([&](db::Tx& tx) {
        return world.duty.remove_extra_day(tx, World::system(),
                                           {world.town, day("2026-09-22"), "取消"});
    });
    REQUIRE(gone);
    CHECK(world.works("150626.104.205.", "2026-09-22"));
    CHECK(world.kinds("calendar-150626") ==
          std::vector<std::string>{"calendar.imported", "calendar.day_added", "calendar.day_added",
                                   "calendar.day_removed"});
}

TEST_CASE("an extra day of the past, of no effect, or of another's unit is refused") {
    Days world;
    const auto code = [](const Result<ExtraDayList>& answer) {
        return answer ? std::string("ok") : answer.error().code;
    };
    CHECK(code(world.add_day(world.town, "2026-09-17", DayKind::holiday)) == "calendar.day_past");
    CHECK(code(world.add_day(world.town, "2026-09-19", DayKind::holiday)) == "calendar.day_same");
    CHECK(code(world.add_day({"150626999000"}, "2026-09-22", DayKind::holiday)) ==
          "unit.not_found");
    CHECK(code(world.add_day(world.banner, "2026-09-22", DayKind::holiday,
                             World::head("150626.104."))) == "auth.out_of_scope");
    const auto remove = [&](const char* date) {
        return world.write([&](db::Tx& tx) {
            return world.duty.remove_extra_day(tx, World::system(), {world.town, day(date), "x"});
        });
    };
    CHECK(code(remove("2026-09-22")) == "calendar.day_unknown");
    CHECK(code(remove("2026-09-01")) == "calendar.day_past");
}

TEST_CASE("a file of extra days is imported whole, or its faults are named and nothing is") {
    Days world;
    const auto file = [&](const std::string& rows, const Context& ctx) {
        return world
            .write([&](db::Tx& tx) {
                return world.duty.import_extra_days(tx, ctx,
                                                    {"unit,date,kind,name,reason\n" + rows});
            })
            .value();
    };
    const std::string good = "150626104000,2026-09-22,holiday,那达慕,通知\n";
    const auto bad = file(good +
                              "150626104999,2026-09-22,holiday,a,b\n"
                              "150626104213,2026-09-01,holiday,a,b\n"
                              "150626104213,2026-09-19,holiday,a,b\n"
                              "150626000000,2026-09-22,holiday,a,b\n",
                          World::head("150626.104."));
    CHECK(bad.imported == 0);
    std::string codes;
    for (const CalendarFault& each : bad.faults) {
        codes += std::to_string(each.row) + " " + each.code + ";";
    }
    CHECK(codes == "3 unknown;4 past;5 same;6 out_of_scope;");
    CHECK(world.works("150626.104.", "2026-09-22"));
    CHECK(file(good, World::head("150626.104.")).imported == 1);
    CHECK_FALSE(world.works("150626.104.", "2026-09-22"));
}

TEST_CASE("a courier village has its own days on the road") {
    Days world;
    const auto change = [&](Setting key, std::int64_t value, const Context& ctx) {
        return world.write([&](db::Tx& tx) {
            return world.duty.change_setting(tx, ctx,
                                             {key, day("2026-09-18"), value, world.village});
        });
    };
    const auto list = change(Setting::transport_days, 3, World::head("150626.104."));
    REQUIRE(list);
    const auto days = [&](std::string_view path) {
        return world.duty.setting(*world.reader, World::county, Setting::transport_days,
                                  day("2026-09-18"), path);
    };
    CHECK(days("150626.104.213.") == 3);
    CHECK(days("150626.104.205.") == 1);
    CHECK(days("") == 1);
    const auto own = std::ranges::find(list->rows, Setting::transport_days, &SettingView::key);
    CHECK(own->own);
    CHECK(own->value == 3);
    CHECK(change(Setting::acceptance_days, 3, World::system()).error().code ==
          "setting.county_only");
    CHECK(change(Setting::transport_days, 3, World::head("150626.103.")).error().code ==
          "auth.out_of_scope");
    // Closing time of one village, and what comes in after it.
    REQUIRE(change(Setting::late_next, 1, World::system()));
    REQUIRE(change(Setting::office_close, 17 * 60, World::system()));
    const Instant late = parse_instant("2026-09-21T17:10:00+08:00").value();
    const auto counted = [&](std::string_view path) {
        return event_day(*world.duty.calendar(*world.reader, World::county, path), late);
    };
    CHECK(counted("150626.104.213.") == day("2026-09-22"));
    CHECK(counted("150626.104.205.") == day("2026-09-21"));
    CHECK(change(Setting::office_close, 100, World::system()).error().code ==
          "setting.out_of_range");
}

TEST_CASE("the alarm about a missing year goes out once a week until the table is there") {
    Days world;
    const auto due_on = [&](const char* date) {
        std::optional<int> year;
        REQUIRE(world.write([&](db::Tx& tx) -> Result<Nothing> {
            year = world.duty.alarm_due(tx, World::county, day(date));
            return Nothing{};
        }));
        return year;
    };
    CHECK_FALSE(due_on("2026-09-30"));
    CHECK(due_on("2026-10-01") == 2027);
    CHECK_FALSE(due_on("2026-10-01"));
    CHECK_FALSE(due_on("2026-10-07"));
    CHECK(due_on("2026-10-08") == 2027);
    CHECK(world.duty.year_missing(*world.reader, World::county, day("2026-10-09")) == 2027);
    REQUIRE(world.import("date,kind,name\n2027-01-01,holiday,元旦\n"));
    CHECK_FALSE(due_on("2026-10-15"));
    CHECK_FALSE(world.duty.year_missing(*world.reader, World::county, day("2026-10-15")));
}

TEST_CASE("what an import would change can be asked before") {
    Days world;
    const auto would = world.duty.calendar_if(*world.reader, World::county, "150626.104.",
                                              {"date,kind,name\n2026-09-24,holiday,x\n"});
    REQUIRE(would);
    CHECK_FALSE(would->is_working_day(day("2026-09-24")));
    CHECK(would->is_working_day(day("2026-09-25")));
    CHECK(world.works("", "2026-09-24"));
    CHECK(world.duty.calendar_if(*world.reader, World::county, "", {"x"}) == nullptr);
}

}  // namespace ortoo::duty

// SPDX-License-Identifier: MulanPSL-2.0
#include <doctest/doctest.h>

#include <atomic>
#include <thread>

#include "duty/service_test_world.h"

namespace ortoo::duty {

namespace {

CivilDate day(std::string_view text) {
    return parse_date(text).value();
}

const std::string head_line = "date,kind,name\n";
const std::string autumn = head_line + "2026-09-25,holiday,中秋\n2026-09-20,workday,国庆节\n";

const db::Sql insert_extra{"duty_test.insert_extra",
                           "INSERT INTO calendar_days (county, unit_path, day, kind, name) "
                           "VALUES ($1, $2, $3, $4, $5)"};

}  // namespace

TEST_CASE("an imported year is published, and the ledger says who imported it") {
    World world;
    CHECK_FALSE(world.duty.calendar(*world.reader, "150626")->published(2026));
    const auto report = world.import(autumn);
    REQUIRE(report);
    CHECK(report->imported == 2);
    CHECK(report->years == std::vector<std::int64_t>{2026});
    const auto calendar = world.duty.calendar(*world.reader, "150626");
    CHECK(calendar->published(2026));
    CHECK_FALSE(calendar->is_working_day(day("2026-09-25")));
    CHECK(calendar->is_working_day(day("2026-09-20")));
    CHECK(world.kinds("calendar-150626") == std::vector<std::string>{"calendar.imported"});
    const auto year = world.duty.year(*world.reader, World::system(), {2026});
    REQUIRE(year);
    CHECK(year->published);
    CHECK(year->days.size() == 2);
    CHECK(world.duty.year(*world.reader, World::system(), {std::nullopt})->year == 2026);
    CHECK_FALSE(world.duty.year(*world.reader, World::system(), {2027})->published);
}

TEST_CASE("a year imported again is replaced whole, other years stay") {
    World world;
    REQUIRE(world.import(autumn));
    REQUIRE(world.import(head_line + "2027-01-01,holiday,元旦\n"));
    REQUIRE(world.import(head_line + "2026-10-01,holiday,国庆节\n"));
    const auto calendar = world.duty.calendar(*world.reader, "150626");
    CHECK(calendar->is_working_day(day("2026-09-25")));
    CHECK_FALSE(calendar->is_working_day(day("2026-10-01")));
    CHECK(calendar->published(2027));
}

TEST_CASE("a table with one fault changes nothing") {
    World world;
    REQUIRE(world.import(autumn));
    const auto report =
        world.import(head_line + "2026-10-01,holiday,国庆节\n2026-13-01,holiday,x\n");
    REQUIRE(report);
    CHECK(report->imported == 0);
    REQUIRE(report->faults.size() == 1);
    CHECK(report->faults.front().row == 3);
    CHECK(world.duty.calendar(*world.reader, "150626")->is_working_day(day("2026-10-01")));
    CHECK(world.kinds("calendar-150626").size() == 1);
}

TEST_CASE("only whoever manages duty of the whole county imports days or changes numbers") {
    World world;
    CHECK(world.import(autumn, World::head("150626.104.")).error().code == "auth.out_of_scope");
    CHECK(world.import(autumn, World::head("150626.")));
    CHECK(world.change(Setting::acceptance_days, "2026-10-01", 3, World::head("150626.104."))
              .error()
              .code == "auth.out_of_scope");
}

TEST_CASE("the calendar is kept until it changes") {
    World world;
    REQUIRE(world.import(autumn));
    const auto first = world.duty.calendar(*world.reader, "150626");
    CHECK(world.duty.calendar(*world.reader, "150626") == first);
    REQUIRE(world.change(Setting::office_close, "2026-09-18", 18 * 60));
    const auto second = world.duty.calendar(*world.reader, "150626");
    CHECK(second != first);
    CHECK(second->hours(day("2026-09-18")).close == 18 * 60);
    CHECK(first->hours(day("2026-09-18")).close == 17 * 60 + 30);  // whoever holds it keeps it
}

TEST_CASE("what an import would have made is not kept when it rolls back") {
    World world;
    REQUIRE(world.import(autumn));
    const auto refused = world.write([&](db::Tx& tx) -> Result<Nothing> {
        const auto report = world.duty.import_calendar(tx, World::system(),
                                                       {head_line + "2026-10-01,holiday,国庆节\n"});
        CHECK(report);
        CHECK_FALSE(world.duty.calendar(tx, "150626")->is_working_day(day("2026-10-01")));
        return refuse(duty::setting_past);
    });
    CHECK_FALSE(refused);
    CHECK(world.duty.calendar(*world.reader, "150626")->is_working_day(day("2026-10-01")));
}

TEST_CASE("a unit's extra day holds for it and below, not beside it") {
    World world;
    REQUIRE(world.import(autumn));
    REQUIRE(world.write([&](db::Tx& tx) -> Result<Nothing> {
        tx.put(insert_extra,
               {"150626", "150626.104.", day("2026-08-03"), DayKind::holiday, "那达慕"});
        return Nothing{};
    }));
    Duty fresh({world.random, world.ledger, world.identity, world.outlets});
    const auto works = [&](std::string_view path) {
        return fresh.calendar(*world.reader, "150626", path)->is_working_day(day("2026-08-03"));
    };
    CHECK(works(""));
    CHECK(works("150626.B01."));
    CHECK_FALSE(works("150626.104."));
    CHECK_FALSE(works("150626.104.213."));
}

TEST_CASE("settings have a default, a first day and a trail") {
    World world;
    const auto value = [&](std::string_view date) {
        return world.duty.setting(*world.reader, "150626", Setting::acceptance_days, day(date));
    };
    CHECK(value("2026-09-18") == 5);
    REQUIRE(world.change(Setting::acceptance_days, "2026-10-01", 3));
    CHECK(value("2026-09-30") == 5);
    CHECK(value("2026-10-01") == 3);
    CHECK(world.kinds("settings-150626") == std::vector<std::string>{"setting.changed"});
    const auto shown =
        world.duty.settings(*world.reader, World::system("2026-10-02T10:00:00+08:00"));
    REQUIRE(shown);
    CHECK(shown->rows.size() == setting_names.size());
    for (const SettingView& each : shown->rows) {
        CHECK(each.value == (each.key == Setting::acceptance_days ? 3 : each.standard));
    }
}

TEST_CASE("a setting outside its limits, in the past or out of order is refused") {
    World world;
    CHECK(world.change(Setting::acceptance_days, "2026-10-01", 6).error().code ==
          "setting.out_of_range");
    CHECK(world.change(Setting::acceptance_days, "2026-09-17", 4).error().code ==
          "setting.date_past");
    CHECK(world.change(Setting::office_close, "2026-10-01", 800).error().code ==
          "setting.out_of_range");
    CHECK(world.duty.setting(*world.reader, "150626", Setting::office_close, day("2026-10-02")) ==
          1050);
    CHECK(world.kinds("settings-150626").empty());
}

TEST_CASE("many threads may ask for the calendar while it is imported") {
    World world;
    std::atomic<bool> stop{false};
    std::atomic<int> wrong{0};
    std::vector<std::thread> threads;
    for (int i = 0; i < 3; ++i) {
        threads.emplace_back([&] {
            const auto session = world.database->reader();
            while (!stop) {
                const auto calendar = world.duty.calendar(*session, "150626");
                // Either table makes exactly one of the two days a holiday; before them, none.
                const bool first = calendar->is_holiday(day("2026-09-24"));
                const bool second = calendar->is_holiday(day("2026-09-25"));
                wrong += (calendar->published(2026) && first == second) ? 1 : 0;
            }
        });
    }
    for (int i = 0; i < 40; ++i) {
        REQUIRE(world.import(
            head_line + (i % 2 == 0 ? "2026-09-25,holiday,中秋\n" : "2026-09-24,holiday,中秋\n")));
    }
    stop = true;
    for (std::thread& each : threads) {
        each.join();
    }
    CHECK(wrong == 0);
    CHECK(world.duty.calendar(*world.reader, "150626")->is_holiday(day("2026-09-24")));
}

}  // namespace ortoo::duty

// SPDX-License-Identifier: MulanPSL-2.0
// The real divisions of the banner; the numbers are those of R31 and of the statistical codes.
#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <set>

#include "outlets/routes.h"
#include "outlets/service_test_world.h"

namespace ortoo::outlets {

namespace {

std::int64_t units_of(const UnitReport& report, UnitKind kind, Tag tag) {
    std::int64_t sum = 0;
    for (const ReportRow& each : report.rows) {
        sum += each.kind == kind && each.tag == tag ? each.units : 0;
    }
    return sum;
}

// 河南村 and 河南社区 lie at the same place.
std::string place_of(std::string name) {
    for (const std::string_view ending : {"嘎查", "社区", "村"}) {
        if (name.ends_with(ending)) {
            return name.substr(0, name.size() - ending.size());
        }
    }
    return name;
}

}  // namespace

TEST_CASE("the banner has 7 units on town level and 78 villages; the virtual row is reported") {
    World world;
    const auto report = world.import(World::divisions());
    REQUIRE(report);
    CHECK(report->rows == 87);
    CHECK(report->imported == 86);
    REQUIRE(report->skipped.size() == 1);
    CHECK(report->skipped[0].row == 88);
    CHECK(report->skipped[0].code == "150626410498");
    CHECK(report->skipped[0].reason == "virtual");
    std::map<UnitKind, std::int64_t> kinds;
    for (const KindCount& each : report->kinds) {
        kinds[each.kind] = each.units;
    }
    CHECK(kinds[UnitKind::banner] == 1);
    CHECK(kinds[UnitKind::town] == 6);
    CHECK(kinds[UnitKind::zone] == 1);
    CHECK(kinds[UnitKind::village] == 78);

    const auto zone = world.outlets.unit(*world.reader, World::county, {"150626410000"});
    CHECK(zone->name == "苏里格经济开发区");
    CHECK(zone->path == "150626.410.");
    CHECK_FALSE(world.outlets.unit(*world.reader, World::county, {"150626410498"}));
    CHECK(world.kinds("150626104213") == std::vector<std::string>{"unit.imported"});
}

TEST_CASE("importing again changes nothing, and a new name is told") {
    World world;
    std::string csv = World::divisions();
    REQUIRE(world.import(csv));
    const auto again = world.import(csv);
    CHECK(again->imported == 0);
    CHECK(again->unchanged == 86);
    const std::string old = "巴图湾村民委员会";
    csv.replace(csv.find(old), old.size(), "巴图湾嘎查村委员会");
    const auto renamed = world.import(csv);
    CHECK(renamed->changed == 1);
    CHECK(renamed->unchanged == 85);
    CHECK(world.outlets.unit(*world.reader, World::county, {"150626104213"})->name == "巴图湾嘎查");
    CHECK(world.kinds("150626104213").back() == "unit.renamed");
}

TEST_CASE("a file with a fault imports nothing") {
    World world;
    const std::string csv = World::divisions() + "150626105200,错村,150626105000,village\n";
    const auto answer = world.import(csv);
    REQUIRE_FALSE(answer);
    CHECK(answer.error().errors ==
          std::vector<FieldFault>{{"rows[89].parent_code", "unit.parent_missing"}});
    CHECK_FALSE(world.outlets.banner(*world.reader, World::county));
}

TEST_CASE("only who manages the banner imports it") {
    World world;
    const auto answer = world.write([&](db::Tx& tx) {
        return world.outlets.import_divisions(tx, world.by("150626.104."), World::divisions());
    });
    CHECK(answer.error().code == "auth.out_of_scope");
}

TEST_CASE("four names stand for two places each, and no unit was lost for it") {
    World world;
    REQUIRE(world.import(World::divisions()));
    const auto list = world.outlets.list(*world.reader, world.by(), {{}, UnitKind::village, {}});
    REQUIRE(list);
    std::map<std::string, std::set<UnitId>> places;
    for (const UnitRow& each : list->rows) {
        places[place_of(each.name)].insert(each.id);
    }
    std::vector<std::string> twice;
    for (const auto& [name, ids] : places) {
        if (ids.size() == 2) {
            twice.push_back(name);
        }
    }
    std::vector<std::string> expected{"河南", "萨拉乌素", "陶利", "沙尔利格"};
    std::ranges::sort(expected);
    CHECK(twice == expected);
}

TEST_CASE("totals on screen are counted, by kind and tag, and can be filtered") {
    World world;
    REQUIRE(world.import(World::divisions()));
    const Context ctx = world.by("150626.");
    const auto villages = world.outlets.list(*world.reader, ctx, {{}, UnitKind::village, {}});
    const CivilDate since = parse_date("2026-06-30").value();
    int n = 0;
    for (const UnitRow& each : villages->rows) {
        const Tag tag = n++ < 20 ? Tag::demonstration : Tag::station;
        REQUIRE(world.tag(ctx, {each.id, each.version, tag, since, "名单"}));
    }
    const auto all = world.outlets.report(*world.reader, ctx, {});
    REQUIRE(all);
    CHECK(all->units == 86);
    CHECK(units_of(*all, UnitKind::village, Tag::demonstration) == 20);
    CHECK(units_of(*all, UnitKind::village, Tag::station) == 58);
    CHECK(units_of(*all, UnitKind::town, Tag::none) == 6);
    CHECK(all->without_window.size() == 85);
    CHECK(world.outlets.report(*world.reader, ctx, {Tag::demonstration, {}})->units == 20);
    CHECK(world.outlets.report(*world.reader, ctx, {Tag::none, UnitKind::zone})->units == 1);

    const std::string csv = world.outlets.csv(*world.reader, ctx);
    CHECK(csv.starts_with("\xEF\xBB\xBF"));
    CHECK(std::ranges::count(csv, '\n') == 87);
    CHECK(csv.find("\"示范点\",\"2026-06-30\"") != std::string::npos);
}

TEST_CASE("everyone lists units: by parent, by kind, each with its own windows") {
    World world;
    REQUIRE(world.import(World::divisions()));
    REQUIRE(
        world.write([&](db::Tx& tx) { return world.outlets.open_help_windows(tx, world.by()); }));
    const auto list = [&](std::optional<UnitId> parent, std::optional<UnitKind> kind) {
        return world.outlets.list(*world.reader, world.by(), {parent, kind, {}}).value();
    };
    const UnitList below = list(UnitId{"150626104000"}, {});
    CHECK(below.rows.size() == 16);
    for (const UnitRow& each : below.rows) {
        REQUIRE(each.windows.size() == 1);
        CHECK(each.windows[0].unit == each.id);
    }
    CHECK(list({}, UnitKind::village).rows.size() == 78);
    CHECK(list({}, {}).rows.size() == 86);
    CHECK(list(UnitId{"150626000000"}, UnitKind::zone).rows.size() == 1);
    CHECK(list(UnitId{"150626999000"}, {}).rows.empty());
    CHECK_FALSE(list({}, {}).more);
}

TEST_CASE("the list of units is public, the rest is not") {
    World world;
    for (const http::Route& each : routes(world.outlets)) {
        CAPTURE(each.path);
        const bool open = each.path == "/api/v1/units" || each.path == "/api/v1/units/{id}";
        if (each.method == http::Method::post) {
            CHECK(each.access.permission == "unit.manage");
            CHECK(each.idempotent_key);
        } else {
            CHECK(each.access.who ==
                  (open ? http::Access::Who::everyone : http::Access::Who::signed_in));
        }
    }
}

}  // namespace ortoo::outlets

// SPDX-License-Identifier: MulanPSL-2.0
#include <doctest/doctest.h>

#include "outlets/service_test_world.h"

namespace ortoo::outlets {

namespace {

const UnitId batuwan{"150626104213"};
const UnitId wudinghe{"150626104000"};

struct Imported : World {
    Imported() { REQUIRE(import(divisions())); }
};

}  // namespace

TEST_CASE("who manages one village changes no other, and who manages a town not the town itself") {
    Imported world;
    const auto code = [&](const std::string& path, const UnitId& unit) {
        const auto answer = world.tag(world.by(path), {unit, 1, Tag::station, {20'000}, "试点"});
        return answer ? std::string("ok") : answer.error().code;
    };
    CHECK(code("150626.104.205.", batuwan) == "auth.out_of_scope");
    CHECK(code("150626.104.213.", batuwan) == "auth.out_of_scope");
    CHECK(code("150626.100.", batuwan) == "auth.out_of_scope");
    CHECK(code("150626.104.", wudinghe) == "auth.out_of_scope");
    CHECK(code("150626.104.", batuwan) == "ok");
    CHECK(code("150626.", wudinghe) == "ok");
}

TEST_CASE("units of any number can be added below one's own") {
    Imported world;
    const Context town = world.by("150626.104.");
    const auto given =
        world.add(town, {UnitId{"150626104300"}, "新村民委员会", UnitKind::village, wudinghe});
    REQUIRE(given);
    CHECK(given->name == "新村");
    CHECK(given->path == "150626.104.300.");
    CHECK(world.kinds("150626104300") == std::vector<std::string>{"unit.added"});
    const auto next = world.add(town, {{}, "又新村民委员会", UnitKind::village, wudinghe});
    REQUIRE(next);
    CHECK(next->id.text == "150626104301");

    const auto code = [&](const AddUnit& in) { return world.add(town, in).error().code; };
    CHECK(code({batuwan, "重号", UnitKind::village, wudinghe}) == "unit.exists");
    CHECK(code({{}, "别处", UnitKind::village, {"150626100000"}}) == "auth.out_of_scope");
    CHECK(code({{}, "新镇", UnitKind::town, {"150626000000"}}) == "auth.out_of_scope");
    CHECK(code({{}, "村下村", UnitKind::village, batuwan}) == "unit.parent_wrong");
    CHECK(code({{}, "无处", UnitKind::village, {"150626999000"}}) == "unit.not_found");
}

TEST_CASE("units of the same name are different units") {
    Imported world;
    const AddUnit here{{}, "河南村民委员会", UnitKind::village, wudinghe};
    const AddUnit there{{}, "河南村民委员会", UnitKind::village, {"150626100000"}};
    const auto one = world.add(world.by("150626."), here);
    const auto two = world.add(world.by("150626."), there);
    REQUIRE(one);
    REQUIRE(two);
    CHECK(one->name == two->name);
    CHECK(one->id != two->id);
}

TEST_CASE("a tag has a history of who, when and why") {
    Imported world;
    const Context ctx = world.by("150626.104.");
    const CivilDate may = parse_date("2026-05-01").value();
    const CivilDate june = parse_date("2026-06-01").value();
    REQUIRE(world.tag(ctx, {batuwan, 1, Tag::station, may, "全面覆盖"}));
    const auto after = world.tag(ctx, {batuwan, 2, Tag::demonstration, june, "重点打造"});
    REQUIRE(after);
    CHECK(after->tag == Tag::demonstration);
    CHECK(after->version == 3);

    const auto history = world.outlets.tags(*world.reader, ctx, {batuwan});
    REQUIRE(history);
    REQUIRE(history->rows.size() == 2);
    CHECK(history->rows[0].tag == Tag::station);
    CHECK(history->rows[0].since == may);
    CHECK(history->rows[0].until == june);
    CHECK(history->rows[1].tag == Tag::demonstration);
    CHECK_FALSE(history->rows[1].until);
    CHECK(history->rows[1].by == "01ADMIN");
    CHECK(history->rows[1].reason == "重点打造");
    CHECK(history->rows[1].at == world.noon);
    CHECK(world.kinds(batuwan.text) ==
          std::vector<std::string>{"unit.imported", "unit.tagged", "unit.tagged"});
}

TEST_CASE("a tag is set on the version that was read, or nothing is written") {
    Imported world;
    const Context ctx = world.by("150626.104.");
    const SetTag in{batuwan, 1, Tag::station, parse_date("2026-05-01").value(), "全面覆盖"};
    REQUIRE(world.tag(ctx, in));
    SetTag late = in;
    late.tag = Tag::demonstration;
    CHECK(world.tag(ctx, late).error().code == "unit.stale");
    CHECK(world.outlets.tags(*world.reader, ctx, {batuwan})->rows.size() == 1);
}

TEST_CASE("every town and village gets its help window once, and each is in the ledger") {
    Imported world;
    const auto open = [&] {
        return world.write(
            [&](db::Tx& tx) { return world.outlets.open_help_windows(tx, world.by()); });
    };
    const auto first = open();
    REQUIRE(first);
    CHECK(first->opened == 85);
    CHECK(first->present == 0);
    const auto again = open();
    CHECK(again->opened == 0);
    CHECK(again->present == 85);
    const auto windows = world.outlets.windows_of(*world.reader, World::county, batuwan);
    REQUIRE(windows.size() == 1);
    CHECK(windows[0].kind == WindowKind::help);
    CHECK(world.kinds(windows[0].id.text) == std::vector<std::string>{"window.opened"});
    CHECK(world.outlets.windows_of(*world.reader, World::county, {"150626000000"}).empty());
    CHECK(world.outlets.report(*world.reader, world.by(), {})->without_window.empty());
}

TEST_CASE("a window is opened in one's own unit, and once") {
    Imported world;
    const auto open = [&](const std::string& path) {
        return world.write([&](db::Tx& tx) {
            return world.outlets.open_window(tx, world.by(path),
                                             {wudinghe, WindowKind::comprehensive, "综合窗口1"});
        });
    };
    CHECK(open("150626.100.").error().code == "auth.out_of_scope");
    CHECK(open("150626.104."));
    CHECK(open("150626.104.").error().code == "window.exists");
}

TEST_CASE("a bureau is made of a department once") {
    Imported world;
    const auto ensure = [&](const std::string& department) {
        return world.write(
            [&](db::Tx& tx) { return world.outlets.ensure_bureau(tx, world.by(), department); });
    };
    CHECK_FALSE(world.outlets.bureau_of(*world.reader, World::county, "旗民政局"));
    const auto bureau = ensure("旗民政局");
    REQUIRE(bureau);
    CHECK(bureau->id.text == "150626B01");
    CHECK(bureau->path == "150626.B01.");
    CHECK(ensure("旗民政局(牵头)")->id == bureau->id);
    CHECK(ensure("旗公安局")->id.text == "150626B02");
    CHECK(world.outlets.bureau_of(*world.reader, World::county, "旗民政局")->id == bureau->id);
    CHECK(ensure("嘎查村(社区)").error().code == "unit.not_a_bureau");
}

TEST_CASE("a unit is shown with what stands above it and what people find there") {
    Imported world;
    REQUIRE(world.write([&](db::Tx& tx) {
        return world.outlets.add_point(
            tx, world.by("150626.104.213."),
            {batuwan, PointKind::station, "巴图湾便民服务站", "村委会院内", "周一至周五 9:00–17:30",
             38'010'000, 108'800'000});
    }));
    const auto view = world.outlets.view(*world.reader, world.by(), {batuwan});
    REQUIRE(view);
    CHECK(view->name == "巴图湾村");
    REQUIRE(view->parents.size() == 2);
    CHECK(view->parents[0].name == "乌审旗");
    CHECK(view->parents[1].name == "无定河镇");
    REQUIRE(view->points.size() == 1);
    CHECK(view->points[0].lat == 38'010'000);
    CHECK(world.kinds(batuwan.text).back() == "unit.point_added");
    CHECK(world.outlets.view(*world.reader, world.by(), {{"150626999999"}}).error().code ==
          "unit.not_found");
}

TEST_CASE("the town of a village is its parent, of a town itself, of others none") {
    Imported world;
    const auto town = [&](const std::string& id) {
        const auto unit = world.outlets.unit(*world.reader, World::county, {id});
        const auto found = world.outlets.town_of(*world.reader, World::county, unit.value());
        return found ? found->id.text : "none";
    };
    CHECK(town("150626104213") == "150626104000");
    CHECK(town("150626410000") == "150626410000");
    CHECK(town("150626000000") == "none");
    CHECK(world.outlets.banner(*world.reader, World::county)->name == "乌审旗");
    CHECK(world.outlets.place(*world.reader, World::county, batuwan)->path == "150626.104.213.");
}

}  // namespace ortoo::outlets

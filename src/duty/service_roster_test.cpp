// SPDX-License-Identifier: MulanPSL-2.0
#include <doctest/doctest.h>

#include "duty/routes.h"
#include "duty/service_test_world.h"

namespace ortoo::duty {

TEST_CASE("a village's agent answers in his hours, then the town, then 12345") {
    World world;
    const auto agent = world.add("qiqige", "其其格", world.village);
    const auto clerk = world.add("wangqiang", "王强", world.town, identity::Role::clerk);
    world.week(world.village, agent);
    REQUIRE(world.add_row({world.town, clerk, 5, std::nullopt, 540, 1080}));

    const OnDutyView here = world.who(world.village, "2026-09-18T10:00:00+08:00");
    REQUIRE(here.agent);
    CHECK(here.agent->id == agent.text);
    CHECK(here.level == DutyLevel::village);
    CHECK(here.phone == here.agent->phone);
    CHECK(here.sentence == "巴图湾村 其其格 在岗，到 12:00");
    CHECK(here.until == parse_instant("2026-09-18T12:00:00+08:00"));

    const OnDutyView lunch = world.who(world.village, "2026-09-18T12:30:00+08:00");
    REQUIRE(lunch.agent);
    CHECK(lunch.agent->name == "王强");
    CHECK(lunch.level == DutyLevel::town);
    CHECK(lunch.unit_name == "巴图湾村");
    CHECK(lunch.sentence == "村里现在无人在岗，请找 无定河镇 王强，到 18:00");

    const OnDutyView night = world.who(world.village, "2026-09-18T22:00:00+08:00");
    CHECK_FALSE(night.agent);
    CHECK(night.level == DutyLevel::banner);
    CHECK(night.phone == "12345");
    CHECK_FALSE(night.until);

    CHECK(world.who(world.other, "2026-09-18T10:00:00+08:00").level == DutyLevel::town);
    CHECK(world.who(world.town, "2026-09-18T10:00:00+08:00").sentence ==
          "无定河镇 王强 在岗，到 18:00");
    CHECK(world.duty.who_is_on(*world.reader, World::system(), {{"150626999999"}}).error().code ==
          "unit.not_found");
}

TEST_CASE("whoever is away today or disabled is not asked") {
    World world;
    const auto agent = world.add("qiqige", "其其格", world.village);
    const auto second = world.add("batu2", "巴图", world.village);
    world.week(world.village, agent);
    world.week(world.village, second);
    const Instant now = World::system().now;
    REQUIRE(world.duty.on_duty(*world.reader, "150626", world.village, now).size() == 2);
    CHECK(world.duty.on_duty(*world.reader, "150626", world.village, now).front().agent);

    Actor me;
    me.kind = ActorKind::staff;
    me.id = agent.text;
    const Context ctx = World::at(World::friday, me);
    REQUIRE(world.write(
        [&](db::Tx& tx) { return world.duty.set_presence(tx, ctx, {PresenceState::away}); }));
    const auto left = world.duty.on_duty(*world.reader, "150626", world.village, now);
    REQUIRE(left.size() == 1);
    CHECK(left.front().staff == second);
    const Instant monday = parse_instant("2026-09-21T10:00:00+08:00").value();
    CHECK(world.duty.on_duty(*world.reader, "150626", world.village, monday).size() == 2);
    CHECK(world.kinds(agent.text).back() == "presence.set");

    REQUIRE(world.write([&](db::Tx& tx) {
        return world.identity.set_state(tx, World::system(),
                                        {second, 1, identity::StaffState::disabled, "离职"});
    }));
    CHECK(world.duty.on_duty(*world.reader, "150626", world.village, now).empty());
}

TEST_CASE("a citizen has no presence") {
    World world;
    Actor citizen;
    citizen.kind = ActorKind::citizen;
    citizen.id = "C1";
    CHECK(world
              .write([&](db::Tx& tx) {
                  return world.duty.set_presence(tx, World::at(World::friday, citizen),
                                                 {PresenceState::away});
              })
              .error()
              .code == "auth.staff_only");
}

TEST_CASE("a roster is made by whoever manages the unit, of people who belong there") {
    World world;
    const auto agent = world.add("qiqige", "其其格", world.village);
    const auto stranger = world.add("batu2", "巴图", world.other);
    const AddRoster row{world.village, agent, 5, std::nullopt, 540, 720};
    CHECK(world.add_row(row, World::head("150626.105.")).error().code == "auth.out_of_scope");
    CHECK(world
              .add_row({world.village, stranger, 5, std::nullopt, 540, 720},
                       World::head("150626.104."))
              .error()
              .code == "roster.staff_unknown");
    const auto view = world.add_row(row, World::head("150626.104."));
    REQUIRE(view);
    REQUIRE(view->rows.size() == 7);
    CHECK(view->rows.front().date == parse_date("2026-09-18"));
    REQUIRE(view->rows.front().shifts.size() == 1);
    CHECK(view->rows.front().shifts.front().name == "其其格");
    CHECK(view->rows.at(1).shifts.empty());
    CHECK_FALSE(view->rows.at(1).working);
    CHECK(world.add_row(row, World::head("150626.104.")).error().code == "roster.overlap");

    const RemoveRoster gone{world.village, view->rows.front().shifts.front().id};
    const auto remove = [&](const Context& ctx) {
        return world.write([&](db::Tx& tx) { return world.duty.remove_roster(tx, ctx, gone); });
    };
    CHECK(remove(World::head("150626.105.")).error().code == "auth.out_of_scope");
    REQUIRE(remove(World::head("150626.104.")));
    CHECK(remove(World::head("150626.104.")).error().code == "roster.row_unknown");
    const auto kinds = world.kinds(world.village.text);
    CHECK(kinds.at(kinds.size() - 2) == "roster.added");
    CHECK(kinds.back() == "roster.removed");
}

TEST_CASE("K7 counts the minutes of the unit's own roster") {
    World world;
    const auto agent = world.add("qiqige", "其其格", world.village);
    REQUIRE(world.add_row({world.village, agent, 1, std::nullopt, 600, 660}));
    const auto after = [&](const UnitId& unit, std::int64_t minutes) {
        return to_text(world.duty.add_roster_minutes(*world.reader, "150626", unit,
                                                     World::system().now, minutes))
            .substr(0, 16);
    };
    CHECK(after(world.village, 30) == "2026-09-21T10:30");  // Monday, its only window
    CHECK(after(world.other, 30) == "2026-09-18T10:30");    // no roster: office hours
    CHECK(after(world.other, 180) == "2026-09-18T15:30");
}

TEST_CASE("every route of duty says who may call it and what it may refuse") {
    World world;
    const http::Routes table = routes(world.duty);
    CHECK(table.size() == 20);
    for (const http::Route& each : table) {
        CAPTURE(each.path);
        CHECK(each.tag == "duty");
        const bool own = each.path == "/api/v1/me/presence" ||
                         each.path == "/api/v1/responsibility-list/confirm";
        if (each.method == http::Method::post && !own) {
            CHECK(each.access.permission == "duty.manage");
        }
    }
}

}  // namespace ortoo::duty

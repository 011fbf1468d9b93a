// SPDX-License-Identifier: MulanPSL-2.0
#include "orders/service.h"

#include <doctest/doctest.h>

#include <set>

#include "orders/service_test_world.h"

namespace ortoo::orders {

TEST_CASE("an order is dispatched in the same step and its chain begins with both acts") {
    World world;
    const OrderView order = world.placed();
    CHECK(order.state == OrderState::offered);
    CHECK(order.agent);
    CHECK(order.dispatch_reason.find("本村在岗") != std::string::npos);
    CHECK(order.light.state == duty::LightState::green);
    const auto trail = world.ledger.trail(*world.reader, World::county, order.id.text);
    REQUIRE(trail.size() == 2);
    CHECK(trail[0].kind == "order.placed");
    CHECK(trail[1].kind == "order.dispatched");
    CHECK(trail[1].body.find("巴图") == std::string::npos);
}

TEST_CASE("the second order goes to the less loaded agent") {
    World world;
    const auto one = world.placed();
    const auto two = world.placed();
    CHECK(one.agent->id != two.agent->id);
    CHECK(one.number != two.number);
}

TEST_CASE("a declined order goes on to the next, then to the town, and is never without an owner") {
    World world;
    OrderView order = world.placed();
    std::set<std::string> asked;
    for (int i = 0; i < 2; ++i) {
        asked.insert(order.agent->id.text);
        const auto& who = order.agent->id == world.first.id ? world.first : world.second;
        order = *world.run(&Orders::decline, world.as(who), {order.id, order.version, "在外地"});
    }
    CHECK(asked.size() == 2);
    CHECK(order.agent->id == world.third.id);
    CHECK(order.dispatch_reason.find("苏木镇在岗") != std::string::npos);
    order = *world.run(&Orders::decline, world.as(world.third), {order.id, order.version, "也忙"});
    CHECK(order.state == OrderState::to_dispatch);
    CHECK(order.next.who == "station_head");
}

TEST_CASE("an unanswered offer moves up after 30 roster minutes, not before, not over night") {
    World world;
    world.now = *parse_instant("2026-11-18T17:20:00+08:00");
    const OrderView order = world.placed();
    const auto step = [&](const char* at) {
        world.now = *parse_instant(at);
        return world.must(
            [&](db::Tx& tx) { return world.orders.escalate_next(tx, world.system()); });
    };
    CHECK_FALSE(step("2026-11-18T23:59:00+08:00"));
    CHECK_FALSE(step("2026-11-19T09:19:00+08:00"));
    CHECK(step("2026-11-19T09:20:01+08:00"));
    const auto after = world.orders.view(*world.reader, world.system(), {order.id});
    CHECK(after->agent->id != order.agent->id);
    CHECK_FALSE(step("2026-11-19T09:30:00+08:00"));
}

TEST_CASE("when everybody was asked the round begins again") {
    World world;
    const OrderView order = world.placed();
    for (int i = 0; i < 5; ++i) {
        world.now = world.now.plus_minutes(61);
        CHECK(
            world.must([&](db::Tx& tx) { return world.orders.escalate_next(tx, world.system()); }));
        const auto found = world.orders.view(*world.reader, world.system(), {order.id});
        CHECK(found->agent.has_value());
    }
}

TEST_CASE("another agent neither sees nor moves an order; a stale version is refused") {
    World world;
    const OrderView order = world.placed();
    const auto& mine = order.agent->id == world.first.id ? world.first : world.second;
    const auto& other = order.agent->id == world.first.id ? world.second : world.first;
    CHECK(world.run(&Orders::accept, world.as(other), {order.id, order.version}).error().code ==
          "order.not_found");
    CHECK(world.run(&Orders::accept, world.as(mine), {order.id, order.version - 1}).error().code ==
          "order.stale");
    CHECK(world.orders.view(*world.reader, world.citizen("13900000000"), {order.id}).error().code ==
          "order.not_found");
    CHECK(world.run(&Orders::accept, world.as(mine), {order.id, order.version})->state ==
          OrderState::accepted);
}

TEST_CASE("a refused order stores nothing, not even the applicant") {
    World world;
    PlaceOrder in = world.wish();
    in.applicant.id_number = "150626195203020013";
    const auto refused = world.run(&Orders::place, world.citizen(), in);
    CHECK(refused.error().code == "person.id_checksum");
    CHECK(refused.error().field == "applicant.id_number");
    CHECK(world.orders.mine(*world.reader, world.citizen(), {})->rows.empty());
    in = world.wish();
    in.item.text = "nothing";
    CHECK(world.run(&Orders::place, world.citizen(), in).error().code == "item.not_found");
    in = world.wish();
    in.unit.text = "150626999999";
    CHECK(world.run(&Orders::place, world.citizen(), in).error().field == "unit");
}

}  // namespace ortoo::orders

// SPDX-License-Identifier: MulanPSL-2.0
// K7 with its rungs: the next agent, the station head, the town.
#include <doctest/doctest.h>

#include "orders/rules.h"
#include "orders/service_test_world.h"

namespace ortoo::orders {

namespace {
struct Station : World {
    identity::Staff station_head = head("station.head", village, identity::Role::station_head);
    identity::Staff town_head = head("town.head", town, identity::Role::town_head);

    identity::Staff head(const std::string& login, const char* unit, identity::Role role) {
        const auto place = *outlets.place(*reader, county, UnitId{unit});
        return must([&](db::Tx& tx) {
            return identity.add_staff(
                tx, system(), {login, login, place, "", {{role, place.id, place.path}}, "x"});
        });
    }
    bool escalated(const char* at) {
        now = *parse_instant(at);
        return must([&](db::Tx& tx) { return orders.escalate_next(tx, system()); });
    }
    // The sentences that this head got about waiting orders, oldest first.
    std::vector<std::string> told(const identity::Staff& who) {
        std::vector<std::string> out;
        for (const auto& each : outbox.letters(*reader, county, who.id.text, 0).rows) {
            if (each.text.find("没人接") != std::string::npos) {
                out.insert(out.begin(), each.text);
            }
        }
        return out;
    }
};
}  // namespace

TEST_CASE("nobody accepts: the next agent at 30 minutes, the station at 60, the town at 120") {
    Station world;
    const OrderView order = world.placed();  // 09:12
    CHECK_FALSE(world.escalated("2026-11-18T09:41:59+08:00"));
    CHECK(world.escalated("2026-11-18T09:42:00+08:00"));
    const auto next = world.orders.view(*world.reader, world.system(), {order.id});
    CHECK(next->agent->id != order.agent->id);
    CHECK(world.told(world.station_head).empty());
    CHECK_FALSE(world.escalated("2026-11-18T10:11:59+08:00"));
    CHECK(world.escalated("2026-11-18T10:12:00+08:00"));
    REQUIRE(world.told(world.station_head).size() == 1);
    CHECK(world.told(world.station_head).front().find("60分钟没人接") != std::string::npos);
    CHECK(world.told(world.town_head).empty());
    CHECK_FALSE(world.escalated("2026-11-18T11:11:59+08:00"));
    CHECK(world.escalated("2026-11-18T11:12:00+08:00"));
    CHECK(world.told(world.station_head).size() == 2);
    REQUIRE(world.told(world.town_head).size() == 1);
    CHECK(world.told(world.town_head).front().find("2小时没人接") != std::string::npos);
}

TEST_CASE("each agent who declines moves the order up a rung at once") {
    Station world;
    OrderView order = world.placed();
    for (const std::size_t told : {0U, 1U, 2U}) {
        const auto& who = order.agent->id == world.first.id    ? world.first
                          : order.agent->id == world.second.id ? world.second
                                                               : world.third;
        order = *world.run(&Orders::decline, world.as(who), {order.id, order.version, "在外地"});
        CHECK(world.told(world.station_head).size() == told);
    }
    CHECK(order.state == OrderState::to_dispatch);
    CHECK(world.told(world.town_head).size() == 1);
}

}  // namespace ortoo::orders

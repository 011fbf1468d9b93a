// SPDX-License-Identifier: MulanPSL-2.0
// No order is ever without somebody who owes the next step, whatever agents and time do (R65).
#include <doctest/doctest.h>

#include <array>
#include <random>
#include <set>

#include "orders/rules.h"
#include "orders/service_board.h"
#include "orders/service_call.h"
#include "orders/service_test_world.h"

namespace ortoo::orders {

namespace {
struct Staffed : World {
    identity::Staff head;
    Staffed() {
        const auto place = *outlets.place(*reader, county, UnitId{town});
        head = must([&](db::Tx& tx) {
            return identity.add_staff(tx, system(),
                                      {"head",
                                       "站长",
                                       place,
                                       "0477-7580009",
                                       {{identity::Role::town_head, place.id, place.path}},
                                       "x"});
        });
        duty.on_away([this](db::Tx& tx, const Context& ctx, const identity::StaffId& id) {
            orders.went_away(tx, ctx, id);
        });
    }
    void say(const identity::Staff& who, duty::PresenceState state,
             std::optional<identity::StaffId> stand_in = {}) {
        must([&](db::Tx& tx) { return duty.set_presence(tx, as(who), {state, stand_in}); });
    }
    OrderView look(const OrderId& id) { return *orders.view(*reader, system(), {id}); }
    void close(const identity::Staff& who) {
        const auto current = *identity.staff(*reader, county, who.id);
        must([&](db::Tx& tx) {
            return identity.set_state(
                tx, admin(), {who.id, current.version, identity::StaffState::disabled, "离任"});
        });
    }
    [[nodiscard]] Context admin() const {
        Context ctx = system();
        ctx.actor.kind = ActorKind::system;
        return ctx;
    }
    void drain() {
        for (int i = 0; i < 50; ++i) {
            if (!must([&](db::Tx& tx) { return orders.escalate_next(tx, system()); })) {
                return;
            }
        }
    }
    void reclaim() {
        for (int i = 0; i < 50; ++i) {
            if (!must([&](db::Tx& tx) { return orders.reclaim_next(tx, system()); })) {
                return;
            }
        }
    }
    // Who owes the next step, as stored; empty: nobody.
    std::string owner(const OrderId& id) {
        const Order order = *orders.find(*reader, system(), id);
        const auto works = [&](const identity::StaffId& staff) {
            const auto found = identity.staff(*reader, county, staff);
            return found && found->state == identity::StaffState::active;
        };
        if (order.agent && works(*order.agent)) {
            return order.agent->text;
        }
        return !order.keeper.empty() && works(order.keeper) ? order.keeper.text : "";
    }
};
}  // namespace

namespace {
// One thing that may happen on a day; what does not apply happens to nobody.
void happen(Staffed& world, const OrderId& id, std::set<const identity::Staff*>& closed,
            std::mt19937& dice) {
    const std::array agents{&world.first, &world.second, &world.third};
    const OrderView now = world.look(id);
    const identity::Staff* holder = nullptr;
    for (const auto* each : agents) {
        if (now.agent && each->id == now.agent->id && !closed.contains(each)) {
            holder = each;
        }
    }
    const identity::Staff& who = *agents.at(dice() % agents.size());
    const bool here = !closed.contains(&who);
    switch (dice() % 7) {
        case 0:
            if (holder != nullptr && now.state == OrderState::offered) {
                CHECK(world.run(&Orders::decline, world.as(*holder), {id, now.version, "在外地"}));
            }
            return;
        case 1:
            if (here) {
                world.say(who, duty::PresenceState::away);
            }
            return;
        case 2:
            if (here) {
                world.say(who, duty::PresenceState::present);
            }
            return;
        case 3:
            if (closed.insert(&who).second) {
                world.close(who);
                world.reclaim();
            }
            return;
        case 4:
            if (holder != nullptr && now.state == OrderState::offered && dice() % 4 == 0) {
                CHECK(world.run(&Orders::accept, world.as(*holder), {id, now.version}));
            }
            return;
        default:  // not an enum
            world.now = world.now.plus_minutes(static_cast<std::int64_t>(dice() % 400));
            world.drain();
    }
}
}  // namespace

TEST_CASE("an order always has an owner: declined, left, timed out, accounts closed, by night") {
    for (unsigned seed = 1; seed <= 12; ++seed) {
        CAPTURE(seed);
        std::mt19937 dice(seed);
        Staffed world;
        const OrderId id = world.placed().id;
        std::set<const identity::Staff*> closed;
        for (int step = 0; step < 25; ++step) {
            happen(world, id, closed, dice);
            REQUIRE_FALSE(world.owner(id).empty());
        }
    }
}

TEST_CASE("unanswered: the next agent at 30 minutes, the head at 60, the town at 120") {
    Staffed world;
    const OrderId id = world.placed().id;
    const auto at = [&](int minutes) {
        world.now = parse_instant("2026-11-18T09:12:00+08:00")->plus_minutes(minutes);
        world.drain();
        return *world.orders.find(*world.reader, world.system(), id);
    };
    CHECK(at(29).level == 0);
    CHECK(at(31).level == 1);
    CHECK(at(59).keeper.empty());
    const Order owed = at(61);
    CHECK(owed.level == 2);
    CHECK(owed.keeper == world.head.id);
    CHECK(owed.agent.has_value());  // agents are still asked
    CHECK(at(121).level == 3);
}

TEST_CASE("who leaves hands his offers on at once; a stand-in is asked in his place") {
    Staffed world;
    const OrderView order = world.placed();
    const auto& mine = order.agent->id == world.first.id ? world.first : world.second;
    const auto& other = order.agent->id == world.first.id ? world.second : world.first;
    world.say(mine, duty::PresenceState::away);
    CHECK(world.look(order.id).agent->id == other.id);
    world.say(other, duty::PresenceState::away, world.third.id);
    const OrderView after = world.look(order.id);
    CHECK(after.agent->id == world.third.id);
    CHECK(after.dispatch_reason.find("替") != std::string::npos);
}

TEST_CASE("an account that is closed loses its orders; under a mandate a head owes them") {
    Staffed world;
    const OrderView offered = world.placed();
    const auto& mine = offered.agent->id == world.first.id ? world.first : world.second;
    CHECK(world.run(&Orders::accept, world.as(mine), {offered.id, offered.version}));
    world.close(mine);
    world.reclaim();
    const OrderView moved = world.look(offered.id);
    CHECK(moved.state == OrderState::offered);
    CHECK(moved.agent->id != mine.id);
}

TEST_CASE("where nobody at all could owe an order it is not stored") {
    World world;
    for (const auto* each : {&world.first, &world.second, &world.third}) {
        world.must([&](db::Tx& tx) {
            return world.identity.set_state(
                tx, world.system(),
                {each->id, each->version, identity::StaffState::disabled, "离任"});
        });
    }
    const auto refused = world.run(&Orders::place, world.citizen(), world.wish());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == "order.nobody");
    CHECK(world.orders.mine(*world.reader, world.citizen(), {})->rows.empty());
}

TEST_CASE("the board names who is there, what waits and why it was given") {
    Staffed world;
    const OrderView order = world.placed();
    const auto board =
        dispatch_board(world.orders, *world.reader, world.as(world.head), {UnitId{World::village}});
    REQUIRE(board);
    CHECK(board->agents.size() == 2);
    REQUIRE(board->waiting.size() == 1);
    CHECK(board->waiting[0].reason == order.dispatch_reason);
    const auto refused = dispatch_board(world.orders, *world.reader, world.as(world.first),
                                        {UnitId{World::village}});
    CHECK(refused.error().code == "auth.out_of_scope");
}

}  // namespace ortoo::orders

// SPDX-License-Identifier: MulanPSL-2.0
#include "orders/service_call.h"

#include <doctest/doctest.h>

#include "orders/service_test_world.h"
#include "orders/store_call.h"

namespace ortoo::orders {

namespace {
struct Phone : World {
    Calls calls{orders, vault};
    Phone() {
        duty.on_away([this](db::Tx& tx, const Context& ctx, const identity::StaffId& id) {
            calls.went_away(tx, ctx, id);
        });
    }
    [[nodiscard]] Context guest() const {
        Context ctx = system();
        ctx.actor = Actor{};
        ctx.peer = "203.0.113.7";
        return ctx;
    }
    PressedCall press(std::optional<std::string> phone = {}) {
        return must([&](db::Tx& tx) {
            return calls.press(tx, guest(), {UnitId{village}, {}, std::move(phone)});
        });
    }
    // Each from an address of its own.
    std::vector<CallId> press_often(int count) {
        std::vector<CallId> ids;
        for (int i = 0; i < count; ++i) {
            Context ctx = guest();
            ctx.peer = "203.0.113." + std::to_string(i);
            ids.push_back(must([&](db::Tx& tx) {
                              return calls.press(tx, ctx, {UnitId{village}, {}, "13800001234"});
                          }).id);
        }
        return ids;
    }
    Call stored(const CallId& id) { return *store::call(*reader, county, id); }
    bool due() {
        return must([&](db::Tx& tx) { return calls.due_next(tx, system()); });
    }
    const identity::Staff& owner_of(const CallId& id) {
        const auto owner = stored(id).owner;
        return owner == first.id ? first : owner == second.id ? second : third;
    }
};
}  // namespace

TEST_CASE("the number to ring is sealed, shown to its owner on the record, and wiped at the end") {
    Phone world;
    const auto pressed = world.press("0477-7581234");
    const Call call = world.stored(pressed.id);
    CHECK(call.phone_sealed.find("7581234") == std::string::npos);
    const auto& owner = world.owner_of(call.id);
    CHECK(world.must([&](db::Tx& tx) { return world.calls.ring(tx, world.as(owner), {call.id}); })
              .phone == "0477-7581234");
    const auto trail = world.ledger.trail(*world.reader, World::county, call.id.text);
    CHECK(trail.back().kind == "call.number_read");
    CHECK(trail.back().body.find("7581234") == std::string::npos);
    world.must([&](db::Tx& tx) {
        return world.calls.mark(tx, world.as(owner),
                                {call.id, call.version, CallResult::called_back, {}});
    });
    CHECK(world.stored(call.id).phone_sealed.empty());
}

TEST_CASE("a press without news becomes a call-back when there is a number, else it lapses") {
    Phone world;
    const auto known = world.press("13800001234");
    const auto unknown = world.press();
    CHECK_FALSE(world.due());
    world.now = world.now.plus_minutes(16);
    CHECK(world.due());
    CHECK(world.due());
    CHECK(world.stored(known.id).state == CallState::to_call_back);
    CHECK(world.stored(unknown.id).state == CallState::lapsed);
}

TEST_CASE("the clock of a call-back runs in minutes of the roster: not at lunch, not by night") {
    Phone world;
    world.now = *parse_instant("2026-11-18T17:25:00+08:00");
    const auto pressed = world.press("13800001234");
    CHECK(*world.stored(pressed.id).due_at == *parse_instant("2026-11-19T09:10:00+08:00"));
}

TEST_CASE("who leaves hands his call-backs to whoever is there") {
    Phone world;
    const auto pressed = world.press("13800001234");
    const auto& owner = world.owner_of(pressed.id);
    world.must([&](db::Tx& tx) {
        return world.duty.set_presence(tx, world.as(owner), {duty::PresenceState::away, {}});
    });
    CHECK(world.stored(pressed.id).owner != owner.id);
    CHECK_FALSE(world.stored(pressed.id).owner.empty());
}

TEST_CASE("more calls than a page: the board counts them all, and all are handed on") {
    Phone world;
    const auto ids = world.press_often(25);
    const auto owner = world.owner_of(ids.front());
    CHECK(store::count_open_calls(
              *world.reader, World::county,
              world.outlets.unit(*world.reader, World::county, UnitId{World::village})->path) ==
          25);
    world.must([&](db::Tx& tx) {
        return world.duty.set_presence(tx, world.as(owner), {duty::PresenceState::away, {}});
    });
    for (const CallId& id : ids) {
        CHECK(world.stored(id).owner != owner.id);
    }
}

TEST_CASE("one address cannot press for ever") {
    Phone world;
    std::string code;
    for (int i = 0; i < 20 && code.empty(); ++i) {
        const auto pressed = world.database->write([&](db::Tx& tx) {
            return world.calls.press(tx, world.guest(), {UnitId{World::village}, {}, {}});
        });
        code = pressed ? "" : pressed.error().code;
    }
    CHECK(code == "call.wait");
}

}  // namespace ortoo::orders

// SPDX-License-Identifier: MulanPSL-2.0
#include <doctest/doctest.h>

#include "duty/service_test_world.h"

namespace ortoo::duty {

namespace {

CivilDate day(std::string_view text) {
    return parse_date(text).value();
}

struct Lists : World {
    identity::StaffId agent = add("qiqige", "其其格", village);
    Lists() { week(village, agent); }
    Result<ResponsibilityList> publish(const char* effective, const Context& ctx = system()) {
        return write([&](db::Tx& tx) {
            return duty.publish_list(
                tx, ctx,
                {"代办员责任清单", "自愿、无偿、公开；不收钱，不代签，不留原件。", day(effective)});
        });
    }
    static Context me(const identity::StaffId& id, std::string_view now = friday) {
        Actor actor;
        actor.kind = ActorKind::staff;
        actor.id = id.text;
        return at(now, actor);
    }
    Result<CurrentList> confirm(std::int64_t version, const Context& ctx) {
        return write([&](db::Tx& tx) { return duty.confirm_list(tx, ctx, {version}); });
    }
    Result<PresenceView> present(const identity::StaffId& id, std::string_view now = friday) {
        return write([&](db::Tx& tx) {
            return duty.set_presence(tx, me(id, now), {PresenceState::present});
        });
    }
    std::size_t on(std::string_view now = friday) {
        return duty.on_duty(*reader, county, village, parse_instant(now).value()).size();
    }
};

}  // namespace

TEST_CASE("an agent who did not confirm the list is not on duty; who did is") {
    Lists world;
    CHECK(world.on() == 1);  // no list was published: nothing to confirm
    REQUIRE(world.publish("2026-09-18"));
    CHECK(world.on() == 0);
    CHECK(world.present(world.agent).error().code == "duty.list_unconfirmed");
    const auto shown = world.duty.current_list(*world.reader, Lists::me(world.agent));
    REQUIRE(shown);
    REQUIRE(shown->list);
    CHECK_FALSE(shown->confirmed_at);
    const auto done = world.confirm(1, Lists::me(world.agent));
    REQUIRE(done);
    CHECK(done->confirmed_at == World::system().now);
    CHECK(world.present(world.agent));
    CHECK(world.on() == 1);
    CHECK(world.kinds(world.agent.text).front() == "staff.added");
    CHECK(world.kinds(world.agent.text).back() == "presence.set");
    // Confirming twice is no mistake and stands in the ledger once.
    REQUIRE(world.confirm(1, Lists::me(world.agent)));
    CHECK(std::ranges::count(world.kinds(world.agent.text), "responsibility.confirmed") == 1);
}

TEST_CASE("a new version asks again from its first day, and may be confirmed before") {
    Lists world;
    REQUIRE(world.publish("2026-09-18"));
    REQUIRE(world.confirm(1, Lists::me(world.agent)));
    REQUIRE(world.publish("2026-09-21"));
    CHECK(world.on() == 1);
    constexpr const char* monday = "2026-09-21T10:00:00+08:00";
    CHECK(world.on(monday) == 0);
    CHECK(world.present(world.agent, monday).error().code == "duty.list_unconfirmed");
    REQUIRE(world.confirm(2, Lists::me(world.agent)));
    CHECK(world.on(monday) == 1);
    CHECK(world.confirm(1, Lists::me(world.agent, monday)).error().code == "duty.list_outdated");
    const auto versions = world.duty.list_versions(*world.reader, World::system(), {});
    REQUIRE(versions);
    REQUIRE(versions->rows.size() == 2);
    CHECK(versions->rows.front().version == 2);
    CHECK_FALSE(versions->more);
}

TEST_CASE("only agents confirm, only whoever manages the county publishes") {
    Lists world;
    const auto clerk = world.add("wangqiang", "王强", world.town, identity::Role::clerk);
    REQUIRE(world.publish("2026-09-18"));
    CHECK(world.confirm(1, Lists::me(clerk)).error().code == "duty.agents_only");
    CHECK(world.confirm(1, World::system()).error().code == "duty.agents_only");
    CHECK(world.confirm(7, Lists::me(world.agent)).error().code == "duty.list_unknown");
    CHECK(world.present(clerk));
    CHECK(world.publish("2026-09-17").error().code == "duty.list_date");
    REQUIRE(world.publish("2026-10-10"));
    CHECK(world.publish("2026-10-09").error().code == "duty.list_date");
    CHECK(world.publish("2026-10-20", World::head("150626.104.")).error().code ==
          "auth.out_of_scope");
}

TEST_CASE("a head sees who confirmed") {
    Lists world;
    REQUIRE(world.publish("2026-09-18"));
    const auto late = world.add("batu2", "巴图", world.village);
    REQUIRE(world.confirm(1, Lists::me(world.agent)));
    Context head = World::head("150626.104.");
    head.actor.grants.front().permissions = {"duty.read"};
    const auto list = world.duty.confirmations(*world.reader, head, {world.village});
    REQUIRE(list);
    CHECK(list->version == 1);
    REQUIRE(list->rows.size() == 2);
    for (const AgentConfirmation& each : list->rows) {
        CHECK(each.confirmed_at.has_value() == (each.staff != late));
    }
    head.actor.grants.front().path = "150626.103.";
    CHECK(world.duty.confirmations(*world.reader, head, {world.village}).error().code ==
          "auth.out_of_scope");
}

}  // namespace ortoo::duty

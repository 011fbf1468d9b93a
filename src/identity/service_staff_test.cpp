// SPDX-License-Identifier: MulanPSL-2.0
#include <doctest/doctest.h>

#include "identity/service_agents.h"
#include "identity/service_test_world.h"

namespace ortoo::identity {

namespace {

// Signs in the administrator of a unit.
Context administrator(World& world, const UnitPlace& place) {
    const std::string login = "admin-" + place.id.text;
    world.add(login, place, Role::administrator);
    return world.at(1, world.actor(world.sign_in(world.at(), login, World::password)->token));
}

Result<Staff> add_by(World& world, const Context& ctx, const std::string& login,
                     const UnitPlace& home, std::vector<RoleGrant> roles) {
    const NewStaff in = world.person(login, home, std::move(roles));
    return world.write([&](db::Tx& tx) { return world.identity.add_staff(tx, ctx, in); });
}

}  // namespace

TEST_CASE("an administrator adds staff below and nowhere else") {
    World world;
    const Context ctx = administrator(world, world.village);
    const auto grant = [](Role role, const UnitPlace& at) {
        return RoleGrant{role, at.id, at.path};
    };
    const auto added =
        add_by(world, ctx, "batu", world.village, {grant(Role::agent, world.village)});
    REQUIRE(added);
    CHECK(world.kinds(added->id.text) == std::vector<std::string>{"staff.added"});

    const auto refused = [&](const UnitPlace& home, std::vector<RoleGrant> roles) {
        const auto answer = add_by(world, ctx, "nobody", home, std::move(roles));
        return !answer && answer.error().code == "auth.out_of_scope";
    };
    CHECK(refused(world.other, {}));
    CHECK(refused(world.town, {}));
    CHECK(refused(world.village, {grant(Role::agent, world.other)}));
    CHECK(refused(world.village, {grant(Role::administrator, world.banner)}));
}

TEST_CASE("a login is given once and written one way") {
    World world;
    world.add("batu", world.village, Role::agent);
    const auto again = add_by(world, world.system(), "BATU", world.other, {});
    REQUIRE_FALSE(again);
    CHECK(again.error().code == "staff.login_taken");
    CHECK(again.error().field == "login");
    CHECK(world.identity.hashed("b", World::password).error().code == "staff.login_invalid");
    CHECK(world.identity.hashed("batu", "1111111111").error().code == "auth.password_weak");
}

TEST_CASE("new roles hold from the next request and need the version that was read") {
    World world;
    const Staff batu = world.add("batu", world.village, Role::agent);
    const std::string token = world.sign_in(world.at(), "batu", World::password)->token;
    const RoleGrant clerk{Role::clerk, world.town.id, world.town.path};
    const auto set = [&](std::int64_t version) {
        return world.write([&](db::Tx& tx) {
            return world.identity.set_roles(tx, world.system(), batu.id, version, {clerk, clerk});
        });
    };
    const auto after = set(batu.version);
    REQUIRE(after);
    CHECK(after->version == 2);
    CHECK(after->roles.size() == 1);
    CHECK(set(1).error().code == "staff.stale");
    CHECK(world.identity.staff(*world.reader, World::county, batu.id)->version == 2);

    const Actor actor = world.actor(token, 60);
    CHECK_FALSE(actor.holds("order.handle"));
    CHECK(actor.may("case.accept", world.village.path));
    CHECK(world.kinds(batu.id.text).back() == "staff.roles_changed");
}

TEST_CASE("who is above one's units cannot be changed") {
    World world;
    const Staff chief = world.add("chief", world.town, Role::town_head);
    const Context ctx = administrator(world, world.village);
    const auto answer = world.write([&](db::Tx& tx) {
        return world.identity.set_state(tx, ctx, {chief.id, 1, StaffState::disabled, "越权"});
    });
    REQUIRE_FALSE(answer);
    CHECK(answer.error().code == "auth.out_of_scope");
}

TEST_CASE("a role over more than one's units cannot be taken away") {
    World world;
    const auto roving = add_by(world, world.system(), "roving", world.village,
                               {{Role::supervisor, world.banner.id, world.banner.path}});
    REQUIRE(roving);
    const Context ctx = administrator(world, world.village);
    const auto answer = world.write(
        [&](db::Tx& tx) { return world.identity.set_roles(tx, ctx, roving->id, 1, {}); });
    REQUIRE_FALSE(answer);
    CHECK(answer.error().code == "auth.out_of_scope");
}

TEST_CASE("disabled staff are out at once, and learn it only with the right password") {
    World world;
    const Staff batu = world.add("batu", world.village, Role::agent);
    const std::string token = world.sign_in(world.at(), "batu", World::password)->token;
    REQUIRE(world.write([&](db::Tx& tx) {
        return world.identity.set_state(tx, world.system(),
                                        {batu.id, 1, StaffState::disabled, "调离"});
    }));
    CHECK(world.actor(token).kind == ActorKind::guest);
    CHECK(world.sign_in(world.at(), "batu", World::password).error().code == "auth.disabled");
    CHECK(world.sign_in(world.at(), "batu", "wrong-secret")->refusal->code ==
          "auth.wrong_credentials");
    CHECK(world.identity.agents_of(*world.reader, World::county, world.village.id).empty());
}

TEST_CASE("a changed password ends every other session and takes the place of the old one") {
    World world;
    const Staff batu = world.add("batu", world.village, Role::agent);
    const std::string desk = world.sign_in(world.at(), "batu", World::password)->token;
    const std::string phone = world.sign_in(world.at(), "batu", World::password)->token;
    const Context ctx = world.at(5, world.actor(desk));
    const auto change = [&](const std::string& from, const std::string& to) {
        const auto checked = world.identity.check_change(*world.reader, ctx, {from, to});
        REQUIRE(checked);
        return world.write(
            [&](db::Tx& tx) { return world.identity.change_password(tx, ctx, *checked); });
    };
    const auto fresh = change(World::password, "shamo-luzhou-7");
    REQUIRE(fresh);
    CHECK(world.actor(desk).kind == ActorKind::guest);
    CHECK(world.actor(phone).kind == ActorKind::guest);
    CHECK(world.actor(fresh->token).id == batu.id.text);
    CHECK(world.kinds(batu.id.text).back() == "staff.password_changed");
    CHECK(world.sign_in(world.at(10), "batu", "shamo-luzhou-7"));

    const auto wrong = change(World::password, "shamo-luzhou-8");
    REQUIRE(wrong);
    CHECK(wrong->refusal->code == "auth.password_wrong");
    CHECK(wrong->refusal->field == "old");
    CHECK(world.sign_in(ctx, "batu", "shamo-luzhou-7").error().code == "auth.wait");
}

TEST_CASE("a weak password and a citizen are refused before anything is checked") {
    World world;
    world.add("batu", world.village, Role::agent);
    const std::string token = world.sign_in(world.at(), "batu", World::password)->token;
    const Context ctx = world.at(5, world.actor(token));
    CHECK(world.identity.check_change(*world.reader, ctx, {World::password, "aaaaaaaaaa"})
              .error()
              .code == "auth.password_weak");
    Actor citizen;
    citizen.kind = ActorKind::citizen;
    CHECK(
        world.identity.check_change(*world.reader, world.at(0, citizen), {"a", "b"}).error().code ==
        "auth.staff_only");
}

TEST_CASE("agents of a village are those granted there, not above and not elsewhere") {
    World world;
    const Staff batu = world.add("batu", world.village, Role::agent);
    world.add("head", world.village, Role::station_head);
    world.add("town", world.town, Role::agent);
    world.add("other", world.other, Role::agent);
    const auto agents = world.identity.agents_of(*world.reader, World::county, world.village.id);
    REQUIRE(agents.size() == 1);
    CHECK(agents[0].id == batu.id);
    CHECK(agents[0].duty_phone == "0477-7580001");
    CHECK(agents[0].roles.size() == 1);
    CHECK(world.identity.holders(*world.reader, World::county, Role::station_head, world.village.id)
              .size() == 1);
}

TEST_CASE("the list of staff shows one's units only, by login, in pages") {
    World world;
    for (int i = 10; i < 35; ++i) {
        world.add("agent" + std::to_string(i), i % 2 == 0 ? world.village : world.other,
                  Role::agent);
    }
    const Context village = administrator(world, world.village);
    const auto mine = world.identity.list(*world.reader, village, {}, 0);
    REQUIRE(mine);
    CHECK(mine->rows.size() == 14);
    CHECK_FALSE(mine->more);
    for (const Staff& each : mine->rows) {
        CHECK(each.unit == world.village.id);
    }
    CHECK(world.identity.list(*world.reader, village, world.other, 0).error().code ==
          "auth.out_of_scope");

    const Context town = administrator(world, world.town);
    const auto first = world.identity.list(*world.reader, town, {}, 0);
    const auto second = world.identity.list(*world.reader, town, {}, 1);
    REQUIRE(first);
    REQUIRE(second);
    CHECK(first->rows.size() == 20);
    CHECK(first->more);
    CHECK(second->rows.size() == 7);
    CHECK_FALSE(second->more);
    CHECK(first->rows.back().login < second->rows.front().login);
    CHECK(world.identity.list(*world.reader, town, world.village, 0)->rows.size() == 14);
}

TEST_CASE("a unit's own agents are found however many work in the units below it") {
    World world;
    for (int i = 10; i < 35; ++i) {
        world.add("agent" + std::to_string(i), world.village, Role::agent);
    }
    const Staff own = world.add("townagent", world.town, Role::agent);
    const auto found =
        agents_at(*world.reader, administrator(world, world.town), world.identity, world.town);
    REQUIRE(found);
    REQUIRE(found->rows.size() == 1);
    CHECK(found->rows[0].id == own.id);
    CHECK_FALSE(found->more);
    CHECK(agents_at(*world.reader, administrator(world, world.village), world.identity, world.town)
              .error()
              .code == "auth.out_of_scope");
}

}  // namespace ortoo::identity

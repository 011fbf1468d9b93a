// SPDX-License-Identifier: MulanPSL-2.0
#include <doctest/doctest.h>

#include <algorithm>
#include <chrono>

#include "identity/service_test_world.h"
#include "identity/store.h"

namespace ortoo::identity {

TEST_CASE("staff sign in and are told who they are and where their work lies") {
    World world;
    const Staff agent = world.add("qiqige", world.village, Role::agent);
    const auto answer = world.sign_in(world.at(), "Qiqige", World::password);
    REQUIRE(answer);
    CHECK_FALSE(answer->refusal);
    CHECK(answer->me.actor.kind == ActorKind::staff);
    CHECK(answer->me.actor.id == agent.id.text);
    CHECK(answer->me.actor.unit_name == "巴图湾村");
    CHECK(answer->me.actor.roles == std::vector{Role::agent});
    CHECK(std::ranges::count(answer->me.actor.permissions, "order.handle") == 1);
    CHECK(answer->me.home == "/agent/");
    CHECK(answer->token.size() == 64);
    CHECK(world.kinds(agent.id.text) == std::vector<std::string>{"staff.added", "staff.signed_in"});

    const Actor actor = world.actor(answer->token, 60);
    CHECK(actor.id == agent.id.text);
    CHECK(actor.unit_path == "150626.104.213.");
    CHECK(actor.may("order.handle", "150626.104.213."));
    CHECK_FALSE(actor.may("order.handle", "150626.104.205."));
}

TEST_CASE("the token itself is stored nowhere") {
    World world;
    world.add("qiqige", world.village, Role::agent);
    const auto answer = world.sign_in(world.at(), "qiqige", World::password);
    REQUIRE(answer);
    CHECK_FALSE(store::session(*world.reader, World::county, answer->token));
    CHECK(world.actor(answer->token).session != answer->token);
}

TEST_CASE("an unknown login and a wrong password get one answer, and are counted") {
    World world;
    const Staff agent = world.add("qiqige", world.village, Role::agent);
    for (const char* login : {"qiqige", "nobody", "不存在"}) {
        CAPTURE(login);
        const auto answer = world.sign_in(world.at(), login, "wrong-secret");
        REQUIRE(answer);
        REQUIRE(answer->refusal);
        CHECK(answer->refusal->code == "auth.wrong_credentials");
        CHECK(answer->token.empty());
        const auto again = world.sign_in(world.at(), login, World::password);
        REQUIRE_FALSE(again);
        CHECK(again.error().code == "auth.wait");
        CHECK(again.error().params == Params{{"seconds", "1"}});
    }
    CHECK(world.kinds(agent.id.text) == std::vector<std::string>{"staff.added"});
}

TEST_CASE("an unknown login takes as long as a known one") {
    World world;
    const crypto::PasswordCost felt{4096, 2};  // some milliseconds, so that a difference shows
    Identity identity{world.random, world.vault, world.ledger, world.outbox, felt};
    NewStaff in = world.person("qiqige", world.village, {});
    in.password_hash = identity.hashed("qiqige", World::password).value();
    REQUIRE(world.write([&](db::Tx& tx) { return identity.add_staff(tx, world.system(), in); }));
    const auto quickest = [&](const std::string& login) {
        auto best = std::chrono::steady_clock::duration::max();
        for (int i = 0; i < 7; ++i) {
            const auto start = std::chrono::steady_clock::now();
            REQUIRE(identity.check_password(*world.reader, world.at(), {login, "wrong-secret"}));
            best = std::min(best, std::chrono::steady_clock::now() - start);
        }
        return best;
    };
    CHECK(quickest("nobody") * 2 > quickest("qiqige"));
}

TEST_CASE("each failure doubles the wait, the right password too must wait, and then it is over") {
    World world;
    world.add("qiqige", world.village, Role::agent);
    std::int64_t now = 0;
    for (const std::int64_t delay : {1, 2, 4, 8}) {
        REQUIRE(world.sign_in(world.at(now), "qiqige", "wrong-secret")->refusal);
        const auto early = world.sign_in(world.at(now + delay - 1), "qiqige", World::password);
        REQUIRE_FALSE(early);
        CHECK(early.error().code == "auth.wait");
        now += delay;
    }
    const auto answer = world.sign_in(world.at(now), "qiqige", World::password);
    REQUIRE(answer);
    CHECK_FALSE(answer->refusal);
    // Forgotten: the next slip costs one second again.
    REQUIRE(world.sign_in(world.at(now), "qiqige", "wrong-secret")->refusal);
    CHECK(world.sign_in(world.at(now), "qiqige", World::password).error().params ==
          Params{{"seconds", "1"}});
}

TEST_CASE("of guesses made at once only one is tried") {
    World world;
    world.add("qiqige", world.village, Role::agent);
    const Context ctx = world.at();
    const auto wrong = world.identity.check_password(*world.reader, ctx, {"qiqige", "wrong-one"});
    const auto right =
        world.identity.check_password(*world.reader, ctx, {"qiqige", World::password});
    REQUIRE(wrong);
    REQUIRE(right);
    REQUIRE(world.write([&](db::Tx& tx) { return world.identity.sign_in(tx, ctx, *wrong); }));
    const auto late =
        world.write([&](db::Tx& tx) { return world.identity.sign_in(tx, ctx, *right); });
    REQUIRE_FALSE(late);
    CHECK(late.error().code == "auth.wait");
}

TEST_CASE("an address that tries many logins has to wait, others do not") {
    World world;
    world.add("qiqige", world.village, Role::agent);
    for (int i = 0; i < 21; ++i) {
        REQUIRE(world.sign_in(world.at(), "guess" + std::to_string(i), "wrong-secret"));
    }
    CHECK(world.sign_in(world.at(), "qiqige", World::password).error().code == "auth.wait");
    Context elsewhere = world.at();
    elsewhere.peer = "10.0.0.10";
    CHECK(world.sign_in(elsewhere, "qiqige", World::password));
}

TEST_CASE("a staff session ends after twelve hours") {
    World world;
    world.add("qiqige", world.village, Role::agent);
    const std::string token = world.sign_in(world.at(), "qiqige", World::password)->token;
    CHECK(world.actor(token, 12 * 3600 - 1).kind == ActorKind::staff);
    CHECK(world.actor(token, 12 * 3600).kind == ActorKind::guest);
}

TEST_CASE("a bad token is a guest") {
    World world;
    for (const std::string& each : {std::string(), std::string("x"), std::string(100'000, 'x')}) {
        CHECK(world.actor(each).kind == ActorKind::guest);
    }
}

TEST_CASE("the CSRF token is the same through a session and another in each") {
    World world;
    world.add("qiqige", world.village, Role::agent);
    const auto one = world.sign_in(world.at(), "qiqige", World::password);
    const auto two = world.sign_in(world.at(), "qiqige", World::password);
    REQUIRE(one);
    REQUIRE(two);
    std::string csrf;
    const Actor actor = world.identity.authenticate(*world.reader, World::county, one->token,
                                                    world.at(3600).now, csrf);
    CHECK(csrf == one->me.csrf);
    CHECK(csrf == world.identity.me(*world.reader, world.at(0, actor))->csrf);
    CHECK(csrf != two->me.csrf);
    (void)world.identity.authenticate(*world.reader, World::county, "x", world.at().now, csrf);
    CHECK(csrf.empty());
}

TEST_CASE("signing in again ends the session the browser held") {
    World world;
    world.add("qiqige", world.village, Role::agent);
    const std::string old = world.sign_in(world.at(), "qiqige", World::password)->token;
    const Context held = world.at(10, world.actor(old));
    const std::string fresh = world.sign_in(held, "qiqige", World::password)->token;
    CHECK(fresh != old);
    CHECK(world.actor(old).kind == ActorKind::guest);
    CHECK(world.actor(fresh).kind == ActorKind::staff);
}

TEST_CASE("signing out ends this session only") {
    World world;
    const Staff agent = world.add("qiqige", world.village, Role::agent);
    const std::string phone = world.sign_in(world.at(), "qiqige", World::password)->token;
    const std::string desk = world.sign_in(world.at(), "qiqige", World::password)->token;
    const Context ctx = world.at(60, world.actor(phone));
    REQUIRE(world.write([&](db::Tx& tx) { return world.identity.sign_out(tx, ctx); }));
    CHECK(world.actor(phone).kind == ActorKind::guest);
    CHECK(world.actor(desk).kind == ActorKind::staff);
    CHECK(world.kinds(agent.id.text).back() == "staff.signed_out");
    CHECK(world.write([&](db::Tx& tx) { return world.identity.sign_out(tx, world.at()); }));
}

TEST_CASE("the last use of a session is noted now and then, and ended ones are swept") {
    World world;
    world.add("qiqige", world.village, Role::agent);
    const std::string token = world.sign_in(world.at(), "qiqige", World::password)->token;
    const std::string key = world.actor(token, 60).session;
    CHECK(world.identity.take_seen().empty());  // one minute later is not worth a write
    (void)world.actor(token, 600);
    const SeenSessions seen = world.identity.take_seen();
    REQUIRE(seen.size() == 1);
    const auto sweep = [&](std::int64_t seconds) {
        return world.write(
            [&](db::Tx& tx) { return world.identity.sweep(tx, world.system(seconds), seen); });
    };
    CHECK(sweep(601) == 0);
    CHECK(store::session(*world.reader, World::county, key)->seen_at == world.at(600).now);
    CHECK(sweep(12 * 3600) == 1);
    CHECK_FALSE(store::session(*world.reader, World::county, key));
}

}  // namespace ortoo::identity

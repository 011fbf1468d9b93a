// SPDX-License-Identifier: MulanPSL-2.0
#include "identity/routes.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "identity/service_test_world.h"

namespace ortoo::identity {

namespace {

struct Table {
    World world;
    http::Routes routes = identity::routes(
        world.identity,
        [this](db::Session&, const Context&, const UnitId& id) -> std::optional<UnitPlace> {
            return id == world.village.id ? std::optional(world.village) : std::nullopt;
        });

    const http::Route& route(http::Method method, std::string_view path) {
        const auto found = std::ranges::find_if(routes, [&](const http::Route& each) {
            return each.method == method && each.path == path;
        });
        REQUIRE(found != routes.end());
        return *found;
    }
    // What the server does with a POST that works on the pool.
    Result<http::Reply> pool(std::string_view path, const json::object& body, const Context& ctx) {
        Source source;
        source.fields = body;
        const auto work = route(http::Method::post, path).handler.pool(source);
        REQUIRE(work);
        auto outcome = (*work)(*world.reader, ctx);
        if (!outcome) {
            return tl::unexpected<Refusal>(outcome.error());
        }
        return world.write([&](db::Tx& tx) { return outcome->finish(tx, ctx); });
    }
};

}  // namespace

TEST_CASE("no answer that sets a cookie is kept for a retry") {
    Table table;
    for (const char* path : {"/api/v1/sign-in", "/api/v1/sign-out", "/api/v1/citizen/codes",
                             "/api/v1/citizen/sign-in", "/api/v1/me/password"}) {
        CAPTURE(path);
        CHECK_FALSE(table.route(http::Method::post, path).idempotent_key);
    }
    CHECK(table.route(http::Method::post, "/api/v1/staff").idempotent_key);
}

TEST_CASE("staff are read and changed with permission only") {
    Table table;
    const auto needs = [&](http::Method method, std::string_view path) {
        return table.route(method, path).access.permission;
    };
    CHECK(needs(http::Method::get, "/api/v1/staff") == "staff.read");
    CHECK(needs(http::Method::post, "/api/v1/staff") == "staff.manage");
    CHECK(needs(http::Method::post, "/api/v1/staff/{id}/roles") == "staff.manage");
    CHECK(needs(http::Method::post, "/api/v1/staff/{id}/state") == "staff.manage");
    CHECK(table.route(http::Method::get, "/api/v1/me").access.who == http::Access::Who::everyone);
}

TEST_CASE("the token leaves in the cookie and not in the body") {
    Table table;
    table.world.add("batu", table.world.village, Role::agent);
    const auto reply = table.pool(
        "/api/v1/sign-in", {{"login", "batu"}, {"password", World::password}}, table.world.at());
    REQUIRE(reply);
    CHECK_FALSE(reply->refusal);
    CHECK(reply->set_cookie.size() == 64);
    CHECK(reply->cookie_seconds == 12 * 3600);
    CHECK(reply->body.find(reply->set_cookie) == std::string::npos);
    CHECK(reply->body.find(R"("home":"/agent/")") != std::string::npos);
}

TEST_CASE("a failed sign-in is refused and yet committed") {
    Table table;
    table.world.add("batu", table.world.village, Role::agent);
    const json::object wrong{{"login", "batu"}, {"password", "wrong-secret"}};
    const auto reply = table.pool("/api/v1/sign-in", wrong, table.world.at());
    REQUIRE(reply);
    REQUIRE(reply->refusal);
    CHECK(reply->refusal->code == "auth.wrong_credentials");
    CHECK(reply->set_cookie.empty());
    CHECK(table.pool("/api/v1/sign-in", wrong, table.world.at()).error().code == "auth.wait");
}

TEST_CASE("staff are added at units that exist, and their passwords are not told") {
    Table table;
    json::object body{{"login", "batu"},
                      {"name", "巴图"},
                      {"unit", table.world.village.id.text},
                      {"phone", "12345"},
                      {"password", World::password}};
    body["roles"] = json::array{json::object{{"role", "agent"}, {"unit", "150626104213"}}};
    const auto reply = table.pool("/api/v1/staff", body, table.world.system());
    REQUIRE(reply);
    CHECK(reply->body.find("巴图湾村") != std::string::npos);
    CHECK(reply->body.find("password") == std::string::npos);
    const auto agents =
        table.world.identity.agents_of(*table.world.reader, World::county, table.world.village.id);
    CHECK(agents.size() == 1);

    body["login"] = "erdeni";
    body["unit"] = "150626999999";
    const auto nowhere = table.pool("/api/v1/staff", body, table.world.system());
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().code == "unit.not_found");
    CHECK(nowhere.error().field == "unit");
}

}  // namespace ortoo::identity

// SPDX-License-Identifier: MulanPSL-2.0
#include "http/router.h"

#include <doctest/doctest.h>

#include <stdexcept>

#include "base/text.h"

namespace ortoo::http {

namespace {

Route route(Method method, const std::string& path) {
    Route out;
    out.method = method;
    out.path = path;
    if (method == Method::put) {
        out.raw_max = 10;
        out.handler.raw = [](const Source&, std::string) { return Result<PoolWork>(PoolWork{}); };
    } else {
        out.handler.read = [](const Source&) { return Result<ReadWork>(ReadWork{}); };
    }
    return out;
}

Router::Match find(const Router& router, Verb verb, const std::string& path) {
    return router.find(verb, split(std::string_view(path).substr(1), '/'));
}

}  // namespace

TEST_CASE("routes are found by method and segments, with the values of their names") {
    const Routes routes{
        route(Method::get, "/api/v1/a/{id}"),   route(Method::post, "/api/v1/a/{id}"),
        route(Method::get, "/api/v1/a/new"),    route(Method::get, "/api/v1/a/{id}/b/{no}"),
        route(Method::post, "/api/v1/a/new/b"), route(Method::put, "/api/v1/a/{id}/photo")};
    const Router router(routes);
    CHECK(find(router, Verb::get, "/api/v1/a/new").route == &routes[2]);
    CHECK(find(router, Verb::post, "/api/v1/a/new").route == &routes[1]);
    CHECK(find(router, Verb::put, "/api/v1/a/1/photo").route == &routes[5]);
    const Router::Match deep = find(router, Verb::get, "/api/v1/a/new/b/7");
    CHECK(deep.route == &routes[3]);
    CHECK(deep.path ==
          std::vector<std::pair<std::string, std::string>>{{"id", "new"}, {"no", "7"}});
}

TEST_CASE("a path that is known says what it allows") {
    const Routes routes{route(Method::get, "/api/v1/a/{id}"), route(Method::post, "/api/v1/a/{id}"),
                        route(Method::post, "/api/v1/a/new")};
    const Router router(routes);
    const Router::Match got = find(router, Verb::put, "/api/v1/a/new");
    CHECK(got.route == nullptr);
    CHECK(got.allow == "POST, GET");
    CHECK(find(router, Verb::get, "/api/v1/a").allow.empty());
    CHECK(find(router, Verb::get, "/api/v1/a/").allow.empty());
    CHECK(find(router, Verb::get, "/api/v1/a/1/").allow.empty());
    CHECK(find(router, Verb::head, "/api/v1/a/1").allow == "GET, POST");
}

TEST_CASE("a table that cannot be right is refused at start") {
    const auto refused = [](const Routes& routes) {
        CHECK_THROWS_AS(Router{routes}, std::logic_error);
    };
    refused({route(Method::get, "/api/v1/a"), route(Method::get, "/api/v1/a")});
    refused({route(Method::get, "/api/v1/{a}"), route(Method::get, "/api/v1/{b}")});
    refused({route(Method::get, "/api/v1/{a}"), route(Method::post, "/api/v1/{b}")});
    refused({route(Method::get, "/elsewhere")});
    refused({route(Method::get, "/api/v1//a")});
    Route two = route(Method::post, "/api/v1/a");
    two.handler.write = [](const Source&) { return Result<WriteWork>(WriteWork{}); };
    refused({two});
    Route unlimited = route(Method::put, "/api/v1/a");
    unlimited.raw_max = 0;
    refused({unlimited});
    Route nameless = route(Method::get, "/api/v1/a");
    nameless.access = permission("");
    refused({nameless});
}

}  // namespace ortoo::http

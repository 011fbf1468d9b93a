// SPDX-License-Identifier: MulanPSL-2.0
// Targets, header values, bodies, heads of answers: the small pure parts.
#include <doctest/doctest.h>

#include "http/answer_head.h"
#include "http/headers.h"
#include "http/json_body.h"
#include "http/problem.h"
#include "http/refusals.h"
#include "http/route.h"
#include "http/target.h"

namespace ortoo::http {

TEST_CASE("a target is decoded once, by segments") {
    const auto target = parse_target("/a%2Fb/%E9%A9%BF/?q=a+b%26c&empty=&flag");
    REQUIRE(target);
    CHECK(target->segments == std::vector<std::string>{"a/b", "驿", ""});
    CHECK(target->query.at("q") == "a b&c");
    CHECK(target->query.at("empty") == "");
    CHECK(target->query.at("flag") == "");
    CHECK(parse_target("/")->path == "/");
    CHECK(parse_target("/%2541")->path == "/%41");
}

TEST_CASE("a target that is none is refused") {
    for (const char* each :
         {"", "a", "*", "http://t/a", "/%", "/%4", "/%zz", "/%00", "/%0a", "/%ff", "/..", "/a/../b",
          "/%2e%2e/b", "/.", "/a#b", "/?%zz", "/?=a", "/?a=%0d"}) {
        CAPTURE(each);
        CHECK(!parse_target(each));
    }
    CHECK(!parse_target("/" + std::string(100, '/')));
    std::string many = "/?a0=";
    for (int i = 1; i < 70; ++i) {
        many += "&a" + std::to_string(i) + "=";
    }
    CHECK(!parse_target(many));
}

TEST_CASE("cookies, codings, tags and versions are read") {
    CHECK(cookie("a=1; ortoo_session=abc; b=2", "ortoo_session") == "abc");
    CHECK(cookie("xortoo_session=abc", "ortoo_session").empty());
    CHECK(cookie("ortoo_session", "ortoo_session").empty());
    CHECK(cookie("ortoo_session=a; ortoo_session=b", "ortoo_session") == "a");
    CHECK(accepted_codings("gzip, deflate, br").brotli);
    CHECK(accepted_codings("GZIP;q=0.5").gzip);
    CHECK(!accepted_codings("gzip;q=0, br;q=0.0").gzip);
    CHECK(!accepted_codings("gzip;q=0, br;q=0.0").brotli);
    CHECK(!accepted_codings("").gzip);
    CHECK(none_match_hits("\"a\", W/\"b\"", "\"b\""));
    CHECK(none_match_hits("*", "\"b\""));
    CHECK(!none_match_hits("\"a\"", "\"b\""));
    CHECK(version_of("7") == 7);
    CHECK(version_of("\"7\"") == 7);
    for (const char* each : {"", "\"", "\"\"", "x", "-1", "W/\"7\"", "7 "}) {
        CHECK(!version_of(each));
    }
    CHECK(is_json_type("application/json"));
    CHECK(is_json_type("Application/JSON; charset=utf-8"));
    CHECK(!is_json_type("application/jsonp"));
    CHECK(!is_json_type("application/json; charset=gbk"));
    CHECK(!is_json_type(""));
}

TEST_CASE("a body is an object, each member once, within its limits") {
    const auto code = [](std::string_view text) -> std::string {
        const auto got = parse_body(text, 4, 3);
        return got ? "" : got.error().code;
    };
    CHECK(code(R"({"a":{"b":{"c":{}}}})").empty());
    CHECK(code(R"({"a":{"b":{"c":{"d":{}}}}})") == "request.too_deep");
    CHECK(code(R"({"a":1,"b":2,"c":3})").empty());
    CHECK(code(R"({"a":1,"b":2,"c":3,"d":4})") == "request.invalid");
    CHECK(code(R"({"a":[{"b":1,"b":2}]})") == "request.invalid");
    CHECK(code("{\"a\":1,\"\\u0061\":2}") == "request.invalid");
    CHECK(code(" {} ").empty());
    CHECK(code("").empty());
    for (const char* each : {"{,}", "{'a':1}", "{\"a\":01}", "{\"a\":NaN}", "{\"a\":1,}", "//\n{}",
                             "{\"a\":\"\\ud800\"}", "{\"a\":\"\t\"}", "{}{}"}) {
        CAPTURE(each);
        CHECK(code(each) == "request.not_json");
    }
    CHECK(code("5") == "request.invalid");
}

TEST_CASE("each kind of refusal has its status, and HTTP's own names go before") {
    const auto status = [](RefusalCode code) { return problem(code, "r").status; };
    CHECK(status({"a.b", Kind::invalid}) == 400);
    CHECK(status({"a.b", Kind::unauthenticated}) == 401);
    CHECK(status({"a.b", Kind::forbidden}) == 403);
    CHECK(status({"a.b", Kind::not_found}) == 404);
    CHECK(status({"a.b", Kind::conflict}) == 409);
    CHECK(status({"a.b", Kind::stale}) == 412);
    CHECK(status({"a.b", Kind::too_large}) == 413);
    CHECK(status({"a.b", Kind::unprocessable}) == 422);
    CHECK(status({"a.b", Kind::too_many}) == 429);
    CHECK(status({"a.b", Kind::unavailable}) == 503);
    CHECK(status(wrong_method) == 405);
    CHECK(status(timed_out) == 408);
    CHECK(status(wrong_media_type) == 415);
    CHECK(status(headers_too_large) == 431);
    for (const int each : {200, 304, 308, 400, 401, 403, 404, 405, 408, 409, 412, 413, 415, 422,
                           429, 431, 500, 503}) {
        CHECK(reason_of(each) != "Unknown");
    }
}

TEST_CASE("who must wait is told how long") {
    const Refusal wait = refuse({"auth.wait", Kind::too_many}, {}, {{"seconds", "40"}}).value();
    CHECK(problem(wait, "r").headers == "Retry-After: 40\r\n");
    const Refusal odd =
        refuse({"auth.wait", Kind::too_many}, {}, {{"seconds", "4\r\nX: y"}}).value();
    CHECK(problem(odd, "r").headers.size() == std::string("Retry-After: 1\r\n").size());
    CHECK(broken("r").status == 500);
}

TEST_CASE("dates and file names are written as HTTP has them") {
    CHECK(http_date(Instant{784'111'777'000'000}) == "Sun, 06 Nov 1994 08:49:37 GMT");
    CHECK(disposition_line("台账 \"1\"\r\n.csv") ==
          "Content-Disposition: attachment; "
          "filename*=UTF-8''%E5%8F%B0%E8%B4%A6%20%221%22%0D%0A.csv\r\n");
}

}  // namespace ortoo::http

// SPDX-License-Identifier: MulanPSL-2.0
#include "stops/rules.h"

#include <doctest/doctest.h>

#include <set>

namespace ortoo::stops {

namespace {
Instant at(const char* date, int minute) {
    return local_at(*parse_date(date), minute);
}
}  // namespace

TEST_CASE("every function has a route, and no route has two functions") {
    std::set<std::string_view> paths;
    std::set<Function> functions;
    for (const RouteOf& each : routes_of_functions()) {
        CHECK(paths.insert(each.path).second);
        functions.insert(each.function);
    }
    CHECK(functions.size() == function_names.size());
    CHECK(function_of("/api/v1/orders") == Function::order);
    CHECK(function_of("/api/v1/orders/{id}") == std::nullopt);
    CHECK(function_of("/api/v1/sign-in") == std::nullopt);  // staff must always get in
    CHECK(function_of("/api/v1/stops") == std::nullopt);
}

TEST_CASE("people are told until when: the hour today, the day too on another day") {
    const Instant now = at("2026-11-18", 9 * 60);
    Notice notice{Function::order, "短信通道检修", {}};
    CHECK(words_of(notice, now) == Params{{"reason", "短信通道检修"}, {"until", ""}});
    notice.expected_until = at("2026-11-18", 14 * 60 + 5);
    CHECK(words_of(notice, now)[1].second == "14:05");
    // Half past midnight in Shanghai is still the day before in Greenwich.
    notice.expected_until = at("2026-11-19", 30);
    CHECK(words_of(notice, now)[1].second == "2026-11-19 00:30");
    CHECK(words_of(notice, at("2026-11-19", 10))[1].second == "00:30");
}

}  // namespace ortoo::stops

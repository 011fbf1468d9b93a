// SPDX-License-Identifier: MulanPSL-2.0
#include "notices/rules.h"

#include <doctest/doctest.h>

#include "notices/rules_templates.h"

namespace ortoo::notices {

TEST_CASE("a sentence is filled, or lacks what it names") {
    const Params params{{"a", "甲"}, {"b", ""}};
    CHECK(fill("", params) == "");
    CHECK(fill("没有空", params) == "没有空");
    CHECK(fill("{a}和{b}。{a}", params) == "甲和。甲");
    CHECK_FALSE(fill("{c}", params));
    CHECK_FALSE(fill("{a} {c}", params));
    CHECK_FALSE(fill("{a", params));
    CHECK_FALSE(fill("{}", {}));
}

TEST_CASE("the pause before the next try grows five times") {
    const Instant now{0};
    CHECK(next_try(now, 0) == now.plus_minutes(1));
    CHECK(next_try(now, 1) == now.plus_minutes(1));
    CHECK(next_try(now, 2) == now.plus_minutes(5));
    CHECK(next_try(now, 4) == now.plus_minutes(125));
}

TEST_CASE("params keep their order and every character") {
    const Params params{{"item", "“低保”\n"}, {"number", "DB-1"}, {"item", ""}};
    CHECK(params_of(params_text(params)) == params);
    CHECK(params_of(params_text({})).empty());
}

TEST_CASE("a template is found by its whole name") {
    REQUIRE(find_template("order.escalated") != nullptr);
    CHECK(find_template("order.escalated")->name == "order.escalated");
    CHECK(find_template("order.escalate") == nullptr);
    CHECK(find_template("") == nullptr);
}

}  // namespace ortoo::notices

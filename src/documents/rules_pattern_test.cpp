// SPDX-License-Identifier: MulanPSL-2.0
// What stands in the text of a paper: words, fields, brackets.
#include "documents/rules_pattern.h"

#include <doctest/doctest.h>

namespace ortoo::documents {

TEST_CASE("each kind of value is said as people read it; what has no words says nothing") {
    const Values values{{"count", std::int64_t{5}},
                        {"day", civil(2026, 11, 18).value()},
                        {"at", parse_instant("2026-11-18T09:05:00+08:00").value()},
                        {"yes", true},
                        {"rows", Rows{{{"name", "户口簿"}}}}};
    for (const auto& [pattern, said] : {std::pair{"{count} 份", "5 份"},
                                        {"{day}", "2026年11月18日"},
                                        {"{at}", "2026年11月18日 9时05分"},
                                        {"是{yes}", "是"},
                                        {"有{rows}", "有"},
                                        {"[yes?有{count}份]", "有5份"}}) {
        CAPTURE(pattern);
        CHECK(fill(parse_pattern(pattern).value(), values) == said);
    }
}

TEST_CASE("a question mark that ends no condition is a question mark") {
    CHECK(fill(parse_pattern("[Really?]").value(), {}) == "Really?");
    CHECK(fill(parse_pattern("[a1?x]b").value(), {}) == "b");
}

TEST_CASE("a field has a name of small letters, digits and strokes") {
    for (const char* good : {"{a}", "{z9}", "{due_words}", "{_}"}) {
        CAPTURE(good);
        CHECK(parse_pattern(good).has_value());
    }
    for (const char* bad : {"{a-b}", "{a:b}", "{a~b}", "{A}", "{名}", "{a b}"}) {
        CAPTURE(bad);
        CHECK_FALSE(parse_pattern(bad).has_value());
    }
}

TEST_CASE("a line is left out when one field outside its brackets is blank") {
    const Values values{{"a", std::string("甲")}};
    const auto nothing = [&](const char* pattern) {
        return says_nothing(parse_pattern(pattern).value(), values);
    };
    CHECK_FALSE(nothing("{a}"));
    CHECK_FALSE(nothing("{a}[（{b}）]"));
    CHECK(nothing("{a}{b}"));
    CHECK(nothing("{b}{a}"));
    CHECK_FALSE(nothing("只有字"));
}

}  // namespace ortoo::documents

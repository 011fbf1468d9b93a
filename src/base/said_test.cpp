// SPDX-License-Identifier: MulanPSL-2.0
#include "base/said.h"

#include <doctest/doctest.h>

#include <stdexcept>

namespace ortoo {

namespace {
constexpr SaidWord left{"test.left", "还剩 {days} 天"};
constexpr SaidWord due{"test.due", "，最晚 {day}"};
constexpr SaidWord done{"test.done", "已办结"};
const CivilDate new_year = *parse_date("2027-01-04");
}  // namespace

TEST_CASE("a sentence is said in Chinese and kept in pieces, dates as dates") {
    const Said words = Said(left, {{"days", 3}}).add(due, {{"day", new_year, 2026}});
    CHECK(words.chinese() == "还剩 3 天，最晚 2027 年 1 月 4 日");
    CHECK(words.parts() == std::vector<SaidPart>{{"test.left", {{"days", "3"}}},
                                                 {"test.due", {{"day", "2027-01-04"}}}});
    CHECK(Said(due, {{"day", new_year, 2027}}).chinese() == "，最晚 1 月 4 日");
    CHECK(Said().empty());
    CHECK_FALSE(Said(done).empty());
}

TEST_CASE("a gap without a value and a value without a gap are faults") {
    CHECK_THROWS_AS(Said{left}, std::logic_error);
    CHECK_THROWS_AS(Said(left, {{"hours", 3}}), std::logic_error);
    CHECK_THROWS_AS(Said(done, {{"days", 3}}), std::logic_error);
}

TEST_CASE("what is stored reads back, and so do plain words of before") {
    const Said words = Said(left, {{"days", 3}}).add(Said::as_is("他说：{等} \"明天\""));
    CHECK(Said::from_stored(words.stored()) == words);
    CHECK(Said::from_stored("").empty());
    CHECK(Said().stored().empty());
    CHECK(Said::from_stored("王强指派：顺路").chinese() == "王强指派：顺路");
    CHECK(Said::from_stored("王强指派：顺路").parts() ==
          std::vector<SaidPart>{{"", {{"words", "王强指派：顺路"}}}});
    CHECK_THROWS(Said::from_stored("{\"chinese\":1}"));
}

}  // namespace ortoo

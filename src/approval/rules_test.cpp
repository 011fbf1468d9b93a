// SPDX-License-Identifier: MulanPSL-2.0
#include "approval/rules.h"

#include <doctest/doctest.h>

namespace ortoo::approval {

namespace {
Decide deny(std::optional<std::string> reasons) {
    return {cases::CaseId{"c"}, 1, DecideOutcome::deny, std::move(reasons), std::nullopt};
}
}  // namespace

TEST_CASE("a denial gives its reasons and ends with the remedies") {
    for (const char* reasons : {"", "不符合", "   不符合规定   ", "一二三四五六七八九"}) {
        CAPTURE(reasons);
        const auto refused = decision_text(deny(reasons));
        REQUIRE_FALSE(refused.has_value());
        CHECK(refused.error().code == approval_reason_missing.code);
        CHECK(refused.error().field == "reasons");
    }
    CHECK_FALSE(decision_text(deny(std::nullopt)).has_value());
    const auto words = decision_text(deny("申请人家庭收入高于本旗低保标准"));
    REQUIRE(words.has_value());
    CHECK(words->starts_with("申请人家庭收入高于本旗低保标准"));
    CHECK(words->ends_with(remedies()));
    CHECK(remedies().find("行政复议") != std::string_view::npos);
    CHECK(remedies().find("行政诉讼") != std::string_view::npos);
}

TEST_CASE("what the decider adds stands between the reasons and the remedies") {
    Decide in = deny("申请人家庭收入高于本旗低保标准");
    in.opinion = " 可在收入变化后再次申请 ";
    CHECK(decision_text(in).value() ==
          "申请人家庭收入高于本旗低保标准\n可在收入变化后再次申请\n" + std::string(remedies()));
}

TEST_CASE("the reviewer is who reviewed last, not who decided") {
    using cases::Step;
    const auto said = [](Step step, const char* who) {
        return cases::Opinion{step, who, who, Instant{}, "同意", cases::Outcome::agree};
    };
    const std::vector<cases::Opinion> opinions{said(Step::review, "li"), said(Step::review, "bao"),
                                               said(Step::decide, "wang")};
    CHECK(reviewer_of(opinions) == "bao");
    CHECK(reviewer_of(std::vector{said(Step::decide, "wang")}).empty());
}

TEST_CASE("a grant needs no reasons") {
    Decide in{cases::CaseId{"c"}, 1, DecideOutcome::grant, std::nullopt, std::nullopt};
    CHECK(decision_text(in).value() == "同意");
    in.opinion = "符合条件，准予";
    CHECK(decision_text(in).value() == "符合条件，准予");
}

TEST_CASE("the reviewer may decide only where four eyes are not asked for") {
    cases::Case item;
    const std::vector<cases::Opinion> opinions{
        {cases::Step::review, "li", "李", Instant{}, "同意", cases::Outcome::agree}};
    CHECK(four_eyes(item, opinions, "li").has_value());
    item.four_eyes = true;
    CHECK(four_eyes(item, opinions, "li").error().code == approval_same_person.code);
    CHECK(four_eyes(item, opinions, "wang").has_value());
    CHECK(reviewer_of(opinions) == "li");
    CHECK(reviewer_of({}).empty());
}

TEST_CASE("an approver of a town sees what the town decides") {
    CHECK(sight_of("150626.104.").cut == cases::Cut::bureau);
    CHECK(sight_of("150626.B01.").cut == cases::Cut::bureau);
    CHECK(sight_of("150626.").cut == cases::Cut::county);
}

}  // namespace ortoo::approval

// SPDX-License-Identifier: MulanPSL-2.0
#include <doctest/doctest.h>

#include "catalogue/rules.h"

namespace ortoo::catalogue {

namespace {

std::string terms(std::string_view question, std::vector<Synonym> synonyms = {}) {
    std::string out;
    for (const Asked& each : asked_of(question, synonyms)) {
        out += (out.empty() ? "" : " ") + each.term;
        out += each.group == 0 ? "" : "'";
    }
    return out;
}

}  // namespace

TEST_CASE("a question is cut into pairs of characters and whole words") {
    CHECK(terms("高龄津贴") == "高龄 龄津 津贴");
    CHECK(terms(" 高龄，津贴! ") == "高龄 津贴");
    CHECK(terms("ETC办理") == "etc 办理");
    CHECK(terms("ＥＴＣ　办理") == "etc 办理");
    CHECK(terms("80岁") == "80");
    CHECK(terms("羊") == "羊");
    CHECK(terms("羊 牛") == "羊 牛");
    CHECK(terms("哈哈哈") == "哈哈");  // each term once
    CHECK(terms("，。！") == "");
    CHECK(terms("ᠮᠣᠩᠭᠣᠯ 津贴") == "ᠮᠣᠩᠭᠣᠯ 津贴");
}

TEST_CASE("everyday words bring the words of the catalogue along") {
    const std::vector<Synonym> synonyms{{"老年钱", "高龄津贴"}, {"低保", "最低生活保障"}};
    CHECK(terms("老年钱", synonyms) == "老年 年钱 高龄' 龄津' 津贴'");
    CHECK(terms("我想领老年钱", synonyms).find("高龄'") != std::string::npos);
    CHECK(terms("老年", synonyms) == "老年");
}

TEST_CASE("a long question stays inside its places") {
    std::string text;
    for (int i = 0; i < 60; ++i) {
        text += "字" + std::to_string(i);
    }
    CHECK(asked_of(text, {}).size() <= asked_max);
    const std::vector<Synonym> synonyms{{"字", "高龄津贴申领办理指南须知材料清单流程时限收费"}};
    CHECK(asked_of(text, synonyms).size() <= asked_max);
}

TEST_CASE("the name of an item weighs more than its conditions") {
    Item item;
    item.name = "高龄津贴";
    item.theme = "养老服务";
    item.department = "旗民政局";
    item.conditions = {"年满80周岁,高龄老人"};
    const Weights weights = terms_of(item);
    CHECK(weights.at("高龄") == 8);
    CHECK(weights.at("养老") == 3);
    CHECK(weights.at("民政") == 2);
    CHECK(weights.at("80") == 1);
    CHECK(weights.at("龄") == 1);
    CHECK_FALSE(weights.contains("老"));  // single characters of the name only
}

TEST_CASE("rare terms count more, unknown ones not at all, and the budget holds") {
    const auto plan = plan_search(
        {{"常见", 0, 4000, 0}, {"少见", 0, 3, 0}, {"没有", 0, 0, 0}, {"很多", 0, 9000, 0}}, 10000);
    REQUIRE(plan.size() == 2);
    CHECK(plan[0].term == "少见");
    CHECK(plan[0].factor > 3 * plan[1].factor);
    // What everything holds is read when there is nothing better.
    CHECK(plan_search({{"很多", 0, 9000, 0}}, 10000).size() == 1);
    CHECK(plan_search({}, 10000).empty());
}

TEST_CASE("own words and each synonym weigh the same as a whole") {
    const auto plan = plan_search(
        {{"低保", 0, 2, 0}, {"最低", 1, 2, 0}, {"低生", 1, 2, 0}, {"生活", 1, 2, 0}}, 100);
    REQUIRE(plan.size() == 4);
    std::int64_t own = 0;
    std::int64_t synonym = 0;
    for (const Asked& each : plan) {
        (each.group == 0 ? own : synonym) += each.factor;
    }
    CHECK(own == 1000);
    CHECK(synonym >= 990);
    CHECK(synonym <= 1000);
}

TEST_CASE("a table of synonyms is read or its faults are named") {
    const auto parsed = parse_synonyms("word,means\n老年钱,高龄津贴\n");
    REQUIRE(parsed);
    CHECK(parsed->faults.empty());
    CHECK(parsed->rows.front().means == "高龄津贴");
    const auto bad = parse_synonyms("word,means\na,b\na,b\nc\n,d\n");
    REQUIRE(bad);
    REQUIRE(bad->faults.size() == 3);
    CHECK(bad->faults[0].code == "duplicate");
    CHECK(bad->faults[1].row == 4);
    CHECK(parse_synonyms("w,m\n").error().code == "catalogue.columns_missing");
}

}  // namespace ortoo::catalogue

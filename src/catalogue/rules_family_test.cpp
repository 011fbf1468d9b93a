// SPDX-License-Identifier: MulanPSL-2.0
#include "catalogue/rules_family.h"

#include <doctest/doctest.h>

namespace ortoo::catalogue {

TEST_CASE("a family is in full when the centre takes all of it, in part, or missing") {
    const std::vector<Suited> items{{"登记", "商事登记", true},     {"备案", "食品经营", true},
                                    {"完税证明", "税务服务", true}, {"保险费", "税费缴纳", false},
                                    {"落户", "户籍办理", false},    {"别的", "殡葬服务", true}};
    const auto rows = settled(items);
    REQUIRE(rows.size() == 6);
    CHECK(rows[0].settled == Settled::full);
    CHECK(rows[1].settled == Settled::part);
    CHECK(rows[1].lacking == std::vector<std::string>{"保险费"});
    CHECK(rows[2].settled == Settled::missing);
    CHECK(rows[3].settled == Settled::missing);
    CHECK(rows[3].suitable == 0);
}

TEST_CASE("the table has a line for each family of each centre") {
    SettledReport report;
    report.rows.push_back({{"150626100000"}, "嘎鲁图镇", settled({}), 6});
    const auto rows = settled_table(report);
    CHECK(rows.size() == 7);
    CHECK(rows[1][3] == "未进驻");
}

}  // namespace ortoo::catalogue

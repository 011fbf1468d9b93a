// SPDX-License-Identifier: MulanPSL-2.0
// Which lines and rows come onto the paper.
#include "documents/rules_sheet.h"

#include <doctest/doctest.h>

#include "documents/rules_template.h"

namespace ortoo::documents {

namespace {
using Cells = std::vector<std::string>;

const std::string notice =
    "kind notice\nversion 1\ntitle 一次性告知书\nabove {unit}\nto {to}\ntext 最迟于{due}\n";

Cells only_row(const std::string& columns, const Rows& rows) {
    const auto read = parse_template(notice + "table materials\n" + columns);
    REQUIRE(read.has_value());
    const Sheet sheet = sheet_of(*read, {{"materials", rows}}, {});
    REQUIRE_FALSE(sheet.blocks.empty());
    REQUIRE(sheet.blocks.back().rows.size() == 1);
    return sheet.blocks.back().rows.front().cells;
}
}  // namespace

TEST_CASE("a list without a line says so in its first column of words") {
    CHECK(only_row("  8 序号 = #\n  92 名称 = name\n", {}) == Cells{"—", "无"});
    CHECK(only_row("  50 名称 = name\n  50 要求 = need\n", {}) == Cells{"无", "—"});
    CHECK(only_row("  100 序号 = #\n", {}) == Cells{"无"});
}

TEST_CASE("what a row does not say stays empty") {
    CHECK(only_row("  8 序号 = #\n  46 名称 = name\n  46 要求 = need\n", {{{"name", "户口簿"}}}) ==
          Cells{"1", "户口簿", ""});
}

TEST_CASE("a sentence stands on the paper when all its conditions hold") {
    const auto read = parse_template(notice +
                                     "if permit text 属于行政许可。\n"
                                     "if permit if !basis text 没有写依据。\n"
                                     "if !permit text 不属于行政许可。\n"
                                     "table materials\n  8 序号 = #\n");
    REQUIRE(read.has_value());
    const auto texts = [&](const Values& values) {
        std::string out;
        for (const Block& each : sheet_of(*read, values, {}).blocks) {
            out += each.kind == BlockKind::paragraph ? each.text + "|" : "";
        }
        return out;
    };
    CHECK(texts({{"permit", true}}) == "最迟于|属于行政许可。|没有写依据。|");
    CHECK(texts({{"permit", true}, {"basis", std::string("第二十条")}}) ==
          "最迟于|属于行政许可。|");
    CHECK(texts({{"permit", false}}) == "最迟于|不属于行政许可。|");
}

}  // namespace ortoo::documents

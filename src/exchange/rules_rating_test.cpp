// SPDX-License-Identifier: MulanPSL-2.0
#include "exchange/rules_rating.h"

#include <doctest/doctest.h>

#include <algorithm>

namespace ortoo::exchange {

namespace {
std::string cell(const std::vector<std::string>& cells, std::string_view column) {
    const auto columns = rating_columns();
    return cells.at(static_cast<std::size_t>(std::ranges::find(columns, column) - columns.begin()));
}
}  // namespace

TEST_CASE("every way has its code, and the code for a default is never sent") {
    const std::pair<ratings::Way, std::int64_t> rows[] = {
        {ratings::Way::computer, 1}, {ratings::Way::mobile, 2},    {ratings::Way::qr, 3},
        {ratings::Way::tablet, 4},   {ratings::Way::evaluator, 5}, {ratings::Way::paper, 5}};
    CHECK(std::size(rows) == ratings::way_names.size());
    for (const auto& [way, code] : rows) {
        CAPTURE(name_of(way));
        CHECK(channel_code(way) == code);
    }
}

TEST_CASE("a line says best as five, the second word as two, and who rated not at all") {
    cases::Case item;
    item.unit.id.text = "150626100203";
    item.number = "150626-1";
    item.item_name = "高龄津贴";
    item.applicant_name = "巴特尔";
    item.state = cases::CaseState::closed;
    Said said{ratings::Level::very_satisfied,
              {"态度好", "快"},
              "谢谢",
              ratings::Way::qr,
              parse_instant("2026-11-18T10:00:00+08:00").value(),
              Turn::first};
    auto cells = rating_cells(item, said);
    REQUIRE(cells.size() == rating_columns().size());
    CHECK(cell(cells, "satisfaction") == "5");
    CHECK(cell(cells, "evalDetail") == "态度好,快");
    CHECK(cell(cells, "pf") == "3");
    CHECK(cell(cells, "proStatus") == "3");
    CHECK(cell(cells, "assessTime") == "20261118T100000");
    CHECK(cell(cells, "assessNumber") == "1");
    CHECK(cell(cells, "areaCode") == "150626100203");
    CHECK(std::ranges::find(cells, "巴特尔") == cells.end());
    said.level = ratings::Level::very_dissatisfied;
    said.turn = Turn::again;
    cells = rating_cells(item, said);
    CHECK(cell(cells, "satisfaction") == "1");
    CHECK(cell(cells, "assessNumber") == "2");
}

}  // namespace ortoo::exchange

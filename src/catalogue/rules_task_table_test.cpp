// SPDX-License-Identifier: MulanPSL-2.0
// The 实施清单 as a table: what a column says of the guide, and what a wrong file is told.
#include <doctest/doctest.h>

#include <algorithm>

#include "catalogue/rules_task.h"

namespace ortoo::catalogue {

namespace {
using enum Standard;

std::string cell(const Item& item, const Task& task, Standard standard, std::string_view column) {
    const TableRow names = task_columns();
    const auto at = std::find(names.begin(), names.end(), column);
    REQUIRE(at != names.end());
    return task_row(item, task, standard)[static_cast<std::size_t>(at - names.begin())];
}

// "row field code;" of each fault, or the code of the refusal.
std::string said(const std::vector<TableRow>& rows, Standard standard = gbt39046) {
    const auto read = parse_tasks(rows, standard);
    std::string out = read ? "" : read.error().code + " " + read.error().field;
    for (std::size_t i = 0; read && i < read->faults.size(); ++i) {
        const ImportFault& each = read->faults[i];
        out += std::to_string(each.row) + " " + each.field + " " + each.code + ";";
    }
    return out;
}

std::string one(const char* column, const std::string& value) {
    return said({{"local_task_code", "task_code", column}, {"S-1", "x", value}});
}
}  // namespace

TEST_CASE("columns of the guide say its limits, fee and kind in the standard's digits") {
    Item item;
    item.promised = {0, duty::DayUnit::natural_days};
    item.is_instant = true;
    item.fee = "10 元";
    CHECK(cell(item, {}, gbt39046, "anticipate_day").empty());  // no limit of the law is known
    CHECK(cell(item, {}, gbt39046, "anticipate_type").empty());
    CHECK(cell(item, {}, gbt39046, "promise_type") == "2");
    CHECK(cell(item, {}, gbt39046, "is_fee") == "1");
    CHECK(cell(item, {}, gbt39046, "project_type") == "1");
    item.statutory = TimeLimit{20, duty::DayUnit::working_days};
    item.promised = {10, duty::DayUnit::working_days};
    item.is_instant = false;
    item.fee = "不收费";
    CHECK(cell(item, {}, gbt39046, "anticipate_day") == "20");
    CHECK(cell(item, {}, gbt39046, "anticipate_type") == "1");
    CHECK(cell(item, {}, gbt39046, "promise_type") == "1");
    CHECK(cell(item, {}, gbt39046, "is_fee") == "0");
    CHECK(cell(item, {}, gbt39046, "project_type") == "2");
}

TEST_CASE("what a standard has no digit for is written as the wider value, once, or not at all") {
    Task task;
    task.served = {Served::unincorporated, Served::other};
    CHECK(cell({}, task, gbt39046, "server_type") == "6");
    CHECK(cell({}, task, c0109, "server_type") == "5^9");
    task.forms = {HandleForm::mobile, HandleForm::online, HandleForm::other};
    CHECK(cell({}, task, gbt39046, "handle_type") == "3^2^9");
    CHECK(cell({}, task, c0109, "handle_type") == "2");
    task.result_kinds = {ResultKind::licence, ResultKind::licence};
    CHECK(cell({}, task, c0109, "result_type") == "10");
}

TEST_CASE("a list of digits is read without what is said twice, and none of it is guessed") {
    const auto read = parse_tasks({{"local_task_code", "task_code", "server_type", "result_type"},
                                   {"S-1", "x", "1^ 2 ^1", ""}},
                                  gbt39046);
    REQUIRE(read);
    CHECK(read->rows[0].task.served == std::vector{Served::person, Served::enterprise});
    CHECK(read->rows[0].task.result_kinds.empty());
    CHECK(one("server_type", "1^8") == "2 server_type unknown;");
    CHECK(one("handle_type", "x") == "2 handle_type unknown;");
    CHECK(one("result_type", "10^") == "2 result_type unknown;");
}

TEST_CASE("words are text, and not more than fit") {
    CHECK(one("by_law", std::string(2000, 'x')).empty());
    CHECK(one("by_law", std::string(2001, 'x')) == "2 by_law too_long;");
    CHECK(one("by_law", "\xB7\xA8") == "2 by_law not_utf8;");  // GB 18030
}

TEST_CASE("a table without columns, with one twice, or a row of another length is told so") {
    CHECK(said({}) == "catalogue.columns_missing file");
    CHECK(said({{"local_task_code"}}) == "catalogue.columns_missing file");
    CHECK(said({{"local_task_code", "task_code", "task_code"}}) == "1 task_code duplicate;");
    CHECK(said({{"local_task_code", "task_code"}, {"S-1"}, {"S-2", "x"}}) == "2  columns;");
}

TEST_CASE("a table of tasks names its faults by line and column") {
    const std::string code = "11440103007493637K4440120012002";
    const TableRow head{"local_task_code", "task_code", "use_level", "is_online",
                        "plan_effective_date"};
    CHECK(said({head, {"S-1", code, "4", "1", "2026-01-01"}}).empty());
    CHECK(said({head, {"S-1", code, "9", "yes", "1 月"}}) ==
          "2 use_level unknown;2 is_online unknown;2 plan_effective_date not_a_date;");
    CHECK(
        said({head, {"", code, "", "", ""}, {"S-1", code, "", "", ""}, {"S-1", "", "", "", ""}}) ==
        "2 local_task_code missing;4 local_task_code duplicate;");
    CHECK(said({{"local_task_code", "task_code", "price"}}) == "1 price unknown;");
    CHECK(said({{"task_code"}}) == "catalogue.columns_missing file");
}

}  // namespace ortoo::catalogue

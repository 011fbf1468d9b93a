// SPDX-License-Identifier: MulanPSL-2.0
#include "exchange/rules.h"

#include <doctest/doctest.h>

#include "base/text.h"

namespace ortoo::exchange {

namespace {

using Rows = std::vector<std::vector<std::string>>;

std::string faults(const Rows& rows) {
    Rows whole{{"case_number", "external_number", "result", "message"}};
    whole.insert(whole.end(), rows.begin(), rows.end());
    std::string out;
    for (const AnswerFault& each : parse_answers(whole).report.faults) {
        out += std::to_string(each.row) + " " + each.field + " " + each.code + ";";
    }
    return out;
}

}  // namespace

TEST_CASE("two standards count satisfaction in opposite directions, inside there is the enum") {
    const std::pair<ratings::Level, std::int64_t> rows[] = {
        {ratings::Level::very_satisfied, 1},
        {ratings::Level::satisfied, 2},
        {ratings::Level::basically_satisfied, 3},
        {ratings::Level::dissatisfied, 4},
        {ratings::Level::very_dissatisfied, 5}};
    for (const auto& [level, digit] : rows) {
        CAPTURE(name_of(level));
        CHECK(satisfaction(level, RatingCoding::gbt39046) == digit);
        CHECK(satisfaction(level, RatingCoding::interface) == 6 - digit);
        CHECK(level_of(digit, RatingCoding::gbt39046) == level);
        CHECK(level_of(6 - digit, RatingCoding::interface) == level);
    }
    for (const std::int64_t outside : {0, 6, -1, 7}) {
        CHECK_FALSE(level_of(outside, RatingCoding::gbt39046));
        CHECK_FALSE(level_of(outside, RatingCoding::interface));
    }
}

TEST_CASE("every state has its status outside, and its closing code exactly when it is over") {
    using cases::CaseState;
    for (const auto& [state, name] : cases::case_state_names) {
        CAPTURE(name);
        CHECK(closing_code(state).has_value() == (coarse_status(state) == 3));
    }
    CHECK(coarse_status(CaseState::received) == 1);
    CHECK(coarse_status(CaseState::correction) == 1);
    CHECK(coarse_status(CaseState::review) == 2);
    CHECK(closing_code(CaseState::closed) == 0);
    CHECK(closing_code(CaseState::denied) == 1);
    CHECK(closing_code(CaseState::voided) == 2);
    CHECK(closing_code(CaseState::transferred) == 4);
    CHECK(closing_code(CaseState::returned) == 5);
    CHECK(closing_code(CaseState::withdrawn) == 5);
    CHECK(closing_code(CaseState::refused_acceptance) == 6);
    CHECK(closing_code(CaseState::not_required) == 6);
    CHECK(project_type(true, ProjectCoding::c0109) == 1);
    CHECK(project_type(false, ProjectCoding::c0109) == 2);
    CHECK(project_type(true, ProjectCoding::promise_first) == 2);
    CHECK(project_type(false, ProjectCoding::promise_first) == 1);
}

TEST_CASE("a case leaves with as many cells as columns, times as the standard writes them") {
    cases::Case item;
    item.number = "WS20261118-0001";
    item.received_at = parse_instant("2026-11-18T00:05:09+08:00").value();
    const auto values = cells(item);
    REQUIRE(values.size() == columns().size());
    CHECK(values.front() == "WS20261118-0001");
    CHECK(values[8] == "20261118T000509");
    CHECK(values[9].empty());
    CHECK(json_line(item).find("\"case_number\":\"WS20261118-0001\"") != std::string::npos);
    CHECK(json_line(item).back() == '\n');
}

TEST_CASE("a line of CSV reads back, and no cell of it runs in an office program") {
    const std::vector<std::string> values{"", "a,b", "say \"so\"", "两\n行"};
    CHECK(parse_csv(csv_line(values)).value() == std::vector<std::vector<std::string>>{values});
    CHECK(csv_line({"=1+1", "-3", "@x", "+y"}) == "\"'=1+1\",\"'-3\",\"'@x\",\"'+y\"\r\n");
}

TEST_CASE("a file of answers is read, or each of its faults is named with its line") {
    const auto parsed = parse_answers({{"case_number", "external_number", "result", "message"},
                                       {" WS1 ", "ZC-0001", "ok", ""},
                                       {"WS2", "", "refused", "缺材料"},
                                       {"WS1", "ZC-0001", "ok", ""}});
    CHECK(parsed.report.faults.empty());
    CHECK(parsed.report.rows == 3);
    REQUIRE(parsed.answers.size() == 2);
    CHECK(parsed.answers[0].case_number == "WS1");
    CHECK_FALSE(parsed.answers[1].taken);
    CHECK(faults({{"", "ZC-0001", "ok", ""}}) == "2 case_number missing;");
    CHECK(faults({{"WS1", "", "ok", ""}}) == "2 external_number missing;");
    CHECK(faults({{"WS1", "有字", "ok", ""}}) == "2 external_number malformed;");
    CHECK(faults({{"WS1", "ZC-0001", "yes", ""}}) == "2 result malformed;");
    CHECK(faults({{"WS1", "ZC-0001"}}) == "2  columns;");
    CHECK(faults({{"WS1", "ZC-0001", "ok", ""}, {"WS1", "ZC-0002", "ok", ""}}) ==
          "3 case_number twice;");
    CHECK(parse_answers({{"number"}}).report.faults.front().code == "columns");
    CHECK(parse_answers({}).report.faults.front().code == "columns");
}

TEST_CASE("answers may come as JSON lines") {
    const auto parsed = parse_answer_lines(
        "{\"case_number\":\"WS1\",\"external_number\":\"ZC-0001\",\"result\":\"ok\"}\n\n"
        "{\"case_number\":\"WS2\",\"result\":\"refused\",\"message\":\"x\"}\n");
    CHECK(parsed.report.faults.empty());
    REQUIRE(parsed.answers.size() == 2);
    CHECK(parsed.answers[1].row == 3);
    const auto broken = parse_answer_lines("{\"case_number\":\n[1]\n{\"case_number\":3}\n");
    REQUIRE(broken.report.faults.size() == 3);
    CHECK(broken.report.faults[0].code == "not_json");
    CHECK(broken.report.faults[1].code == "not_json");
    CHECK(broken.report.faults[2].code == "missing");
}

TEST_CASE("what is not answered is sent again after an hour, four hours, then daily") {
    const Instant now{0};
    CHECK(next_try(now, 1) == now.plus_minutes(60));
    CHECK(next_try(now, 2) == now.plus_minutes(240));
    CHECK(next_try(now, 3) == now.plus_minutes(1440));
    CHECK(next_try(now, 9) == now.plus_minutes(1440));
}

TEST_CASE("a state or level that no list knows is not over, and no praise") {
    CHECK(coarse_status(static_cast<cases::CaseState>(99)) == 1);
    CHECK_FALSE(closing_code(static_cast<cases::CaseState>(99)));
    CHECK(satisfaction(static_cast<ratings::Level>(99), RatingCoding::gbt39046) == 0);
}

TEST_CASE("external numbers are four to fifty letters, digits and hyphens") {
    CHECK(external_number_fits("ZC-1"));
    CHECK(external_number_fits(std::string(50, 'z')));
    CHECK_FALSE(external_number_fits(std::string(51, 'z')));
    CHECK_FALSE(external_number_fits("ZC1"));
    CHECK_FALSE(external_number_fits("ZC_1234"));
    CHECK_FALSE(external_number_fits("ZC[1234"));
    CHECK_FALSE(external_number_fits("ZC{1234"));
    CHECK_FALSE(external_number_fits("ZC:1234"));
}

TEST_CASE("a too long message is named, a case that is over says its code") {
    CHECK(faults({{"WS1", "ZC-0001", "ok", std::string(201, 'x')}}) == "2 message malformed;");
    CHECK(faults({{"WS1", "ZC-0001", "ok", std::string(200, 'x')}}).empty());
    cases::Case item;
    item.state = cases::CaseState::closed;
    item.is_instant = true;
    item.decided_at = parse_instant("2026-11-20T10:00:00+08:00").value();
    const auto values = cells(item);
    CHECK(values.back() == "0");
    CHECK(values[10] == "20261120T100000");
    CHECK(values[3] == "1");
}

}  // namespace ortoo::exchange

// SPDX-License-Identifier: MulanPSL-2.0
#include <algorithm>
#include <array>
#include <boost/json.hpp>
#include <map>

#include "base/text.h"
#include "exchange/rules.h"

namespace ortoo::exchange {

namespace {

constexpr std::array<std::string_view, 13> column_names{
    "case_number", "item",        "item_name",   "project_type", "applicant_name",
    "accept_unit", "accept_dept", "decide_dept", "received_at",  "accepted_at",
    "decided_at",  "status",      "result"};

const std::vector<std::string> answer_columns{"case_number", "external_number", "result",
                                              "message"};

constexpr std::size_t message_max = 200;

void check(ParsedAnswers& out, Answer answer, std::string_view result,
           std::map<std::string, std::string>& seen) {
    const auto fault = [&](const char* field, const char* code, const std::string& value) {
        out.report.faults.push_back({answer.row, field, code, value});
    };
    if (answer.case_number.empty()) {
        return fault("case_number", "missing", "");
    }
    if (result != "ok" && result != "refused") {
        return fault("result", "malformed", std::string(result.substr(0, 50)));
    }
    answer.taken = result == "ok";
    if (answer.taken && !external_number_fits(answer.external_number)) {
        return fault("external_number", answer.external_number.empty() ? "missing" : "malformed",
                     answer.external_number.substr(0, 50));
    }
    const auto [before, fresh] = seen.emplace(answer.case_number, answer.external_number);
    if (!fresh) {
        if (before->second != answer.external_number) {
            fault("case_number", "twice", answer.case_number);
        }
        return;  // the same line again is harmless
    }
    if (code_points(answer.message) > message_max) {
        return fault("message", "malformed", "");
    }
    out.answers.push_back(std::move(answer));
}

}  // namespace

std::span<const std::string_view> columns() {
    return column_names;
}

std::string stamp(std::optional<Instant> at) {
    if (!at) {
        return {};
    }
    std::string text = to_text(*at).substr(0, 19);  // 2026-11-18T09:12:00
    std::erase_if(text, [](char each) { return each == '-' || each == ':'; });
    return text;
}

std::vector<std::string> cells(const cases::Case& item) {
    const auto closing = closing_code(item.state);
    return {item.number,
            item.item.text,
            item.item_name,
            std::to_string(project_type(item.is_instant, ProjectCoding::c0109)),
            item.applicant_name,
            item.unit.name,
            item.town.name,
            item.bureau.name,
            stamp(item.received_at),
            stamp(item.accepted_at),
            stamp(item.decided_at),
            std::to_string(coarse_status(item.state)),
            closing ? std::to_string(*closing) : ""};
}

std::string json_line(const cases::Case& item) {
    boost::json::object line;
    const std::vector<std::string> values = cells(item);
    for (std::size_t i = 0; i < values.size(); ++i) {
        line[column_names.at(i)] = values[i];
    }
    return boost::json::serialize(line) + "\n";
}

std::string csv_line(const std::vector<std::string>& values) {
    std::string out;
    for (const std::string& value : values) {
        const bool runs = !value.empty() &&
                          std::string_view("=+-@").find(value.front()) != std::string_view::npos;
        out += out.empty() ? "\"" : ",\"";
        out += runs ? "'" : "";
        for (const char each : value) {
            out += each;
            if (each == '"') {
                out += '"';
            }
        }
        out += '"';
    }
    return out + "\r\n";
}

bool external_number_fits(std::string_view text) {
    return text.size() >= 4 && text.size() <= 50 && std::ranges::all_of(text, [](char each) {
               return (each >= '0' && each <= '9') || (each >= 'A' && each <= 'Z') ||
                      (each >= 'a' && each <= 'z') || each == '-';
           });
}

ParsedAnswers parse_answers(const std::vector<std::vector<std::string>>& rows) {
    ParsedAnswers out;
    if (rows.empty() || rows.front() != answer_columns) {
        out.report.faults.push_back({1, "", "columns", ""});
        return out;
    }
    std::map<std::string, std::string> seen;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        ++out.report.rows;
        const auto line = static_cast<std::int64_t>(i + 1);
        if (rows[i].size() != answer_columns.size()) {
            out.report.faults.push_back({line, "", "columns", ""});
            continue;
        }
        check(out,
              {line, std::string(trim(rows[i][0])), std::string(trim(rows[i][1])), true,
               std::string(trim(rows[i][3]))},
              trim(rows[i][2]), seen);
    }
    return out;
}

ParsedAnswers parse_answer_lines(std::string_view json_lines) {
    ParsedAnswers out;
    std::map<std::string, std::string> seen;
    std::int64_t row = 0;
    for (const std::string& line : split(json_lines, '\n')) {
        ++row;
        if (trim(line).empty()) {
            continue;
        }
        ++out.report.rows;
        boost::system::error_code broken;
        const boost::json::value value = boost::json::parse(trim(line), broken);
        if (broken || !value.is_object()) {
            out.report.faults.push_back({row, "", "not_json", ""});
            continue;
        }
        const auto text = [&](const char* key) -> std::string {
            const boost::json::value* found = value.as_object().if_contains(key);
            return found != nullptr && found->is_string() ? std::string(found->as_string())
                                                          : std::string();
        };
        check(out, {row, text("case_number"), text("external_number"), true, text("message")},
              text("result"), seen);
    }
    return out;
}

Instant next_try(Instant sent, std::int64_t tries) {
    constexpr std::array<std::int64_t, 3> minutes{60, 4 * 60, 24 * 60};
    const auto step = std::clamp<std::int64_t>(tries - 1, 0, 2);
    return sent.plus_minutes(minutes.at(static_cast<std::size_t>(step)));
}

}  // namespace ortoo::exchange

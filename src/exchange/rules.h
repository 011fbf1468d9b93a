// SPDX-License-Identifier: MulanPSL-2.0
// Files out and in, when to try again, and the code tables of the systems outside.
#pragma once

#include <span>

#include "exchange/types.h"
#include "ratings/types.h"

namespace ortoo::exchange {

// --- files
// header first; also the keys of a JSON line
[[nodiscard]] std::span<const std::string_view> columns();
[[nodiscard]] std::vector<std::string> cells(const cases::Case& item);
[[nodiscard]] std::string json_line(const cases::Case& item);
// RFC 4180, with its line end. A cell that an office program would run gets an apostrophe in front.
[[nodiscard]] std::string csv_line(const std::vector<std::string>& values);
// YYYYMMDDThhmmss of the local day, as GB/T 39046 writes it; empty for none
[[nodiscard]] std::string stamp(std::optional<Instant> at);

struct ParsedAnswers {
    AnswerReport report;
    std::vector<Answer> answers;
};
[[nodiscard]] ParsedAnswers parse_answers(const std::vector<std::vector<std::string>>& rows);
[[nodiscard]] ParsedAnswers parse_answer_lines(std::string_view json_lines);
// 4–50 letters, digits and hyphens
[[nodiscard]] bool external_number_fits(std::string_view text);

// --- trying again: an hour, four, a day, then every day
[[nodiscard]] Instant next_try(Instant sent, std::int64_t tries);

// --- code tables (domain §2.1, §2.2, §2.4); never the digit inside, always the enum
// 好差评 interface: 1 待受理, 2 办理中, 3 已办结
[[nodiscard]] std::int64_t coarse_status(cases::CaseState state);
// 办结结果 of the case-monitoring library, 0–6; nullopt while the case is open
[[nodiscard]] std::optional<std::int64_t> closing_code(cases::CaseState state);
enum class ProjectCoding { c0109, promise_first };  // 1 即办 2 承诺, or the other way round
[[nodiscard]] std::int64_t project_type(bool is_instant, ProjectCoding coding);
// 满意度: GB/T 39046 counts from 1 非常满意 to 5, the 好差评 interface the other way round.
enum class RatingCoding { gbt39046, interface };
[[nodiscard]] std::int64_t satisfaction(ratings::Level level, RatingCoding coding);
[[nodiscard]] std::optional<ratings::Level> level_of(std::int64_t digit, RatingCoding coding);

}  // namespace ortoo::exchange

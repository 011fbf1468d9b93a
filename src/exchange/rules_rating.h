// SPDX-License-Identifier: MulanPSL-2.0
// One rating as the interface outside wants it. Digits appear here and nowhere inside.
#pragma once

#include <span>

#include "cases/types_case.h"
#include "ratings/types_matter.h"

namespace ortoo::exchange {

// pf: 1 PC, 2 移动端, 3 二维码, 4 大厅平板, 5 大厅其他终端 (also paper), 6 短信、电话. 7, 系统默认,
// is never sent: nothing is rated by default.
[[nodiscard]] std::int64_t channel_code(ratings::Way way);
// assessNumber
enum class Turn { first = 1, again = 2 };
struct Said {
    ratings::Level level = ratings::Level::basically_satisfied;
    std::vector<std::string> tags;
    std::string words;
    ratings::Way way = ratings::Way::mobile;
    Instant at;
    Turn turn = Turn::first;
};
[[nodiscard]] std::span<const std::string_view> rating_columns();
[[nodiscard]] std::vector<std::string> rating_cells(const cases::Case& item, const Said& said);

}  // namespace ortoo::exchange

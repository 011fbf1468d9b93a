// SPDX-License-Identifier: MulanPSL-2.0
// What a use case fills into a paper. Dates stay dates until they are printed, so that one place
// writes them in words.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/time.h"

namespace ortoo::documents {

// One line of a list: column → text.
using Row = std::map<std::string, std::string>;
using Rows = std::vector<Row>;
using Value = std::variant<std::string, std::int64_t, bool, CivilDate, Instant, Rows>;
using Values = std::map<std::string, Value>;

enum class FieldType { text, number, flag, date, instant, list };

// A field of a kind. `columns`: of a list, parted by blanks.
struct Field {
    std::string_view name;
    FieldType type = FieldType::text;
    bool required = true;
    std::string_view columns = {};
};

}  // namespace ortoo::documents

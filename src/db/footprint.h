// SPDX-License-Identifier: MulanPSL-2.0
// What a statement touches, read from its text: tables, and the columns it pins to a parameter.
// Enough to say for certain that a write leaves the answer to a question as it was.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "db/session.h"

namespace ortoo::db {

struct Footprint {
    enum class Kind {
        reads,   // one SELECT, understood
        writes,  // one INSERT, UPDATE or DELETE, understood: it writes the first table only
        other    // anything else: may do anything
    };
    // Every row the statement reads (or writes: as it was and as it becomes) has this value in this
    // column. Two statements with different values for one column never meet in a row.
    struct Pin {
        std::string column;
        std::size_t value;  // counted from 0
    };
    Kind kind = Kind::other;
    std::vector<std::string> tables;
    std::vector<Pin> pins;  // only where the statement names one table
};

[[nodiscard]] Footprint footprint_of(std::string_view text);
// The same, read once in a process.
[[nodiscard]] const Footprint& footprint_of(const Sql& sql);

}  // namespace ortoo::db

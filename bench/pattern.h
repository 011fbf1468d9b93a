// SPDX-License-Identifier: MulanPSL-2.0
// An errand that was really carried over HTTP, as a pattern: its rows, with the places where ids,
// numbers, people and times stand. Bulk data are copies of patterns, so they fit the real schema
// and hold what the real server writes.
#pragma once

#include <map>
#include <string>
#include <variant>
#include <vector>

#include "bench/cells.h"

namespace ortoo::bench {

// A place in a text that differs from copy to copy.
struct Ref {
    enum class What { id, number, person, account, name } what = What::id;
    std::size_t index = 0;  // of ids and numbers
};
using Piece = std::variant<std::string, Ref>;

struct PatternCell {
    enum class Kind {
        fixed,
        text,     // pieces
        instant,  // moves with the copy
        day_end,  // moves by whole days
        date,     // text YYYY-MM-DD, moves by whole days
    } kind = Kind::fixed;
    Cell cell;
    std::vector<Piece> pieces;
};

struct PatternRow {
    std::size_t table = 0;  // of Patterns::tables
    std::vector<PatternCell> cells;
};

struct Pattern {
    bool open = false;       // not ended: its clocks run
    std::int64_t begun = 0;  // instant of its first act
    std::size_t ids = 0;
    std::vector<std::string> numbers;  // as they were: "DB20261123-0007"
    std::vector<PatternRow> rows;      // ledger entries by subject and place in the chain
};

struct Patterns {
    std::vector<Table> tables;
    std::vector<Pattern> closed;
    std::vector<Pattern> open;
};

// From the file that bench/bulk.py wrote.
[[nodiscard]] Patterns read_patterns(const std::string& path);

}  // namespace ortoo::bench

// SPDX-License-Identifier: MulanPSL-2.0
// What the engine alone can do with the very rows of one small write: the same tables, indexes and
// bytes, prepared statements, one thread, no HTTP, no rules. The server is measured against it.
#pragma once

#include <chrono>
#include <string>

#include "bench/cells.h"

namespace ortoo::bench {

// The rows one presence left, as bench/run read them from the store.
class CeilingRows {
  public:
    explicit CeilingRows(const boost::json::value& in);
    // The statements of one write, in order.
    [[nodiscard]] std::vector<std::string> statements() const;
    // Their values for the `number`th write; valid until the next call.
    [[nodiscard]] const std::vector<std::vector<Cell>>& values(std::int64_t number);
    // What takes the rows away again.
    [[nodiscard]] static std::vector<std::string> clean_up();

  private:
    std::vector<SampleRow> rows_;
    std::vector<std::vector<Cell>> values_;
};

struct Ceiling {
    double one_by_one = 0;  // writes a second, a commit each
    double in_groups = 0;   // a commit for every `group`
    int group = 0;
};

[[nodiscard]] Ceiling sqlite_ceiling(const std::string& path, CeilingRows& rows,
                                     std::chrono::milliseconds length);
[[nodiscard]] Ceiling postgres_ceiling(const std::string& connection, CeilingRows& rows,
                                       std::chrono::milliseconds length);

}  // namespace ortoo::bench

// SPDX-License-Identifier: MulanPSL-2.0
// The rows of an answer, copied out of SQLite, so that they can be read again.
#pragma once

#include <sqlite3.h>

#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>
#include <vector>

#include "db/session.h"

namespace ortoo::db::sqlite {

class KeptRows {
  public:
    // The row on which the statement stands.
    void add(sqlite3_stmt* stmt);
    void each(const Sql& sql, const Session::Sink& sink) const;
    // Few and short enough to be kept for whoever asks again.
    [[nodiscard]] bool small() const { return cells_.size() <= 512 && bytes_.size() <= 32'768; }

  private:
    friend class KeptRow;
    struct Cell {
        int type;
        std::int64_t integer;  // else where its bytes begin
        std::size_t size;
    };
    std::size_t columns_ = 0;
    std::vector<Cell> cells_;
    std::string bytes_;
};

// Reads like a StatementRow.
class KeptRow final : public Row {
  public:
    KeptRow(const Sql& sql, const KeptRows& rows) : sql_(sql), rows_(rows) {}
    void move_to(std::size_t first_cell) {
        first_ = first_cell;
        numbers_.clear();
    }
    [[nodiscard]] bool null(int column) const override;
    [[nodiscard]] std::int64_t integer(int column) const override;
    [[nodiscard]] std::string_view view(int column) const override;

  private:
    [[nodiscard]] const KeptRows::Cell& cell(int column) const;

    const Sql& sql_;
    const KeptRows& rows_;
    std::size_t first_ = 0;
    mutable std::deque<std::string> numbers_;  // asked for as text; addresses stay
};

}  // namespace ortoo::db::sqlite

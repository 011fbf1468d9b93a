// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include <libpq-fe.h>

#include <deque>
#include <span>
#include <string>

#include "db/postgres/connection.h"
#include "db/session.h"

namespace ortoo::db::postgres {

// Reads one row after the other of an answer in text format.
class AnswerRow final : public Row {
  public:
    AnswerRow(const Sql& sql, const PGresult* answer) : sql_(sql), answer_(answer) {}
    void move_to(int row) {
        row_ = row;
        decoded_.clear();
    }
    [[nodiscard]] bool null(int column) const override;
    // Faults when the text is no whole number; a truth value reads as 0 or 1.
    [[nodiscard]] std::int64_t integer(int column) const override;
    [[nodiscard]] std::string_view view(int column) const override;

  private:
    [[nodiscard]] std::string_view raw(int column) const;
    void check(int column) const;

    const Sql& sql_;
    const PGresult* answer_;
    int row_ = 0;
    mutable std::deque<std::string> decoded_;  // bytes of this row; addresses stay
};

// An answer of one row that no server has sent.
[[nodiscard]] Answer one_row(std::span<const Value> cells);

}  // namespace ortoo::db::postgres

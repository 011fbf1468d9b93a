// SPDX-License-Identifier: MulanPSL-2.0
// One prepared statement with its parameters found by name.
#pragma once

#include <sqlite3.h>

#include <memory>
#include <span>
#include <vector>

#include "db/session.h"

namespace ortoo::db::sqlite {

class Statement {
  public:
    Statement(sqlite3* handle, const Sql& sql);

    // Binds, and resets at the end of the scope, so that no read transaction stays open.
    class Use {
      public:
        Use(Statement& statement, std::span<const Value> values);
        ~Use();
        Use(const Use&) = delete;
        Use& operator=(const Use&) = delete;
        [[nodiscard]] bool step();  // false: no more rows
        [[nodiscard]] const Statement& statement() const { return statement_; }

      private:
        Statement& statement_;
    };

    [[nodiscard]] bool reads_only() const { return sqlite3_stmt_readonly(stmt_.get()) != 0; }
    [[nodiscard]] const Sql& sql() const { return sql_; }
    [[nodiscard]] sqlite3_stmt* handle() const { return stmt_.get(); }

  private:
    struct Finalize {
        void operator()(sqlite3_stmt* stmt) const { sqlite3_finalize(stmt); }
    };
    void bind(std::span<const Value> values);

    const Sql& sql_;
    std::unique_ptr<sqlite3_stmt, Finalize> stmt_;
    // SQLite numbers `$n` by first appearance ("$2 || $1" makes $2 the first), so the place of
    // each is looked up once: positions_[n - 1] belongs to $n.
    std::vector<int> positions_;
    bool busy_ = false;
};

class StatementRow final : public Row {
  public:
    explicit StatementRow(const Statement& statement);
    [[nodiscard]] bool null(int column) const override;
    [[nodiscard]] std::int64_t integer(int column) const override;
    [[nodiscard]] std::string_view view(int column) const override;

  private:
    void check(int column) const;

    const Statement& statement_;
    sqlite3_stmt* stmt_;
    int columns_;
};

}  // namespace ortoo::db::sqlite

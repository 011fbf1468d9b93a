// SPDX-License-Identifier: MulanPSL-2.0
// SQLite without anything of ours between: for the ceiling and for bulk rows.
#pragma once

#include <sqlite3.h>

#include <functional>
#include <memory>
#include <span>
#include <string>

#include "bench/cells.h"

namespace ortoo::bench {

class RawSqlite;

class RawStatement {
  public:
    RawStatement(RawSqlite& store, const std::string& sql);
    // Binds in order of the placeholders and runs to the end.
    void run(std::span<const Cell> cells);
    void bind(std::size_t at, const Cell& cell);  // from 0; the cell lives until `run_bound`
    void run_bound();
    // Calls for each row of an answer.
    void each(const std::function<void(sqlite3_stmt*)>& row);

  private:
    struct Finalize {
        void operator()(sqlite3_stmt* stmt) const { sqlite3_finalize(stmt); }
    };
    RawSqlite& store_;
    std::unique_ptr<sqlite3_stmt, Finalize> stmt_;
};

class RawSqlite {
  public:
    explicit RawSqlite(const std::string& path);
    void execute(const std::string& sql);
    [[nodiscard]] std::vector<std::string> texts(const std::string& sql);  // first column
    [[nodiscard]] std::vector<Table> tables();
    [[nodiscard]] sqlite3* handle() { return handle_.get(); }
    [[noreturn]] void fail(const std::string& what);

  private:
    struct Close {
        void operator()(sqlite3* handle) const { sqlite3_close_v2(handle); }
    };
    std::unique_ptr<sqlite3, Close> handle_;
};

}  // namespace ortoo::bench

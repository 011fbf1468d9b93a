// SPDX-License-Identifier: MulanPSL-2.0
// One SQLite connection: its settings, its prepared statements, its write-ahead log.
#pragma once

#include <sqlite3.h>

#include <exception>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "db/sqlite/kept_rows.h"
#include "db/sqlite/statement.h"

namespace ortoo::db::sqlite {

enum class Role { writer, reader };

class Connection {
  public:
    // Opens and asserts what durability rests on; throws Fault otherwise.
    Connection(const std::string& path, Role role);
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    void query(const Sql& sql, std::span<const Value> values, const Session::Sink& sink);
    // The whole answer, to be read from later.
    [[nodiscard]] std::shared_ptr<KeptRows> read(const Sql& sql, std::span<const Value> values);
    std::int64_t run(const Sql& sql, std::span<const Value> values);
    void execute(const std::string& text);
    void prepare(const Sql& sql) { statement(sql); }
    [[nodiscard]] bool has_table(std::string_view name);

    [[nodiscard]] bool in_transaction() const { return sqlite3_get_autocommit(handle_.get()) == 0; }
    // Grows when something is written, never otherwise.
    [[nodiscard]] std::int64_t writes() const;
    // Notes and throws a Fault of the caller's, as if a statement had failed.
    [[noreturn]] void fail(const std::string& message);
    // The first error since it was last taken, even if whoever ran the statement caught it.
    [[nodiscard]] std::exception_ptr take_failure() { return std::exchange(failure_, nullptr); }

    // Pages in the write-ahead log after the last commit of this connection.
    [[nodiscard]] int wal_pages() const { return wal_pages_; }
    // Copies the log into the database. Throws Unusable on an I/O error; readers that hold it
    // back are no error.
    void checkpoint();
    // Also waits for readers, up to a second, so that the log starts again from its beginning.
    void checkpoint_and_restart();
    // Everything in the log is written to the database and synced, and the log is empty; throws
    // otherwise. After a failed commit nothing else proves what reached the disk.
    void settle();

  private:
    struct Close {
        void operator()(sqlite3* handle) const { sqlite3_close(handle); }
    };
    Statement& statement(const Sql& sql);
    void open_writer();
    void open_reader();
    [[nodiscard]] std::string pragma(const std::string& text);
    bool checkpoint(int mode);
    template <class F>
    auto noting_failure(F engine_work);

    std::unique_ptr<sqlite3, Close> handle_;
    std::vector<std::unique_ptr<Statement>> statements_;  // by Sql::index(), made at first use
    std::exception_ptr failure_;
    std::int64_t schema_changes_ = 0;  // sqlite3_total_changes does not count them
    int wal_pages_ = 0;
};

}  // namespace ortoo::db::sqlite

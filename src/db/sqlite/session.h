// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include <optional>
#include <string>

#include "db/readings.h"
#include "db/sqlite/connection.h"

namespace ortoo::db::sqlite {

// The writer's view of one item; the committer begins and ends the transaction.
class Transaction final : public Tx {
  public:
    // `readings`: of all items of the transaction.
    Transaction(Connection& connection, Readings& readings)
        : connection_(connection), readings_(readings) {}
    void query(const Sql& sql, std::span<const Value> values, const Sink& sink) override;
    void prepare(const Sql& sql) override { connection_.prepare(sql); }
    bool has_table(std::string_view name) override { return connection_.has_table(name); }
    std::int64_t run(const Sql& sql, std::span<const Value> values) override;
    void put(const Sql& sql, std::span<const Value> values) override;
    void execute(std::string_view text) override;

  private:
    Connection& connection_;
    Readings& readings_;
};

// A read-only connection that opens itself again after an I/O error.
class Reader final : public Session {
  public:
    explicit Reader(std::string path);
    void query(const Sql& sql, std::span<const Value> values, const Sink& sink) override;
    void prepare(const Sql& sql) override;
    bool has_table(std::string_view name) override;

  private:
    template <class F>
    auto reading(F work);

    const std::string path_;
    std::optional<Connection> connection_;
    int depth_ = 0;  // a sink may ask the next question
    bool broken_ = false;
};

}  // namespace ortoo::db::sqlite

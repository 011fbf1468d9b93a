// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include <memory>
#include <string>

#include "db/postgres/connection.h"
#include "db/postgres/desk.h"
#include "db/told.h"

namespace ortoo::db::postgres {

// The writer's view of one item; the committer begins and ends the transaction.
class Transaction final : public Tx, public Informed {
  public:
    // `desk`: shared by all items of the transaction.
    Transaction(Connection& connection, Desk& desk) : connection_(connection), desk_(desk) {
        desk_.next_item();
    }
    void query(const Sql& sql, std::span<const Value> values, const Sink& sink) override;
    void told(const Sql& sql, std::span<const Value> values, std::span<const Value> row) override {
        desk_.told(sql, values, row);
    }
    void prepare(const Sql& sql) override { connection_.prepare(sql); }
    bool has_table(std::string_view name) override { return connection_.has_table(name); }
    std::int64_t run(const Sql& sql, std::span<const Value> values) override;
    void put(const Sql& sql, std::span<const Value> values) override;
    void execute(std::string_view text) override;

  private:
    Connection& connection_;
    Desk& desk_;
};

// A read-only connection that connects again when it was lost.
class Reader final : public Session {
  public:
    explicit Reader(std::string text);
    void query(const Sql& sql, std::span<const Value> values, const Sink& sink) override;
    void prepare(const Sql& sql) override;
    bool has_table(std::string_view name) override;

  private:
    template <class F>
    auto asking(F question);

    const std::string text_;
    std::unique_ptr<Connection> connection_;
};

}  // namespace ortoo::db::postgres

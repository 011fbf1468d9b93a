// SPDX-License-Identifier: MulanPSL-2.0
// Where the questions of a transaction are asked: once each, and in company.
#pragma once

#include <memory>
#include <span>

#include "db/habits.h"
#include "db/postgres/connection.h"
#include "db/readings.h"

namespace ortoo::db::postgres {

class Desk {
  public:
    // The answer as it is known, or one that will be there after the next settle(); with a new
    // question go those that usually follow it.
    [[nodiscard]] std::shared_ptr<Awaited> look(Connection& connection, const Sql& sql,
                                                std::span<const Value> values);
    // The same, and remembers what follows what.
    [[nodiscard]] std::shared_ptr<Awaited> ask(Connection& connection, const Sql& sql,
                                               std::span<const Value> values) {
        habits_.asked(sql, values);
        return look(connection, sql, values);
    }
    // Before a statement runs that changes something.
    void written(const Sql& sql, std::span<const Value> values) { readings_.written(sql, values); }
    void told(const Sql& sql, std::span<const Value> values, std::span<const Value> row);

    void next_item() { habits_.next_item(); }
    // Another transaction, or one whose schema has changed.
    void clear() { readings_.clear(); }

  private:
    void ahead(Connection& connection, const Sql& sql, std::span<const Value> values);
    [[nodiscard]] std::shared_ptr<Awaited> send(Connection& connection, const Sql& sql,
                                                std::span<const Value> values);

    Readings readings_;
    Habits habits_;
};

}  // namespace ortoo::db::postgres

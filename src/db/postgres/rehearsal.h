// SPDX-License-Identifier: MulanPSL-2.0
// A piece of work that is run only to see what it asks first: it ends at the first question whose
// answer is not there yet, or before its first change. So the whole group's first questions travel
// together; then it is run again, and in the end for good.
#pragma once

#include "db/postgres/desk.h"

namespace ortoo::db::postgres {

class Rehearsal final : public Tx {
  public:
    // Thrown by every statement that cannot be answered now; no std::exception, which work might
    // catch.
    struct End {
        bool waits;  // for an answer: worth another run
    };

    Rehearsal(Connection& connection, Desk& desk) : connection_(connection), desk_(desk) {}
    void query(const Sql& sql, std::span<const Value> values, const Sink& sink) override;
    void prepare(const Sql& /*sql*/) override { throw End{false}; }
    bool has_table(std::string_view /*name*/) override { throw End{false}; }
    std::int64_t run(const Sql& /*sql*/, std::span<const Value> /*values*/) override {
        throw End{false};
    }
    void put(const Sql& /*sql*/, std::span<const Value> /*values*/) override { throw End{false}; }
    void execute(std::string_view /*text*/) override { throw End{false}; }

  private:
    Connection& connection_;
    Desk& desk_;
};

}  // namespace ortoo::db::postgres

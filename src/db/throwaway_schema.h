// SPDX-License-Identifier: MulanPSL-2.0
// For tests: a PostgreSQL schema of its own on the test server, dropped with the object.
#pragma once

#include <libpq-fe.h>
#include <unistd.h>

#include <atomic>
#include <memory>
#include <string>

#include "db/session.h"

namespace ortoo::db {

class ThrowawaySchema {
  public:
    // `server` is a connection string whose role may create schemas.
    explicit ThrowawaySchema(std::string server) : server_(std::move(server)), name_(fresh_name()) {
        command("CREATE SCHEMA " + name_);
    }
    ~ThrowawaySchema() {
        try {
            command("DROP SCHEMA " + name_ + " CASCADE");
        } catch (const Fault&) {
            // The server is thrown away as well.
        }
    }
    ThrowawaySchema(const ThrowawaySchema&) = delete;
    ThrowawaySchema& operator=(const ThrowawaySchema&) = delete;

    // For Settings::connection; unqualified names live in the schema.
    [[nodiscard]] std::string connection() const {
        return server_ + " options='-c search_path=" + name_ + "'";
    }
    // Runs text outside of any Database under test.
    void command(const std::string& text) const {
        const std::unique_ptr<PGconn, void (*)(PGconn*)> handle(
            PQconnectdb(server_.c_str()), [](PGconn* each) { PQfinish(each); });
        const std::string scoped = "SET client_min_messages = error; " + text;
        const std::unique_ptr<PGresult, void (*)(PGresult*)> result(
            PQexec(handle.get(), scoped.c_str()), [](PGresult* each) { PQclear(each); });
        const ExecStatusType status = PQresultStatus(result.get());
        if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK) {
            throw Fault("test server: " + std::string(PQerrorMessage(handle.get())));
        }
    }
    [[nodiscard]] const std::string& name() const { return name_; }

  private:
    static std::string fresh_name() {
        static std::atomic<int> next = 0;
        return "t" + std::to_string(getpid()) + "_" + std::to_string(++next);
    }

    const std::string server_;
    const std::string name_;
};

}  // namespace ortoo::db

// SPDX-License-Identifier: MulanPSL-2.0
// One PostgreSQL connection in pipeline mode: statements are sent without waiting and settled
// together.
#pragma once

#include <libpq-fe.h>

#include <deque>
#include <exception>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "db/postgres/parameters.h"
#include "db/session.h"

namespace ortoo::db::postgres {

// The server went away, or is no longer the one that may write.
class ConnectionLost : public Fault {
  public:
    using Fault::Fault;
};

struct ClearResult {
    void operator()(PGresult* result) const { PQclear(result); }
};
using Answer = std::unique_ptr<PGresult, ClearResult>;
// The place of an answer that may still be on its way.
struct Awaited {
    Answer answer;
};

// Rows an answered command has written; 0 for a SELECT, whose count is of rows read.
[[nodiscard]] std::int64_t written(PGresult* answer);
void each_row(const Sql& sql, const Answer& answer, const Session::Sink& sink);

enum class Role { writer, reader };

class Connection {
  public:
    // Connects; a writer also asserts synchronous_commit and fsync. Throws Fault.
    Connection(const std::string& text, Role role);
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    // Send without waiting; what goes wrong is thrown by the next settle().
    enum class Rows { any, exactly_one };
    void send(const Sql& sql, std::span<const Value> values, Rows rows);
    void send(std::string_view text);
    // A question whose answer is there after the next settle().
    [[nodiscard]] std::shared_ptr<Awaited> send_ahead(const Sql& sql,
                                                      std::span<const Value> values);
    // Waits for everything sent and answers the last result. Throws the first failure: Fault,
    // SerializationFault, or ConnectionLost, after which the connection is of no use.
    Answer settle();

    // send + settle.
    [[nodiscard]] Answer ask(const Sql& sql, std::span<const Value> values);
    void prepare(const Sql& sql);
    [[nodiscard]] bool has_table(std::string_view name);

    // The first failure since it was last taken, even if whoever ran the statement caught it.
    [[nodiscard]] std::exception_ptr take_failure() { return std::exchange(failure_, nullptr); }
    // Grows when something is written (a sent `exactly_one` counts at once), never otherwise.
    [[nodiscard]] std::int64_t writes() const { return writes_; }
    // The server said more than "done", as when a wait for the standby was cut short.
    [[nodiscard]] bool take_warning() { return std::exchange(warned_, false); }
    [[nodiscard]] int server_process() const { return PQbackendPID(handle_.get()); }

  private:
    struct Finish {
        void operator()(PGconn* handle) const { PQfinish(handle); }
    };
    struct Sent {
        const Sql* sql = nullptr;  // null: plain text
        bool preparing = false;
        Rows rows = Rows::any;
        std::shared_ptr<Awaited> ahead = nullptr;  // where the answer goes
    };
    enum class Prepared : char { no, sent, yes };

    [[nodiscard]] std::string setting(const char* name);
    void assert_durable();
    void send_prepare(const Sql& sql);
    void check(const Sent& sent, PGresult* result);
    [[nodiscard]] Prepared& prepared(const Sql& sql);
    void must_send(int ok);
    void note(std::exception_ptr failure);
    [[noreturn]] void lost();

    std::unique_ptr<PGconn, Finish> handle_;
    std::vector<Prepared> prepared_;  // by Sql::index()
    std::deque<Sent> sent_;           // not settled yet, oldest first
    Parameters parameters_;
    std::exception_ptr failure_;
    std::int64_t writes_ = 0;
    bool warned_ = false;
};

}  // namespace ortoo::db::postgres

// SPDX-License-Identifier: MulanPSL-2.0
#include "db/postgres/connection.h"

#include <array>

#include "db/postgres/types.h"

namespace ortoo::db::postgres {

namespace {

std::string statement_name(const Sql& sql) {
    return "s" + std::to_string(sql.index());
}

// What the server said, without its DETAIL: that quotes the row, which may hold personal data.
std::exception_ptr failure_of(const std::string& what, const PGresult* result) {
    const char* state = PQresultErrorField(result, PG_DIAG_SQLSTATE);
    const char* primary = PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY);
    const std::string code = state == nullptr ? "" : state;
    const std::string message =
        what + ": " + (primary == nullptr ? "no answer" : primary) + " [" + code + "]";
    if (code == "40001" || code == "40P01") {
        return std::make_exception_ptr(SerializationFault(message));
    }
    // 25006: connected to a standby; 57P0x: the server is going down; 08xxx: connection.
    if (code.empty() || code == "25006" || code.starts_with("57P0") || code.starts_with("08")) {
        return std::make_exception_ptr(ConnectionLost(message));
    }
    return std::make_exception_ptr(Fault(message));
}

void note_warning(void* self_warned, const PGresult* notice) {
    const char* severity = PQresultErrorField(notice, PG_DIAG_SEVERITY_NONLOCALIZED);
    if (severity != nullptr && std::string_view(severity) == "WARNING") {
        *static_cast<bool*>(self_warned) = true;
    }
}

}  // namespace

Connection::Connection(const std::string& text, Role role) {
    // What stands before `dbname` is a default; the text may say otherwise.
    const std::array<const char*, 6> keywords{
        "connect_timeout", "tcp_user_timeout",          "dbname",
        "client_encoding", "fallback_application_name", nullptr};
    const std::array<const char*, 6> values{"5", "5000", text.c_str(), "UTF8", "ortoo", nullptr};
    handle_.reset(PQconnectdbParams(keywords.data(), values.data(), 1));
    if (PQstatus(handle_.get()) != CONNECTION_OK) {
        throw ConnectionLost(std::string("cannot connect: ") + PQerrorMessage(handle_.get()));
    }
    PQsetNoticeReceiver(handle_.get(), note_warning, &warned_);
    if (PQenterPipelineMode(handle_.get()) != 1) {
        lost();
    }
    send("SET bytea_output = 'hex'");
    if (role == Role::writer) {
        assert_durable();
        // Each statement is planned once. A plan from the days when a table was nearly empty would
        // read all of it ever after, so the index is taken from the first row on.
        send("SET plan_cache_mode = force_generic_plan");
        send("SET enable_seqscan = off");
    } else {
        send("SET default_transaction_read_only = on");
    }
    settle();
}

void Connection::assert_durable() {
    const std::string commit = setting("SHOW synchronous_commit");
    if (commit != "on" && commit != "remote_apply") {
        throw Fault("PostgreSQL has synchronous_commit=" + commit +
                    "; commits could be lost after they were acknowledged");
    }
    if (setting("SHOW fsync") != "on") {
        throw Fault("PostgreSQL has fsync=off; commits could be lost after a power cut");
    }
}

std::string Connection::setting(const char* name) {
    send(name);
    const Answer answer = settle();
    return PQgetvalue(answer.get(), 0, 0);
}

void Connection::send(const Sql& sql, std::span<const Value> values, Rows rows) {
    if (prepared(sql) == Prepared::no) {
        send_prepare(sql);
    }
    try {
        parameters_.assign(sql, values);
    } catch (...) {
        note(std::current_exception());
        throw;
    }
    must_send(PQsendQueryPrepared(handle_.get(), statement_name(sql).c_str(), parameters_.count(),
                                  parameters_.data(), parameters_.lengths(), parameters_.formats(),
                                  0));
    sent_.push_back({&sql, false, rows});
    writes_ += rows == Rows::exactly_one ? 1 : 0;
}

void Connection::send(std::string_view text) {
    must_send(PQsendQueryParams(handle_.get(), std::string(text).c_str(), 0, nullptr, nullptr,
                                nullptr, nullptr, 0));
    sent_.push_back({});
    ++writes_;  // not known to write nothing
}

std::shared_ptr<Awaited> Connection::send_ahead(const Sql& sql, std::span<const Value> values) {
    send(sql, values, Rows::any);
    return sent_.back().ahead = std::make_shared<Awaited>();
}

void Connection::send_prepare(const Sql& sql) {
    must_send(PQsendPrepare(handle_.get(), statement_name(sql).c_str(), sql.text(), 0, nullptr));
    prepared(sql) = Prepared::sent;
    sent_.push_back({&sql, true, Rows::any});
}

Answer Connection::settle() {
    must_send(PQpipelineSync(handle_.get()));
    std::exception_ptr first;
    Answer last;
    while (!sent_.empty()) {
        const Sent sent = std::move(sent_.front());
        sent_.pop_front();
        Answer answer(PQgetResult(handle_.get()));
        if (!answer) {
            lost();
        }
        while (Answer more{PQgetResult(handle_.get())}) {
        }
        try {
            check(sent, answer.get());
            (sent.ahead ? sent.ahead->answer : last) = std::move(answer);
        } catch (...) {
            note(std::current_exception());
            first = first ? first : std::current_exception();
        }
    }
    const Answer synced(PQgetResult(handle_.get()));
    if (PQresultStatus(synced.get()) != PGRES_PIPELINE_SYNC ||
        PQstatus(handle_.get()) != CONNECTION_OK) {
        lost();
    }
    if (first) {
        std::rethrow_exception(first);
    }
    return last;
}

void Connection::check(const Sent& sent, PGresult* result) {
    const auto name = [&] { return std::string(sent.sql == nullptr ? "text" : sent.sql->name()); };
    const ExecStatusType status = PQresultStatus(result);
    const bool fine = status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK;
    if (sent.preparing) {
        prepared(*sent.sql) = fine ? Prepared::yes : Prepared::no;
    }
    if (!fine) {
        // After the first failure the server skips the rest up to the sync.
        if (status == PGRES_PIPELINE_ABORTED) {
            throw Fault(name() + ": skipped after an earlier failure");
        }
        std::rethrow_exception(failure_of(name(), result));
    }
    const std::int64_t rows = written(result);
    if (sent.rows == Rows::any) {
        writes_ += rows;
    } else if (rows != 1) {  // counted when it was sent
        throw Fault(name() + ": touched " + std::to_string(rows) + " rows instead of one");
    }
}

Answer Connection::ask(const Sql& sql, std::span<const Value> values) {
    send(sql, values, Rows::any);
    return settle();
}

// Parameter types are inferred, once here and once at use, so both agree. An inferred int4 would
// work until the first instant comes along; hence the list of what may be inferred.
void Connection::prepare(const Sql& sql) {
    if (prepared(sql) == Prepared::no) {
        send_prepare(sql);
    }
    must_send(PQsendDescribePrepared(handle_.get(), statement_name(sql).c_str()));
    sent_.push_back({&sql, false, Rows::any});
    const Answer answer = settle();
    for (int i = 0; i < PQnparams(answer.get()); ++i) {
        const Oid type = PQparamtype(answer.get(), i);
        if (type != type_int8 && type != type_text && type != type_bytea) {
            throw Fault(std::string(sql.name()) + ": $" + std::to_string(i + 1) +
                        " is taken for type " + std::to_string(type) +
                        "; write CAST($n AS BIGINT) or AS TEXT");
        }
    }
    for (int i = 0; i < PQnfields(answer.get()); ++i) {
        const Oid type = PQftype(answer.get(), i);
        if (type != type_int8 && type != type_text && type != type_bytea && type != type_int4 &&
            type != type_bool && type != type_numeric) {
            throw Fault(std::string(sql.name()) + ": column " + std::to_string(i) + " has type " +
                        std::to_string(type) + "; write CAST(… AS BIGINT) or AS TEXT");
        }
    }
}

bool Connection::has_table(std::string_view name) {
    const std::string text(name);
    const std::array<const char*, 1> values{text.c_str()};
    must_send(PQsendQueryParams(handle_.get(), "SELECT 1 WHERE to_regclass($1) IS NOT NULL", 1,
                                nullptr, values.data(), nullptr, nullptr, 0));
    sent_.push_back({});
    return PQntuples(settle().get()) == 1;
}

Connection::Prepared& Connection::prepared(const Sql& sql) {
    if (sql.index() >= prepared_.size()) {
        prepared_.resize(all_statements().size(), Prepared::no);
    }
    return prepared_[sql.index()];
}

void Connection::must_send(int ok) {
    if (ok != 1) {
        lost();
    }
}

void Connection::note(std::exception_ptr failure) {
    if (!failure_) {
        failure_ = std::move(failure);
    }
}

void Connection::lost() {
    sent_.clear();
    const ConnectionLost fault(std::string("connection lost: ") + PQerrorMessage(handle_.get()));
    note(std::make_exception_ptr(fault));
    throw ConnectionLost(fault);
}

}  // namespace ortoo::db::postgres

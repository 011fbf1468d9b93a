// SPDX-License-Identifier: MulanPSL-2.0
#include "db/postgres/session.h"

#include <utility>

namespace ortoo::db::postgres {

void Transaction::query(const Sql& sql, std::span<const Value> values, const Sink& sink) {
    const auto awaited = desk_.ask(connection_, sql, values);
    if (!awaited->answer) {
        connection_.settle();
        if (!awaited->answer) {  // it failed before, and whoever asked then caught it
            throw Fault(std::string(sql.name()) + ": no answer after an earlier failure");
        }
    }
    each_row(sql, awaited->answer, sink);
}

std::int64_t Transaction::run(const Sql& sql, std::span<const Value> values) {
    desk_.written(sql, values);
    return written(connection_.ask(sql, values).get());
}

void Transaction::put(const Sql& sql, std::span<const Value> values) {
    desk_.written(sql, values);
    connection_.send(sql, values, Connection::Rows::exactly_one);
}

void Transaction::execute(std::string_view text) {
    desk_.clear();
    connection_.send(text);
    connection_.settle();
}

Reader::Reader(std::string text)
    : text_(std::move(text)), connection_(std::make_unique<Connection>(text_, Role::reader)) {}

// A lost connection is noticed at the next question, and a question may be asked twice.
template <class F>
auto Reader::asking(F question) {
    if (connection_) {
        try {
            return question(*connection_);
        } catch (const ConnectionLost&) {
            connection_.reset();
        }
    }
    auto fresh = std::make_unique<Connection>(text_, Role::reader);
    auto answer = question(*fresh);
    connection_ = std::move(fresh);
    return answer;
}

void Reader::query(const Sql& sql, std::span<const Value> values, const Sink& sink) {
    const Answer answer = asking([&](Connection& c) { return c.ask(sql, values); });
    each_row(sql, answer, sink);
}

void Reader::prepare(const Sql& sql) {
    asking([&](Connection& c) {
        c.prepare(sql);
        return true;
    });
}

bool Reader::has_table(std::string_view name) {
    return asking([&](Connection& c) { return c.has_table(name); });
}

}  // namespace ortoo::db::postgres

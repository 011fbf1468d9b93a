// SPDX-License-Identifier: MulanPSL-2.0
#include "db/sqlite/statement.h"

#include <string>

#include "base/text.h"
#include "db/sqlite/fault.h"

namespace ortoo::db::sqlite {

void raise(sqlite3* handle, const std::string& what) {
    const int code = sqlite3_errcode(handle) & 0xff;
    const std::string message = what + ": " + sqlite3_errmsg(handle);
    switch (code) {
        // These concern the statement alone; SQLite has undone it and the transaction goes on.
        case SQLITE_CONSTRAINT:
        case SQLITE_ERROR:
        case SQLITE_MISMATCH:
        case SQLITE_TOOBIG:
        case SQLITE_RANGE:
        case SQLITE_READONLY:
            throw Fault(message);
    }
    throw Unusable(message);
}

Statement::Statement(sqlite3* handle, const Sql& sql) : sql_(sql) {
    sqlite3_stmt* stmt = nullptr;
    const char* rest = nullptr;
    if (sqlite3_prepare_v3(handle, sql.text(), -1, SQLITE_PREPARE_PERSISTENT, &stmt, &rest) !=
        SQLITE_OK) {
        raise(handle, sql.name());
    }
    stmt_.reset(stmt);
    if (stmt == nullptr || *rest != '\0') {
        throw Fault(std::string(sql.name()) + ": not exactly one statement");
    }
    const int count = sqlite3_bind_parameter_count(stmt);
    for (int n = 1; n <= count; ++n) {
        const int position = sqlite3_bind_parameter_index(stmt, ("$" + std::to_string(n)).c_str());
        if (position == 0) {
            throw Fault(std::string(sql.name()) + ": placeholders must be $1…$n without a gap");
        }
        positions_.push_back(position);
    }
}

void Statement::bind(std::span<const Value> values) {
    if (values.size() != positions_.size()) {
        throw Fault(std::string(sql_.name()) + ": " + std::to_string(values.size()) +
                    " values for " + std::to_string(positions_.size()) + " placeholders");
    }
    for (std::size_t i = 0; i < values.size(); ++i) {
        const Value& value = values[i];
        const int at = positions_[i];
        // A null pointer would bind NULL, but an empty text is not NULL.
        const std::string_view view = value.view();
        const char* data = view.data() == nullptr ? "" : view.data();
        int code = SQLITE_OK;
        switch (value.type()) {
            case Value::Type::null:
                code = sqlite3_bind_null(stmt_.get(), at);
                break;
            case Value::Type::integer:
                code = sqlite3_bind_int64(stmt_.get(), at, value.integer());
                break;
            case Value::Type::text:
                code = sqlite3_bind_text64(stmt_.get(), at, data, view.size(), SQLITE_STATIC,
                                           SQLITE_UTF8);
                break;
            case Value::Type::bytes:
                code = sqlite3_bind_blob64(stmt_.get(), at, data, view.size(), SQLITE_STATIC);
                break;
        }
        if (code != SQLITE_OK) {
            raise(sqlite3_db_handle(stmt_.get()), sql_.name());
        }
    }
}

Statement::Use::Use(Statement& statement, std::span<const Value> values) : statement_(statement) {
    if (statement.busy_) {
        throw Fault(std::string(statement.sql_.name()) + ": asked again inside its own answer");
    }
    statement.bind(values);
    statement.busy_ = true;
}

Statement::Use::~Use() {
    sqlite3_reset(statement_.stmt_.get());  // repeats the error of the last step: already thrown
    statement_.busy_ = false;
}

bool Statement::Use::step() {
    const int code = sqlite3_step(statement_.stmt_.get());
    if (code != SQLITE_ROW && code != SQLITE_DONE) {
        raise(sqlite3_db_handle(statement_.stmt_.get()), statement_.sql_.name());
    }
    return code == SQLITE_ROW;
}

StatementRow::StatementRow(const Statement& statement)
    : statement_(statement),
      stmt_(statement.handle()),
      columns_(sqlite3_column_count(statement.handle())) {}

bool StatementRow::null(int column) const {
    check(column);
    return sqlite3_column_type(stmt_, column) == SQLITE_NULL;
}

std::int64_t StatementRow::integer(int column) const {
    check(column);
    const int type = sqlite3_column_type(stmt_, column);
    if (type == SQLITE_INTEGER) {
        return sqlite3_column_int64(stmt_, column);
    }
    const std::string_view text = view(column);
    if (text.empty()) {
        return 0;  // NULL
    }
    const auto number = type == SQLITE_TEXT ? parse_int(text) : std::nullopt;
    if (!number) {
        throw Fault(std::string(statement_.sql().name()) + ": column " + std::to_string(column) +
                    " is no whole number");
    }
    return *number;
}

std::string_view StatementRow::view(int column) const {
    check(column);
    // Text that is already UTF-8 is returned as it lies, like a blob.
    const void* data = sqlite3_column_type(stmt_, column) == SQLITE_BLOB
                           ? sqlite3_column_blob(stmt_, column)
                           : static_cast<const void*>(sqlite3_column_text(stmt_, column));
    const int size = sqlite3_column_bytes(stmt_, column);
    return data == nullptr
               ? std::string_view()
               : std::string_view(static_cast<const char*>(data), static_cast<std::size_t>(size));
}

void StatementRow::check(int column) const {
    if (column < 0 || column >= columns_) {
        throw Fault(std::string(statement_.sql().name()) + ": no column " + std::to_string(column));
    }
}

}  // namespace ortoo::db::sqlite

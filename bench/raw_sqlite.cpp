// SPDX-License-Identifier: MulanPSL-2.0
#include "bench/raw_sqlite.h"

#include <stdexcept>

namespace ortoo::bench {

RawSqlite::RawSqlite(const std::string& path) {
    sqlite3* handle = nullptr;
    const int code = sqlite3_open_v2(path.c_str(), &handle,
                                     SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr);
    handle_.reset(handle);
    if (code != SQLITE_OK) {
        throw std::runtime_error("cannot open " + path);
    }
    sqlite3_busy_timeout(handle, 5000);
}

void RawSqlite::fail(const std::string& what) {
    throw std::runtime_error(what + ": " + sqlite3_errmsg(handle_.get()));
}

void RawSqlite::execute(const std::string& sql) {
    if (sqlite3_exec(handle_.get(), sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK) {
        fail(sql);
    }
}

std::vector<std::string> RawSqlite::texts(const std::string& sql) {
    std::vector<std::string> out;
    RawStatement statement(*this, sql);
    statement.each([&](sqlite3_stmt* row) {
        const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(row, 0));
        out.emplace_back(text == nullptr ? "" : text);
    });
    return out;
}

std::vector<Table> RawSqlite::tables() {
    std::vector<Table> out;
    for (std::string& name : texts(
             "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")) {
        Table table{name, texts("SELECT name FROM pragma_table_info('" + name + "')")};
        out.push_back(std::move(table));
    }
    return out;
}

RawStatement::RawStatement(RawSqlite& store, const std::string& sql) : store_(store) {
    sqlite3_stmt* stmt = nullptr;
    if (sqlite3_prepare_v2(store.handle(), sql.c_str(), -1, &stmt, nullptr) != SQLITE_OK) {
        store.fail(sql);
    }
    stmt_.reset(stmt);
}

void RawStatement::bind(std::size_t at, const Cell& cell) {
    const int place = static_cast<int>(at) + 1;
    const int size = static_cast<int>(cell.text.size());
    switch (cell.kind) {
        case Cell::Kind::null:
            sqlite3_bind_null(stmt_.get(), place);
            break;
        case Cell::Kind::integer:
            sqlite3_bind_int64(stmt_.get(), place, cell.integer);
            break;
        case Cell::Kind::text:
            sqlite3_bind_text(stmt_.get(), place, cell.text.data(), size, SQLITE_STATIC);
            break;
        case Cell::Kind::bytes:
            sqlite3_bind_blob(stmt_.get(), place, cell.text.data(), size, SQLITE_STATIC);
            break;
    }
}

void RawStatement::run_bound() {
    int code = sqlite3_step(stmt_.get());
    while (code == SQLITE_ROW) {
        code = sqlite3_step(stmt_.get());
    }
    if (code != SQLITE_DONE) {
        store_.fail(sqlite3_sql(stmt_.get()));
    }
    sqlite3_reset(stmt_.get());
}

void RawStatement::run(std::span<const Cell> cells) {
    for (std::size_t i = 0; i < cells.size(); ++i) {
        bind(i, cells[i]);
    }
    run_bound();
}

void RawStatement::each(const std::function<void(sqlite3_stmt*)>& row) {
    for (;;) {
        const int code = sqlite3_step(stmt_.get());
        if (code == SQLITE_DONE) {
            break;
        }
        if (code != SQLITE_ROW) {
            store_.fail(sqlite3_sql(stmt_.get()));
        }
        row(stmt_.get());
    }
    sqlite3_reset(stmt_.get());
}

}  // namespace ortoo::bench

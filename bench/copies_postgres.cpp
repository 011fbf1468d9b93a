// SPDX-License-Identifier: MulanPSL-2.0
#include <cstdio>

#include "bench/copies.h"
#include "bench/raw_postgres.h"
#include "bench/raw_sqlite.h"

namespace ortoo::bench {

namespace {
Cell cell_at(sqlite3_stmt* row, int column) {
    const auto text = [&] {
        return std::string(static_cast<const char*>(sqlite3_column_blob(row, column)),
                           static_cast<std::size_t>(sqlite3_column_bytes(row, column)));
    };
    switch (sqlite3_column_type(row, column)) {
        case SQLITE_INTEGER:
            return Cell::of(sqlite3_column_int64(row, column));
        case SQLITE_TEXT:
            return sqlite3_column_bytes(row, column) == 0 ? Cell::of(std::string())
                                                          : Cell::of(text());
        case SQLITE_BLOB:
            return sqlite3_column_bytes(row, column) == 0 ? Cell::of_bytes({})
                                                          : Cell::of_bytes(text());
        default:  // not an enum
            return {};
    }
}

void copy_table(RawSqlite& from, RawPostgres& to, const Table& table) {
    std::string names;
    for (const std::string& column : table.columns) {
        names += (names.empty() ? "" : ", ") + column;
    }
    std::fprintf(stderr, "\rcopying %-30s", table.name.c_str());
    to.execute("TRUNCATE " + table.name);
    to.copy_begin(table);
    RawStatement rows(from, "SELECT " + names + " FROM " + table.name);
    std::string line;
    rows.each([&](sqlite3_stmt* row) {
        line.clear();
        for (int column = 0; column < static_cast<int>(table.columns.size()); ++column) {
            line += column == 0 ? "" : "\t";
            append_copy_cell(line, cell_at(row, column));
        }
        line += '\n';
        to.copy_row(line);
    });
    to.copy_end();
}
}  // namespace

void copy_to_postgres(const std::string& database, const std::string& connection) {
    RawSqlite from(database);
    RawPostgres to(connection);
    const std::string which =
        " FROM pg_indexes i WHERE schemaname = 'public' AND NOT EXISTS "
        "(SELECT 1 FROM pg_constraint c WHERE c.conname = i.indexname)";
    const std::vector<std::string> indexes = to.texts("SELECT indexdef" + which);
    for (const std::string& name : to.texts("SELECT indexname" + which)) {
        to.execute("DROP INDEX " + name);
    }
    for (const Table& table : from.tables()) {
        copy_table(from, to, table);
    }
    std::fprintf(stderr, "\rindexes                                  \n");
    to.execute("SET maintenance_work_mem = '1GB'");
    for (const std::string& sql : indexes) {
        to.execute(sql);
    }
    to.execute("ANALYZE");
}

}  // namespace ortoo::bench

// SPDX-License-Identifier: MulanPSL-2.0
#include "db/sqlite/kept_rows.h"

#include "base/text.h"

namespace ortoo::db::sqlite {

void KeptRows::add(sqlite3_stmt* stmt) {
    columns_ = static_cast<std::size_t>(sqlite3_column_count(stmt));
    for (int i = 0; i < static_cast<int>(columns_); ++i) {
        const int type = sqlite3_column_type(stmt, i);
        if (type == SQLITE_INTEGER) {
            cells_.push_back({type, sqlite3_column_int64(stmt, i), 0});
            continue;
        }
        if (type == SQLITE_NULL) {
            cells_.push_back({type, 0, 0});
            continue;
        }
        const void* data = type == SQLITE_BLOB
                               ? sqlite3_column_blob(stmt, i)
                               : static_cast<const void*>(sqlite3_column_text(stmt, i));
        const auto size = static_cast<std::size_t>(sqlite3_column_bytes(stmt, i));
        cells_.push_back({type, static_cast<std::int64_t>(bytes_.size()), size});
        if (data != nullptr) {  // an empty blob has no address
            bytes_.append(static_cast<const char*>(data), size);
        }
    }
}

void KeptRows::each(const Sql& sql, const Session::Sink& sink) const {
    KeptRow row(sql, *this);
    for (std::size_t at = 0; at < cells_.size(); at += columns_) {
        row.move_to(at);
        sink(row);
    }
}

const KeptRows::Cell& KeptRow::cell(int column) const {
    if (column < 0 || static_cast<std::size_t>(column) >= rows_.columns_) {
        throw Fault(std::string(sql_.name()) + ": no column " + std::to_string(column));
    }
    return rows_.cells_[first_ + static_cast<std::size_t>(column)];
}

bool KeptRow::null(int column) const {
    return cell(column).type == SQLITE_NULL;
}

std::int64_t KeptRow::integer(int column) const {
    const KeptRows::Cell& found = cell(column);
    if (found.type == SQLITE_INTEGER) {
        return found.integer;
    }
    const std::string_view text = view(column);
    if (text.empty()) {
        return 0;  // NULL
    }
    const auto number = found.type == SQLITE_TEXT ? parse_int(text) : std::nullopt;
    if (!number) {
        throw Fault(std::string(sql_.name()) + ": column " + std::to_string(column) +
                    " is no whole number");
    }
    return *number;
}

std::string_view KeptRow::view(int column) const {
    const KeptRows::Cell& found = cell(column);
    switch (found.type) {
        case SQLITE_NULL:
            return {};
        case SQLITE_INTEGER:
            return numbers_.emplace_back(std::to_string(found.integer));
        default:  // not an enum
            return std::string_view(rows_.bytes_)
                .substr(static_cast<std::size_t>(found.integer), found.size);
    }
}

}  // namespace ortoo::db::sqlite

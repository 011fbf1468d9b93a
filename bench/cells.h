// SPDX-License-Identifier: MulanPSL-2.0
// Rows as values between a JSON file, SQLite and PostgreSQL.
#pragma once

#include <boost/json.hpp>
#include <cstdint>
#include <string>
#include <vector>

namespace ortoo::bench {

struct Cell {
    enum class Kind { null, integer, text, bytes } kind = Kind::null;
    std::int64_t integer = 0;
    std::string text;  // or bytes

    static Cell of(std::int64_t value) { return {Kind::integer, value, {}}; }
    static Cell of(std::string value) { return {Kind::text, 0, std::move(value)}; }
    static Cell of_bytes(std::string value) { return {Kind::bytes, 0, std::move(value)}; }
};

struct Table {
    std::string name;
    std::vector<std::string> columns;
    // Place of a column; throws when there is none.
    [[nodiscard]] std::size_t at(std::string_view column) const;
    // INSERT INTO name (…) VALUES ($1, …)
    [[nodiscard]] std::string insert() const;
};

struct SampleRow {
    Table table;
    std::vector<Cell> cells;
};

// null, number, "text" or {"x": hex of bytes}.
[[nodiscard]] Cell cell_of(const boost::json::value& in);
// {"table": name, "columns": [...], "cells": [...]}
[[nodiscard]] SampleRow row_of(const boost::json::value& in);
[[nodiscard]] boost::json::value parse_file(const std::string& path);

}  // namespace ortoo::bench

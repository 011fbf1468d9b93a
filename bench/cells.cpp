// SPDX-License-Identifier: MulanPSL-2.0
#include "bench/cells.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace ortoo::bench {

namespace {
std::string from_hex(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i + 1 < text.size(); i += 2) {
        out += static_cast<char>(std::stoi(std::string(text.substr(i, 2)), nullptr, 16));
    }
    return out;
}
}  // namespace

std::size_t Table::at(std::string_view column) const {
    const auto found = std::find(columns.begin(), columns.end(), column);
    if (found == columns.end()) {
        throw std::runtime_error(name + " has no column " + std::string(column));
    }
    return static_cast<std::size_t>(found - columns.begin());
}

std::string Table::insert() const {
    std::string names;
    std::string places;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        names += (i == 0 ? "" : ", ") + columns[i];
        places += (i == 0 ? "$" : ", $") + std::to_string(i + 1);
    }
    return "INSERT INTO " + name + " (" + names + ") VALUES (" + places + ")";
}

Cell cell_of(const boost::json::value& in) {
    if (in.is_null()) {
        return {};
    }
    if (in.is_int64()) {
        return Cell::of(in.get_int64());
    }
    if (in.is_string()) {
        return Cell::of(std::string(in.get_string()));
    }
    return Cell::of_bytes(from_hex(std::string(in.at("x").as_string())));
}

SampleRow row_of(const boost::json::value& in) {
    SampleRow out;
    out.table.name = std::string(in.at("table").as_string());
    for (const auto& each : in.at("columns").as_array()) {
        out.table.columns.emplace_back(each.as_string());
    }
    for (const auto& each : in.at("cells").as_array()) {
        out.cells.push_back(cell_of(each));
    }
    return out;
}

boost::json::value parse_file(const std::string& path) {
    std::ifstream file(path);
    if (!file) {
        throw std::runtime_error("cannot read " + path);
    }
    return boost::json::parse(std::string((std::istreambuf_iterator<char>(file)), {}));
}

}  // namespace ortoo::bench

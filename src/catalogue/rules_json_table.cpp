// SPDX-License-Identifier: MulanPSL-2.0
#include "catalogue/rules_json_table.h"

#include <boost/json.hpp>
#include <map>

namespace ortoo::catalogue {

namespace {

namespace json = boost::json;

constexpr std::size_t rows_max = 20000;
constexpr std::size_t columns_max = 200;

std::string_view without_mark(std::string_view file) {
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    if (file.starts_with(mark)) {
        file.remove_prefix(mark.size());
    }
    const std::size_t begin = file.find_first_not_of(" \t\r\n");
    return begin == std::string_view::npos ? std::string_view{} : file.substr(begin);
}

std::optional<std::string> cell_of(const json::value& value) {
    if (value.is_string()) {
        return std::string(value.get_string());
    }
    if (value.is_int64()) {
        return std::to_string(value.get_int64());
    }
    return value.is_null() ? std::optional<std::string>{""} : std::nullopt;
}

}  // namespace

bool looks_like_json(std::string_view file) {
    return without_mark(file).starts_with("[");
}

std::optional<std::vector<TableRow>> table_of_json(std::string_view file) {
    boost::system::error_code error;
    json::parse_options options;
    options.max_depth = 3;
    const json::value parsed = json::parse(without_mark(file), error, {}, options);
    if (error || !parsed.is_array() || parsed.get_array().size() > rows_max) {
        return std::nullopt;
    }
    std::vector<TableRow> rows(1);
    std::map<std::string, std::size_t, std::less<>> places;
    for (const json::value& each : parsed.get_array()) {
        if (!each.is_object()) {
            return std::nullopt;
        }
        for (const auto& field : each.get_object()) {
            if (places.emplace(std::string(field.key()), rows[0].size()).second) {
                rows[0].emplace_back(field.key());
            }
        }
    }
    if (rows[0].empty() || rows[0].size() > columns_max) {
        return std::nullopt;
    }
    for (const json::value& each : parsed.get_array()) {
        TableRow row(rows[0].size());
        for (const auto& field : each.get_object()) {
            auto cell = cell_of(field.value());
            if (!cell) {
                return std::nullopt;
            }
            row[places.find(std::string_view(field.key()))->second] = std::move(*cell);
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

}  // namespace ortoo::catalogue

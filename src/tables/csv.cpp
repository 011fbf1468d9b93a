// SPDX-License-Identifier: MulanPSL-2.0
#include <algorithm>

#include "base/text.h"
#include "tables/charset.h"
#include "tables/tables.h"
#include "tables/workbook.h"

namespace ortoo::tables {

namespace {

constexpr std::string_view beginnings = "=+-@\t\r";

bool formula(std::string_view text) {
    return !text.empty() && beginnings.find(text.front()) != std::string_view::npos;
}

std::string cell(std::string_view text) {
    const bool plain = !formula(text) && text.find_first_of(",\"\r\n") == std::string_view::npos;
    if (plain) {
        return std::string(text);
    }
    std::string out = formula(text) ? "\"'" : "\"";
    for (const char c : text) {
        out += c == '"' ? "\"\"" : std::string(1, c);
    }
    return out + "\"";
}

bool blank(const Row& row) {
    return std::all_of(row.begin(), row.end(),
                       [](const std::string& each) { return trim(each).empty(); });
}

Fault check(const Rows& rows, const Limits& limits) {
    std::size_t cells = 0;
    for (const Row& row : rows) {
        cells += row.size();
        const bool wide = row.size() > limits.columns_max;
        const bool long_cell = std::any_of(row.begin(), row.end(), [&](const std::string& each) {
            return each.size() > limits.cell_bytes_max;
        });
        if (wide || long_cell || cells > limits.cells_max) {
            return Fault::too_large;
        }
    }
    return rows.size() > limits.rows_max ? Fault::too_large : Fault::none;
}

Read read_csv(std::string_view bytes) {
    const auto text = to_utf8(bytes);
    if (!text || text->find('\0') != std::string::npos) {
        return {{}, Fault::not_a_table};
    }
    auto rows = parse_csv(*text);
    if (!rows) {
        return {{}, Fault::not_a_table};
    }
    for (Row& row : *rows) {
        for (std::string& each : row) {
            if (each.size() > 1 && each.front() == '\'' && formula(each.substr(1))) {
                each.erase(0, 1);
            }
        }
    }
    return {std::move(*rows), Fault::none};
}

}  // namespace

Read read(std::string_view bytes, const Limits& limits) {
    if (bytes.size() > limits.packed_max) {
        return {{}, Fault::too_large};
    }
    if (bytes.starts_with("\xD0\xCF\x11\xE0")) {  // an OLE file: an old .xls, or an encrypted one
        return {{}, Fault::locked};
    }
    Read out = bytes.starts_with("PK") ? read_workbook(bytes, limits) : read_csv(bytes);
    while (!out.rows.empty() && blank(out.rows.back())) {
        out.rows.pop_back();
    }
    if (out.fault == Fault::none) {
        out.fault = check(out.rows, limits);
    }
    if (out.fault == Fault::none && out.rows.empty()) {
        out.fault = Fault::not_a_table;
    }
    if (out.fault != Fault::none) {
        out.rows.clear();
        return out;
    }
    std::size_t widest = 0;
    for (const Row& row : out.rows) {
        widest = std::max(widest, row.size());
    }
    for (Row& row : out.rows) {
        row.resize(widest);
    }
    return out;
}

std::string write_csv(const Rows& rows, Charset charset) {
    std::string out = charset == Charset::utf8 ? "\xEF\xBB\xBF" : "";
    for (const Row& row : rows) {
        std::vector<std::string> cells;
        for (const std::string& each : row) {
            cells.push_back(cell(each));
        }
        out += join(cells, ",") + "\r\n";
    }
    return charset == Charset::utf8 ? out : to_gb18030(out);
}

}  // namespace ortoo::tables

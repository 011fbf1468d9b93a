// SPDX-License-Identifier: MulanPSL-2.0
// Tables that come and go as files: CSV (UTF-8 or GB 18030) and XLSX. A file comes from anybody, so
// every size is bounded before memory is taken, and nothing in it is ever executed.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace ortoo::tables {

using Row = std::vector<std::string>;
using Rows = std::vector<Row>;

enum class Fault {
    none,
    not_a_table,  // neither UTF-8 nor GB 18030 text, or no workbook, or broken inside
    too_large,    // more bytes, rows, columns or cells than allowed, packed or unpacked
    suspicious,   // unpacks to far more than it is: a bomb; or declares its own entities
    locked,       // an encrypted workbook
};

struct Limits {
    std::size_t packed_max = 16U << 20U;
    std::size_t unpacked_max = 96U << 20U;  // all parts of a workbook together
    std::size_t ratio_max = 200;            // unpacked to packed, of a part above 1 MB
    std::size_t rows_max = 20001;           // with the header
    std::size_t columns_max = 200;
    std::size_t cells_max = 1000000;
    std::size_t cell_bytes_max = 100000;
};

struct Read {
    Rows rows;  // all as wide as the widest; rows without any text at the end are dropped
    Fault fault = Fault::none;
};

// By its first bytes a workbook (its first sheet) or else CSV. Merged cells all hold the text of
// their first; a formula counts as the value that was saved with it; numbers as they were saved.
[[nodiscard]] Read read(std::string_view bytes, const Limits& limits = {});

// RFC 4180 with CRLF. A cell that an office program would run as a formula begins with ' (and
// `read` takes it off again).
enum class Charset { utf8, gb18030 };  // UTF-8 begins with its mark, so that office programs see it
[[nodiscard]] std::string write_csv(const Rows& rows, Charset charset = Charset::utf8);
// One sheet, the first row bold and fixed, every cell text. Same rows, same bytes.
[[nodiscard]] std::string write_xlsx(std::string_view sheet, const Rows& rows);

}  // namespace ortoo::tables

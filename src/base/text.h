// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ortoo {

[[nodiscard]] bool is_utf8(std::string_view text);
// Number of code points; the text must be UTF-8.
[[nodiscard]] std::size_t code_points(std::string_view text);
[[nodiscard]] std::vector<std::string> code_point_list(std::string_view text);
[[nodiscard]] std::string_view trim(std::string_view text);
[[nodiscard]] std::vector<std::string> split(std::string_view text, char separator);
[[nodiscard]] std::string join(const std::vector<std::string>& parts, std::string_view separator);
[[nodiscard]] std::optional<std::int64_t> parse_int(std::string_view text);  // whole text, base 10
[[nodiscard]] std::string hex(std::string_view bytes);
[[nodiscard]] std::optional<std::string> unhex(std::string_view text);
[[nodiscard]] std::string base64(std::string_view bytes);
[[nodiscard]] std::optional<std::string> unbase64(std::string_view text);

// The content type by magic bytes: image/jpeg, image/png or image/webp; nullopt for anything else,
// whatever its name says (an SVG with script is text to us).
[[nodiscard]] std::optional<std::string_view> picture_type(std::string_view bytes);

// Rows of an RFC 4180 file; a quoted field may hold commas, quotes and line ends. BOM is dropped.
// nullopt: an unclosed quote.
[[nodiscard]] std::optional<std::vector<std::vector<std::string>>> parse_csv(std::string_view text);

}  // namespace ortoo

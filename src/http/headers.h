// SPDX-License-Identifier: MulanPSL-2.0
// Values of single header fields.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace ortoo::http {

// The first cookie of that name; empty when there is none.
[[nodiscard]] std::string_view cookie(std::string_view field, std::string_view name);

enum class Coding { identity, gzip, brotli };
struct Codings {
    bool gzip = false;
    bool brotli = false;
};
// What the caller takes; q=0 means not.
[[nodiscard]] Codings accepted_codings(std::string_view accept_encoding);

// RFC 9110 13.1.2: a list of tags, or *; weak comparison.
[[nodiscard]] bool none_match_hits(std::string_view if_none_match, std::string_view etag);

// The version in If-Match: 7 or "7". nullopt: something else.
[[nodiscard]] std::optional<std::int64_t> version_of(std::string_view if_match);

// 8–80 printable ASCII characters without blanks.
[[nodiscard]] bool is_key(std::string_view idempotency_key);

// application/json, with charset=utf-8 or without.
[[nodiscard]] bool is_json_type(std::string_view content_type);

}  // namespace ortoo::http

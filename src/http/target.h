// SPDX-License-Identifier: MulanPSL-2.0
// The request target: path segments and query, percent-decoded once.
#pragma once

#include <boost/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace ortoo::http {

struct Target {
    std::string path;                   // decoded, begins with '/'
    std::vector<std::string> segments;  // decoded; "/a/" has two, the last one empty
    boost::json::object query;          // text values; no key twice
};

// Refuses (request.malformed) what is not in origin form, bad escapes, text that is not UTF-8,
// control characters, "." and ".." segments, and (request.invalid, with the key as field) a query
// key given twice.
[[nodiscard]] Result<Target> parse_target(std::string_view target);

// nullopt: a broken escape, not UTF-8, or a control character. `form`: '+' is a blank.
[[nodiscard]] std::optional<std::string> percent_decoded(std::string_view text, bool form);
// Everything but RFC 3986 unreserved characters is escaped.
[[nodiscard]] std::string percent_encoded(std::string_view text);

}  // namespace ortoo::http

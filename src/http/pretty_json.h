// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include <boost/json.hpp>
#include <string>

namespace ortoo::http {

// Two-space JSON with a final newline, members in their order: for files that people compare.
[[nodiscard]] std::string pretty_json(const boost::json::value& value);

}  // namespace ortoo::http

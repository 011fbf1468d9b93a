// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include <boost/json.hpp>
#include <string_view>

#include "base/result.h"

namespace ortoo::http {

// The JSON object of a body; no text at all is the empty object. Refuses request.not_json,
// request.too_deep, and request.invalid for what is no object, names a member twice, or has an
// object of more than `keys` members. The time is linear in the text whatever the member names.
[[nodiscard]] Result<boost::json::object> parse_body(std::string_view text, std::size_t depth,
                                                     std::size_t keys);

}  // namespace ortoo::http

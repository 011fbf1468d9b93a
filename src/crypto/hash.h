// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include <string>
#include <string_view>

namespace ortoo::crypto {

// All digests are raw bytes (32), not hex.
[[nodiscard]] std::string sm3(std::string_view data);  // GB/T 32905
[[nodiscard]] std::string hmac_sm3(std::string_view key, std::string_view data);
[[nodiscard]] bool equal(std::string_view a, std::string_view b);  // constant time

}  // namespace ortoo::crypto

// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include <string>
#include <string_view>

namespace ortoo::crypto {

// Raw bytes (32). For what a browser has to compute too: WebCrypto knows no SM3.
[[nodiscard]] std::string hmac_sha256(std::string_view key, std::string_view data);

}  // namespace ortoo::crypto

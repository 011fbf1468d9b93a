// SPDX-License-Identifier: MulanPSL-2.0
// Inside this room only: confidentiality without integrity is not for callers; they use a Vault.
#pragma once

#include <string>
#include <string_view>

namespace ortoo::crypto {

// SM4 (GB/T 32907) in counter mode; the same call encrypts and decrypts. Key and first counter
// block are 16 bytes each.
[[nodiscard]] std::string sm4_ctr(std::string_view key, std::string_view counter,
                                  std::string_view data);

}  // namespace ortoo::crypto

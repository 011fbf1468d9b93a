// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include <string>
#include <string_view>

#include "base/ids.h"

namespace ortoo::crypto {

struct PasswordCost {
    unsigned memory_kib = 19 * 1024;  // OWASP 2023 floor for Argon2id
    unsigned passes = 2;
};
// Encoded Argon2id string ($argon2id$v=19$m=…). About 44 ms: never on an I/O or writer thread.
[[nodiscard]] std::string hash_password(std::string_view password, Random& random,
                                        PasswordCost cost = {});
[[nodiscard]] bool verify_password(std::string_view password, const std::string& encoded);

}  // namespace ortoo::crypto

// SPDX-License-Identifier: MulanPSL-2.0
#include "crypto/password.h"

#include <argon2.h>

#include <array>
#include <stdexcept>

namespace ortoo::crypto {

namespace {
constexpr std::size_t salt_size = 16;
constexpr std::size_t hash_size = 32;
constexpr unsigned lanes = 1;  // parallelism comes from the worker pool, not from one password
}  // namespace

std::string hash_password(std::string_view password, Random& random, PasswordCost cost) {
    std::array<std::byte, salt_size> salt{};
    random.fill(salt);
    std::string encoded(
        argon2_encodedlen(cost.passes, cost.memory_kib, lanes, salt_size, hash_size, Argon2_id),
        '\0');
    const int code =
        argon2id_hash_encoded(cost.passes, cost.memory_kib, lanes, password.data(), password.size(),
                              salt.data(), salt.size(), hash_size, encoded.data(), encoded.size());
    if (code != ARGON2_OK) {
        throw std::runtime_error(std::string("argon2: ") + argon2_error_message(code));
    }
    encoded.resize(encoded.find('\0'));
    return encoded;
}

bool verify_password(std::string_view password, const std::string& encoded) {
    const int code = argon2id_verify(encoded.c_str(), password.data(), password.size());
    if (code == ARGON2_MEMORY_ALLOCATION_ERROR) {
        // "No memory" must not read as "wrong password".
        throw std::runtime_error(std::string("argon2: ") + argon2_error_message(code));
    }
    return code == ARGON2_OK;
}

}  // namespace ortoo::crypto

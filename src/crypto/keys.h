// SPDX-License-Identifier: MulanPSL-2.0
// Keys of this installation: one file, mode 600, made at first start. Losing it loses every
// encrypted field; docs/operate/backup.md says how to keep it.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "base/ids.h"

namespace ortoo::crypto {

// Seals personal data: SM4-CTR then HMAC-SM3 over (version, nonce, context, ciphertext), two keys
// derived from the file's master key. `context` binds a value to its place ("people.phone:<id>"),
// so a ciphertext moved to another row does not open.
class Vault {
  public:
    Vault(std::string master_key, Random& random);
    [[nodiscard]] std::string seal(std::string_view plain, std::string_view context) const;
    // nullopt: altered, moved, or sealed with another key.
    [[nodiscard]] std::optional<std::string> open(std::string_view sealed,
                                                  std::string_view context) const;
    // Keyed digest (hex) for equality search without decrypting, e.g. a phone at sign-in.
    [[nodiscard]] std::string blind(std::string_view purpose, std::string_view value) const;

  private:
    std::string encryption_key_;
    std::string mac_key_;
    std::string blind_key_;
    Random* random_;
};

// Reads the key file, or makes it (mode 600, fsynced with its folder) when absent. Throws when
// the file is readable by others or malformed.
[[nodiscard]] std::string load_or_make_master_key(const std::string& path, Random& random);

// The operating system's generator; thread-safe.
[[nodiscard]] std::unique_ptr<Random> system_random();

}  // namespace ortoo::crypto

// SPDX-License-Identifier: MulanPSL-2.0
// SM2 signatures (GB/T 32918) of this installation. The key follows from the master key of the key
// file, so that one file made at the first start is all there is to keep.
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace ortoo::crypto {

class Signer {
  public:
    explicit Signer(std::string_view master_key);
    ~Signer();
    Signer(const Signer&) = delete;
    Signer& operator=(const Signer&) = delete;
    // DER, over SM3 with the standard's user id "1234567812345678". Thread-safe.
    [[nodiscard]] std::string sign(std::string_view message) const;
    // DER SubjectPublicKeyInfo, as `openssl pkey -pubin -inform DER` reads it.
    [[nodiscard]] const std::string& public_key() const { return public_key_; }

  private:
    struct Key;
    std::unique_ptr<Key> key_;
    std::string public_key_;
};

// False also when the key or the signature is no such thing.
[[nodiscard]] bool signature_holds(std::string_view public_key, std::string_view message,
                                   std::string_view signature);

}  // namespace ortoo::crypto

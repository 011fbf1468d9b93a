// SPDX-License-Identifier: MulanPSL-2.0
// A sealed value: version (1 byte) ‖ nonce (16) ‖ ciphertext ‖ HMAC-SM3 (32).
// OpenSSL 3.0 has neither SM4-GCM nor SM4-CCM, hence encrypt-then-MAC with two keys.
#include <array>
#include <stdexcept>

#include "base/text.h"
#include "crypto/hash.h"
#include "crypto/keys.h"
#include "crypto/sm4.h"

namespace ortoo::crypto {

namespace {

constexpr char version = 1;
constexpr std::size_t nonce_size = 16;
constexpr std::size_t mac_size = 32;
constexpr std::size_t master_key_size = 32;

// Length before the text, so that no two pairs (context, rest) give the same bytes.
std::string framed(std::string_view first, std::string_view rest) {
    std::string out;
    out.reserve(8 + first.size() + rest.size());
    for (int shift = 56; shift >= 0; shift -= 8) {
        out.push_back(static_cast<char>(first.size() >> shift & 255));
    }
    out += first;
    out += rest;
    return out;
}

}  // namespace

Vault::Vault(std::string master_key, Random& random)
    : encryption_key_(hmac_sm3(master_key, "ortoo/1/encrypt").substr(0, 16)),
      mac_key_(hmac_sm3(master_key, "ortoo/1/authenticate")),
      blind_key_(hmac_sm3(master_key, "ortoo/1/blind")),
      random_(&random) {
    if (master_key.size() != master_key_size) {
        throw std::invalid_argument("crypto: a master key has 32 bytes");
    }
}

std::string Vault::seal(std::string_view plain, std::string_view context) const {
    std::array<std::byte, nonce_size> noise{};
    random_->fill(noise);
    const std::string_view nonce(reinterpret_cast<const char*>(noise.data()), noise.size());
    std::string sealed(1, version);
    sealed += nonce;
    sealed += sm4_ctr(encryption_key_, nonce, plain);
    sealed += hmac_sm3(mac_key_, framed(context, sealed));
    return sealed;
}

std::optional<std::string> Vault::open(std::string_view sealed, std::string_view context) const {
    if (sealed.size() < 1 + nonce_size + mac_size || sealed[0] != version) {
        return std::nullopt;
    }
    const std::string_view body = sealed.substr(0, sealed.size() - mac_size);
    const std::string_view mac = sealed.substr(body.size());
    if (!equal(mac, hmac_sm3(mac_key_, framed(context, body)))) {
        return std::nullopt;
    }
    return sm4_ctr(encryption_key_, body.substr(1, nonce_size), body.substr(1 + nonce_size));
}

std::string Vault::blind(std::string_view purpose, std::string_view value) const {
    return hex(hmac_sm3(blind_key_, framed(purpose, value)));
}

}  // namespace ortoo::crypto

// SPDX-License-Identifier: MulanPSL-2.0
#include "crypto/hmac_sha256.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include "crypto/openssl.h"

namespace ortoo::crypto {

std::string hmac_sha256(std::string_view key, std::string_view data) {
    std::string out(32, '\0');
    unsigned int length = 0;
    const unsigned char* done = HMAC(EVP_sha256(), octets(key), static_cast<int>(key.size()),
                                     octets(data), data.size(), octets(out), &length);
    ensure(done != nullptr && length == out.size(), "HMAC-SHA-256");
    return out;
}

}  // namespace ortoo::crypto

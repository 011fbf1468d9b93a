// SPDX-License-Identifier: MulanPSL-2.0
#include "crypto/sm4.h"

#include <limits>

#include "crypto/openssl.h"

namespace ortoo::crypto {

std::string sm4_ctr(std::string_view key, std::string_view counter, std::string_view data) {
    static const Owned<EVP_CIPHER, EVP_CIPHER_free> algorithm(
        EVP_CIPHER_fetch(nullptr, "SM4-CTR", nullptr));
    ensure(algorithm != nullptr, "fetching SM4-CTR");
    thread_local const Owned<EVP_CIPHER_CTX, EVP_CIPHER_CTX_free> context(EVP_CIPHER_CTX_new());
    ensure(context != nullptr, "making an SM4 context");
    ensure(key.size() == 16 && counter.size() == 16, "SM4: a key and a counter of 16 bytes");
    ensure(data.size() <= static_cast<std::size_t>(std::numeric_limits<int>::max()), "SM4: length");

    std::string out(data.size(), '\0');
    int length = 0;
    const bool done = EVP_EncryptInit_ex2(context.get(), algorithm.get(), octets(key),
                                          octets(counter), nullptr) == 1 &&
                      EVP_EncryptUpdate(context.get(), octets(out), &length, octets(data),
                                        static_cast<int>(data.size())) == 1 &&
                      static_cast<std::size_t>(length) == data.size();
    ensure(done, "SM4-CTR");
    return out;
}

}  // namespace ortoo::crypto

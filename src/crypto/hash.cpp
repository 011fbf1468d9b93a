// SPDX-License-Identifier: MulanPSL-2.0
// Algorithms are fetched once per process and contexts kept per thread: fetching by name costs
// about a fifth of the hash of a ledger entry.
#include "crypto/hash.h"

#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/params.h>

#include "crypto/openssl.h"

namespace ortoo::crypto {

namespace {

constexpr std::size_t digest_size = 32;

using DigestContext = Owned<EVP_MD_CTX, EVP_MD_CTX_free>;
using MacContext = Owned<EVP_MAC_CTX, EVP_MAC_CTX_free>;

const EVP_MD* sm3_algorithm() {
    static const Owned<EVP_MD, EVP_MD_free> algorithm(EVP_MD_fetch(nullptr, "SM3", nullptr));
    ensure(algorithm != nullptr, "fetching SM3");
    return algorithm.get();
}

// A context that knows its digest; each init then only takes the key.
MacContext make_mac_context() {
    static const Owned<EVP_MAC, EVP_MAC_free> algorithm(EVP_MAC_fetch(nullptr, "HMAC", nullptr));
    ensure(algorithm != nullptr, "fetching HMAC");
    MacContext context(EVP_MAC_CTX_new(algorithm.get()));
    ensure(context != nullptr, "making an HMAC context");
    char name[] = "SM3";
    const OSSL_PARAM params[] = {
        OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, name, 0),
        OSSL_PARAM_construct_end(),
    };
    ensure(EVP_MAC_CTX_set_params(context.get(), params) == 1, "choosing HMAC-SM3");
    return context;
}

}  // namespace

std::string sm3(std::string_view data) {
    thread_local const DigestContext context(EVP_MD_CTX_new());
    ensure(context != nullptr, "making an SM3 context");
    std::string out(digest_size, '\0');
    const bool done = EVP_DigestInit_ex2(context.get(), sm3_algorithm(), nullptr) == 1 &&
                      EVP_DigestUpdate(context.get(), octets(data), data.size()) == 1 &&
                      EVP_DigestFinal_ex(context.get(), octets(out), nullptr) == 1;
    ensure(done, "SM3");
    return out;
}

std::string hmac_sm3(std::string_view key, std::string_view data) {
    thread_local const MacContext context = make_mac_context();
    std::string out(digest_size, '\0');
    std::size_t length = 0;
    const bool done = EVP_MAC_init(context.get(), octets(key), key.size(), nullptr) == 1 &&
                      EVP_MAC_update(context.get(), octets(data), data.size()) == 1 &&
                      EVP_MAC_final(context.get(), octets(out), &length, out.size()) == 1 &&
                      length == digest_size;
    ensure(done, "HMAC-SM3");
    return out;
}

bool equal(std::string_view a, std::string_view b) {
    return a.size() == b.size() && CRYPTO_memcmp(octets(a), octets(b), a.size()) == 0;
}

}  // namespace ortoo::crypto

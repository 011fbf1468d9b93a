// SPDX-License-Identifier: MulanPSL-2.0
#include "crypto/signer.h"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/obj_mac.h>
#include <openssl/param_build.h>
#include <openssl/x509.h>

#include "crypto/hash.h"
#include "crypto/openssl.h"

namespace ortoo::crypto {

namespace {

using PrivateKey = Owned<EVP_PKEY, EVP_PKEY_free>;
using Number = Owned<BIGNUM, BN_clear_free>;
using Group = Owned<EC_GROUP, EC_GROUP_free>;
using Point = Owned<EC_POINT, EC_POINT_free>;
using Builder = Owned<OSSL_PARAM_BLD, OSSL_PARAM_BLD_free>;
using Parameters = Owned<OSSL_PARAM, OSSL_PARAM_free>;
using KeyContext = Owned<EVP_PKEY_CTX, EVP_PKEY_CTX_free>;
using DigestContext = Owned<EVP_MD_CTX, EVP_MD_CTX_free>;

constexpr std::string_view user_id = "1234567812345678";

// A number in [1, n - 2] that follows from the master key; the first try all but always fits.
Number secret_of(std::string_view master_key, const EC_GROUP* group) {
    const Number limit(BN_dup(EC_GROUP_get0_order(group)));
    ensure(limit != nullptr && BN_sub_word(limit.get(), 1) == 1, "reading the order of SM2");
    for (char tries = '0'; tries <= '9'; ++tries) {
        const std::string bytes =
            hmac_sm3(master_key, std::string("ortoo.ledger.signing-key.") + tries);
        Number secret(BN_bin2bn(octets(bytes), static_cast<int>(bytes.size()), nullptr));
        ensure(secret != nullptr, "making a number");
        if (!BN_is_zero(secret.get()) && BN_cmp(secret.get(), limit.get()) < 0) {
            return secret;
        }
    }
    ensure(false, "deriving the signing key");
    return nullptr;
}

std::string point_of(const BIGNUM* secret, const EC_GROUP* group) {
    const Point point(EC_POINT_new(group));
    std::string bytes(65, '\0');
    ensure(point != nullptr &&
               EC_POINT_mul(group, point.get(), secret, nullptr, nullptr, nullptr) == 1 &&
               EC_POINT_point2oct(group, point.get(), POINT_CONVERSION_UNCOMPRESSED, octets(bytes),
                                  bytes.size(), nullptr) == bytes.size(),
           "making the public key");
    return bytes;
}

PrivateKey key_of(std::string_view master_key) {
    const Group group(EC_GROUP_new_by_curve_name(NID_sm2));
    ensure(group != nullptr, "finding the curve SM2");
    const Number secret = secret_of(master_key, group.get());
    const std::string point = point_of(secret.get(), group.get());
    const Builder builder(OSSL_PARAM_BLD_new());
    ensure(builder != nullptr &&
               OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, "SM2",
                                               0) == 1 &&
               OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_PRIV_KEY, secret.get()) == 1 &&
               OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY,
                                                octets(point), point.size()) == 1,
           "describing the signing key");
    const Parameters parameters(OSSL_PARAM_BLD_to_param(builder.get()));
    const KeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, "SM2", nullptr));
    EVP_PKEY* made = nullptr;
    ensure(parameters != nullptr && context != nullptr &&
               EVP_PKEY_fromdata_init(context.get()) == 1 &&
               EVP_PKEY_fromdata(context.get(), &made, EVP_PKEY_KEYPAIR, parameters.get()) == 1,
           "making the signing key");
    return PrivateKey(made);
}

// A digest context that hashes the user id first, as the standard wants.
struct Signing {
    KeyContext key;
    DigestContext digest;
    explicit Signing(EVP_PKEY* pkey)
        : key(EVP_PKEY_CTX_new_from_pkey(nullptr, pkey, nullptr)), digest(EVP_MD_CTX_new()) {
        ensure(key != nullptr && digest != nullptr &&
                   EVP_PKEY_CTX_set1_id(key.get(), user_id.data(),
                                        static_cast<int>(user_id.size())) == 1,
               "preparing SM2");
        EVP_MD_CTX_set_pkey_ctx(digest.get(), key.get());
    }
};

}  // namespace

struct Signer::Key {
    PrivateKey pkey;
};

Signer::Signer(std::string_view master_key) : key_(std::make_unique<Key>(Key{key_of(master_key)})) {
    unsigned char* bytes = nullptr;
    const int size = i2d_PUBKEY(key_->pkey.get(), &bytes);
    ensure(size > 0, "writing the public key");
    public_key_.assign(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size));
    OPENSSL_free(bytes);
}

Signer::~Signer() = default;

std::string Signer::sign(std::string_view message) const {
    const Signing signing(key_->pkey.get());
    std::size_t size = 0;
    EVP_MD_CTX* context = signing.digest.get();
    ensure(EVP_DigestSignInit(context, nullptr, EVP_sm3(), nullptr, key_->pkey.get()) == 1 &&
               EVP_DigestSignUpdate(context, octets(message), message.size()) == 1 &&
               EVP_DigestSignFinal(context, nullptr, &size) == 1,
           "signing with SM2");
    std::string signature(size, '\0');
    ensure(EVP_DigestSignFinal(context, octets(signature), &size) == 1, "signing with SM2");
    signature.resize(size);
    return signature;
}

bool signature_holds(std::string_view public_key, std::string_view message,
                     std::string_view signature) {
    const unsigned char* at = octets(public_key);
    const PrivateKey key(d2i_PUBKEY(nullptr, &at, static_cast<long>(public_key.size())));
    bool holds = false;
    if (key != nullptr && EVP_PKEY_is_a(key.get(), "SM2") == 1) {
        const Signing signing(key.get());
        EVP_MD_CTX* context = signing.digest.get();
        holds = EVP_DigestVerifyInit(context, nullptr, EVP_sm3(), nullptr, key.get()) == 1 &&
                EVP_DigestVerify(context, octets(signature), signature.size(), octets(message),
                                 message.size()) == 1;
    }
    ERR_clear_error();  // what a wrong signature left behind belongs to nobody
    return holds;
}

}  // namespace ortoo::crypto

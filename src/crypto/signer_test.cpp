// SPDX-License-Identifier: MulanPSL-2.0
#include "crypto/signer.h"

#include <doctest/doctest.h>

#include "base/text.h"

namespace ortoo::crypto {

namespace {
const std::string master(32, 'k');
}

TEST_CASE("a signature holds for its message and key alone") {
    const Signer signer(master);
    const Signer other(std::string(32, 'x'));
    const std::string signature = signer.sign("tree head");
    CHECK(signature_holds(signer.public_key(), "tree head", signature));
    CHECK_FALSE(signature_holds(signer.public_key(), "tree heaD", signature));
    CHECK_FALSE(signature_holds(signer.public_key(), "", signature));
    CHECK_FALSE(signature_holds(other.public_key(), "tree head", signature));
    CHECK(signature_holds(signer.public_key(), "", signer.sign("")));
}

TEST_CASE("the same master key signs under the same public key, another under another") {
    CHECK(Signer(master).public_key() == Signer(master).public_key());
    CHECK(Signer(master).public_key() != Signer(std::string(32, 'x')).public_key());
    // Named curve SM2, uncompressed point: what the offline verifiers expect, byte for byte.
    CHECK(hex(Signer(master).public_key()).substr(0, 54) ==
          "3059301306072a8648ce3d020106082a811ccf5501822d03420004");
    CHECK(Signer(master).public_key().size() == 91);
}

TEST_CASE("every flipped bit of a signature or a key is noticed") {
    const Signer signer(master);
    const std::string signature = signer.sign("tree head");
    const auto flipped = [](std::string bytes, std::size_t bit) {
        bytes[bit / 8] = static_cast<char>(bytes[bit / 8] ^ (1 << bit % 8));
        return bytes;
    };
    for (std::size_t bit = 0; bit < signature.size() * 8; ++bit) {
        CHECK_FALSE(signature_holds(signer.public_key(), "tree head", flipped(signature, bit)));
    }
    for (std::size_t bit = 0; bit < signer.public_key().size() * 8; bit += 5) {
        CHECK_FALSE(signature_holds(flipped(signer.public_key(), bit), "tree head", signature));
    }
}

TEST_CASE("what is no key and no signature holds nothing") {
    const Signer signer(master);
    CHECK_FALSE(signature_holds("", "m", signer.sign("m")));
    CHECK_FALSE(signature_holds("key", "m", signer.sign("m")));
    CHECK_FALSE(signature_holds(signer.public_key(), "m", ""));
    CHECK_FALSE(signature_holds(signer.public_key(), "m", signer.sign("m") + "x"));
}

}  // namespace ortoo::crypto

// SPDX-License-Identifier: MulanPSL-2.0
#include "crypto/hmac_sha256.h"

#include <doctest/doctest.h>

#include "base/text.h"

using namespace ortoo;

TEST_CASE("HMAC-SHA-256 gives the values of RFC 4231") {
    CHECK(hex(crypto::hmac_sha256(std::string(20, '\x0b'), "Hi There")) ==
          "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
    CHECK(hex(crypto::hmac_sha256("Jefe", "what do ya want for nothing?")) ==
          "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
}

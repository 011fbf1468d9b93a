// SPDX-License-Identifier: MulanPSL-2.0
#include "crypto/hash.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <set>
#include <thread>

#include "base/seeded_random.h"
#include "base/text.h"
#include "crypto/password.h"
#include "crypto/sm4.h"

namespace ortoo::crypto {

TEST_CASE("SM3 gives the digests of GB/T 32905") {
    CHECK(hex(sm3("abc")) == "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
    std::string sixteen;
    for (int i = 0; i < 16; ++i) {
        sixteen += "abcd";
    }
    CHECK(hex(sm3(sixteen)) == "debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732");
    CHECK(hex(sm3("")) == "1ab21d8355cfa17f8e61194831e81a8f22bec8c728fefb747ed035eb5082aa2b");
}

TEST_CASE("SM4 gives the block of GB/T 32907") {
    const std::string block = unhex("0123456789abcdeffedcba9876543210").value();
    // The first block of the key stream is the counter block encrypted.
    CHECK(hex(sm4_ctr(block, block, std::string(16, '\0'))) == "681edf34d206965e86b3e94f536e4246");
    CHECK(sm4_ctr(block, block, "").empty());
    CHECK_THROWS((void)sm4_ctr("short", block, "x"));
}

TEST_CASE("HMAC-SM3 is the construction of RFC 2104 for keys of any length") {
    const auto by_hand = [](std::string key, std::string_view data) {
        constexpr std::size_t block = 64;
        key = key.size() > block ? sm3(key) : key;
        key.resize(block, '\0');
        std::string inner = key;
        std::string outer = key;
        for (std::size_t i = 0; i < block; ++i) {
            inner[i] = static_cast<char>(inner[i] ^ 0x36);
            outer[i] = static_cast<char>(outer[i] ^ 0x5c);
        }
        return sm3(outer + sm3(inner + std::string(data)));
    };
    for (const std::size_t length : {0UL, 1UL, 32UL, 63UL, 64UL, 65UL, 200UL}) {
        CAPTURE(length);
        CHECK(hmac_sm3(std::string(length, 'k'), "乌审旗") ==
              by_hand(std::string(length, 'k'), "乌审旗"));
    }
    CHECK(hmac_sm3("", "") == by_hand("", ""));
    CHECK(rc::check([&](const std::string& key, const std::string& data) {
        return hmac_sm3(key, data) == by_hand(key, data);
    }));
}

TEST_CASE("equality looks at length and every byte") {
    CHECK(equal("", ""));
    CHECK(equal("abc", "abc"));
    CHECK_FALSE(equal("abc", "abd"));
    CHECK_FALSE(equal("abc", "ab"));
    CHECK_FALSE(equal("", "a"));
}

TEST_CASE("threads hash without disturbing each other") {
    std::vector<std::thread> threads;
    threads.reserve(4);
    std::vector<int> wrong(4, 0);
    for (std::size_t t = 0; t < 4; ++t) {
        threads.emplace_back([t, &wrong] {
            const std::string data(100 + t, 'x');
            const std::string digest = sm3(data);
            const std::string mac = hmac_sm3("key", data);
            for (int i = 0; i < 2000; ++i) {
                wrong[t] += sm3(data) != digest || hmac_sm3("key", data) != mac ? 1 : 0;
            }
        });
    }
    for (auto& each : threads) {
        each.join();
    }
    CHECK(wrong == std::vector<int>(4, 0));
}

TEST_CASE("a password opens its own hash and no other") {
    SeededRandom random(1);
    constexpr PasswordCost cheap{64, 1};
    const std::string encoded = hash_password("草原123", random, cheap);
    CHECK(encoded.starts_with("$argon2id$v=19$m=64,t=1,p=1$"));
    CHECK(verify_password("草原123", encoded));
    CHECK_FALSE(verify_password("草原124", encoded));
    CHECK_FALSE(verify_password("", encoded));
    CHECK(hash_password("草原123", random, cheap) != encoded);
    CHECK(verify_password("", hash_password("", random, cheap)));
    for (const char* broken :
         {"", "x", "$argon2id$v=19$m=64,t=1,p=1$", "$argon2i$v=19$m=64,t=1,p=1$YWJj$YWJj"}) {
        CAPTURE(broken);
        CHECK_FALSE(verify_password("草原123", broken));
    }
}

TEST_CASE("the default cost of a password is the floor of OWASP") {
    SeededRandom random(2);
    const std::string encoded = hash_password("x", random);
    CHECK(encoded.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"));
    CHECK(verify_password("x", encoded));
}

}  // namespace ortoo::crypto

// SPDX-License-Identifier: MulanPSL-2.0
#include <doctest/doctest.h>
#include <rapidcheck.h>

#include "documents/rules.h"
#include "documents/rules_seal.h"

namespace ortoo::documents {

namespace {
const std::string code = code_of({1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 1, 2, 3, 4, 5});
const Seal seal{"0123456789abcdef", std::string("\x30\x45\x00\xff", 4)};
const std::string file = "%PDF-1.7\nbody\n%%EOF\n";
}  // namespace

TEST_CASE("a sealed file comes apart into what was sealed, for which paper, and by whom") {
    const auto apart = taken_apart(with_seal(file, code, seal));
    REQUIRE(apart);
    CHECK(apart->sealed == file);
    CHECK(apart->code == code);
    CHECK(apart->seal == seal);
}

TEST_CASE("a file that does not end with a line of ours bears no seal") {
    const std::string sealed = with_seal(file, code, seal);
    for (const std::string& other :
         {file, std::string(), std::string("%ortoo-seal 1 "), sealed + "x", sealed + "\n",
          sealed.substr(0, sealed.size() - 1), "x" + sealed.substr(file.size()),
          file + "%ortoo-seal 2 " + code + " 0123456789abcdef 30\n",
          file + "%ortoo-seal 1 1234567812345677 0123456789abcdef 30\n",
          file + "%ortoo-seal 1 " + code + " 0123456789abcde 30\n",
          file + "%ortoo-seal 1 " + code + " 0123456789abcdef 3\n",
          file + "%ortoo-seal 1 " + code + " 0123456789abcdef AB\n"}) {
        CAPTURE(other);
        CHECK_FALSE(taken_apart(other).has_value());
    }
}

TEST_CASE("whatever the file holds, sealing it and taking it apart gives it back") {
    CHECK(rc::check([](const std::string& bytes) {
        const std::string whole = bytes + "\n";
        const auto apart = taken_apart(with_seal(whole, code, seal));
        RC_ASSERT(apart.has_value());
        RC_ASSERT(apart->sealed == whole);
        RC_ASSERT(apart->seal == seal);
    }));
}

TEST_CASE("what is signed names the paper and the bytes, and differs when either does") {
    CHECK(seal_text("1", "ab") == "ortoo-seal 1\n1\nab\n");
    CHECK(seal_text("1", "ab") != seal_text("1a", "b"));
}

}  // namespace ortoo::documents

// SPDX-License-Identifier: MulanPSL-2.0
#include "ledger/rules_head.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

namespace ortoo::ledger {

namespace {
const SignedHead head{"150626",           12,    "ab12", Instant{1'790'000'000'000'000},
                      "0123456789abcdef", "3045"};
}

TEST_CASE("the signed text and the line of a head are what the specification says") {
    CHECK(head_text(head) ==
          "ortoo tree head 1\n150626\n12\nab12\n2026-09-21T22:13:20.000000+08:00\n");
    CHECK(line_of(head) == "150626 12 ab12 2026-09-21T22:13:20.000000+08:00 0123456789abcdef 3045");
    CHECK(head_of(line_of(head)) == head);
}

TEST_CASE("a line that was not written by us is no head") {
    const std::string line = line_of(head);
    CHECK_FALSE(head_of(""));
    CHECK_FALSE(head_of(line + " "));
    CHECK_FALSE(head_of(line.substr(0, 20)));
    CHECK_FALSE(head_of("150626 +12 ab12 2026-09-21T22:13:20.000000+08:00 01 30"));
    CHECK_FALSE(head_of("150626 012 ab12 2026-09-21T22:13:20.000000+08:00 01 30"));
    CHECK_FALSE(head_of("150626 12 ab12 2026-09-21 01 30"));
}

TEST_CASE("places of leaves are read as they were written, whatever a subject is called") {
    CHECK(text_of(Place{"01A", 3, 7}) == "3 7 3 01A\n");
    CHECK(rc::check([](const std::vector<std::string>& subjects) {
        std::vector<Place> places;
        std::string text;
        for (const std::string& each : subjects) {
            places.push_back({each, static_cast<std::int64_t>(places.size()) + 1, 5});
            text += text_of(places.back());
        }
        RC_ASSERT(places_of(text) == places);
    }));
    for (const char* bad :
         {"x", "1", "1 2", "1 2 3", "1 2 3 01A", "1 2 4 01A\n", "1 2 2 01A\n", "1 2 -1 \n",
          "x 2 3 01A\n", "1 x 3 01A\n", "1 2 x 01A\n", "01 2 3 01A\n", "1 2 3 01A\nx"}) {
        CHECK_FALSE(places_of(bad));
    }
}

TEST_CASE("a proof is JSON with one value a line") {
    Proof proof;
    proof.county = "150626";
    proof.entries.resize(1);
    proof.entries[0].body = "{\"a\":\"一\n\"}";
    proof.entries[0].path = {"aa", "bb"};
    const std::string text = text_of(proof);
    CHECK(text.starts_with("{\n  \"format\": \"ortoo-proof-1\",\n  \"county\": \"150626\",\n"));
    CHECK(text.find("\n      \"body\": \"{\\\"a\\\":\\\"一\\n\\\"}\",\n") != std::string::npos);
    CHECK(text.find("\n      \"path\": [\n        \"aa\",\n        \"bb\"\n      ]\n    }\n") !=
          std::string::npos);
    CHECK(text.find("\"consistency\": [],\n") != std::string::npos);
}

}  // namespace ortoo::ledger

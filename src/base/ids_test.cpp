// SPDX-License-Identifier: MulanPSL-2.0
#include "base/ids.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <set>

#include "base/context.h"
#include "base/seeded_random.h"

namespace ortoo {

TEST_CASE("an id is 26 characters of Crockford's alphabet") {
    SeededRandom random(1);
    CHECK(rc::check([&] {
        const std::string id = make_id(Instant{*rc::gen::arbitrary<std::int64_t>()}, random);
        RC_ASSERT(id.size() == 26u);
        RC_ASSERT(id.find_first_not_of("0123456789ABCDEFGHJKMNPQRSTVWXYZ") == std::string::npos);
        RC_ASSERT(id[0] <= '7');
    }));
}

TEST_CASE("ids sort by the millisecond of their making") {
    SeededRandom random(2);
    CHECK(rc::check([&] {
        const auto a = *rc::gen::inRange<std::int64_t>(0, 7'000'000'000'000'000);
        const auto b = a + *rc::gen::inRange<std::int64_t>(1000, 1'000'000'000'000);
        RC_ASSERT(make_id(Instant{a}, random) < make_id(Instant{b}, random));
    }));
}

TEST_CASE("ids of one instant differ") {
    SeededRandom random(3);
    std::set<std::string> seen;
    for (int i = 0; i < 10'000; ++i) {
        seen.insert(make_id(Instant{1'790'000'000'000'000}, random));
    }
    CHECK(seen.size() == 10'000);
}

TEST_CASE("the time and the random bytes are all in the id") {
    class Ones : public Random {
        void fill(std::span<std::byte> out) override {
            std::fill(out.begin(), out.end(), std::byte{0xFF});
        }
    } ones;
    CHECK(make_id(Instant{0}, ones) == "0000000000ZZZZZZZZZZZZZZZZ");
    CHECK(make_id(Instant{1'000'000}, ones) == "00000000Z8ZZZZZZZZZZZZZZZZ");
}

TEST_CASE("a seeded generator repeats and another seed differs") {
    SeededRandom a(7);
    SeededRandom b(7);
    SeededRandom c(8);
    const std::string first = make_id(Instant{}, a);
    CHECK(first == make_id(Instant{}, b));
    CHECK(first != make_id(Instant{}, c));
    for (int i = 0; i < 1000; ++i) {
        REQUIRE(a.below(6) < 6);
    }
}

TEST_CASE("a grant over a unit reaches what lies below it and nothing beside it") {
    Actor actor;
    actor.grants.push_back({"clerk", "150626.101.", {"case.accept", "case.read"}});
    CHECK(actor.holds("case.accept"));
    CHECK_FALSE(actor.holds("case.decide"));
    CHECK(actor.may("case.accept", "150626.101."));
    CHECK(actor.may("case.accept", "150626.101.203."));
    CHECK_FALSE(actor.may("case.accept", "150626."));
    CHECK_FALSE(actor.may("case.accept", "150626.1012."));
    CHECK_FALSE(actor.may("case.decide", "150626.101."));
    CHECK_FALSE(actor.may("case.accept", ""));
}

TEST_CASE("a grant without a path grants nothing anywhere") {
    Actor actor;
    actor.grants.push_back({"clerk", "", {"case.accept"}});
    CHECK_FALSE(actor.may("case.accept", "150626.101."));
    CHECK_FALSE(Actor{}.may("case.accept", "150626."));
}

}  // namespace ortoo

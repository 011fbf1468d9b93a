// SPDX-License-Identifier: MulanPSL-2.0
#include "base/limiter.h"

#include <doctest/doctest.h>

#include <memory>
#include <string>

namespace ortoo {

TEST_CASE("the eleventh try within a minute waits, and a minute later all is forgotten") {
    const auto limiter = std::make_unique<Limiter>();
    const Instant start{1'000'000 * micros_per_second};
    for (int i = 0; i < Limiter::tries_max; ++i) {
        CHECK(limiter->wait_seconds("10.0.0.1 WS1", start.plus_micros(i)) == 0);
    }
    CHECK(limiter->wait_seconds("10.0.0.1 WS1", start.plus_micros(11)) == 60);
    CHECK(limiter->wait_seconds("10.0.0.1 WS2", start.plus_micros(12)) == 0);
    CHECK(limiter->wait_seconds("10.0.0.2 WS1", start.plus_micros(13)) == 0);
    CHECK(limiter->wait_seconds("10.0.0.1 WS1", start.plus_micros(30 * micros_per_second)) == 30);
    CHECK(limiter->wait_seconds("10.0.0.1 WS1", start.plus_minutes(1)) == 0);
}

TEST_CASE("a flood of numbers takes no more memory and does not stop others") {
    const auto limiter = std::make_unique<Limiter>();
    Instant now{1'000'000 * micros_per_second};
    for (int i = 0; i < 100'000; ++i) {
        now = now.plus_micros(10);
        CHECK(limiter->wait_seconds("10.0.0.1 " + std::to_string(i), now) == 0);
    }
    CHECK(limiter->wait_seconds("10.0.0.9 WS1", now) == 0);
}

}  // namespace ortoo

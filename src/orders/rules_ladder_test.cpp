// SPDX-License-Identifier: MulanPSL-2.0
#include "orders/rules_ladder.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

namespace ortoo::orders {

namespace {
const Instant start = *parse_instant("2026-11-18T09:00:00+08:00");
const Ladder usual{start.plus_minutes(60), start.plus_minutes(120)};
}  // namespace

TEST_CASE("below an hour the rung stays, then the head of the station, then the town") {
    CHECK(rung_at(usual, 0, start.plus_minutes(59)) == 0);
    CHECK(rung_at(usual, rung_next, start.plus_minutes(59)) == rung_next);
    CHECK(rung_at(usual, rung_next, start.plus_minutes(60)) == rung_station);
    CHECK(rung_at(usual, rung_station, start.plus_minutes(120)) == rung_town);
    CHECK(rung_at(usual, rung_town, start) == rung_town);  // never down
}

TEST_CASE("the next moment is the end of the offer or the next rung, whichever comes first") {
    CHECK(ladder_due(usual, 0, start.plus_minutes(30)) == start.plus_minutes(30));
    CHECK(ladder_due(usual, 0, start.plus_minutes(90)) == usual.station);
    CHECK(ladder_due(usual, rung_station, start.plus_minutes(300)) == usual.town);
    CHECK(ladder_due(usual, rung_town, start.plus_minutes(300)) == start.plus_minutes(300));
}

TEST_CASE("whatever the settings, a due moment always moves the order on") {
    CHECK(rc::check([] {
        const Ladder ladder{start.plus_minutes(*rc::gen::inRange(5, 400)),
                            start.plus_minutes(*rc::gen::inRange(5, 400))};
        std::int64_t level = 0;
        Instant now = start;
        for (int i = 0; i < 60 && level < rung_town; ++i) {
            const Instant respond_by = now.plus_minutes(*rc::gen::inRange(5, 60));
            const Instant due = ladder_due(ladder, level, respond_by);
            RC_ASSERT(due > now || level < rung_at(ladder, level, now));
            now = std::max(now, due);
            const std::int64_t next = rung_at(ladder, level, now);
            RC_ASSERT(next >= level);
            RC_ASSERT(next > level || now >= respond_by);
            level = next;
        }
    }));
}

}  // namespace ortoo::orders

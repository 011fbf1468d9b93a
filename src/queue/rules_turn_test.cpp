// SPDX-License-Identifier: MulanPSL-2.0
#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <map>

#include "queue/rules.h"

using namespace ortoo;
using namespace ortoo::queue;

namespace {
Candidate one(const char* id, Lane lane, std::int64_t place, std::int64_t skip = 0) {
    return {TicketId{id}, lane, skip, place};
}
constexpr Lane normal = Lane::normal;
constexpr Lane priority = Lane::priority;
TEST_CASE("each hall, day and letter counts for itself") {
    const CivilDate day = parse_date("2026-11-18").value();
    CHECK(counter_name(HallId{"h1"}, day, "A") == "queue:h1:2026-11-18:A");
    CHECK(counter_name(HallId{"h1"}, day.plus_days(1), "A") == "queue:h1:2026-11-19:A");
    CHECK(counter_name(HallId{"h2"}, day, "B") == "queue:h2:2026-11-18:B");
}

}  // namespace

TEST_CASE("whose turn it is: a table") {
    struct Case {
        std::vector<Candidate> waiting;
        std::int64_t streak;
        const char* id;
        std::int64_t streak_after;
    };
    const std::vector<Case> table{
        {{one("a", normal, 2), one("b", normal, 1)}, 0, "b", 0},
        {{one("a", normal, 1), one("p", priority, 9)}, 0, "p", 1},
        {{one("a", normal, 1), one("p", priority, 9)}, 2, "p", 3},
        {{one("a", normal, 1), one("p", priority, 9)}, 3, "a", 0},
        {{one("p", priority, 9), one("q", priority, 8)}, 3, "q", 0},
        {{one("a", normal, 1, 2), one("b", normal, 5)}, 0, "b", 0},
        {{one("a", normal, 1, 2), one("p", priority, 5)}, 3, "p", 0},
        {{one("a", normal, 1, 2), one("b", normal, 5, 1)}, 0, "b", 0},
        {{one("b", normal, 7), one("a", normal, 7)}, 0, "a", 0},
    };
    for (const Case& each : table) {
        const auto turn = next_turn(each.waiting, each.streak, 3);
        REQUIRE(turn);
        CHECK(turn->id.text == each.id);
        CHECK(turn->streak == each.streak_after);
    }
    CHECK_FALSE(next_turn({}, 0, 3));
}

TEST_CASE("nobody of the normal lane starves, whatever comes, and each lane keeps its order") {
    const bool holds = rc::check("calls of one window", [] {
        const auto run = *rc::gen::inRange(1, 6);
        const auto kinds = *rc::gen::container<std::vector<int>>(60, rc::gen::inRange(0, 4));
        std::vector<Candidate> waiting;
        std::int64_t streak = 0;
        std::int64_t place = 0;
        std::int64_t since_normal = 0;  // calls while a normal one waited
        std::map<Lane, std::int64_t> last;
        for (const int kind : kinds) {
            if (kind < 3) {  // two of three come with priority
                ++place;
                const Lane lane = kind < 2 ? priority : normal;
                waiting.push_back({TicketId{std::to_string(place)}, lane, 0, place});
                continue;
            }
            const bool normal_waits = std::ranges::count(waiting, normal, &Candidate::lane) > 0;
            const auto turn = next_turn(waiting, streak, run);
            RC_ASSERT(turn.has_value() == !waiting.empty());
            if (!turn) {
                continue;
            }
            const auto called = std::ranges::find(waiting, turn->id, &Candidate::id);
            RC_ASSERT(called != waiting.end());
            RC_ASSERT(called->place > last[called->lane]);
            last[called->lane] = called->place;
            since_normal = normal_waits && called->lane == priority ? since_normal + 1 : 0;
            RC_ASSERT(since_normal <= run);
            streak = turn->streak;
            waiting.erase(called);
        }
    });
    CHECK(holds);
}

TEST_CASE("a number is a letter and at least three digits") {
    CHECK(number_text("A", 12) == "A012");
    CHECK(number_text("C", 1234) == "C1234");
    CHECK(letter_fits("Z"));
    CHECK_FALSE(letter_fits("a"));
    CHECK_FALSE(letter_fits("@"));
    CHECK_FALSE(letter_fits("7"));
    CHECK_FALSE(letter_fits(""));
    CHECK_FALSE(letter_fits("AB"));
    CHECK(lane_of({}) == normal);
    CHECK(lane_of(LaneReason::elderly) == priority);
}

TEST_CASE(
    "the estimate is a range of five minutes that grows with the queue and shrinks with windows") {
    CHECK(estimate(0, 1, {}, 480) == Estimate{0, 5, false});
    CHECK(estimate(6, 2, {}, 480) == Estimate{15, 40, false});
    CHECK(estimate(6, 0, {}, 480) == estimate(6, 1, {}, 480));
    const std::vector<std::int64_t> quick(20, 120);
    CHECK(estimate(6, 2, quick, 480).measured);
    CHECK(estimate(6, 2, quick, 480).high < estimate(6, 2, {}, 480).high);
    CHECK(rc::check("monotonic", [] {
        const auto ahead = *rc::gen::inRange(0, 500);
        const auto windows = *rc::gen::inRange(1, 50);
        const auto standard = *rc::gen::inRange(30, 7200);
        const Estimate now = estimate(ahead, windows, {}, standard);
        RC_ASSERT(now.low <= now.high);
        RC_ASSERT(now.low % 5 == 0 && now.high % 5 == 0);
        RC_ASSERT(estimate(ahead + 1, windows, {}, standard).high >= now.high);
        RC_ASSERT(estimate(ahead, windows + 1, {}, standard).high <= now.high);
    }));
}

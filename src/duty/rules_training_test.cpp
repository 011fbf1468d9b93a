// SPDX-License-Identifier: MulanPSL-2.0
#include "duty/rules_training.h"

#include <doctest/doctest.h>

namespace ortoo::duty {

namespace {

CivilDate day(const char* text) {
    return parse_date(text).value();
}

Training held(const char* on, const char* until, bool passed = true, std::int64_t minutes = 60) {
    Training out;
    out.day = day(on);
    out.valid_until = day(until);
    out.passed = passed;
    out.minutes = minutes;
    return out;
}

}  // namespace

TEST_CASE("a training is valid up to and with its last day, and not before it was held") {
    const std::vector all{held("2026-03-02", "2026-09-30")};
    CHECK_FALSE(trained(all, day("2026-03-01")).valid);
    CHECK_FALSE(trained(all, day("2026-03-01")).valid_until);
    CHECK(trained(all, day("2026-03-02")).valid);
    CHECK(trained(all, day("2026-09-30")).valid);
    CHECK_FALSE(trained(all, day("2026-10-01")).valid);
    CHECK(trained(all, day("2026-10-01")).valid_until == day("2026-09-30"));
}

TEST_CASE("a failed training counts its time and makes nobody valid; the longest one holds") {
    const std::vector failed{held("2026-03-02", "2027-03-01", false, 90)};
    CHECK_FALSE(trained(failed, day("2026-03-02")).valid);
    CHECK(trained(failed, day("2026-03-02")).minutes == 90);
    CHECK(trained(failed, day("2027-01-01")).minutes == 0);
    const std::vector two{held("2026-01-05", "2026-12-31"), held("2026-03-02", "2026-06-30")};
    CHECK(trained(two, day("2026-08-01")).valid_until == day("2026-12-31"));
    CHECK(trained({}, day("2026-08-01")).minutes == 0);
}

TEST_CASE("a training of tomorrow, or one that ran out before it was held, is refused") {
    NoteTraining in;
    in.day = day("2026-03-02");
    in.valid_until = day("2026-03-02");
    CHECK(check_training(in, day("2026-03-02")));
    CHECK(check_training(in, day("2026-03-01")).error().field == "day");
    in.valid_until = day("2026-03-01");
    CHECK(check_training(in, day("2026-03-02")).error().field == "valid_until");
}

TEST_CASE("agents are counted by their source, sources without agents left out") {
    std::vector<TrainedAgent> agents(3);
    agents[0].source = AgentSource::grid_worker;
    agents[1].source = AgentSource::grid_worker;
    const auto counted = by_source(agents);
    REQUIRE(counted.size() == 2);
    CHECK(counted[1].source == AgentSource::grid_worker);
    CHECK(counted[1].agents == 2);
    CHECK(counted[0].agents == 1);
}

}  // namespace ortoo::duty

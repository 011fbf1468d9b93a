// SPDX-License-Identifier: MulanPSL-2.0
// Answers those questions of tests/clock/run that pause and extend a clock (src/duty/vectors_test).
#include "cases/rules.h"
#include "duty/rules_test_asked.h"

namespace ortoo::cases {

namespace {
std::string answer(const duty::Given&, const duty::Calendar& calendar, std::istream& in) {
    std::string unit;
    std::int64_t start = 0;
    Clock clock;
    in >> unit >> start >> clock.allowance.limit >> clock.extended;
    clock.started = duty::second(start);
    clock.allowance.unit = unit == "w" ? duty::DayUnit::working_days : duty::DayUnit::natural_days;
    for (std::int64_t from = 0, to = 0; in >> from >> to;) {
        clock.pauses.push_back({duty::second(from), duty::second(to), ProcedureKind::test});
    }
    return duty::shown(due_of(calendar, clock));
}
}  // namespace

TEST_SUITE("clock vectors") {
    TEST_CASE("every question of a paused clock is answered" * doctest::skip()) {
        duty::answer_all(std::getenv("ORTOO_ASKED"), std::getenv("ORTOO_ANSWERED"), "ask-paused",
                         answer);
    }
}

}  // namespace ortoo::cases

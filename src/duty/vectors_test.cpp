// SPDX-License-Identifier: MulanPSL-2.0
// Answers the questions of tests/clock/run, which walks over the days itself and compares. Not run
// with the other tests: it has nothing to say without a file of questions.
#include "duty/rules_test_asked.h"

namespace ortoo::duty {

namespace {
std::string answer(const Given& given, const Calendar& calendar, std::istream& in) {
    std::string kind;
    std::int64_t start = 0;
    std::int64_t limit = 0;
    in >> kind >> start >> limit;
    if (kind == "m") {
        const Instant end = add_roster_minutes(calendar, given.roster, second(start), limit);
        return std::to_string(end.micros / micros_per_second);
    }
    return shown(due(calendar, kind == "w" ? DayUnit::working_days : DayUnit::natural_days,
                     second(start), limit));
}
}  // namespace

TEST_SUITE("clock vectors") {
    TEST_CASE("every question of the file is answered" * doctest::skip()) {
        answer_all(std::getenv("ORTOO_ASKED"), std::getenv("ORTOO_ANSWERED"), "ask", answer);
    }
}

}  // namespace ortoo::duty

// SPDX-License-Identifier: MulanPSL-2.0
// Answers the questions of tests/clock/run, which walks over the days itself and compares. Not run
// with the other tests: it has nothing to say without a file of questions.
#include <doctest/doctest.h>

#include <cstdlib>
#include <fstream>
#include <sstream>

#include "duty/rules.h"

namespace ortoo::duty {

namespace {

struct Given {
    std::vector<CalendarDay> days;
    std::vector<CalendarDay> extra;
    std::vector<Calendar::HoursFrom> hours;
    std::vector<RosterRow> roster;
    [[nodiscard]] Calendar calendar() const { return Calendar(days, extra, hours); }
};

Instant second(std::int64_t value) {
    return {value * micros_per_second};
}

CivilDate read_day(std::istream& in) {
    std::string text;
    in >> text;
    return parse_date(text).value();
}

void read_table(const std::string& word, std::istream& in, Given& given) {
    if (word == "calendar") {
        given = {};
    } else if (word == "day" || word == "extra") {
        const CivilDate date = read_day(in);
        std::string kind;
        in >> kind;
        (word == "day" ? given.days : given.extra)
            .push_back({date, named<DayKind>(kind).value(), "x"});
    } else if (word == "hours") {
        Calendar::HoursFrom row;
        row.from = read_day(in);
        in >> row.hours.open >> row.hours.lunch_from >> row.hours.lunch_to >> row.hours.close >>
            row.hours.late_next;
        given.hours.push_back(row);
    } else {
        RosterRow row;
        if (word == "dated") {
            row.date = read_day(in);
        } else {
            in >> row.weekday;
        }
        in >> row.from_minute >> row.to_minute;
        given.roster.push_back(row);
    }
}

std::string answer(const Given& given, const Calendar& calendar, std::istream& in) {
    std::string kind;
    std::int64_t start = 0;
    std::int64_t limit = 0;
    in >> kind >> start >> limit;
    if (kind == "m") {
        const Instant end = add_roster_minutes(calendar, given.roster, second(start), limit);
        return std::to_string(end.micros / micros_per_second);
    }
    const Due found = due(calendar, kind == "w" ? DayUnit::working_days : DayUnit::natural_days,
                          second(start), limit);
    return to_text(found.date) + (found.provisional ? " p" : " f");
}

}  // namespace

TEST_SUITE("clock vectors") {
    TEST_CASE("every question of the file is answered" * doctest::skip()) {
        const char* asked = std::getenv("ORTOO_ASKED");
        const char* answered = std::getenv("ORTOO_ANSWERED");
        REQUIRE(asked != nullptr);
        REQUIRE(answered != nullptr);
        std::ifstream in(asked);
        std::ofstream out(answered);
        Given given;
        Calendar calendar;
        bool fresh = false;
        std::int64_t lines = 0;
        for (std::string line; std::getline(in, line); ++lines) {
            std::istringstream words(line);
            std::string word;
            words >> word;
            if (word != "ask") {
                read_table(word, words, given);
                fresh = false;
                continue;
            }
            if (!fresh) {
                calendar = given.calendar();
                fresh = true;
            }
            out << answer(given, calendar, words) << "\n";
        }
        out.close();
        CHECK(lines > 0);
        CHECK(out.good());
    }
}

}  // namespace ortoo::duty

// SPDX-License-Identifier: MulanPSL-2.0
// The file of questions that tests/clock/run writes: tables, then what is asked of them.
#pragma once

#include <doctest/doctest.h>

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "duty/rules.h"

namespace ortoo::duty {

struct Given {
    std::vector<CalendarDay> days;
    std::vector<CalendarDay> extra;
    std::vector<Calendar::HoursFrom> hours;
    std::vector<RosterRow> roster;
    [[nodiscard]] Calendar calendar() const { return Calendar(days, extra, hours); }
};

inline Instant second(std::int64_t value) {
    return {value * micros_per_second};
}

inline CivilDate read_day(std::istream& in) {
    std::string text;
    in >> text;
    return parse_date(text).value();
}

inline void read_table(const std::string& word, std::istream& in, Given& given) {
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

// Reads the file named by ORTOO_ASKED and writes `answer(given, calendar, words)` for each line
// that begins with `ask` into the one named by ORTOO_ANSWERED.
template <class Answer>
void answer_all(const char* asked, const char* answered, const std::string& ask, Answer answer) {
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
        if (word.starts_with("ask")) {
            if (!fresh) {
                calendar = given.calendar();
                fresh = true;
            }
            if (word == ask) {
                out << answer(given, calendar, words) << "\n";
            }
            continue;
        }
        read_table(word, words, given);
        fresh = false;
    }
    out.close();
    CHECK(lines > 0);
    CHECK(out.good());
}

inline std::string shown(const Due& due) {
    return to_text(due.date) + (due.provisional ? " p" : " f");
}

}  // namespace ortoo::duty

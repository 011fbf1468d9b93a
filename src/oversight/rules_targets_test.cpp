// SPDX-License-Identifier: MulanPSL-2.0
#include "oversight/rules_targets.h"

#include <doctest/doctest.h>

namespace ortoo::oversight {

namespace {

CivilDate day(int year, unsigned month, unsigned day_of) {
    return *civil(year, month, day_of);
}

Target row(const char* id, std::int64_t value, CivilDate from, CivilDate due,
           Indicator what = Indicator::one_window_rate) {
    Target out;
    out.id = TargetId{id};
    out.indicator = what;
    out.value = value;
    out.margin = 50;
    out.from = from;
    out.due = due;
    out.since = from;
    return out;
}

const Target june = row("june", 800, day(2023, 1, 1), day(2023, 6, 30));

}  // namespace

TEST_CASE("a share is judged at its borders, on the day and the day after") {
    const CivilDate on = june.due;
    const CivilDate after = on.plus_days(1);
    struct Row {
        std::int64_t numerator, denominator;
        TargetState on_the_day, the_day_after;
    };
    using enum TargetState;
    for (const Row& each : std::vector<Row>{
             {800, 1000, reached, reached},
             {4, 5, reached, reached},
             {799, 1000, on_the_way, missed},
             {79999, 100000, on_the_way, missed},
             {750, 1000, on_the_way, missed},
             {749, 1000, behind, missed},
             {0, 1, behind, missed},
             {0, 0, no_statement, no_statement},
             {1, 1, reached, reached},
         }) {
        CHECK(state_of(june, each.numerator, each.denominator, on) == each.on_the_day);
        CHECK(state_of(june, each.numerator, each.denominator, after) == each.the_day_after);
    }
    CHECK(state_of(june, 1, 1, june.from.plus_days(-1)) == not_begun);
    CHECK(state_of(june, 1, 1, june.from) == reached);
}

TEST_CASE("times a case are good when they are low") {
    using enum TargetState;
    const Target once =
        row("once", 1000, day(2026, 1, 1), day(2026, 12, 31), Indicator::trips_per_case);
    const CivilDate on = day(2026, 12, 31);
    CHECK(state_of(once, 10, 10, on) == reached);
    CHECK(state_of(once, 9, 10, on) == reached);
    CHECK(state_of(once, 105, 100, on) == on_the_way);
    CHECK(state_of(once, 106, 100, on) == behind);
    CHECK(state_of(once, 101, 100, on.plus_days(1)) == missed);
    CHECK(state_of(once, 0, 0, on) == no_statement);
}

TEST_CASE("a value is never rounded up to its target, and nothing divided by nothing is no value") {
    CHECK(value_of(FigureUnit::share, 79999, 100000) == 799);
    CHECK(value_of(FigureUnit::share, 4, 5) == 800);
    CHECK(value_of(FigureUnit::per_case, 100001, 100000) == 1001);
    CHECK(value_of(FigureUnit::per_case, 3, 2) == 1500);
    CHECK_FALSE(value_of(FigureUnit::share, 0, 0));
    CHECK_FALSE(value_of(FigureUnit::per_case, 0, 0));
    CHECK(value_of(FigureUnit::share, 0, 3) == 0);
}

TEST_CASE("each indicator takes its own sums, and both kinds of window count together") {
    Measures sums;
    sums[Measure::at_window] = 10;
    sums[Measure::comprehensive] = 6;
    sums[Measure::sector] = 3;
    sums[Measure::ended] = 4;
    sums[Measure::trips] = 8;
    const auto figure = [&](Indicator what) { return figure_of(definition_of(what), sums); };
    CHECK(figure(Indicator::one_window_rate).value == 600);
    CHECK(figure(Indicator::sector_window_rate).value == 300);
    CHECK(figure(Indicator::joined_window_rate).value == 900);
    CHECK(figure(Indicator::joined_window_rate).numerator == 9);
    CHECK(figure(Indicator::trips_per_case).value == 2000);
    CHECK_FALSE(figure(Indicator::town_handover_rate).value);
    for (const auto& [indicator, name] : indicator_names) {
        CHECK(definition_of(indicator).indicator == indicator);
    }
}

TEST_CASE("several rows stand side by side; the next one due counts, then the last one") {
    std::vector<Target> rows{june, row("september", 1000, day(2023, 7, 1), day(2023, 9, 30))};
    rows.back().since = june.since;
    const auto current = [&](CivilDate on) {
        return current_of(in_force(rows, on), Indicator::one_window_rate, on).value().text;
    };
    CHECK(current(day(2023, 5, 1)) == "june");
    CHECK(current(day(2023, 6, 30)) == "june");
    CHECK(current(day(2023, 7, 1)) == "september");
    CHECK(current(day(2026, 7, 1)) == "september");
    CHECK(in_force(rows, day(2026, 7, 1)).size() == 2);
    CHECK(in_force(rows, day(2022, 12, 31)).empty());
    CHECK_FALSE(current_of({}, Indicator::one_window_rate, day(2023, 5, 1)));
    CHECK_FALSE(current_of(in_force(rows, june.due), Indicator::sector_window_rate, june.due));
}

TEST_CASE("a row that takes the place of another does so from its day on, and not before") {
    Target later = june;
    later.id = TargetId{"later"};
    later.value = 900;
    later.since = day(2023, 5, 10);
    later.replaces = june.id;
    const std::vector<Target> rows{june, later};
    CHECK(in_force(rows, day(2023, 5, 9)).at(0).id == june.id);
    CHECK(in_force(rows, day(2023, 5, 10)).at(0).id == later.id);
    CHECK(in_force(rows, day(2023, 5, 10)).size() == 1);
}

TEST_CASE("what cannot stand beside the others is refused") {
    const CivilDate today = day(2023, 3, 1);
    Target later = june;
    later.id = TargetId{"later"};
    later.replaces = june.id;
    later.since = today;
    const std::vector<Target> rows{june};
    const std::vector<Target> followed{june, later};
    SetTarget in{Indicator::one_window_rate, 900, {}, {}, june.from, june.due, "plan", june.id};
    const auto code = [&](const SetTarget& one, std::span<const Target> among) {
        const auto out = checked(one, among, today);
        return out ? std::string("fine") : std::string(out.error().code);
    };
    CHECK(code(in, rows) == "fine");
    CHECK(code(in, followed) == "target.replaced");
    CHECK(code(in, {}) == "target.unknown");
    in.replaces.reset();
    CHECK(code(in, rows) == "target.exists");
    CHECK(code(in, {}) == "fine");
    in.value = 1001;
    CHECK(code(in, {}) == "target.value_wrong");
    in.indicator = Indicator::trips_per_case;
    CHECK(code(in, {}) == "fine");
    in.replaces = june.id;
    CHECK(code(in, rows) == "target.other_indicator");
    in.due = in.from.plus_days(-1);
    CHECK(code(in, rows) == "target.dates_wrong");
    SetTarget near{Indicator::near_rate, 900, 20, {}, june.from, june.due, "plan", {}};
    CHECK(checked(near, rows, today)->top == top_plan);
    CHECK(checked(near, rows, today)->margin == 20);
    CHECK(checked(near, rows, today)->since == today);
}

TEST_CASE("a stretch is whole months with loose days around them, each day once") {
    struct Row {
        CivilDate from, to;
        const char *first_day, *last_day, *first_month, *last_month, *tail_first, *tail_last;
    };
    for (const Row& each : std::vector<Row>{
             {day(2023, 1, 1), day(2023, 6, 30), "", "", "2023-01", "2023-06", "", ""},
             {day(2023, 1, 1), day(2023, 6, 29), "", "", "2023-01", "2023-05", "2023-06-01",
              "2023-06-29"},
             {day(2023, 1, 2), day(2023, 3, 1), "2023-01-02", "2023-01-31", "2023-02", "2023-02",
              "2023-03-01", "2023-03-01"},
             {day(2023, 1, 2), day(2023, 1, 9), "2023-01-02", "2023-01-09", "", "", "", ""},
             {day(2023, 1, 1), day(2023, 1, 9), "2023-01-01", "2023-01-09", "", "", "", ""},
             {day(2023, 2, 1), day(2023, 2, 28), "", "", "2023-02", "2023-02", "", ""},
             {day(2023, 1, 15), day(2023, 1, 31), "2023-01-15", "2023-01-31", "", "", "", ""},
             {day(2023, 1, 15), day(2023, 2, 9), "2023-01-15", "2023-01-31", "", "", "2023-02-01",
              "2023-02-09"},
             {day(2023, 1, 9), day(2023, 1, 8), "", "", "", "", "", ""},
         }) {
        const Stretch out = stretch_of(each.from, each.to);
        CHECK(out.first_day == each.first_day);
        CHECK(out.last_day == each.last_day);
        CHECK(out.first_month == each.first_month);
        CHECK(out.last_month == each.last_month);
        CHECK(out.tail_first == each.tail_first);
        CHECK(out.tail_last == each.tail_last);
    }
}

TEST_CASE("the twelve months up to a day, over the turn of the year") {
    const auto months = months_to(day(2026, 3, 31));
    CHECK(months.size() == 12);
    CHECK(months.front() == "2025-04");
    CHECK(months.back() == "2026-03");
    CHECK(last_of("2024-02") == day(2024, 2, 29));
    CHECK(last_of("2026-12") == day(2026, 12, 31));
}

}  // namespace ortoo::oversight

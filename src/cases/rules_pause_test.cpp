// SPDX-License-Identifier: MulanPSL-2.0
// Days on which a clock stood still, one by one, as a clerk reads them off the wall.
#include <doctest/doctest.h>

#include "cases/rules.h"

namespace ortoo::cases {

namespace {
Instant at(std::string_view day) {
    return parse_instant(std::string(day) + "T09:00:00+08:00").value();
}

struct Row {
    const char* what;
    std::int64_t limit;
    duty::DayUnit unit;
    const char* from;  // of the pause; the clock begins on Monday, 23 November 2026
    const char* to;
    const char* due;
};
}  // namespace

TEST_CASE("a pause moves the last day by what it took, and never leaves it inside itself") {
    constexpr auto working = duty::DayUnit::working_days;
    constexpr auto natural = duty::DayUnit::natural_days;
    const Row rows[] = {
        {"two days", 5, working, "2026-11-24", "2026-11-26", "2026-12-02"},
        {"over a weekend", 5, working, "2026-11-27", "2026-11-30", "2026-12-01"},
        {"after the last day", 2, working, "2026-11-26", "2026-11-30", "2026-11-25"},
        {"on the spot", 0, working, "2026-11-23", "2026-11-25", "2026-11-25"},
        {"on the spot, until a Saturday", 0, working, "2026-11-23", "2026-11-28", "2026-11-30"},
        {"natural days, over a weekend", 5, natural, "2026-11-24", "2026-11-26", "2026-11-30"},
        // It ran out on the Saturday, is carried to the Monday, and the Monday stands still.
        {"carried into the pause", 5, natural, "2026-11-30", "2026-12-02", "2026-12-02"},
        {"carried just before the pause", 5, natural, "2026-12-01", "2026-12-03", "2026-11-30"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.what);
        Clock clock;
        clock.started = at("2026-11-23");
        clock.allowance = {row.limit, row.unit};
        clock.pauses = {{at(row.from), at(row.to), ProcedureKind::test}};
        CHECK(to_text(due_of({}, clock).date) == row.due);
    }
}

TEST_CASE("what was stopped or stands still is late for nobody") {
    Clock clock;
    clock.started = at("2026-11-23");
    clock.allowance = {2, duty::DayUnit::working_days};
    clock.due = due_of({}, clock);
    CHECK_FALSE(overdue(clock, at("2026-11-25")));
    CHECK(overdue(clock, at("2026-11-26")));
    CHECK(breached(clock, at("2026-11-26")).state == ClockState::breached);
    Clock paused = clock;
    paused.pauses = {{at("2026-11-25"), std::nullopt, ProcedureKind::test}};
    CHECK_FALSE(overdue(paused, at("2026-11-26")));
    Clock stopped = clock;
    stopped.stopped = at("2026-11-24");
    CHECK_FALSE(overdue(stopped, at("2026-11-26")));
    CHECK(breached(stopped, at("2026-11-26")) == stopped);
}

}  // namespace ortoo::cases

// SPDX-License-Identifier: MulanPSL-2.0
// The machine with its clocks against a model that knows only names: which clocks run, which stand
// still. Every pair of state and act is visited, lawful or not; then random walks.
#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <map>

#include "cases/rules_model_test.h"

namespace ortoo::cases {

namespace {
using A = CaseAct;
using S = CaseState;

void compare(const Model& model, const Position& at) {
    std::set<std::string> runs;
    std::set<std::string> still;
    for (const Clock& clock : at.clocks) {
        if (clock.runs()) {
            runs.insert(std::string(name_of(clock.kind)));
        }
        if (clock.paused()) {
            still.insert(std::string(name_of(clock.kind)));
            CHECK(clock.state == ClockState::paused);
        }
    }
    CHECK(at.item.state == model.state);
    CHECK(runs == model.runs);
    CHECK(still == model.still);
    CHECK((at.item.procedure == ProcedureKind::supplement) == model.waits);
}

struct Walker {
    duty::Calendar calendar;
    Instant now = parse_instant("2026-01-05T09:00:00+08:00").value();
    Position at;
    Model model;

    explicit Walker(bool statutory) {
        Case item;
        item.promised = {10, duty::DayUnit::working_days};
        item.may_follow = true;
        item.is_instant = true;
        item.extension_days = 10;
        if (statutory) {
            item.statutory = Allowance{20, duty::DayUnit::working_days};
        }
        at = received(calendar, item, {}, now);
    }
    // Presses one act; the answer must be the model's.
    void press(A act, const Detail& detail) {
        CAPTURE(name_of(at.item.state));
        CAPTURE(name_of(act));
        const auto known = declared(model.state, act);
        const bool may = known && allowed(model, at, act, detail, now);
        const auto next = moved(calendar, at, act, {}, now, detail);
        REQUIRE(next.has_value() == may);
        if (next) {
            step(model, act, *known, at.item.statutory.has_value());
            at = *next;
        } else if (!known) {
            const bool twice = act == A::accept && was_accepted(model.state);
            CHECK(next.error().code == (twice ? case_already_accepted : case_not_open).code);
        }
        compare(model, at);
    }
};
}  // namespace

TEST_CASE("each state answers each act as the model does, in time and out of time") {
    const std::map<S, std::vector<A>> ways{
        {S::received, {}},
        {S::correction, {A::notify}},
        {S::accepted, {A::accept}},
        {S::review, {A::accept, A::assign}},
        {S::special, {A::accept, A::assign, A::pause}},
        {S::to_decide, {A::accept, A::assign, A::review}},
        {S::granted, {A::accept, A::grant_at_once}},
        {S::issuing, {A::accept, A::grant_at_once, A::make_result}},
        {S::ready, {A::accept, A::grant_at_once, A::make_result, A::issue}},
        {S::closed, {A::accept, A::grant_at_once, A::make_result, A::issue, A::deliver}},
        {S::not_required, {A::refuse_not_required}},
        {S::refused_acceptance, {A::refuse_not_ours}},
        {S::denied, {A::accept, A::assign, A::review, A::deny}},
        {S::returned, {A::notify, A::send_back}},
        {S::withdrawn, {A::withdraw}},
        {S::voided, {A::make_void}},
        {S::transferred, {A::accept, A::assign, A::transfer}},
    };
    const std::vector<std::vector<A>> more{{A::accept, A::assign, A::ask_more},
                                           {A::accept_incomplete, A::assign},
                                           {A::accept_incomplete, A::assign, A::pause},
                                           {A::accept_incomplete, A::assign, A::review},
                                           {A::accept, A::assign, A::extend}};
    REQUIRE(ways.size() == names(S{}).size());
    const auto from = [](const std::vector<A>& way, std::int64_t later, std::int64_t days) {
        for (const auto& [act, name] : names(A{})) {
            Walker walker(true);
            for (const A each : way) {
                walker.now = walker.now.plus_minutes(each == A::send_back ? 30'000 : 1);
                walker.press(each, {"王", "", ProcedureKind::hearing, 5});
            }
            walker.now = walker.now.plus_minutes(later);
            walker.press(act, {"王", "", ProcedureKind::hearing, days});
        }
    };
    for (const std::int64_t later : {1, 200'000}) {
        for (const auto& [state, way] : ways) {
            from(way, later, 5);
        }
        for (const auto& way : more) {
            from(way, later, 5);
            from(way, later, 11);
        }
    }
}

TEST_CASE("random walks keep to the model") {
    rc::check([] {
        Walker walker(*rc::gen::arbitrary<bool>());
        const auto all = names(A{});
        const auto presses = *rc::gen::container<std::vector<int>>(
            rc::gen::inRange(0, static_cast<int>(all.size())));
        for (const int press : presses) {
            walker.now = walker.now.plus_minutes(*rc::gen::inRange(0, 20'000));
            walker.press(all[static_cast<std::size_t>(press)].first,
                         {"王", "理由", ProcedureKind::site_visit, *rc::gen::inRange(0, 13)});
        }
    });
}

}  // namespace ortoo::cases

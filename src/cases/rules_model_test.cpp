// SPDX-License-Identifier: MulanPSL-2.0
// The machine with its clocks against a model that knows only names: which clocks run, which stand
// still. Every pair of state and act is visited, lawful or not; then random walks.
#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <cstdlib>
#include <map>

#include "base/long_walk_for_tests.h"
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

using Pairs = std::set<std::pair<S, A>>;

struct Walker {
    Pairs* pressed;
    duty::Calendar calendar;
    Instant now = parse_instant("2026-01-05T09:00:00+08:00").value();
    Position at;
    Model model;

    // `traits`: one bit each for a statutory limit, 容缺, 即办, 告知承诺, 延长审批.
    Walker(Pairs& pairs, unsigned traits) : pressed(&pairs) {
        Case item;
        item.promised = {10, duty::DayUnit::working_days};
        item.may_follow = (traits & 2U) != 0;
        item.is_instant = (traits & 4U) != 0;
        item.may_commit = (traits & 8U) != 0;
        item.extension_days = (traits & 16U) != 0 ? 10 : 0;
        if ((traits & 1U) != 0) {
            item.statutory = Allowance{20, duty::DayUnit::working_days};
        }
        at = received(calendar, item, {}, now);
    }
    // Presses one act; the answer must be the model's.
    void press(A act, const Detail& detail) {
        CAPTURE(name_of(at.item.state));
        CAPTURE(name_of(act));
        pressed->insert({model.state, act});
        const auto known = declared(model.state, act);
        const bool twice = act == A::accept && was_accepted(model.state);
        const std::string wanted = known   ? refused(model, at, act, detail, now)
                                   : twice ? std::string(case_already_accepted.code)
                                           : std::string(case_not_open.code);
        const auto next = moved(calendar, at, act, {}, now, detail);
        REQUIRE((next ? std::string() : next.error().code) == wanted);
        if (next) {
            step(model, act, *known, detail, at.item.statutory.has_value());
            at = *next;
        }
        compare(model, at);
    }
};

std::vector<A> every_act() {
    std::vector<A> out;
    for (const auto& [act, name] : names(A{})) {
        out.push_back(act);
    }
    return out;
}

// What the model would do now; the ends seldom, or no walk would get far.
std::vector<A> open_acts(const Walker& walker, const Detail& detail, bool ends) {
    std::vector<A> out;
    for (const A act : every_act()) {
        const auto to = declared(walker.model.state, act);
        if (to && (ends || !ended(*to)) &&
            refused(walker.model, walker.at, act, detail, walker.now).empty()) {
            out.push_back(act);
        }
    }
    return out;
}
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
    Pairs pressed;
    const auto from = [&](const std::vector<A>& way, std::int64_t later, std::int64_t days) {
        for (const auto& [act, name] : names(A{})) {
            Walker walker(pressed, 31);
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
    CHECK(pressed.size() == ways.size() * names(A{}).size());
}

TEST_CASE("random walks of a case keep to the model") {
    LongWalk walked;
    Pairs pressed;
    const auto acts = every_act();
    CHECK(rc::check([&] {
        Walker walker(pressed, *rc::gen::inRange(0U, 32U));
        for (const std::uint32_t pick : *walked.picks()) {
            // Its bits say which act, how much later, for how many days, on a promise or not.
            walker.now = walker.now.plus_minutes((pick >> 16U) % 20'000);
            const Detail detail{"王", "理由", ProcedureKind::site_visit, (pick >> 8U) % 13,
                                (pick >> 12U) % 2 == 0};
            const auto open = open_acts(walker, detail, pick % 16 == 0);
            walker.press(LongWalk::chosen(pick, open, acts), detail);
        }
    }));
    walked.done(std::getenv("ORTOO_MODEL_COMMANDS"), "case", pressed.size(),
                names(S{}).size() * acts.size());
}

}  // namespace ortoo::cases

// SPDX-License-Identifier: MulanPSL-2.0
#include "ratings/rules_matter.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <set>

namespace ortoo::ratings {

namespace {
using S = MatterState;
using A = MatterAct;

struct Step {
    S from;
    A act;
    S to;
};
// The loop as it was agreed, written down once more beside the table of the rules.
const std::vector<Step> loop{
    {S::opened, A::assign, S::assigned},     {S::assigned, A::assign, S::assigned},
    {S::assigned, A::call, S::called},       {S::called, A::assign, S::called},
    {S::called, A::call, S::called},         {S::called, A::found, S::to_mend},
    {S::called, A::unfounded, S::to_tell},   {S::called, A::propose, S::confirming},
    {S::confirming, A::confirm, S::to_tell}, {S::confirming, A::reject, S::called},
    {S::to_mend, A::assign, S::to_mend},     {S::to_mend, A::mend, S::to_tell},
    {S::to_tell, A::assign, S::to_tell},     {S::to_tell, A::tell, S::told},
    {S::told, A::rate_again, S::told}};

const duty::Calendar plain;  // weekends only

Matter fresh() {
    Matter out;
    out.opened_at = parse_instant("2026-11-18T16:00:00+08:00").value();
    out.owner = "bai";
    out.owner_name = "白云";
    set_dues(out, plain, {});
    return out;
}
std::string code(const Result<MatterState>& answer) {
    return answer ? std::string(name_of(*answer)) : answer.error().code;
}
}  // namespace

TEST_CASE("every state knows its acts, and no other") {
    for (const auto& [from, from_name] : matter_state_names) {
        for (const auto& [act, act_name] : matter_act_names) {
            CAPTURE(from_name);
            CAPTURE(act_name);
            const auto row = std::ranges::find_if(
                loop, [&](const Step& each) { return each.from == from && each.act == act; });
            const std::string want =
                row == loop.end() ? "rating.matter_state" : std::string(name_of(row->to));
            CHECK(code(after(from, act)) == want);
        }
    }
}

TEST_CASE("however it goes, the first level stays and nobody is told before somebody looked") {
    rc::check([](const std::vector<std::uint8_t>& acts) {
        Matter matter = fresh();
        std::set<S> seen{matter.state};
        for (const std::uint8_t each : acts) {
            const A act = matter_act_names[each % matter_act_names.size()].first;
            const auto next = after(matter.state, act);
            const bool listed = std::ranges::any_of(
                loop, [&](const Step& one) { return one.from == matter.state && one.act == act; });
            RC_ASSERT(next.has_value() == listed);
            if (next) {
                matter.state = *next;
                seen.insert(*next);
            }
            RC_ASSERT(matter.level == Level::dissatisfied);
            RC_ASSERT(!seen.contains(S::told) || seen.contains(S::called));
            RC_ASSERT(!seen.contains(S::to_mend) || seen.contains(S::called));
        }
    });
}

TEST_CASE("only the last two levels are a matter; two verdicts ask for another's eyes") {
    CHECK_FALSE(bad(Level::very_satisfied));
    CHECK_FALSE(bad(Level::satisfied));
    CHECK_FALSE(bad(Level::basically_satisfied));
    CHECK(bad(Level::dissatisfied));
    CHECK(bad(Level::very_dissatisfied));
    CHECK(act_of(Verdict::valid) == A::found);
    CHECK(act_of(Verdict::partly) == A::found);
    CHECK(act_of(Verdict::invalid) == A::unfounded);
    CHECK(act_of(Verdict::mistaken) == A::propose);
    CHECK(act_of(Verdict::malicious) == A::propose);
}

TEST_CASE("K9 counts working days from the rating; the open step gives the day") {
    Matter matter = fresh();  // a Wednesday
    CHECK(to_text(matter.start_due) == "2026-11-19");
    CHECK(to_text(matter.verify_due) == "2026-11-25");
    CHECK(to_text(matter.finish_due) == "2026-12-09");
    const std::pair<S, std::string_view> rows[] = {
        {S::opened, "2026-11-19"},     {S::assigned, "2026-11-19"}, {S::called, "2026-11-25"},
        {S::confirming, "2026-11-25"}, {S::to_mend, "2026-12-09"},  {S::to_tell, "2026-12-09"}};
    for (const auto& [state, day] : rows) {
        CAPTURE(name_of(state));
        matter.state = state;
        CHECK(to_text(next_due(matter)) == day);
    }
    matter.state = S::told;
    matter.told_at = parse_instant("2026-11-30T09:00:00+08:00");
    CHECK(to_text(next_due(matter)) == "2026-11-30");
}

TEST_CASE("a clock that was kept rests; one that ran out is red, with who has it") {
    Matter matter = fresh();
    matter.state = S::called;
    matter.called_at = parse_instant("2026-11-19T09:00:00+08:00");
    const auto clocks =
        clocks_of(matter, plain, parse_instant("2026-11-26T09:00:00+08:00").value());
    REQUIRE(clocks.size() == 3);
    CHECK(clocks[0].light.state == duty::LightState::grey);
    CHECK(to_text(clocks[0].done_on.value()) == "2026-11-19");
    CHECK(clocks[1].light.state == duty::LightState::red);
    CHECK(clocks[1].who == "白云");
    CHECK(clocks[2].light.state == duty::LightState::green);
    CHECK(light_of(matter, plain, *matter.called_at).state == duty::LightState::green);
    matter.state = S::told;
    CHECK(light_of(matter, plain, *matter.called_at).state == duty::LightState::grey);
}

TEST_CASE("who had a part in the case does nothing; the owner acts; another confirms") {
    Matter matter = fresh();
    matter.state = S::assigned;
    CHECK(code(step(matter, A::call, {"bai", false, false, false})) == "called");
    CHECK(code(step(matter, A::call, {"bai", true, true, true})) == "rating.handled");
    CHECK(code(step(matter, A::call, {"tana", false, true, true})) == "rating.not_owner");
    CHECK(code(step(matter, A::tell, {"bai", false, false, false})) == "rating.matter_state");
    matter.state = S::confirming;
    matter.verifier = "bai";
    for (const A act : {A::confirm, A::reject}) {
        CHECK(code(step(matter, act, {"bai", false, true, true})) == "rating.same_person");
        CHECK(step(matter, act, {"tana", false, false, true}).has_value());
    }
}

TEST_CASE("the page is offered what this hand may do") {
    Matter matter = fresh();
    matter.state = S::called;
    CHECK(allowed(matter, {"bai", false, false, false}) ==
          std::vector<std::string>{"call", "found", "unfounded", "propose"});
    CHECK(allowed(matter, {"tana", false, true, true}) == std::vector<std::string>{"assign"});
    CHECK(allowed(matter, {"tana", true, true, true}).empty());
    matter.state = S::confirming;
    CHECK(allowed(matter, {"tana", false, false, true}) ==
          std::vector<std::string>{"confirm", "reject"});
    CHECK(allowed(matter, {"tana", false, true, false}).empty());
    matter.state = S::told;
    CHECK(allowed(matter, {"bai", false, true, true}).empty());
}

}  // namespace ortoo::ratings

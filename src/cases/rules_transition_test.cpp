// SPDX-License-Identifier: MulanPSL-2.0
#include <doctest/doctest.h>

#include <map>
#include <set>

#include "cases/rules.h"

namespace ortoo::cases {

namespace {
// Domain §3.7, written down a second time: state, then every act the law knows there.
const std::map<std::string, std::map<std::string, std::string>> law{
    {"received",
     {{"check", "received"},
      {"notify", "correction"},
      {"accept", "accepted"},
      {"refuse_not_required", "not_required"},
      {"refuse_not_ours", "refused_acceptance"},
      {"deem_accepted", "accepted"},
      {"accept_incomplete", "accepted"},
      {"withdraw", "withdrawn"},
      {"make_void", "void"}}},
    {"correction",
     {{"supplement", "received"},
      {"send_back", "returned"},
      {"withdraw", "withdrawn"},
      {"make_void", "void"}}},
    {"accepted",
     {{"assign", "review"},
      {"grant_at_once", "granted"},
      {"withdraw", "withdrawn"},
      {"make_void", "void"}}},
    {"review",
     {{"review", "to_decide"},
      {"grant_at_once", "granted"},
      {"pause", "special"},
      {"ask_more", "special"},
      {"complete", "review"},
      {"send_back", "returned"},
      {"extend", "review"},
      {"transfer", "transferred"},
      {"withdraw", "withdrawn"},
      {"make_void", "void"}}},
    {"special",
     {{"resume", "review"},
      {"bring_more", "review"},
      {"complete", "special"},
      {"send_back", "returned"},
      {"withdraw", "withdrawn"},
      {"make_void", "void"}}},
    {"to_decide",
     {{"grant", "granted"},
      {"deny", "denied"},
      {"complete", "to_decide"},
      {"send_back", "returned"},
      {"withdraw", "withdrawn"},
      {"make_void", "void"}}},
    {"granted", {{"make_result", "issuing"}, {"make_void", "void"}}},
    {"issuing", {{"issue", "ready"}, {"make_void", "void"}}},
    {"ready", {{"deliver", "closed"}, {"make_void", "void"}}},
    {"denied", {{"deliver", "denied"}, {"make_void", "void"}}},
    {"closed", {{"make_void", "void"}}},
    {"not_required", {{"make_void", "void"}}},
    {"refused_acceptance", {{"make_void", "void"}}},
    {"returned", {{"make_void", "void"}}},
    {"withdrawn", {{"make_void", "void"}}},
    {"transferred", {{"make_void", "void"}}},
    {"void", {}},
};

const std::set<std::string> accepted_states{"accepted", "review",     "special", "to_decide",
                                            "granted",  "issuing",    "ready",   "closed",
                                            "denied",   "transferred"};
}  // namespace

TEST_CASE("every state and act answers as the law's table says") {
    for (const auto& [state, state_name] : names(CaseState{})) {
        REQUIRE(law.contains(std::string(state_name)));
        const auto& known = law.at(std::string(state_name));
        for (const auto& [act, act_name] : names(CaseAct{})) {
            CAPTURE(state_name);
            CAPTURE(act_name);
            const auto row = known.find(std::string(act_name));
            const auto to = declared(state, act);
            REQUIRE(to.has_value() == (row != known.end()));
            if (to) {
                CHECK(name_of(*to) == row->second);
            }
            const bool open = to.has_value();
            const auto answer = after(state, act);
            REQUIRE(answer.has_value() == open);
            if (open) {
                CHECK(*answer == *to);
            } else if (act == CaseAct::accept &&
                       accepted_states.contains(std::string(state_name))) {
                CHECK(answer.error().code == case_already_accepted.code);
            } else {
                CHECK(answer.error().code == case_not_open.code);
                CHECK(answer.error().params.front().second == state_name);
            }
        }
    }
}

TEST_CASE("nothing but voiding leaves an end") {
    for (const auto& [state, state_name] : names(CaseState{})) {
        for (const auto& [act, act_name] : names(CaseAct{})) {
            const auto to = after(state, act);
            if (to && ended(state) && act != CaseAct::make_void) {
                CAPTURE(state_name);
                CAPTURE(act_name);
                CHECK(*to == state);  // the written refusal of E3 is handed over
            }
        }
    }
}

TEST_CASE("each state lies in one list of the desk") {
    const std::map<std::string, Tab> tabs{
        {"received", Tab::received}, {"correction", Tab::correction}, {"accepted", Tab::open},
        {"review", Tab::open},       {"special", Tab::open},          {"to_decide", Tab::open},
        {"granted", Tab::open},      {"issuing", Tab::open},          {"ready", Tab::ready},
        {"denied", Tab::ready}};
    for (const auto& [state, state_name] : names(CaseState{})) {
        CAPTURE(state_name);
        const auto known = tabs.find(std::string(state_name));
        CHECK(tab_of(state, false) == (known == tabs.end() ? Tab::done : known->second));
        CHECK((tab_of(state, true) == Tab::done) == ended(state));
    }
}

TEST_CASE("the organ is done when the result is ready or the case has ended") {
    CHECK(settled(CaseState::ready));
    CHECK(settled(CaseState::denied));
    CHECK(settled(CaseState::refused_acceptance));
    CHECK_FALSE(settled(CaseState::issuing));
    CHECK_FALSE(settled(CaseState::correction));
}

}  // namespace ortoo::cases

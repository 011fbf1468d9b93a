// SPDX-License-Identifier: MulanPSL-2.0
#include "orders/rules.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

namespace ortoo::orders {

namespace {
Candidate agent(const char* id, std::int64_t open, bool declined = false) {
    return {identity::StaffId{id}, id, "0477-1", open, declined};
}

SignMandate complete() {
    SignMandate in;
    in.scope.submit = true;
    in.consent_data = true;
    in.identity_checked = true;
    in.valid_until = *parse_date("2026-12-31");
    in.signature.text = "sig";
    return in;
}
const CivilDate today = *parse_date("2026-11-18");
}  // namespace

TEST_CASE("the least loaded agent who has not declined is asked, and the reason says so") {
    const std::vector<Candidate> all{agent("a", 3), agent("b", 1), agent("c", 1)};
    const auto choice = choose_agent(all, "本村在岗");
    REQUIRE(choice);
    CHECK(choice->agent.id.text == "b");
    CHECK(choice->reason == "给b：本村在岗，手上 1 件，最少");
    const std::vector<Candidate> rest{agent("a", 3), agent("b", 1, true)};
    CHECK(choose_agent(rest, "本村在岗")->agent.id.text == "a");
    CHECK(choose_agent(rest, "本村在岗")->reason == "给a：本村在岗，手上 3 件（前 1 位未接）");
    const std::vector<Candidate> none{agent("a", 0, true)};
    CHECK_FALSE(choose_agent(none, "本村"));
    CHECK_FALSE(choose_agent({}, "本村"));
}

TEST_CASE("the choice never depends on the order of the candidates") {
    CHECK(rc::check([] {
        auto loads =
            *rc::gen::nonEmpty(rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 5)));
        std::vector<Candidate> all;
        for (std::size_t i = 0; i < loads.size(); ++i) {
            all.push_back(agent(std::to_string(100 + i).c_str(), loads[i]));
        }
        const auto first = choose_agent(all, "本村在岗");
        std::reverse(all.begin(), all.end());
        RC_ASSERT(choose_agent(all, "本村在岗")->agent.id == first->agent.id);
    }));
}

TEST_CASE("a mandate needs consent, an identity check, a scope and an end within a year") {
    CHECK(mandate_complete(complete(), today));
    auto in = complete();
    in.consent_data = false;
    CHECK(mandate_complete(in, today).error().code == "mandate.consent_missing");
    in = complete();
    in.identity_checked = false;
    CHECK(mandate_complete(in, today).error().code == "mandate.identity_unchecked");
    in = complete();
    in.scope = {};
    CHECK(mandate_complete(in, today).error().code == "mandate.no_scope");
    in = complete();
    in.valid_until = today.plus_days(-1);
    CHECK(mandate_complete(in, today).error().code == "mandate.expired_date");
    in.valid_until = today;  // the last day counts
    CHECK(mandate_complete(in, today));
    in.valid_until = today.plus_days(367);
    CHECK(mandate_complete(in, today).error().field == "valid_until");
}

TEST_CASE("an act outside the mandate's scope is refused and names the act") {
    Mandate mandate;
    mandate.number = "WT20261118-0001";
    mandate.valid_until = *parse_date("2026-12-31");
    mandate.scope.submit = true;
    CHECK(mandate_allows(mandate, Power::submit, today));
    const auto refused = mandate_allows(mandate, Power::supplement, today);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == "mandate.scope");
    CHECK(refused.error().params == Params{{"power", "supplement"}});
    CHECK(mandate_allows(std::nullopt, Power::submit, today).error().code == "mandate.required");
    CHECK(mandate_allows(mandate, Power::submit, *parse_date("2026-12-31")));
    CHECK(mandate_allows(mandate, Power::submit, *parse_date("2027-01-01")).error().code ==
          "mandate.expired");
}

TEST_CASE("each power is covered by its own yes and by no other") {
    for (const auto& [power, name] : power_names) {
        Scope scope;
        switch (power) {
            case Power::consult:
                scope.consult = true;
                break;
            case Power::fill:
                scope.fill = true;
                break;
            case Power::submit:
                scope.submit = true;
                break;
            case Power::supplement:
                scope.supplement = true;
                break;
            case Power::receive_notices:
                scope.receive_notices = true;
                break;
            case Power::receive_result:
                scope.receive_result = true;
                break;
            case Power::pay_fees:
                scope.pay_fees = true;
                break;
        }
        for (const auto& [other, other_name] : power_names) {
            CHECK_MESSAGE(covers(scope, other) == (other == power), name);
        }
    }
}

TEST_CASE("an item that needs the applicant in person can be helped with but not delegated") {
    catalogue::Item item;
    item.name = "居民身份证申领";
    item.in_person_required = true;
    CHECK(delegable(item, Mode::act).error().code == "order.not_delegable");
    CHECK(delegable(item, Mode::help));
    item.in_person_required = false;
    item.agent_mode = catalogue::AgentMode::help;
    CHECK(delegable(item, Mode::act).error().params ==
          Params{{"item", "居民身份证申领"}, {"offer", "help"}});
    item.agent_mode = catalogue::AgentMode::help_or_act;
    CHECK(delegable(item, Mode::act));
}

TEST_CASE("originals that must come back are missed until they are named") {
    const std::vector<Paper> held{{"p1", "户口簿", PaperForm::original, 1, true, {}, {}},
                                  {"p2", "复印件", PaperForm::copy, 1, false, {}, {}}};
    CHECK(missing_returns(held, {}) == std::vector<std::string>{"户口簿"});
    CHECK(missing_returns(held, std::vector<std::string>{"p1"}).empty());
}

TEST_CASE("pictures are known by their bytes, never by their name") {
    CHECK(picture_type("\xFF\xD8\xFF\xE0rest") == "image/jpeg");
    CHECK(picture_type("\x89PNG\r\n\x1A\nrest") == "image/png");
    CHECK(picture_type("RIFF1234WEBPrest") == "image/webp");
    CHECK_FALSE(picture_type("<svg onload='x()'></svg>"));
    CHECK_FALSE(picture_type("%PDF-1.7"));
    CHECK_FALSE(picture_type("RIFF1234WAVE"));
    CHECK_FALSE(picture_type(""));
}

TEST_CASE("settings in any order leave each rung a few minutes") {
    const Patience usual;
    CHECK(minutes_of(0, usual) == 30);
    CHECK(minutes_of(1, usual) == 30);
    CHECK(minutes_of(2, usual) == 60);
    CHECK(minutes_of(3, usual) == 30);
    CHECK(minutes_of(9, usual) == 30);
    const Patience odd{90, 60, 20};
    CHECK(minutes_of(0, odd) == 90);
    CHECK(minutes_of(1, odd) == 5);
    CHECK(minutes_of(2, odd) == 5);
}

}  // namespace ortoo::orders

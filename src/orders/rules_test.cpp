// SPDX-License-Identifier: MulanPSL-2.0
#include "orders/rules_dispatch.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include "orders/types_said.h"

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
    const auto choice = choose_agent(all, village_on_duty);
    REQUIRE(choice);
    CHECK(choice->agent.id.text == "b");
    CHECK(choice->reason.chinese() == "给b：本村在岗，手上 1 件，最少");
    const std::vector<Candidate> rest{agent("a", 3), agent("b", 1, true)};
    CHECK(choose_agent(rest, village_on_duty)->agent.id.text == "a");
    CHECK(choose_agent(rest, village_on_duty)->reason.chinese() ==
          "给a：本村在岗，手上 3 件（前 1 位未接）");
    const std::vector<Candidate> none{agent("a", 0, true)};
    CHECK_FALSE(choose_agent(none, village_on_duty));
    CHECK_FALSE(choose_agent({}, village_on_duty));
}

TEST_CASE("the choice never depends on the order of the candidates") {
    CHECK(rc::check([] {
        auto loads =
            *rc::gen::nonEmpty(rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 5)));
        std::vector<Candidate> all;
        for (std::size_t i = 0; i < loads.size(); ++i) {
            all.push_back(agent(std::to_string(100 + i).c_str(), loads[i]));
        }
        const auto first = choose_agent(all, village_on_duty);
        std::reverse(all.begin(), all.end());
        RC_ASSERT(choose_agent(all, village_on_duty)->agent.id == first->agent.id);
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
            case Power::withdraw:
                scope.withdraw = true;
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

TEST_CASE("the way of signing and delivering asks for its steps, scans, witnesses and consent") {
    const auto said = [](const MandateTerms& terms, MandateMode mode, DeliveryWay delivery) {
        const auto answer = terms_complete(terms, mode, delivery, "王代办");
        return answer ? "" : answer.error().code + " " + answer.error().field;
    };
    constexpr auto full = MandateMode::full;
    constexpr auto village = DeliveryWay::village;
    MandateTerms terms;
    CHECK(said(terms, full, village).empty());
    CHECK(said(terms, MandateMode::part, village) == "mandate.steps_missing terms.steps");
    terms.steps = {"交材料"};
    CHECK(said(terms, MandateMode::part, village).empty());
    terms.form = SignForm::paper;
    CHECK(said(terms, full, village) == "mandate.scan_missing terms.scans");
    terms.scans = {UploadId{"u1"}};
    CHECK(said(terms, full, village).empty());
    terms.form = SignForm::fingerprint;
    CHECK(said(terms, full, village) == "mandate.witness_missing terms.witnesses");
    terms.witnesses = {"乌兰"};
    CHECK(said(terms, full, village) == "mandate.witness_missing terms.witnesses");
    terms.audio = UploadId{"u2"};  // a recording stands for the second witness
    CHECK(said(terms, full, village).empty());
    terms.audio.reset();
    terms.witnesses = {"乌兰", "苏和"};
    CHECK(said(terms, full, village).empty());
    terms.witnesses = {"乌兰", " 王代办 "};
    CHECK(said(terms, full, village) == "mandate.witness_agent terms.witnesses");
    terms.witnesses = {"乌兰", "苏和"};
    CHECK(said(terms, full, DeliveryWay::post) == "mandate.post_consent terms.consents.post");
    terms.consents.post = " ";
    CHECK(said(terms, full, DeliveryWay::post) == "mandate.post_consent terms.consents.post");
    terms.consents.post = "中国邮政";
    CHECK(said(terms, full, DeliveryWay::post).empty());
}

TEST_CASE("an order goes to active agents of the unit or of what lies above it") {
    identity::Staff staff;
    staff.roles = {{identity::Role::clerk, UnitId{"150626100000"}, "150626.100."},
                   {identity::Role::agent, UnitId{"150626100203"}, "150626.100.203."}};
    CHECK(handles(staff, "150626.100.203."));
    CHECK_FALSE(handles(staff, "150626.100.204."));
    CHECK_FALSE(handles(staff, "150626.100."));
    staff.roles[1].path = "150626.100.";
    CHECK(handles(staff, "150626.100.204."));
    staff.state = identity::StaffState::disabled;
    CHECK_FALSE(handles(staff, "150626.100.203."));
}

}  // namespace ortoo::orders

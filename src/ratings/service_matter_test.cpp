// SPDX-License-Identifier: MulanPSL-2.0
#include <algorithm>

#include "ratings/service_test_world.h"

namespace ortoo::ratings {

namespace {
using cases::code_of;

struct Loop0 : Bed {
    identity::Staff head0 = hire("head0", identity::Role::town_head, town);
    identity::Staff helper = hire("helper", identity::Role::clerk, town);
    identity::Staff watcher = hire("watcher", identity::Role::supervisor, "150626000000");
    cases::CaseId id;
    InvitationId invitation;

    explicit Loop0(Level level = Level::dissatisfied) {
        const auto order = delivered(submitted(town_item));
        invitation = open(order.number).front().id;
        id = cases.of_order(*reader, system(), order.id).front().id;
        REQUIRE(rate(guest(), invitation, level).has_value());
    }
    MatterView view() { return loop.matters.view(*reader, supervisor(), {id}).value(); }
    void call(const Context& by) {
        REQUIRE(step(&Matters::call, by, id, NoteCall{{}, 0, CallWay::phone, true, "等了两回"}));
    }
    Result<MatterView> verify(const Context& by, Verdict verdict,
                              std::optional<std::string> evidence = {}) {
        return step(&Matters::verify, by, id,
                    VerifyMatter{{}, 0, verdict, "窗口当天确实无人", std::move(evidence)});
    }
    Tally total() {
        return loop.figures
            .coverage(*reader, supervisor(),
                      {UnitId{"150626000000"}, By::unit, local_date(now), local_date(now), {}})
            .value()
            .total.tally;
    }
};
}  // namespace

TEST_CASE("a bad rating goes to the head, is called back, mended, told, and may be rated again") {
    Loop0 bed;
    MatterView seen = bed.view();
    CHECK(seen.matter.state == MatterState::assigned);
    CHECK(seen.matter.owner == bed.head0.id.text);
    CHECK(to_text(seen.matter.finish_due) == "2026-12-09");
    CHECK(bed.told(bed.head0.id.text).size() == 1);
    const Context head = bed.as(bed.head0);
    bed.call(head);
    REQUIRE(bed.verify(head, Verdict::valid));
    CHECK(bed.view().matter.state == MatterState::to_mend);
    CHECK(code_of(bed.step(&Matters::mend, head, bed.id,
                           MendMatter{{}, 0, "午间也留一人", local_date(bed.now).plus_days(1)})) ==
          "rating.day_wrong");
    REQUIRE(bed.step(&Matters::mend, head, bed.id,
                     MendMatter{{}, 0, "午间也留一人", local_date(bed.now)}));
    CHECK(code_of(bed.run(bed.ratings, &Ratings::rate_again, bed.guest(),
                          {bed.invitation, Level::satisfied, {}})) == "rating.not_told");
    REQUIRE(bed.step(&Matters::tell, head, bed.id, TellMatter{{}, 0, "已安排午间值班，请您监督"}));
    const auto account = bed.cases.find(*bed.reader, bed.system(), bed.id)->account.text;
    CHECK(std::ranges::any_of(bed.told(account), [](const std::string& each) {
        return each.find("已查清") != std::string::npos;
    }));
    const auto answered =
        bed.ratings.open(*bed.reader, bed.guest(), {bed.view().matter.number, bed.last4})
            .value()
            .answered;
    REQUIRE(answered.size() == 1);
    CHECK(answered[0].answer == "已安排午间值班，请您监督");
    REQUIRE(bed.run(bed.ratings, &Ratings::rate_again, bed.guest(),
                    {answered[0].id, Level::satisfied, "好多了"}));
    CHECK(code_of(bed.run(bed.ratings, &Ratings::rate_again, bed.guest(),
                          {answered[0].id, Level::satisfied, {}})) == "rating.again_given");
    seen = bed.view();
    CHECK(seen.matter.second == Level::satisfied);
    CHECK(seen.matter.level == Level::dissatisfied);
    CHECK(seen.matter.words.second == "好多了");
    CHECK(bed.total().dissatisfied == 1);
    CHECK(bed.total().satisfied == 0);
    CHECK(bed.total().called_back == 1);
    const auto kinds = bed.kinds(bed.id.text);
    CHECK(std::vector(kinds.end() - 6, kinds.end()) ==
          std::vector<std::string>{"rating.matter_opened", "rating.called", "rating.verified",
                                   "rating.mended", "rating.told", "rating.given_again"});
    CHECK(bed.ledger.verify_all(*bed.reader).faults.empty());
}

TEST_CASE("a good rating is no matter") {
    Loop0 bed(Level::basically_satisfied);
    CHECK(code_of(bed.loop.matters.view(*bed.reader, bed.supervisor(), {bed.id})) ==
          "rating.matter_not_found");
    CHECK(bed.total().matters == 0);
}

TEST_CASE("malicious asks for evidence and for another's eyes, and then does not count") {
    Loop0 bed(Level::very_dissatisfied);
    const Context head = bed.as(bed.head0);
    bed.call(head);
    CHECK(code_of(bed.verify(head, Verdict::malicious)) == "rating.evidence_missing");
    CHECK(code_of(bed.verify(head, Verdict::mistaken, "  有 ")) == "rating.evidence_missing");
    REQUIRE(bed.verify(head, Verdict::malicious, "同一人当天给五个办件都评了最低，通话承认没来过"));
    CHECK_FALSE(bed.view().matter.verified_at.has_value());
    CHECK(code_of(bed.step(&Matters::confirm, head, bed.id, ConfirmMatter{{}, 0, true})) ==
          "rating.same_person");
    CHECK(code_of(bed.step(&Matters::confirm, bed.as(bed.helper), bed.id,
                           ConfirmMatter{{}, 0, true})) == "rating.matter_not_found");
    REQUIRE(bed.step(&Matters::confirm, bed.supervisor(), bed.id, ConfirmMatter{{}, 0, false}));
    CHECK(bed.view().matter.state == MatterState::called);
    CHECK(bed.view().counted);
    REQUIRE(bed.verify(head, Verdict::malicious, "同一人当天给五个办件都评了最低，通话承认没来过"));
    REQUIRE(bed.step(&Matters::confirm, bed.supervisor(), bed.id, ConfirmMatter{{}, 0, true}));
    CHECK_FALSE(bed.view().counted);
    CHECK(bed.view().matter.level == Level::very_dissatisfied);
    CHECK(bed.total().uncounted == 1);
    CHECK(bed.total().very_dissatisfied == 0);
    const auto rows = bed.ratings.list(*bed.reader, bed.supervisor(), {}).value().rows;
    REQUIRE(rows.size() == 1);  // still to be seen
    CHECK_FALSE(rows[0].counted);
}

TEST_CASE("whoever had the case never gets its rating, nor sees the matter") {
    Loop0 bed;
    const Context head = bed.as(bed.head0);
    const auto assign = [&](const std::string& to) {
        return bed.step(&Matters::assign, head, bed.id, AssignMatter{{}, 0, to});
    };
    CHECK(code_of(assign(bed.agent_id.text)) == "rating.handled");
    CHECK(code_of(assign("nobody")) == "rating.owner_unknown");
    CHECK(code_of(assign(bed.watcher.id.text)) == "rating.owner_unknown");
    CHECK(code_of(bed.loop.matters.view(*bed.reader, bed.agent(), {bed.id})) ==
          "rating.matter_not_found");
    const auto hands = bed.loop.matters.hands(*bed.reader, head, {bed.id}).value().rows;
    CHECK(std::ranges::find(hands, bed.agent_id.text, &MatterHand::id) == hands.end());
    CHECK(std::ranges::find(hands, bed.helper.id.text, &MatterHand::id) != hands.end());
    REQUIRE(assign(bed.helper.id.text));
    CHECK(code_of(bed.step(&Matters::call, head, bed.id,
                           NoteCall{{}, 0, CallWay::phone, true, "通了"})) == "rating.not_owner");
    bed.call(bed.as(bed.helper));
    const auto mine =
        bed.loop.matters.list(*bed.reader, bed.as(bed.helper), {MatterFilter::mine, {}})
            .value()
            .rows;
    CHECK(mine.size() == 1);
    CHECK(bed.loop.matters.list(*bed.reader, bed.as(bed.helper), {}).value().rows.empty());
    CHECK(code_of(bed.loop.matters.view(
              *bed.reader, bed.staff("far", identity::Role::town_head, "150626.101."), {bed.id})) ==
          "rating.matter_not_found");
}

TEST_CASE("a head who handled the case himself is passed over, and nobody is named") {
    Bed bed;
    const auto watcher = bed.hire("watcher", identity::Role::supervisor, "150626000000");
    const auto order = bed.delivered(bed.submitted(bed.town_item));
    const auto id = bed.cases.of_order(*bed.reader, bed.system(), order.id).front().id;
    REQUIRE(bed.rate(bed.guest(), bed.open(order.number).front().id, Level::dissatisfied));
    const auto seen = bed.loop.matters.view(*bed.reader, bed.supervisor(), {id}).value();
    CHECK(seen.matter.state == MatterState::opened);
    CHECK(seen.matter.owner.empty());
    CHECK(bed.told(watcher.id.text).size() == 1);
}

TEST_CASE("what is overdue stands first; a stale page changes nothing") {
    Loop0 bed;
    bed.pass_days(3);
    const auto second = bed.fetched();
    REQUIRE(bed.rate(bed.guest(), bed.open(second.item.number).front().id, Level::dissatisfied));
    const auto rows = bed.loop.matters.list(*bed.reader, bed.supervisor(), {}).value().rows;
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].item_case == bed.id);
    CHECK(rows[0].light.state == duty::LightState::red);
    CHECK(rows[1].light.state == duty::LightState::green);
    const Context head = bed.as(bed.head0);
    bed.call(head);
    CHECK(code_of(bed.write([&](db::Tx& tx) {
              return bed.loop.matters.call(tx, head, {bed.id, 1, CallWay::phone, true, "又打了"});
          })) == "rating.matter_stale");
    CHECK(bed.view().calls.size() == 1);
}

}  // namespace ortoo::ratings

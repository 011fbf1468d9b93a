// SPDX-License-Identifier: MulanPSL-2.0
// 退件, 撤回, 作废, 容缺, power modes, situations and the green channel.
#include <algorithm>

#include "cases/service_test_journey.h"

namespace ortoo::cases {

namespace {
bool has(const std::vector<std::string>& list, std::string_view word) {
    return std::find(list.begin(), list.end(), word) != list.end();
}

Context citizen_of(World& world) {
    Context out = world.system();
    out.actor.kind = ActorKind::citizen;
    out.actor.name = "巴特尔";
    out.actor.id =
        world
            .write([&](db::Tx& tx) -> Result<identity::AccountId> {
                return world.identity.account_for_phone(tx, world.system(), "13800001234");
            })
            .value()
            .text;
    return out;
}
}  // namespace

TEST_CASE("what was not brought in time is sent back, and not a day earlier") {
    World world;
    const CaseView mine = world.submitted(world.town_item);
    const CaseView waiting =
        world
            .run(world.cases, &Cases::notify, world.clerk(),
                 {mine.item.id, mine.item.version, {{2, "缺身份证", "补交"}}, std::nullopt})
            .value();
    CHECK(to_text(*waiting.item.due) == "2026-12-02");
    const auto send_back = [&](const Context& by) {
        return world.run(world.cases, &Cases::send_back, by,
                         {mine.item.id, waiting.item.version, "过期没有补正"});
    };
    CHECK(code_of(send_back(world.clerk())) == "case.wait_running");
    world.now = parse_instant("2026-12-03T09:00:00+08:00").value();
    CHECK(code_of(send_back(world.agent())) == "auth.out_of_scope");
    CHECK(has(world.cases.view(*world.reader, world.clerk(), {mine.item.id}).value().allowed,
              "send_back"));
    const CaseView ended = send_back(world.clerk()).value();
    CHECK(ended.item.state == CaseState::returned);
    CHECK(world.papers(mine.item.id) == std::vector<std::string>{"notice", "receipt", "send_back"});
    CHECK(world.order(*mine.item.order).state == orders::OrderState::to_deliver);
}

TEST_CASE("the applicant withdraws; the agent does not, and nothing is decided afterwards") {
    World world;
    const CaseView mine = world.accepted(world.submitted(world.bureau_item));
    WithdrawCase in{mine.item.id, mine.item.version, std::nullopt, std::nullopt};
    CHECK(code_of(world.run(world.cases, &Cases::withdraw, world.agent(), in)) ==
          "case.withdraw_by_applicant");
    CHECK(code_of(world.run(world.cases, &Cases::withdraw, world.approver(), in)) ==
          "case.withdraw_by_applicant");
    CHECK(code_of(world.run(world.cases, &Cases::withdraw, world.clerk(), in)) ==
          "case.signature_missing");
    const Context citizen = citizen_of(world);
    CHECK(
        has(world.cases.view(*world.reader, citizen, {mine.item.id}).value().allowed, "withdraw"));
    const CaseView gone = world.run(world.cases, &Cases::withdraw, citizen, in).value();
    CHECK(gone.item.state == CaseState::withdrawn);
    CHECK(has(world.papers(mine.item.id), "withdrawal"));
    const Opinion late{Step::review, "a", "李", world.now, "同意", Outcome::agree};
    CHECK(code_of(world.write([&](db::Tx& tx) {
              return world.cases.pushed_reviewed(tx, world.approver(), gone.item, late);
          })) == "case.not_open");
    in.version = gone.item.version;
    CHECK(code_of(world.run(world.cases, &Cases::withdraw, citizen, in)) == "case.not_open");
    CHECK(world.order(*mine.item.order).state == orders::OrderState::to_deliver);
}

TEST_CASE("作废 takes a decider and a supervisor, and deletes nothing") {
    World world;
    const CaseView mine = world.accepted(world.walked_in(world.bureau_item));
    const CaseStep step{mine.item.id, mine.item.version};
    CHECK(code_of(world.run(world.cases, &Cases::confirm_void, world.supervisor(), step)) ==
          "case.void_not_asked");
    const CaseReason reason{mine.item.id, mine.item.version, "重复收件，以另一件为准"};
    CHECK(code_of(world.run(world.cases, &Cases::ask_void, world.approver(), reason)) ==
          "auth.out_of_scope");
    REQUIRE(world.run(world.cases, &Cases::ask_void, world.decider(), reason).has_value());
    CHECK(code_of(world.run(world.cases, &Cases::ask_void, world.decider(), reason)) ==
          "case.void_asked");
    Context both = world.decider();
    both.actor.grants.push_back(world.supervisor().actor.grants.front());
    CHECK(code_of(world.run(world.cases, &Cases::confirm_void, both, step)) ==
          "case.void_same_person");
    const CaseView gone =
        world.run(world.cases, &Cases::confirm_void, world.supervisor(), step).value();
    CHECK(gone.item.state == CaseState::voided);
    CHECK(gone.materials.size() == 2);
    CHECK(gone.steps.size() > 4);
    CHECK(gone.item.invitation == Invitation::none);
    CHECK(has(world.papers(mine.item.id), "voiding"));
}

TEST_CASE("容缺受理: on a signed promise, the rest by K5, and the way back") {
    World world;
    ReceiveCase in;
    in.item = world.bureau_item;
    in.unit = {World::town};
    in.applicant = World::applicant();
    in.materials = {{1, {}, true, {}}};
    const auto accept = [&](const CaseView& seen) {
        return world.run(world.cases, &Cases::accept_incomplete, world.clerk(),
                         {seen.item.id, seen.item.version, world.picture(world.clerk())});
    };
    CHECK(code_of(accept(world.run(world.cases, &Cases::receive, world.clerk(), in).value())) ==
          "case.incomplete_not_allowed");
    world.edit(world.bureau_item, [](catalogue::Item& item) {
        item.incomplete_acceptance = true;
        item.materials[1].may_follow = true;
    });
    const CaseView mine =
        accept(world.run(world.cases, &Cases::receive, world.clerk(), in).value()).value();
    CHECK(mine.item.state == CaseState::review);
    CHECK(mine.item.acceptance == Acceptance::incomplete);
    CHECK(mine.materials[1].state == MaterialState::promised);
    CHECK(mine.clocks.back().kind == ClockKind::completion);
    CHECK(to_text(*mine.clocks.back().due) == "2026-11-25");  // the setting; the promise is longer
    CHECK(world.papers(mine.item.id) ==
          std::vector<std::string>{"acceptance", "incomplete_acceptance", "receipt"});
    const auto seen = world.cases.view(*world.reader, world.clerk(), {mine.item.id}).value();
    CHECK(has(seen.allowed, "supplement"));
    SUBCASE("what was promised comes") {
        const Supplement rest{mine.item.id, mine.item.version, {{2, {}, true, {}}}};
        const CaseView whole =
            world.run(world.cases, &Cases::supplement, world.clerk(), rest).value();
        CHECK(whole.item.state == CaseState::review);
        CHECK(whole.materials[1].state == MaterialState::received);
        CHECK(whole.clocks.back().stopped.has_value());
        CHECK(world.kinds(mine.item.id.text).back() == "case.completed");
    }
    SUBCASE("it does not come: sent back by the deciding unit, never denied") {
        const CaseReason late{mine.item.id, mine.item.version, "承诺的材料到期没有补齐"};
        CHECK(code_of(world.run(world.cases, &Cases::send_back, world.approver(), late)) ==
              "case.wait_running");
        world.now = parse_instant("2026-11-26T09:00:00+08:00").value();
        CHECK(
            world.run(world.cases, &Cases::send_back, world.approver(), late).value().item.state ==
            CaseState::returned);
    }
}

TEST_CASE("R68: the mode of the item says who accepts and who decides") {
    World world;
    const CaseView entrusted = world.walked_in(world.bureau_item);
    CHECK_FALSE(entrusted.item.bureau_accepts);
    CHECK(entrusted.item.bureau.name == "旗民政局");
    world.edit(world.bureau_item,
               [](catalogue::Item& item) { item.power_mode = catalogue::PowerMode::authorised; });
    const CaseView authorised = world.walked_in(world.bureau_item);
    CHECK(authorised.item.bureau.name == "无定河镇");
    world.edit(world.bureau_item,
               [](catalogue::Item& item) { item.power_mode = catalogue::PowerMode::assisted; });
    const CaseView assisted = world.walked_in(world.bureau_item);
    CHECK(assisted.item.bureau_accepts);
    CHECK(assisted.next.name == "旗民政局");
    const CaseStep step{assisted.item.id, assisted.item.version};
    CHECK(code_of(world.run(world.cases, &Cases::accept, world.clerk(), step)) ==
          "auth.out_of_scope");
    CHECK(world.run(world.cases, &Cases::accept, world.approver(), step).value().item.state ==
          CaseState::review);
}

TEST_CASE("情形: the answers choose the list, and each question wants one known answer") {
    World world;
    world.edit(world.town_item, [](catalogue::Item& item) {
        item.situations = {{"who", "本人办吗？", {{"self", "本人"}, {"other", "别人代办"}}}};
        item.materials[1].situations = {"other"};
    });
    ReceiveCase in;
    in.item = world.town_item;
    in.unit = {World::town};
    in.applicant = World::applicant();
    in.green = orders::SpecialGroup::elderly;
    const auto receive = [&](std::optional<std::vector<std::string>> answers) {
        in.answers = std::move(answers);
        return world.run(world.cases, &Cases::receive, world.clerk(), in);
    };
    CHECK(code_of(receive({{"nobody"}})) == "case.answer_unknown");
    CHECK(code_of(receive({{"self", "other"}})) == "case.answer_missing");
    const CaseView self = receive({{"self"}}).value();
    CHECK(self.materials.size() == 2);
    CHECK(self.item.answers == std::vector<std::string>{"self"});
    CHECK(self.item.green == orders::SpecialGroup::elderly);
    CHECK(has(world.kinds(self.item.id.text), "case.green_marked"));
    CHECK(receive({{"other"}}).value().materials.size() == 3);
    const CaseView unasked = receive(std::nullopt).value();
    CHECK(unasked.materials.size() == 3);
    CHECK_FALSE(unasked.materials[1].required);
    const CaseView plain = world
                               .run(world.cases, &Cases::mark_green, world.clerk(),
                                    {self.item.id, self.item.version, std::nullopt})
                               .value();
    CHECK_FALSE(plain.item.green.has_value());
}

}  // namespace ortoo::cases

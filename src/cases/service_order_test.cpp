// SPDX-License-Identifier: MulanPSL-2.0
// Cases that come through an agent, and the jobs.
#include <algorithm>

#include "cases/service_test_journey.h"

namespace ortoo::cases {

TEST_CASE("the agent's submission becomes a case of the town, with the order's photos") {
    World world;
    const CaseView mine = world.submitted(world.town_item);
    CHECK(mine.item.source == Origin::agent);
    CHECK(mine.item.agent_name == "其其格");
    CHECK(mine.item.unit.name == "巴图湾村");
    CHECK(mine.materials[0].uploads.size() == 1);
    CHECK(mine.materials[1].state == MaterialState::missing);
    const orders::OrderView order = world.order(*mine.item.order);
    CHECK(order.state == orders::OrderState::submitted);
    CHECK(mine.item.order_number == order.number);
    CHECK(mine.item.mandate_number == order.mandate->number);
    CHECK(world.kinds(order.id.text).back() == "order.submitted");
    const auto picture = world.cases.picture(*world.reader, world.clerk(),
                                             {mine.item.id, mine.materials[0].uploads.front()});
    REQUIRE(picture.has_value());
    CHECK(picture->content_type == "image/jpeg");
    CHECK(code_of(world.run(world.cases, &Cases::submit_order, world.agent(),
                            {order.id, order.version})) == "order.not_open");
}

TEST_CASE("the agent of a case never accepts it, even with a clerk's grant") {
    World world;
    const CaseView mine = world.submitted(world.town_item);
    Context both = world.agent();
    both.actor.grants.push_back(world.clerk().actor.grants.front());
    CHECK(code_of(world.run(world.cases, &Cases::accept, both,
                            {mine.item.id, mine.item.version})) == "case.own_agent");
    CHECK(code_of(world.run(world.cases, &Cases::accept, world.agent(),
                            {mine.item.id, mine.item.version})) == "auth.out_of_scope");
}

TEST_CASE("a notice sends the order back to its agent, and the supplement hands it in again") {
    World world;
    const CaseView mine = world.submitted(world.town_item);
    const CaseView waiting =
        world
            .run(world.cases, &Cases::notify, world.clerk(),
                 {mine.item.id, mine.item.version, {{2, "缺身份证", "补交复印件"}}, 3})
            .value();
    CHECK(to_text(*waiting.item.due) == "2026-11-23");  // the notice named three days
    CHECK(waiting.notices.front().defects.front().name == "居民身份证");
    orders::OrderView order = world.order(*mine.item.order);
    CHECK(order.state == orders::OrderState::preparing);
    CHECK(code_of(world.run(world.cases, &Cases::supplement, world.clerk(),
                            {mine.item.id, waiting.item.version, {{2, {}, true, {}}}})) ==
          "case.has_order");
    SupplementOrder in{order.id, order.version, {{2, {}, false, {}}}};
    CHECK(code_of(world.run(world.cases, &Cases::supplement_order, world.agent(), in)) ==
          "case.nothing_supplied");
    in.materials = {{2, {world.picture(world.agent())}, false, {}}};
    const CaseView back =
        world.run(world.cases, &Cases::supplement_order, world.agent(), in).value();
    CHECK(back.item.state == CaseState::received);
    CHECK(back.materials[1].state == MaterialState::received);
    order = world.order(order.id);
    CHECK(order.state == orders::OrderState::submitted);
    in.version = order.version;
    CHECK(code_of(world.run(world.cases, &Cases::supplement_order, world.agent(), in)) ==
          "case.not_open");
    CHECK(world.cases.cases_of(*world.reader, world.agent(), {order.id}).value().rows.size() == 1);
}

TEST_CASE("a refusal of acceptance brings the order to its delivery, so that papers come back") {
    World world;
    const CaseView mine = world.submitted(world.town_item);
    const CaseView ended = world
                               .run(world.cases, &Cases::refuse_acceptance, world.clerk(),
                                    {mine.item.id, mine.item.version, RefusalKind::not_required,
                                     "不需要办理", std::nullopt})
                               .value();
    CHECK(ended.item.invitation == Invitation::none);
    const orders::OrderView order = world.order(*mine.item.order);
    CHECK(order.state == orders::OrderState::to_deliver);
    DeliverOrder in{order.id, order.version, world.picture(world.agent()), {}};
    CHECK(code_of(world.run(world.cases, &Cases::deliver_order, world.agent(), in)) ==
          "order.papers_not_returned");
    in.returned = {order.papers.front().id};
    const auto delivered = world.run(world.cases, &Cases::deliver_order, world.agent(), in).value();
    CHECK(delivered.state == orders::OrderState::delivered);
    const CaseView after_it = world.view(mine.item.id);
    CHECK(after_it.item.state == CaseState::not_required);
    CHECK(after_it.item.invitation == Invitation::open);
    CHECK(world.kinds(mine.item.id.text).back() == "case.papers_returned");
}

TEST_CASE("progress asks for number and digits, and answers both mistakes alike") {
    World world;
    const CaseView mine = world.submitted(world.town_item);
    const auto ask = [&](const std::string& number, const std::string& digits) {
        return world.cases.progress(*world.reader, world.guest(), {number, digits});
    };
    const ProgressView seen = ask(mine.item.number, World::last4).value();
    CHECK(seen.applicant_masked == "巴*");
    CHECK(seen.who_has_it == "无定河镇");
    CHECK(seen.what_you_do == "nothing");
    CHECK(to_text(*seen.latest_date) == "2026-11-25");
    CHECK(seen.agent->phone == "04777581001");
    CHECK(ask(mine.item.order_number, World::last4).value().number == mine.item.number);
    CHECK(ask(" ws20261118-0001", World::last4).has_value());
    CHECK(code_of(ask(mine.item.number, "0000")) == "progress.not_found");
    CHECK(code_of(ask("WS20261118-9999", World::last4)) == "progress.not_found");
    for (int i = 0; i < 20; ++i) {
        (void)ask(mine.item.number, "0000");
    }
    const auto slowed = ask(mine.item.number, World::last4);
    CHECK(code_of(slowed) == "progress.wait");
    CHECK(slowed.error().params.front().first == "seconds");
    world.now = world.now.plus_minutes(1);
    CHECK(ask(mine.item.number, World::last4).has_value());
}

TEST_CASE("lists run by due date inside one's units, and searching finds whole names") {
    World world;
    const CaseView first = world.walked_in(world.town_item);
    world.pass_days(1);
    const CaseView second = world.submitted(world.bureau_item);
    const auto list = [&](const Context& by, Tab tab, std::optional<std::string> q = {}) {
        return world.cases.list(*world.reader, by, {tab, std::move(q), std::nullopt}).value();
    };
    const CaseList received = list(world.clerk(), Tab::received);
    REQUIRE(received.rows.size() == 2);
    CHECK(received.rows[0].id == first.item.id);
    CHECK(received.counts.received == 2);
    CHECK(received.counts.open == 0);
    CHECK_FALSE(received.more);
    CHECK(list(world.agent(), Tab::received).rows.size() == 1);  // its village only
    CHECK(
        list(world.staff("s", identity::Role::supervisor, "150626."), Tab::received).rows.size() ==
        2);
    CHECK(list(world.staff("x", identity::Role::clerk, "150626.100."), Tab::received).rows.empty());
    CHECK(list(world.clerk(), Tab::done, "巴特尔").rows.size() == 2);
    CHECK(list(world.clerk(), Tab::done, "巴特").rows.empty());
    CHECK(list(world.clerk(), Tab::done, second.item.number).rows.size() == 1);
    CHECK(list(world.clerk(), Tab::done, second.item.order_number).rows.size() == 1);
    CHECK(list(world.staff("x", identity::Role::clerk, "150626.100."), Tab::done, "巴特尔")
              .rows.empty());
}

TEST_CASE("not told in time, a case counts as accepted from its receipt, once") {
    World world;
    const CaseView mine = world.walked_in(world.town_item);
    const auto breach = [&] {
        return world.write([&](db::Tx& tx) { return world.cases.breach_next(tx, world.system()); })
            .value();
    };
    CHECK_FALSE(breach());
    world.now = parse_instant("2026-11-25T23:59:59+08:00").value();
    CHECK_FALSE(breach());
    world.now = parse_instant("2026-11-26T00:00:00+08:00").value();
    const auto first = breach();
    REQUIRE(first.has_value());
    CHECK(first->deemed_accepted);
    CHECK(first->clock.kind == ClockKind::acceptance);
    const CaseView late = world.view(mine.item.id);
    CHECK(late.item.state == CaseState::review);
    CHECK(late.item.acceptance == Acceptance::deemed);
    CHECK(late.item.accepted_at == mine.item.received_at);
    CHECK(to_text(*late.item.due) == "2026-11-25");  // five days of the promise, from the receipt
    CHECK(late.clocks.front().state == ClockState::breached);
    CHECK(late.light.state == duty::LightState::red);
    CHECK(world.kinds(mine.item.id.text).back() == "case.deemed_accepted");
    CHECK(world.papers(mine.item.id) == std::vector<std::string>{"acceptance", "receipt"});
    CHECK(code_of(world.run(world.cases, &Cases::accept, world.clerk(),
                            {mine.item.id, late.item.version})) == "case.already_accepted");
    const auto second = breach();  // the promise, that ran from the same day
    REQUIRE(second.has_value());
    CHECK(second->clock.kind == ClockKind::promise);
    CHECK_FALSE(second->deemed_accepted);
    CHECK(world.view(mine.item.id).item.version == late.item.version);
    CHECK_FALSE(breach());
}

TEST_CASE("a due date that ran into an unpublished year is counted again") {
    World world;
    world.now = parse_instant("2030-12-30T10:00:00+08:00").value();
    const CaseView mine = world.walked_in(world.town_item);
    REQUIRE(mine.clocks.front().provisional);
    CHECK(to_text(*mine.item.due) == "2031-01-06");
    const auto recount = [&] {
        int steps = 0;
        while (world.write([&](db::Tx& tx) { return world.cases.recount_next(tx, world.system()); })
                   .value()) {
            ++steps;
        }
        return steps;
    };
    CHECK(recount() == 2);  // the case, and the mark that all is done
    CHECK(world.kinds(mine.item.id.text).back() == "case.received");
    const std::string table =
        "date,kind,name\n2030-10-01,holiday,国庆节\n2031-01-01,holiday,元旦\n";
    REQUIRE(world
                .write([&](db::Tx& tx) {
                    return world.duty.import_calendar(tx, world.system(), {table});
                })
                .has_value());
    CHECK(recount() == 2);
    CHECK(recount() == 0);
    const CaseView again = world.view(mine.item.id);
    CHECK(to_text(*again.item.due) == "2031-01-07");
    CHECK_FALSE(again.clocks.front().provisional);
    CHECK(world.kinds(mine.item.id.text).back() == "case.clock_recounted");
}

}  // namespace ortoo::cases

// SPDX-License-Identifier: MulanPSL-2.0
#include "orders/service_halt.h"

#include <doctest/doctest.h>

#include "crypto/sealed_files.h"
#include "orders/service_test_signed.h"

namespace ortoo::orders {

TEST_CASE("the citizen suspends at once, and only his signature lets it go on where it stood") {
    Signed world;
    OrderView order = world.prepared();
    const CivilDate due = *order.light.due;
    order =
        *world.step(&suspend, world.citizen(), {order.id, order.version, "出门一个月", "回家后"});
    CHECK(order.state == OrderState::suspended);
    CHECK(order.halt->state == HaltState::in_force);
    CHECK(order.light.state == duty::LightState::grey);
    CHECK_FALSE(
        world.run(&Orders::hand_over, world.agent(), {order.id, order.version, {}}).has_value());
    world.now = world.now.plus_minutes(14 * 24 * 60);
    Renew again{order.id, order.version, local_date(world.now).plus_days(60), {}, true, {}};
    CHECK(world.step(&renew, world.agent(), again).error().code == "mandate.signature_missing");
    again.signature = world.picture();
    order = *world.step(&renew, world.agent(), again);
    CHECK(order.state == OrderState::preparing);
    CHECK(order.light.due == due.plus_days(14));
    CHECK(order.mandate->number.starts_with("XB"));
    CHECK(order.mandate->renews.starts_with("WT"));
    CHECK(order.halt->state == HaltState::over);
    CHECK(world.kinds(order.id) ==
          std::vector<std::string>{"mandate", "papers", "renewal", "suspension"});
}

TEST_CASE("what the agent wants waits for a head who is not himself") {
    Signed world;
    OrderView order = world.prepared();
    order = *world.step(&suspend, world.agent(), {order.id, order.version, "缺证明", "拿到证明"});
    CHECK(order.state == OrderState::preparing);
    CHECK(order.next.who == "station_head");
    CHECK(world.step(&suspend, world.agent(), {order.id, order.version, "再来", "再来"})
              .error()
              .code == "order.proposal_open");
    CHECK(world.step(&decide_proposal, world.agent(), {order.id, order.version, true, {}})
              .error()
              .code == "order.head_needed");
    CHECK(world.step(&decide_proposal, world.head(), {order.id, order.version, false, {}})
              .error()
              .code == "order.answer_missing");
    order = *world.step(&decide_proposal, world.head(), {order.id, order.version, true, {}});
    CHECK(order.state == OrderState::suspended);
    CHECK(world.step(&decide_proposal, world.head(), {order.id, order.version, true, {}})
              .error()
              .code == "order.no_proposal");
}

TEST_CASE("a refusal to act says where to go, and needs the head") {
    Signed world;
    OrderView order = world.accepted();
    order = *world.step(&refuse_to_act, world.agent(),
                        {order.id, order.version, Cause::not_in_list, "不在清单里", "去司法所"});
    CHECK(order.state == OrderState::accepted);
    order = *world.step(&decide_proposal, world.head(), {order.id, order.version, true, {}});
    CHECK(order.state == OrderState::refused);
    CHECK(order.halt->then_what == "去司法所");
    CHECK(world.kinds(order.id) == std::vector<std::string>{"refusal_to_act"});
}

TEST_CASE("a proposal is overtaken when the order moves past it") {
    Signed world;
    OrderView order = world.accepted();
    order = *world.step(&refuse_to_act, world.agent(),
                        {order.id, order.version, Cause::illegal, "违法的事", "去司法所问"});
    CHECK(order.next.what == "decide_proposal");
    order = *world.run(&Orders::withdraw, world.citizen(), {order.id, order.version, {}});
    CHECK(order.next.what == "nothing");
    CHECK(order.halt->state == HaltState::over);
    CHECK(world.step(&decide_proposal, world.head(), {order.id, order.version, true, {}})
              .error()
              .code == "order.no_proposal");
}

TEST_CASE("revoked with originals out: over for the citizen, open until they are back") {
    Signed world;
    OrderView order = world.prepared();
    CHECK(world
              .step(&terminate, world.agent(),
                    {order.id, order.version, Cause::revoked, "不办了", {}})
              .error()
              .code == "mandate.signature_missing");
    order = *world.step(&terminate, world.citizen(),
                        {order.id, order.version, Cause::revoked, "不办了", {}});
    CHECK(order.state == OrderState::terminated);
    CHECK(order.papers_out);
    OrderQuery open;
    open.tab = Tab::open;
    CHECK(world.orders.list(*world.reader, world.agent(), open)->rows.size() == 1);
    CHECK(world
              .step(&return_papers, world.agent(),
                    {order.id, order.version, {"nothing"}, world.picture()})
              .error()
              .code == "papers.none_held");
    order = *world.step(&return_papers, world.agent(),
                        {order.id, order.version, {order.papers.front().id}, world.picture()});
    CHECK_FALSE(order.papers_out);
    CHECK(world.orders.list(*world.reader, world.agent(), open)->rows.empty());
    CHECK_FALSE(world.orders.live(*world.reader, world.system(), order.id));
}

TEST_CASE("a mandate that runs out ends the order by itself, a renewed one does not") {
    Signed world;
    OrderView order = world.prepared();
    const auto expire = [&] {
        return world.must(
            [&](db::Tx& tx) { return expire_next(world.orders, tx, world.system()); });
    };
    world.now = local_start(order.mandate->valid_until);
    CHECK_FALSE(expire());
    order = *world.step(&renew, world.agent(),
                        {order.id, order.version, order.mandate->valid_until.plus_days(1),
                         world.picture(), true, "多一天"});
    world.now = world.now.plus_minutes(24 * 60);
    CHECK_FALSE(expire());
    world.now = world.now.plus_minutes(24 * 60);
    CHECK(expire());
    CHECK_FALSE(expire());
    const auto over = world.orders.view(*world.reader, world.system(), {order.id});
    CHECK(over->state == OrderState::terminated);
    CHECK(over->halt->cause == Cause::expired);
}

TEST_CASE("before the mandate an order is withdrawn, not revoked; a head ends it on a death") {
    Signed world;
    OrderView order = world.accepted();
    CHECK(world
              .step(&terminate, world.citizen(),
                    {order.id, order.version, Cause::revoked, "不办了", {}})
              .error()
              .code == "mandate.required");
    order = *world.step(&terminate, world.head(),
                        {order.id, order.version, Cause::death, "家属告知", {}});
    CHECK(order.state == OrderState::terminated);
    CHECK(order.allowed.empty());
}

TEST_CASE("a case that goes on moves the state its suspended order returns to") {
    Signed world;
    OrderView order = world.prepared();
    const auto push = [&](auto use_case) {
        return world.must([&](db::Tx& tx) {
            const auto found = world.orders.find(tx, world.system(), order.id);
            return (world.orders.*use_case)(tx, world.system(), *found);
        });
    };
    push(&Orders::pushed_submitted);
    order = *world.orders.view(*world.reader, world.system(), {order.id});
    order = *world.step(&suspend, world.citizen(), {order.id, order.version, "等等", "等等再说"});
    CHECK(push(&Orders::pushed_reopened).paused_from == OrderState::preparing);
    CHECK(push(&Orders::pushed_supplied).paused_from == OrderState::submitted);
    const Order ready = world.must([&](db::Tx& tx) {
        return world.orders.pushed_cases_ended(
            tx, world.system(), *world.orders.find(tx, world.system(), order.id), std::nullopt);
    });
    CHECK(ready.state == OrderState::suspended);
    CHECK_FALSE(world.orders.agent_receives(*world.reader, world.system(), order.id));
    const Order fetched = push(&Orders::pushed_fetched);
    CHECK(fetched.state == OrderState::delivered);
    CHECK(fetched.papers_out);
}

}  // namespace ortoo::orders

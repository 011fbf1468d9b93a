// SPDX-License-Identifier: MulanPSL-2.0
#include "orders/service_custody.h"

#include <doctest/doctest.h>

#include "orders/service_halt.h"
#include "orders/service_test_signed.h"

namespace ortoo::orders {

namespace {
struct Hands : Signed {
    template <class In>
    Result<PaperTrail> move(Result<PaperTrail> (*use_case)(Orders&, db::Tx&, const Context&,
                                                           const In&),
                            const Context& who, const std::type_identity_t<In>& in) {
        return database->write([&](db::Tx& tx) { return use_case(orders, tx, who, in); });
    }
    // A clerk of the town, who sees orders only through the papers he holds.
    [[nodiscard]] Context office() const {
        Context ctx = system();
        ctx.actor.kind = ActorKind::staff;
        ctx.actor.id = "clerk";
        ctx.actor.name = "乌日娜";
        ctx.actor.unit.text = town;
        return ctx;
    }
    std::string where_is(const Context& who, const OrderId& id) {
        const auto trail = where(orders, *reader, who, {id});
        if (!trail) {
            return trail.error().code;
        }
        const Paper& paper = trail->papers.front();
        return std::string(name_of(paper.place)) + (paper.moving ? " moving" : "");
    }
};
}  // namespace

TEST_CASE("an original goes to the town and back, each side signing, and is always somewhere") {
    Hands world;
    OrderView order = world.prepared();
    const std::string paper = order.papers.front().id;
    CHECK(world.where_is(world.citizen(), order.id) == "agent");
    CHECK(world.where_is(world.office(), order.id) == "order.not_found");
    const auto to_town = [&](const Context& who) {
        return world.move(&send_papers, who,
                          {order.id, order.version, {paper}, World::town, "封 12"});
    };
    CHECK(to_town(world.office()).error().code == "order.not_found");
    const PaperTrail sent = *to_town(world.agent());
    CHECK(world.where_is(world.office(), order.id) == "office moving");
    const MoveId move = sent.moves.back().id;
    CHECK(world.move(&take_papers, world.agent(), {order.id, sent.version, move}).error().code ==
          "papers.not_for_you");
    // Neither side may go on with it before it was confirmed.
    CHECK(world.move(&send_papers, world.office(), {order.id, sent.version, {paper}, {}, {}})
              .error()
              .code == "papers.elsewhere");
    const PaperTrail taken =
        *world.move(&take_papers, world.office(), {order.id, sent.version, move});
    CHECK(taken.moves.size() == 2);
    CHECK(taken.moves.back().taken_name == "乌日娜");
    CHECK(taken.moves.back().bag == "封 12");
    CHECK(world.move(&take_papers, world.office(), {order.id, taken.version, move}).error().code ==
          "papers.move_unknown");
    CHECK(world
              .step(&return_papers, world.agent(),
                    {order.id, taken.version, {paper}, world.picture()})
              .error()
              .code == "papers.elsewhere");
    const PaperTrail back =
        *world.move(&send_papers, world.office(), {order.id, taken.version, {paper}, {}, {}});
    const PaperTrail home =
        *world.move(&take_papers, world.agent(), {order.id, back.version, back.moves.back().id});
    CHECK(world.where_is(world.citizen(), order.id) == "agent");
    REQUIRE(world.step(&return_papers, world.agent(),
                       {order.id, home.version, {paper}, world.picture()}));
    CHECK(world.where_is(world.citizen(), order.id) == "client");
}

TEST_CASE("a lost original is registered with its paper and no longer awaited") {
    Hands world;
    OrderView order = world.prepared();
    const std::string paper = order.papers.front().id;
    order = *world.step(&terminate, world.citizen(),
                        {order.id, order.version, Cause::revoked, "不办了", {}});
    REQUIRE(order.papers_out);
    ReportLoss in{order.id,
                  order.version,
                  {paper},
                  "昨天在镇上",
                  local_date(world.now),
                  "袋子破了",
                  "代办员陪同补办，费用单位出"};
    in.found_on = in.found_on.plus_days(1);
    CHECK(world.move(&report_loss, world.agent(), in).error().code == "papers.loss_date");
    in.found_on = local_date(world.now);
    CHECK(world.move(&report_loss, world.office(), in).error().code == "order.not_found");
    const PaperTrail lost = *world.move(&report_loss, world.agent(), in);
    CHECK(lost.losses.front().number.starts_with("YS"));
    CHECK(lost.papers.front().lost_at);
    CHECK_FALSE(world.orders.view(*world.reader, world.agent(), {order.id})->papers_out);
    in.version = lost.version;
    CHECK(world.move(&report_loss, world.agent(), in).error().code == "papers.none_held");
}

}  // namespace ortoo::orders

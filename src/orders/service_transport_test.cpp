// SPDX-License-Identifier: MulanPSL-2.0
#include "orders/service_transport.h"

#include <doctest/doctest.h>

#include "orders/service_test_signed.h"

namespace ortoo::orders {

TEST_CASE("papers that lie too long are told of once for each last day") {
    Signed world;
    const OrderView order = world.prepared();
    REQUIRE(order.light.due);
    const auto step = [&] {
        return world.must(
            [&](db::Tx& tx) { return transport_overdue_next(world.orders, tx, world.system()); });
    };
    CHECK_FALSE(step());
    world.now = *parse_instant("2026-11-21T00:00:01+08:00");
    CHECK(step());
    CHECK_FALSE(step());
    // Nothing about the order has moved: the agent goes on with what he has open.
    CHECK(world.orders.view(*world.reader, world.agent(), {order.id})->version == order.version);
}

TEST_CASE("an original is taken only against the citizen's signature, a copy without") {
    Signed world;
    const OrderView order = world.mandated();
    const HandOver unsigned_list{
        order.id, order.version, {{"户口簿", PaperForm::original, 1, true}}};
    CHECK(world.run(&Orders::hand_over, world.agent(), unsigned_list).error().code ==
          "papers.signature_missing");
    const HandOver copies{order.id, order.version, {{"户口簿", PaperForm::copy, 1, false}}};
    CHECK(world.run(&Orders::hand_over, world.agent(), copies).has_value());
}

}  // namespace ortoo::orders

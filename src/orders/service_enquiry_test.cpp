// SPDX-License-Identifier: MulanPSL-2.0
#include "orders/service_enquiry.h"

#include <doctest/doctest.h>

#include "orders/service_test_signed.h"

namespace ortoo::orders {

namespace {
struct Questions : Signed {
    template <class In>
    Result<EnquiryView> say(Result<EnquiryView> (*use_case)(Orders&, db::Tx&, const Context&,
                                                            const In&),
                            const Context& who, const std::type_identity_t<In>& in) {
        return database->write([&](db::Tx& tx) { return use_case(orders, tx, who, in); });
    }
    [[nodiscard]] Ask question(const std::optional<OrderId>& about = {}) const {
        Ask in;
        in.unit.text = village;
        in.order = about;
        in.question = "要带什么？";
        return in;
    }
};
}  // namespace

TEST_CASE("the agent of the order owns the question about it; else who is on duty") {
    Questions world;
    const OrderView order = world.accepted();
    const EnquiryView about = *world.say(&ask, world.citizen(), world.question(order.id));
    CHECK(about.owner_name == order.agent->name);
    CHECK(about.light.due == parse_date("2026-11-19"));
    CHECK_FALSE(world.say(&ask, world.citizen(), world.question())->owner_name.empty());
    CHECK(world.say(&ask, world.citizen("13900000000"), world.question(order.id)).error().code ==
          "order.not_found");
    Ask nowhere = world.question();
    nowhere.unit.text = "150626999999";
    CHECK(world.say(&ask, world.citizen(), nowhere).error().code == "unit.unknown");
}

TEST_CASE("passed on, the first asked stays the owner until it is accepted") {
    Questions world;
    const OrderView order = world.accepted();
    EnquiryView row = *world.say(&ask, world.citizen(), world.question(order.id));
    const auto& other = world.of == world.first.id ? world.second : world.first;
    row = *world.say(&pass_enquiry, world.agent(), {row.id, row.version, other.id, "他更清楚"});
    CHECK(row.owner_name == order.agent->name);
    CHECK(row.offered_name == other.name);
    row = *world.say(&decide_pass, world.as(other), {row.id, row.version, false});
    CHECK(row.owner_name == order.agent->name);
    row = *world.say(&pass_enquiry, world.agent(), {row.id, row.version, other.id, "还是请你"});
    row = *world.say(&decide_pass, world.as(other), {row.id, row.version, true});
    CHECK(row.owner_name == other.name);
    // Who was asked first still sees it, until it is answered; the answer is no longer his.
    CHECK(
        world.say(&answer_enquiry, world.agent(), {row.id, row.version, "要户口簿"}).error().code ==
        "enquiry.not_owner");
    CHECK(row.first_name == order.agent->name);
    CHECK(enquiries(world.orders, *world.reader, world.agent(), {})->rows.size() == 1);
    row = *world.say(&answer_enquiry, world.as(other), {row.id, row.version, "要户口簿"});
    CHECK(row.state == EnquiryState::answered);
    CHECK(enquiries(world.orders, *world.reader, world.agent(), {})->rows.empty());
    CHECK(world.say(&close_enquiry, world.citizen(), {row.id, row.version})->state ==
          EnquiryState::closed);
}

TEST_CASE("the words of an enquiry are sealed, and go with the person") {
    Questions world;
    const OrderView order = world.accepted();
    const EnquiryView row = *world.say(&ask, world.citizen(), world.question(order.id));
    static const db::Sql select{"test.select_texts",
                                "SELECT question, answer, texts FROM enquiries WHERE county = $1"};
    const auto stored = *world.reader->one(select, {world.county}, [](const db::Row& at) {
        return at.text(0) + at.text(1) + at.text(2);
    });
    CHECK_FALSE(stored.empty());
    CHECK(stored.find(row.question) == std::string::npos);
    world.must([&](db::Tx& tx) -> Result<int> {
        world.orders.forget(tx, world.system(), order.applicant.id);
        return 0;
    });
    const EnquiryView after = *enquiry(world.orders, *world.reader, world.system(), {row.id});
    CHECK(after.question.empty());
    CHECK(after.number == row.number);
}

TEST_CASE("an enquiry from before the texts were sealed is sealed by the job, once") {
    Questions world;
    const OrderView order = world.accepted();
    const EnquiryView row = *world.say(&ask, world.citizen(), world.question(order.id));
    static const db::Sql older{"test.unseal_texts",
                               "UPDATE enquiries SET texts = NULL, question = $2, answer = '', "
                               "asker_name = '', offered_reason = '' WHERE county = $1"};
    world.must([&](db::Tx& tx) -> Result<int> {
        tx.run(older, {world.county, row.question});
        return 0;
    });
    const auto read = [&] {
        return enquiry(world.orders, *world.reader, world.system(), {row.id});
    };
    const auto step = [&] {
        return world.must(
            [&](db::Tx& tx) { return seal_enquiry_next(world.orders, tx, world.system()); });
    };
    CHECK(read()->question == row.question);
    CHECK(step());
    CHECK_FALSE(step());
    CHECK(read()->question == row.question);
}

TEST_CASE("past its day the head hears of it once") {
    Questions world;
    const OrderView order = world.accepted();
    REQUIRE(world.say(&ask, world.citizen(), world.question(order.id)));
    const auto step = [&] {
        return world.must(
            [&](db::Tx& tx) { return enquiry_overdue_next(world.orders, tx, world.system()); });
    };
    CHECK_FALSE(step());
    world.now = *parse_instant("2026-11-20T00:00:01+08:00");
    CHECK(step());
    CHECK_FALSE(step());
    CHECK(enquiries(world.orders, *world.reader, world.head(), {})->rows.size() == 1);
    CHECK(enquiries(world.orders, *world.reader, world.agent(), {})->rows.size() == 1);
    CHECK(
        my_enquiries(world.orders, *world.reader, world.citizen("13900000000"), {})->rows.empty());
}

TEST_CASE("under a mandate the agent asks for his client only with the power to consult") {
    Questions world;
    OrderView order = world.accepted();
    order = *world.run(&Orders::choose, world.agent(), {order.id, order.version, Mode::act});
    SignMandate in = world.wanted(order);
    in.scope.consult = false;
    REQUIRE(world.run(&Orders::sign_mandate, world.agent(), in));
    CHECK(world.say(&ask, world.agent(), world.question(order.id)).error().code == "mandate.scope");
    CHECK(world.say(&ask, world.citizen(), world.question(order.id)));
}

}  // namespace ortoo::orders

// SPDX-License-Identifier: MulanPSL-2.0
#include <doctest/doctest.h>

#include "orders/service_halt.h"
#include "orders/service_test_signed.h"

namespace ortoo::orders {

namespace {
struct Desk : Signed {
    OrderView order;
    Desk() {
        order = accepted();
        order = *run(&Orders::choose, agent(), {order.id, order.version, Mode::act});
    }
    Result<OrderView> sign(const SignMandate& in) {
        return run(&Orders::sign_mandate, agent(), in);
    }
    std::string refusal(const SignMandate& in) {
        const auto answer = sign(in);
        return answer ? "" : answer.error().code;
    }
    UploadId sound() {
        const UploadAt at{UploadId{"sound-1"}};
        const auto stored = uploads.store(*reader, agent(), at, "OggS recording");
        return must([&](db::Tx& tx) { return uploads.record(tx, agent(), *stored); }).id;
    }
    bool agreed(people::Purpose purpose, std::string_view handler = {}) {
        return people.consents().allows(*reader, system(),
                                        orders.find(*reader, system(), order.id)->applicant,
                                        purpose, handler);
    }
};
}  // namespace

TEST_CASE("what was agreed apart is written apart, and nothing else") {
    Desk desk;
    SignMandate in = desk.wanted(desk.order);
    in.delivery = DeliveryWay::post;
    in.terms = MandateTerms{};
    CHECK(desk.refusal(in) == "mandate.post_consent");
    in.terms->consents.post = "邮政速递";
    in.terms->consents.shared_query = true;
    const auto answer = desk.sign(in);
    REQUIRE(answer);
    CHECK(answer->mandate->terms == in.terms);
    CHECK(desk.agreed(people::Purpose::data_use));
    CHECK(desk.agreed(people::Purpose::shared_query));
    CHECK(desk.agreed(people::Purpose::forward_post, "邮政速递"));
    CHECK_FALSE(desk.agreed(people::Purpose::forward_bank, "邮政速递"));
    CHECK_FALSE(desk.agreed(people::Purpose::photos));
    CHECK(desk.kinds(desk.order.id) == std::vector<std::string>{"mandate"});
    // He did not agree to photos.
    CHECK(desk.run(&Orders::attach, desk.agent(),
                   {answer->id, answer->version, 1, {desk.picture()}, {}})
              .error()
              .code == "mandate.no_photos");
    CHECK(desk.run(&Orders::attach, desk.agent(), {answer->id, answer->version, 1, {}, "带原件"}));
}

TEST_CASE("who cannot sign gives a fingerprint before two witnesses or a recording") {
    Desk desk;
    SignMandate in = desk.wanted(desk.order);
    in.terms = MandateTerms{};
    in.terms->form = SignForm::fingerprint;
    CHECK(desk.refusal(in) == "mandate.witness_missing");
    in.terms->witnesses = {"乌兰", desk.agent().actor.name};
    CHECK(desk.refusal(in) == "mandate.witness_agent");
    in.terms->witnesses.clear();
    in.terms->audio = desk.picture();
    CHECK(desk.refusal(in) == "upload.not_a_recording");
    in.terms->audio = desk.sound();
    in.signature = *in.terms->audio;
    CHECK(desk.refusal(in) == "upload.not_a_picture");
    in.signature = desk.picture();
    CHECK(desk.sign(in)->state == OrderState::mandated);
}

TEST_CASE("a paper mandate needs its scan, a partial one its steps") {
    Desk desk;
    SignMandate in = desk.wanted(desk.order);
    in.terms = MandateTerms{};
    in.mode = MandateMode::part;
    CHECK(desk.refusal(in) == "mandate.steps_missing");
    in.terms->steps = {"递交", "领取"};
    in.terms->form = SignForm::paper;
    CHECK(desk.refusal(in) == "mandate.scan_missing");
    in.terms->scans = {desk.picture()};
    CHECK(desk.sign(in));
}

TEST_CASE("one person has one mandate in force for one item") {
    Desk desk;
    REQUIRE(desk.sign(desk.wanted(desk.order)));
    const OrderView first = *desk.orders.view(*desk.reader, desk.system(), {desk.order.id});
    OrderView order = desk.accepted();
    order = *desk.run(&Orders::choose, desk.agent(), {order.id, order.version, Mode::act});
    const auto refused = desk.sign(desk.wanted(order));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == "mandate.overlaps");
    CHECK(refused.error().params == Params{{"number", first.mandate->number}});
    REQUIRE(desk.step(&terminate, desk.citizen(),
                      {first.id, first.version, Cause::revoked, "换一单办", {}}));
    CHECK(desk.sign(desk.wanted(order)));
}

TEST_CASE("another agent takes over only with the citizen's consent, and confirms the papers") {
    Signed world;
    OrderView order = world.prepared();
    const auto& next = world.of == world.first.id ? world.second : world.first;
    const Delegate in{order.id, order.version, next.id.text, "我去培训", {}};
    CHECK(world.step(&delegate, world.citizen(), in).error().code == "order.not_yours");
    CHECK(world.step(&delegate, world.agent(), in).error().code == "mandate.sub_delegation");
    Delegate self = in;
    self.agent = world.of.text;
    self.signature = world.picture();
    CHECK(world.step(&delegate, world.agent(), self).error().code == "order.agent_unknown");
    Delegate agreed = in;
    agreed.signature = world.picture();
    const OrderView after = *world.step(&delegate, world.agent(), agreed);
    CHECK(after.agent->id == next.id);
    CHECK(after.papers.front().moving);
    CHECK(after.papers.front().holder_name == next.name);
    CHECK_FALSE(world.orders.view(*world.reader, world.agent(), {order.id}));
}

}  // namespace ortoo::orders

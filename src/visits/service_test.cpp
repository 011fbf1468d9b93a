// SPDX-License-Identifier: MulanPSL-2.0
#include "visits/service.h"

#include <doctest/doctest.h>

#include "base/text.h"
#include "crypto/hmac_sha256.h"
#include "orders/service_test_world.h"
#include "visits/rules.h"

using namespace ortoo;
using namespace ortoo::visits;

namespace {

const devices::DeviceId phone{"phone-0000000000000001"};

struct Bed : orders::World {
    devices::Devices devices{{random, vault, ledger, identity}};
    Visits visits{{random, vault, ledger, devices, orders}};
    orders::OrderView order = placed();
    // Of two agents with nothing in hand either may be asked.
    const identity::Staff& chosen = order.agent->id == first.id ? first : second;
    const identity::Staff& stranger = order.agent->id == first.id ? second : first;
    Context agent = as(chosen);
    Context citizen_now = citizen();
    const CivilDate today = local_date(now);

    template <class In, class Out>
    Result<Out> act(Result<Out> (Visits::*use_case)(db::Tx&, const Context&, const In&),
                    const Context& who, const std::type_identity_t<In>& in) {
        return database->write([&](db::Tx& tx) { return (visits.*use_case)(tx, who, in); });
    }
    [[nodiscard]] AskVisit wish_visit() const {
        return {order.id,
                Reason::old_age,
                "北梁第三户，蓝色院门",
                {today.plus_days(1), DayPart::morning},
                {today.plus_days(2), DayPart::afternoon}};
    }
    std::vector<std::string> kinds() {
        std::vector<std::string> out;
        for (const auto& each : ledger.trail(*reader, county, order.id.text)) {
            out.push_back(each.kind);
        }
        return out;
    }
    // What the agent's phone gives the citizen.
    FieldAct slip(std::int64_t serial, const std::string& word, Instant made_at) {
        FieldAct act{serial, word, made_at, ""};
        const std::string key = devices.key(*reader, agent, phone).value();
        act.code = receipt_code(
            crypto::hmac_sha256(crypto::hmac_sha256(key, "receipt"), receipt_text(order.id, act)));
        return act;
    }
    void register_phone() {
        must([&](db::Tx& tx) {
            return devices.register_device(tx, agent, {phone, "红米手机", {}});
        });
    }
};

}  // namespace

TEST_CASE("a visit is asked, agreed, begun and ended; the ledger holds each step") {
    Bed bed;
    const auto asked = bed.act(&Visits::ask, bed.citizen_now, bed.wish_visit());
    REQUIRE(asked);
    CHECK(asked->place == "北梁第三户，蓝色院门");
    CHECK(asked->allowed.empty());
    const auto agreed = bed.act(&Visits::agree, bed.agent, {bed.order.id, 1, Which::second});
    REQUIRE(agreed);
    CHECK(agreed->agreed->part == DayPart::afternoon);
    CHECK(agreed->allowed == std::vector<std::string>{"agree", "arrive"});
    const Instant then = bed.now.plus_micros(-4 * micros_per_hour);
    const auto there = bed.act(&Visits::arrive, bed.agent, {bed.order.id, 2, then});
    REQUIRE(there);
    CHECK(there->arrived_at == then);
    const auto over = bed.act(&Visits::finish, bed.agent, {bed.order.id, 3, true, "老人在家", {}});
    REQUIRE(over);
    CHECK(over->state == VisitState::finished);
    CHECK(over->finished_at == bed.now);
    const auto kinds = bed.kinds();
    CHECK(
        std::vector(kinds.end() - 4, kinds.end()) ==
        std::vector<std::string>{"visit.asked", "visit.agreed", "visit.arrived", "visit.finished"});
}

TEST_CASE("a visit is refused twice at a time, by strangers, and against an old version") {
    Bed bed;
    REQUIRE(bed.act(&Visits::ask, bed.agent, bed.wish_visit()));
    CHECK(bed.act(&Visits::ask, bed.citizen_now, bed.wish_visit()).error().code ==
          "visit.open_already");
    CHECK(bed.act(&Visits::ask, bed.as(bed.stranger), bed.wish_visit()).error().code ==
          "order.not_found");
    CHECK(bed.act(&Visits::arrive, bed.agent, {bed.order.id, 7, {}}).error().code == "visit.stale");
    CHECK(bed.act(&Visits::finish, bed.agent, {bed.order.id, 1, true, {}, {}}).error().code ==
          "visit.not_open");
}

TEST_CASE("the way to the house is sealed and told to the order's agent and citizen only") {
    Bed bed;
    REQUIRE(bed.act(&Visits::ask, bed.citizen_now, bed.wish_visit()));
    const auto seen = [&](const Context& who) {
        return bed.visits.list(*bed.reader, who, {bed.order.id});
    };
    CHECK(seen(bed.agent)->rows.front().place);
    CHECK_FALSE(seen(bed.system())->rows.front().place);
    CHECK(seen(bed.as(bed.stranger)).error().code == "order.not_found");
}

TEST_CASE("a slip given without network is recorded once, matched, and found by its holder") {
    Bed bed;
    bed.register_phone();
    bed.run(&orders::Orders::accept, bed.agent, {bed.order.id, bed.order.version}).value();
    const Instant then = bed.now.plus_micros(-2 * micros_per_hour);
    const auto slip = bed.slip(1, "accept", then);
    const RecordActs in{bed.order.id, phone, bed.now, {slip}};
    const auto first = bed.act(&Visits::record, bed.agent, in);
    REQUIRE(first);
    REQUIRE(first->rows.size() == 1);
    CHECK(first->rows.front().matched);
    CHECK(first->rows.front().made_at == then);
    CHECK(bed.act(&Visits::record, bed.agent, in)->rows.size() == 1);
    CHECK(bed.kinds().back() == "receipt.recorded");
    const auto found = bed.visits.check(*bed.reader, bed.system(), {bed.order.number, slip.code});
    CHECK(found->known);
    CHECK(found->act == "accept");
    const auto unmatched = bed.act(&Visits::record, bed.agent,
                                   {bed.order.id, phone, bed.now, {bed.slip(2, "papers", then)}});
    CHECK_FALSE(unmatched->rows.back().matched);
}

TEST_CASE("a slip is refused when no phone of the agent can have made it") {
    Bed bed;
    bed.register_phone();
    auto forged = bed.slip(1, "accept", bed.now);
    forged.act = "deliver";
    const auto record = [&](const Context& who, const FieldAct& act) {
        return bed.act(&Visits::record, who, {bed.order.id, phone, bed.now, {act}});
    };
    CHECK(record(bed.agent, forged).error().code == "field.code");
    REQUIRE(record(bed.agent, bed.slip(1, "accept", bed.now)));
    CHECK(record(bed.agent, bed.slip(1, "choose", bed.now)).error().code == "field.serial_taken");
    CHECK(record(bed.as(bed.stranger), forged).error().code == "order.not_found");
    CHECK_FALSE(
        bed.visits.check(*bed.reader, bed.system(), {bed.order.number, "0000000000"})->known);
}

TEST_CASE("a phone takes along its agent's orders, then only what changed, ten times a minute") {
    Bed bed;
    const auto first = bed.visits.take_along(*bed.reader, bed.agent, {});
    REQUIRE(first);
    CHECK(first->rows.size() == 1);
    REQUIRE(first->changed.size() == 1);
    CHECK(first->changed.front().number == bed.order.number);
    CHECK_FALSE(first->plan.moves.empty());
    Context later = bed.agent;
    later.now = bed.now.plus_micros(micros_per_minute);
    const auto second = bed.visits.take_along(*bed.reader, later, {later.now, {}});
    CHECK(second->rows.size() == 1);
    CHECK(second->changed.empty());
    CHECK(bed.visits.take_along(*bed.reader, bed.as(bed.stranger), {})->rows.empty());
    for (int i = 0; i < 9; ++i) {
        REQUIRE(bed.visits.take_along(*bed.reader, later, {later.now, {}}));
    }
    CHECK(bed.visits.take_along(*bed.reader, later, {later.now, {}}).error().code == "field.wait");
}

// SPDX-License-Identifier: MulanPSL-2.0
#include "devices/service.h"

#include <doctest/doctest.h>

#include "identity/service_test_world.h"

using namespace ortoo;
using namespace ortoo::devices;
using identity::Role;

namespace {

const DeviceId phone{"phone-0000000000000001"};

struct Bed : identity::World {
    Devices devices{{random, vault, ledger, identity}};
    identity::Staff agent = add("agent.one", village, Role::agent);
    identity::Staff other = add("agent.two", other_village(), Role::agent);
    identity::Staff admin = add("admin.one", town, Role::administrator);

    [[nodiscard]] const identity::UnitPlace& other_village() const { return World::other; }
    Context as(const std::string& login, std::int64_t seconds = 0) {
        const auto answer = sign_in(at(), login, password);
        return at(seconds, actor(answer->token));
    }
    Result<DeviceKey> come(const Context& ctx, const DeviceId& id = phone,
                           std::optional<Instant> sent_at = {}) {
        return write([&](db::Tx& tx) {
            return devices.register_device(tx, ctx, {id, "红米手机", sent_at});
        });
    }
    Result<Device> revoke(const Context& ctx) {
        return write([&](db::Tx& tx) { return devices.revoke(tx, ctx, {phone, "丢在草场"}); });
    }
    [[nodiscard]] bool trusted() { return devices.standing(*reader, at(), {phone})->trusted; }
};

}  // namespace

TEST_CASE("a device gets one key, the same at every sign-in, and hears how its clock is off") {
    Bed bed;
    const Context agent = bed.as("agent.one");
    const auto first = bed.come(agent, phone, agent.now.plus_micros(-90 * micros_per_second));
    REQUIRE(first);
    CHECK(first->key.size() == 64);
    CHECK(first->keep_days == 7);
    CHECK(first->skew_seconds == 90);
    CHECK(bed.come(bed.as("agent.one", 60))->key == first->key);
    const auto mine = bed.devices.mine(*bed.reader, agent, {});
    REQUIRE(mine->rows.size() == 1);
    CHECK(mine->rows.front().seen_at == bed.at(60).now);
    CHECK(bed.kinds(bed.agent.id.text).back() == "staff.signed_in");
    CHECK(bed.devices.key(*bed.reader, agent, phone)->size() == 32);
}

TEST_CASE("nobody gets the key of another person's device, signed in or not") {
    Bed bed;
    REQUIRE(bed.come(bed.as("agent.one")));
    const Context other = bed.as("agent.two");
    CHECK(bed.come(other).error().code == "device.taken");
    const auto read =
        bed.write([&](db::Tx& tx) { return bed.devices.key_of_mine(tx, other, {phone}); });
    CHECK(read.error().code == "device.not_found");
    CHECK(bed.devices.key(*bed.reader, other, phone).error().code == "device.not_found");
    CHECK(bed.come(bed.at()).error().code == "auth.staff_only");
}

TEST_CASE("a revoked device is told so without a session, and its key is gone for good") {
    Bed bed;
    const Context agent = bed.as("agent.one");
    REQUIRE(bed.come(agent));
    CHECK(bed.trusted());
    REQUIRE(bed.revoke(agent));
    CHECK_FALSE(bed.trusted());
    CHECK(bed.come(agent).error().code == "device.revoked");
    CHECK(bed.devices.key(*bed.reader, agent, phone).error().code == "device.revoked");
    CHECK(bed.revoke(agent)->reason == "丢在草场");
    CHECK(bed.kinds(bed.agent.id.text).back() == "device.revoked");
    // A phone found again, or another one, comes as a new device.
    CHECK(bed.come(agent, {"phone-0000000000000002"}));
}

TEST_CASE("who manages the staff of a unit revokes their devices; a colleague cannot") {
    Bed bed;
    REQUIRE(bed.come(bed.as("agent.one")));
    CHECK(bed.revoke(bed.as("agent.two")).error().code == "device.not_found");
    CHECK(bed.trusted());
    REQUIRE(bed.revoke(bed.as("admin.one")));
    CHECK_FALSE(bed.trusted());
    const auto list = bed.devices.of_staff(*bed.reader, bed.as("admin.one"), {bed.agent.id});
    CHECK(list->rows.front().state == DeviceState::revoked);
}

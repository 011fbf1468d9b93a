// SPDX-License-Identifier: MulanPSL-2.0
#include "devices/rules.h"

#include <doctest/doctest.h>

using namespace ortoo;
using namespace ortoo::devices;

namespace {
Device device(const char* staff, DeviceState state = DeviceState::trusted) {
    Device out;
    out.staff.text = staff;
    out.state = state;
    return out;
}
}  // namespace

TEST_CASE("a device opens for its owner only, and never again once it was revoked") {
    CHECK(may_open(device("a"), {"a"}));
    CHECK(may_open(device("a"), {"b"}).error().code == "device.taken");
    CHECK(may_open(device("a", DeviceState::revoked), {"a"}).error().code == "device.revoked");
}

TEST_CASE("five devices are trusted at a time; revoked ones make room") {
    std::vector<Device> known(trusted_max - 1, device("a"));
    CHECK(may_add(known));
    known.push_back(device("a"));
    CHECK(may_add(known).error().code == "device.too_many");
    known.front().state = DeviceState::revoked;
    CHECK(may_add(known));
}

TEST_CASE("the skew of a clock is counted in seconds, ahead as negative") {
    const Instant now{10 * micros_per_minute};
    CHECK(skew_seconds({}, now) == 0);
    CHECK(skew_seconds(Instant{now.micros - 90 * micros_per_second}, now) == 90);
    CHECK(skew_seconds(Instant{now.micros + 3 * micros_per_hour}, now) == -3 * 3600);
}

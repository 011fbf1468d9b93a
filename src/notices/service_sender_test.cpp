// SPDX-License-Identifier: MulanPSL-2.0
#include "notices/service_sender.h"

#include <doctest/doctest.h>

namespace ortoo::notices {

namespace {
struct Wire {  // outlives its port
    bool up = true;
    int asked = 0;
    int taken = 0;
};
class Port final : public SmsPort {
  public:
    explicit Port(Wire& wire) : wire_(wire) {}
    bool send(const std::string&, const std::string&) override {
        ++wire_.asked;
        wire_.taken += wire_.up ? 1 : 0;
        return wire_.up;
    }
    [[nodiscard]] std::string_view name() const override { return "test"; }

  private:
    Wire& wire_;
};

struct World {
    Wire first;
    Wire second;
    Instant now = *parse_instant("2026-11-18T09:00:00+08:00");
    Failover failover{[this] {
                          std::vector<std::unique_ptr<SmsPort>> ports;
                          ports.push_back(std::make_unique<Port>(first));
                          ports.push_back(std::make_unique<Port>(second));
                          return ports;
                      }(),
                      [this] { return now; }};
    bool send() { return failover.send("13800001234", "text"); }
};
}  // namespace

TEST_CASE("the first provider is used while it works, the second is not asked") {
    World world;
    CHECK(world.send());
    CHECK(world.first.taken == 1);
    CHECK(world.second.asked == 0);
}

TEST_CASE("a message goes out by the second when the first fails; none is lost, none doubled") {
    World world;
    world.first.up = false;
    for (int i = 0; i < 10; ++i) {
        CHECK(world.send());
    }
    CHECK(world.second.taken == 10);
    // Three failures in a row: then it rests and costs no timeout any more.
    CHECK(world.first.asked == Failover::failures_max);
}

TEST_CASE("after its rest the first is tried again and takes over") {
    World world;
    world.first.up = false;
    for (int i = 0; i < 4; ++i) {
        CHECK(world.send());
    }
    world.first.up = true;
    CHECK(world.send());
    CHECK(world.second.taken == 5);
    world.now = world.now.plus_minutes(Failover::rest_minutes);
    CHECK(world.send());
    CHECK(world.first.taken == 1);
    CHECK(world.second.taken == 5);
}

TEST_CASE("when both fail the message is not taken, and neither is forgotten") {
    World world;
    world.first.up = world.second.up = false;
    for (int i = 0; i < 5; ++i) {
        CHECK_FALSE(world.send());
    }
    world.first.up = true;
    CHECK(world.send());  // both rest: the first is tried all the same
}

}  // namespace ortoo::notices

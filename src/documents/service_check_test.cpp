// SPDX-License-Identifier: MulanPSL-2.0
#include "documents/service_test_world.h"

namespace ortoo::documents {

TEST_CASE("anyone with the code learns that a paper is genuine, or replaced, and little else") {
    World world;
    const Issued first = world.issue(World::draft()).value();
    const Context guest = world.ctx(ActorKind::guest, "");
    const auto genuine = world.documents.check(*world.reader, guest, {grouped(first.code)}).value();
    CHECK(genuine.state == PaperState::genuine);
    CHECK(genuine.number == first.number);
    CHECK(genuine.unit_name == "无定河镇");
    CHECK(genuine.to_masked == "巴*");
    Draft next = World::draft();
    next.replaces = first.id;
    const Issued second = world.issue(next).value();
    const auto replaced = world.documents.check(*world.reader, guest, {first.code}).value();
    CHECK(replaced.state == PaperState::replaced);
    CHECK(replaced.successor_number == second.number);
}

TEST_CASE("an unknown, a mistyped code, and the eleventh try within a minute are refused") {
    World world;
    const Context guest = world.ctx(ActorKind::guest, "");
    const auto refusal = [&](const std::string& code) {
        return world.documents.check(*world.reader, guest, {code}).error().code;
    };
    CHECK(refusal(code_of({1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 1, 2, 3, 4, 5})) ==
          "document.code_unknown");
    CHECK(refusal("1234567812345677") == "document.code_mistyped");
    for (int i = 2; i < Limiter::tries_max; ++i) {
        CHECK(refusal("1") == "document.code_mistyped");
    }
    CHECK(refusal("1") == "document.check_wait");
    world.now = world.now.plus_minutes(1);
    const Context later = world.ctx(ActorKind::guest, "");
    CHECK(world.documents.check(*world.reader, later, {"1"}).error().code ==
          "document.code_mistyped");
}

}  // namespace ortoo::documents

// SPDX-License-Identifier: MulanPSL-2.0
#include "oversight/service_test_world.h"

namespace ortoo::oversight {

namespace {
const Chapters whole{"帮办是帮着办，代办是替人办。", "本镇各嘎查村。", "自愿、无偿、公开。",
                     "代办员的职责。", "委托、受理、办理、送达。"};
}

TEST_CASE("a regulation of five chapters is published, by edition, and read by everybody") {
    World world;
    const auto draft =
        world.run(world.oversight, &Oversight::draft, world.head(),
                  {UnitId{World::town}, RegulationKind::help_work, "帮办代办工作规则", whole});
    REQUIRE(draft);
    CHECK(draft->level == RegulationLevel::town);
    CHECK(draft->edition == 1);
    const auto guest = world.guest();
    const auto read = [&](const Context& by) {
        return world.oversight.regulation(*world.reader, by, {draft->id});
    };
    CHECK(read(guest).error().code == "regulation.not_found");
    CHECK(read(world.supervisor()));
    const auto published =
        world.run(world.oversight, &Oversight::publish, world.head(),
                  {draft->id, draft->version, parse_date("2026-11-20").value(), true});
    REQUIRE(published);
    CHECK(read(guest).error().code == "regulation.not_found");  // from its first day on
    const auto count = [&] {
        return world.oversight.regulations(*world.reader, world.guest(), {UnitId{World::town}})
            .value()
            .rows.size();
    };
    CHECK(count() == 0);
    world.pass_days(2);
    CHECK(world.oversight.regulation(*world.reader, world.guest(), {draft->id}));
    CHECK(count() == 1);
    CHECK(world.kinds(World::town).back() == "regulation.published");
    const auto next = world.run(world.oversight, &Oversight::draft, world.head(),
                                {UnitId{World::town}, RegulationKind::help_work, "第二版", {}});
    REQUIRE(next);
    CHECK(next->edition == 2);
}

TEST_CASE("a regulation with an empty chapter, of the past, or published already is refused") {
    World world;
    Chapters four = whole;
    four.procedure = "  ";
    auto draft = world.run(world.oversight, &Oversight::draft, world.admin(),
                           {UnitId{World::village}, RegulationKind::help_work, "规则", four});
    REQUIRE(draft);
    const auto publish = [&](const char* day, std::int64_t version) {
        const auto answer = world.run(world.oversight, &Oversight::publish, world.admin(),
                                      {draft->id, version, parse_date(day).value(), true});
        return answer ? std::string("ok") : answer.error().code;
    };
    CHECK(publish("2026-11-20", 1) == "regulation.incomplete");
    const auto edited =
        world.run(world.oversight, &Oversight::edit, world.admin(), {draft->id, 1, "规则", whole});
    REQUIRE(edited);
    CHECK(publish("2026-11-17", 2) == "regulation.date_past");
    CHECK(publish("2026-11-20", 1) == "regulation.stale");
    CHECK(publish("2026-11-20", 2) == "ok");
    CHECK(publish("2026-11-20", 3) == "regulation.published");
    CHECK(world.run(world.oversight, &Oversight::edit, world.admin(), {draft->id, 3, "x", whole})
              .error()
              .code == "regulation.published");
    CHECK(world.run(world.oversight, &Oversight::edit, world.clerk(), {draft->id, 3, "x", whole})
              .error()
              .code == "regulation.not_found");
    const auto bureau = world.outlets.bureau_of(*world.reader, World::county, "旗民政局")->id;
    CHECK(world
              .run(world.oversight, &Oversight::draft, world.admin(),
                   {bureau, RegulationKind::other, "规则", {}})
              .error()
              .code == "regulation.no_level");
    CHECK(world
              .run(world.oversight, &Oversight::draft, world.head(),
                   {UnitId{"150626000000"}, RegulationKind::other, "规则", {}})
              .error()
              .code == "auth.out_of_scope");
}

}  // namespace ortoo::oversight

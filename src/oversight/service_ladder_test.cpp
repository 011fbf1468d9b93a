// SPDX-License-Identifier: MulanPSL-2.0
#include "base/seeded_random.h"
#include "oversight/rules_ladder.h"
#include "oversight/service_test_world.h"

namespace ortoo::oversight {

namespace {
struct Ladder : World {
    cases::CaseId item = submitted(town_item).item.id;

    Result<SupervisionView> ask(const Context& by) {
        return run(oversight, &Oversight::ask, by,
                   {FoundKind::item_case, item.text, "村里说不清，请帮着看"});
    }
    Result<SupervisionView> pass_up(const Context& by, const SupervisionView& at) {
        return run(oversight, &Oversight::pass_up, by, {at.row.id, at.row.version, "镇里也定不了"});
    }
    Result<SupervisionView> hand_down(const Context& by, const SupervisionView& at,
                                      const std::string& unit) {
        return run(oversight, &Oversight::hand_down, by,
                   {at.row.id, at.row.version, UnitId{unit}, "请实地看一次", 2});
    }
    [[nodiscard]] std::vector<SupervisionMove> moves(const SupervisionView& at) {
        return oversight.moves(*reader, supervisor(), {at.row.id}).value().rows;
    }
    [[nodiscard]] SupervisionView now_at(const SupervisionView& at) {
        return oversight.view(*reader, supervisor(), {at.row.id}).value();
    }
    [[nodiscard]] bool climb() {
        return write([&](db::Tx& tx) { return oversight.climb_next(tx, system()); }).value();
    }
};
}  // namespace

TEST_CASE("a village asks its town, the town asks the banner, and each rung has its own days") {
    Ladder world;
    const auto head = world.hire("head2", identity::Role::town_head, World::town);
    const auto asked = world.ask(world.agent());
    REQUIRE(asked);
    CHECK(asked->row.office_path == "150626.104.");
    CHECK(asked->allowed.empty());
    CHECK(world.told(head.id.text).size() == 1);
    world.pass_days(2);
    const auto passed = world.pass_up(world.head(), *asked);
    REQUIRE(passed);
    CHECK(passed->row.office_path == "150626.");
    CHECK(passed->row.reply_due > asked->row.reply_due);
    CHECK(passed->row.version == asked->row.version + 1);
    const auto from_town = world.ask(world.head());
    REQUIRE(from_town);
    CHECK(from_town->row.office_path == "150626.");
    CHECK(world.ask(world.supervisor()).error().code == "supervision.no_rung");
}

TEST_CASE("what nobody answers in time climbs one rung by itself, and never past the banner") {
    Ladder world;
    const auto asked = world.ask(world.agent()).value();
    CHECK_FALSE(world.climb());
    world.pass_days(8);
    CHECK(world.climb());
    CHECK_FALSE(world.climb());
    const auto moves = world.moves(asked);
    REQUIRE(moves.size() == 1);
    CHECK(moves[0].how == MoveHow::climbed);
    CHECK(moves[0].by_name.empty());
    CHECK(moves[0].reply_due > local_date(world.system().now));
    world.pass_days(20);
    CHECK_FALSE(world.climb());
    CHECK(world.now_at(asked).row.office_path == "150626.");
    CHECK(world.now_at(asked).light.state == duty::LightState::red);
}

TEST_CASE("the words of a step are for those concerned; the chain holds only their digest") {
    Ladder world;
    const auto asked = world.ask(world.agent()).value();
    REQUIRE(world.pass_up(world.head(), asked));
    const auto other = world.staff("far", identity::Role::town_head, "150626.101.");
    CHECK(world.oversight.moves(*world.reader, other, {asked.row.id}).error().code ==
          "supervision.not_found");
    CHECK(world.moves(asked)[0].words == "镇里也定不了");
    const auto trail = world.kinds(world.item.text);
    CHECK(std::ranges::count(trail, "supervision.asked") == 1);
    CHECK(std::ranges::count(trail, "supervision.passed_up") == 1);
}

TEST_CASE(
    "however it is passed about, one unit has it, each step is written, and it can be answered") {
    SeededRandom dice{11};
    for (int walk = 0; walk < 40; ++walk) {
        Ladder world;
        SupervisionView at = world.ask(world.agent()).value();
        std::size_t steps = 0;
        for (int i = 0; i < 8; ++i) {
            const bool up = dice.below(2) == 0;
            const std::string before = at.row.office_path;
            const auto next = up ? world.pass_up(world.head(), at)
                                 : world.hand_down(world.supervisor(), at, World::town);
            const bool possible = up ? before == "150626.104." : before == "150626.";
            REQUIRE(next.has_value() == possible);
            if (next) {
                at = *next;
                ++steps;
                CHECK(rung_of(at.row.office_path) == (up ? Rung::banner : Rung::town));
            }
        }
        CHECK(world.moves(at).size() == steps);
        CHECK(at.row.version == static_cast<std::int64_t>(steps) + 1);
        const Context& answering =
            at.row.office_path == "150626." ? world.supervisor() : world.head();
        CHECK(world
                  .run(world.oversight, &Oversight::reply, answering,
                       ReplySupervision{at.row.id, at.row.version, "已答复"})
                  .has_value());
        CHECK_FALSE(world.climb());
    }
}

}  // namespace ortoo::oversight

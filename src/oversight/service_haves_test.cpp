// SPDX-License-Identifier: MulanPSL-2.0
#include "oversight/service_haves.h"

#include <algorithm>

#include "oversight/rules_haves.h"
#include "oversight/service_test_world.h"

namespace ortoo::oversight {

namespace {
struct Hall : World {
    equipment::Equipment equipment{{random, ledger, outlets, duty}};
    catalogue::Claims claims{ledger, outlets, catalogue};
    catalogue::Overview overview{outlets, catalogue};
    Standing standing{random, ledger, outlets};
    Haves haves{{ledger, identity, outlets, duty, equipment, claims, overview, standing}};

    [[nodiscard]] Context at_minute(int minute) const {
        Context out = system();
        out.now = local_at(local_date(out.now), minute);
        return out;
    }
    bool keep(int minute) {
        return write([&](db::Tx& tx) { return haves.keep_next(tx, at_minute(minute)); }).value();
    }
    [[nodiscard]] Result<HavesBoard> board(const Context& who, const char* unit,
                                           std::optional<CivilDate> day = {}) {
        return haves.board(*reader, who, {UnitId{unit}, day});
    }
};
constexpr const char* banner = "150626000000";
}  // namespace

TEST_CASE("the board is kept once an evening, after eight, and stays as it was") {
    Hall hall;
    CHECK_FALSE(hall.keep(haves_kept_from - 1));
    CHECK(hall.keep(haves_kept_from));
    CHECK_FALSE(hall.keep(haves_kept_from + 60));
    const auto now = hall.board(hall.supervisor(), banner).value();
    CHECK_FALSE(now.kept);
    const CivilDate today = local_date(hall.supervisor().now);
    REQUIRE(
        hall.write([&](db::Tx& tx) { return hall.outlets.open_help_windows(tx, hall.system()); }));
    Context tomorrow = hall.supervisor();
    tomorrow.now = tomorrow.now.plus_minutes(1440);
    const auto kept = hall.board(tomorrow, banner, today).value();
    CHECK(kept.kept);
    CHECK(kept.day == today);
    REQUIRE(kept.rows.size() == now.rows.size());
    CHECK(kept.columns.front().met == now.columns.front().met);
    CHECK(hall.board(tomorrow, banner).value().columns.front().met ==
          static_cast<std::int64_t>(now.rows.size()));
    CHECK(hall.board(tomorrow, banner, today.plus_days(-1)).error().code == "haves.not_kept");
}

TEST_CASE("a head sees his own town and nobody else's, an agent sees no board") {
    Hall hall;
    CHECK(hall.board(hall.head(), "150626104000"));
    CHECK(hall.board(hall.head(), banner).error().code == "auth.out_of_scope");
    const Context agent = hall.staff("agent", identity::Role::agent, "150626.104.205.");
    CHECK(hall.board(agent, World::village).error().code == "auth.out_of_scope");
    CHECK(hall.board(hall.supervisor(), "999").error().code == "unit.not_found");
}

TEST_CASE("what nobody has done yet is red, and the row says so") {
    Hall hall;
    const auto board = hall.board(hall.supervisor(), World::village).value();
    REQUIRE(board.rows.size() == 1);
    const HaveRow& row = board.rows.front();
    CHECK(row.cells.size() == 8);
    CHECK(row.met == std::ranges::count_if(row.cells, &HaveCell::met));
    const auto equipment = std::ranges::find(row.cells, Have::equipment, &HaveCell::have);
    CHECK_FALSE(equipment->met);
    CHECK(equipment->sentence == "缺：计算机（能用 0，要 1）、打印机（能用 0，要 1）");
    CHECK(board.complete == 0);
}

}  // namespace ortoo::oversight

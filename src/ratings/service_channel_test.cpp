// SPDX-License-Identifier: MulanPSL-2.0
#include <algorithm>

#include "ratings/service_test_world.h"

namespace ortoo::ratings {

namespace {
using cases::code_of;

struct Shelf : Bed {
    Context chief = staff("chief", identity::Role::town_head, "150626.104.");
    template <class In>
    Result<RatingChannel> act(Result<RatingChannel> (Channels::*use_case)(db::Tx&, const Context&,
                                                                          const In&) const,
                              const Context& by, const std::type_identity_t<In>& in) {
        return write([&](db::Tx& tx) { return (loop.channels.*use_case)(tx, by, in); });
    }
    PointReport points(const Context& by, const char* unit = "150626000000") {
        return loop.channels.points(*reader, by, {UnitId{unit}, {}}).value();
    }
};
}  // namespace

TEST_CASE("a place without a tried channel is red, and red again when the test is old") {
    Shelf bed;
    CHECK(bed.points(bed.supervisor()).covered == 0);
    auto channel =
        bed.act(&Channels::add, bed.chief, {UnitId{Bed::village}, ChannelKind::qr, "墙上"}).value();
    CHECK_FALSE(bed.points(bed.supervisor()).rows[0].covered);
    const CivilDate today = local_date(bed.now);
    CHECK(code_of(bed.act(&Channels::test, bed.agent(),
                          {channel.id, 1, today.plus_days(1), true, {}})) == "rating.test_day");
    channel =
        bed.act(&Channels::test, bed.agent(), {channel.id, 1, today, true, "扫了，能评"}).value();
    CHECK(channel.good_until == today.plus_days(90));
    PointReport report = bed.points(bed.supervisor());
    CHECK(report.points == 2);
    CHECK(report.covered == 1);
    CHECK(report.rows.front().unit.text == Bed::town);  // the red one first
    CHECK(report.rows.back().kinds == std::vector{ChannelKind::qr});
    bed.pass_days(90);
    CHECK(bed.points(bed.supervisor()).covered == 1);
    bed.pass_days(1);
    CHECK(bed.points(bed.supervisor()).covered == 0);
    const auto kinds = bed.kinds(Bed::village);
    CHECK(std::vector(kinds.end() - 2, kinds.end()) ==
          std::vector<std::string>{"rating.channel_added", "rating.channel_tested"});
}

TEST_CASE("the register is kept by heads, tried by whoever works there, and read as a table") {
    Shelf bed;
    CHECK(code_of(bed.act(&Channels::add, bed.agent(),
                          {UnitId{Bed::village}, ChannelKind::paper, "柜台"})) ==
          "auth.out_of_scope");
    CHECK(code_of(bed.act(&Channels::add, bed.staff("a", identity::Role::administrator, "150626."),
                          {UnitId{"150626000000"}, ChannelKind::paper, "旗里"})) ==
          "rating.channel_no_point");
    CHECK(code_of(bed.act(&Channels::add, bed.chief, {UnitId{"x"}, ChannelKind::paper, "柜台"})) ==
          "unit.not_found");
    const auto channel =
        bed.act(&Channels::add, bed.chief, {UnitId{Bed::village}, ChannelKind::paper, "柜台"})
            .value();
    const CivilDate today = local_date(bed.now);
    CHECK(code_of(bed.act(&Channels::test, bed.stranger, {channel.id, 1, today, true, {}})) ==
          "rating.channel_not_found");
    CHECK(code_of(bed.act(&Channels::test, bed.chief, {channel.id, 9, today, true, {}})) ==
          "rating.channel_stale");
    REQUIRE(bed.act(&Channels::test, bed.chief, {channel.id, 1, today, false, {}}));
    CHECK(bed.points(bed.chief, Bed::village).covered == 0);
    REQUIRE(bed.act(&Channels::retire, bed.chief, {channel.id, 2}));
    CHECK(code_of(bed.act(&Channels::retire, bed.chief, {channel.id, 3})) ==
          "rating.channel_retired");
    const auto list = bed.loop.channels.list(*bed.reader, bed.chief, {UnitId{Bed::town}, {}});
    REQUIRE(list);
    REQUIRE(list->rows.size() == 1);
    CHECK(list->rows[0].retired);
    CHECK(code_of(bed.loop.channels.list(*bed.reader, bed.stranger, {UnitId{Bed::town}, {}})) ==
          "auth.out_of_scope");
    const std::string table =
        bed.loop.channels.csv(*bed.reader, bed.supervisor(), {UnitId{"150626000000"}, {}}).value();
    CHECK(std::ranges::count(table, '\n') == 3);
    CHECK(table.find("150626104201") != std::string::npos);
}

}  // namespace ortoo::ratings

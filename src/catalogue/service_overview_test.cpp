// SPDX-License-Identifier: MulanPSL-2.0
#include "catalogue/service_overview.h"

#include <doctest/doctest.h>

#include "catalogue/service_offer.h"
#include "catalogue/service_test_claims.h"

namespace ortoo::catalogue {

namespace {

struct OverviewWorld : ClaimWorld {
    Overview overview{outlets, catalogue};
    bool offered(const UnitId& unit, const Item& item) {
        return catalogue::offered(*reader, county, unit, unit == town ? "town" : "village", item);
    }
    UnitClaims board_row(const UnitId& unit, const Context& by) {
        const ClaimBoard board = overview.board(*reader, by).value();
        for (const UnitClaims& each : board.rows) {
            if (each.unit == unit) {
                return each;
            }
        }
        return {};
    }
};

}  // namespace

TEST_CASE("before its first list a unit offers by level, after it exactly the list") {
    OverviewWorld w;
    REQUIRE(w.import(csv_header + csv_row("S-1", "临时救助") + csv_row("S-2", "特困供养")));
    const Item one = w.only("临时救助");
    const Item two = w.only("特困供养");
    CHECK(w.offered(w.village, one));
    const auto before = w.overview.offer(*w.reader, World::ctx(), {w.village, one.id}).value();
    CHECK(before.offered);
    CHECK(before.edition == 0);
    REQUIRE(w.act(&Claims::claim, ClaimItems{w.village, {one.id}, w.at}));
    CHECK(w.offered(w.village, two));  // claimed is not published
    REQUIRE(w.act(&Claims::submit, ClaimSet{w.village, {}}));
    REQUIRE(w.act(&Claims::review, ReviewClaims{w.village, {}, true, ""}, ClaimWorld::reviewer()));
    REQUIRE(w.act(&Claims::publish, ListsOf{w.village}));
    CHECK(w.offered(w.village, one));
    CHECK_FALSE(w.offered(w.village, two));
    CHECK(w.offered(w.town, two));  // the town has no list yet
    const auto after = w.overview.offer(*w.reader, World::ctx(), {w.village, two.id}).value();
    CHECK_FALSE(after.offered);
    CHECK(after.edition == 1);
    REQUIRE(w.act(&Claims::withdraw, WithdrawClaims{w.village, {one.id}, "窗口维修"}));
    CHECK_FALSE(w.offered(w.village, one));  // a withdrawal counts at once
}

TEST_CASE("a list holds no item that an import took from the level") {
    OverviewWorld w;
    REQUIRE(w.import(csv_header + csv_row("S-1", "临时救助")));
    w.publish_all(w.village);
    REQUIRE(w.import(csv_header + csv_row("S-1", "临时救助", "旗民政局", "行政给付,05",
                                          "no,yes,no,no,no,帮办或代办,no,official")));
    CHECK_FALSE(w.offered(w.village, w.only("临时救助")));
}

TEST_CASE("the board counts claims by state, for the units one keeps") {
    OverviewWorld w;
    REQUIRE(w.import(csv_header + csv_row("S-1", "临时救助") + csv_row("S-2", "特困供养")));
    w.publish_all(w.village);
    REQUIRE(w.act(&Claims::claim, ClaimItems{w.town, {}, w.at}));
    REQUIRE(w.act(&Claims::submit, ClaimSet{w.town, {w.only("临时救助").id}}));
    REQUIRE(w.import(csv_header + csv_row("S-1", "临时救助金")));
    const UnitClaims town = w.board_row(w.town, ClaimWorld::reviewer());
    CHECK(town.claimed == 1);
    CHECK(town.submitted == 1);
    CHECK(town.behind == 1);
    CHECK(town.edition == 0);
    const UnitClaims village = w.board_row(w.village, ClaimWorld::head());
    CHECK(village.published == 2);
    CHECK(village.edition == 1);
    const Context other = ClaimWorld::staff("other", "150626.101.", {may_claim});
    CHECK(w.board_row(w.town, other).name.empty());
    CHECK(w.overview.board(*w.reader, World::ctx(ActorKind::citizen))->rows.empty());
}

TEST_CASE("the versions of an item are listed, read and compared") {
    OverviewWorld w;
    REQUIRE(w.import(csv_header + csv_row("S-1", "临时救助")));
    REQUIRE(w.import(csv_header + csv_row("S-1", "临时救助金")));
    const ItemId item = w.only("临时救助金").id;
    const auto list = w.overview.versions(*w.reader, World::ctx(), {item}).value();
    REQUIRE(list.rows.size() == 2);
    CHECK(list.rows[0].version == 2);
    CHECK(w.overview.version(*w.reader, World::ctx(), {item, 1})->name == "临时救助");
    CHECK(code(w.overview.version(*w.reader, World::ctx(), {item, 3})) == "catalogue.item_unknown");
    const auto diff = w.overview.compare(*w.reader, World::ctx(), {item, 1, 2}).value();
    REQUIRE(diff.rows.size() == 1);
    CHECK(diff.rows[0].after == "临时救助金");
    CHECK(code(w.overview.versions(*w.reader, World::ctx(), {{"none"}})) ==
          "catalogue.item_unknown");
}

TEST_CASE("items come with what each lacks, and by how their power came down") {
    OverviewWorld w;
    std::string bad = csv_row("S-1", "临时救助");
    bad.replace(bad.find("本旗户籍"), std::string("本旗户籍").size(), "");
    bad.replace(bad.find("申请书|"), std::string("申请书|").size(), "其他材料|");
    REQUIRE(w.import(csv_header + bad + csv_row("S-2", "特困供养")));
    RowQuery query;
    const auto rows = w.overview.items(*w.reader, World::ctx(), query)->rows;
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].missing == 1);
    CHECK(rows[0].vague == 1);
    CHECK_FALSE(rows[0].task_faults);
    CHECK(rows[1].missing == 0);
    query.power_mode = PowerMode::authorised;
    CHECK(w.overview.items(*w.reader, World::ctx(), query)->total == 0);
    SetPower power;
    power.item = rows[1].id;
    power.version = 1;
    power.mode = PowerMode::authorised;
    power.document = "乌政发〔2026〕1 号";
    power.since = parse_date("2026-09-01").value();
    REQUIRE(w.write(
        [&](db::Tx& tx) { return w.standards.set_power(tx, ClaimWorld::reviewer(), power); }));
    CHECK(w.overview.items(*w.reader, World::ctx(), query)->rows.at(0).name == "特困供养");
    PowerQuery by_mode;
    by_mode.mode = PowerMode::authorised;
    const auto powers = w.overview.powers(*w.reader, World::ctx(), by_mode).value();
    REQUIRE(powers.rows.size() == 1);
    CHECK(powers.rows[0].power.in_force);
    CHECK(powers.rows[0].power.document == "乌政发〔2026〕1 号");
    by_mode.mode = PowerMode::online;
    CHECK(w.overview.powers(*w.reader, World::ctx(), by_mode)->rows.empty());
}

TEST_CASE("items of high frequency show how many towns and villages offer them") {
    OverviewWorld w;
    const std::string often = "yes,yes,no,no,no,帮办或代办,yes,official";
    REQUIRE(w.import(csv_header + csv_row("S-1", "临时救助", "旗民政局", "行政给付,05", often) +
                     csv_row("S-2", "特困供养")));
    const auto before = w.overview.frequent(*w.reader, World::ctx()).value();
    REQUIRE(before.rows.size() == 1);
    CHECK(before.near == 0);
    CHECK_FALSE(before.met);
    w.publish_all(w.village);
    w.publish_all(w.town);
    const auto after = w.overview.frequent(*w.reader, World::ctx()).value();
    CHECK(after.rows[0].villages == 1);
    CHECK(after.rows[0].towns == 1);
    CHECK(after.near == 1);
    CHECK(after.minimum == 50);
}

}  // namespace ortoo::catalogue

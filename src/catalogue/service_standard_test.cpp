// SPDX-License-Identifier: MulanPSL-2.0
#include <doctest/doctest.h>

#include "catalogue/service_test_claims.h"

namespace ortoo::catalogue {

TEST_CASE("a power with its document changes who may accept, in a new version") {
    ClaimWorld w;
    std::string row = csv_row("S-1", "临时救助");
    row.replace(row.find("苏木镇,自然人"), std::string("苏木镇").size(), "旗");
    REQUIRE(w.import(csv_header + row));
    const Item before = w.only("临时救助");
    CHECK(deciding_level(before) == Level::banner);
    SetPower in;
    in.item = before.id;
    in.version = 1;
    in.mode = PowerMode::authorised;
    in.document = "乌政办发〔2026〕8号";
    in.since = parse_date("2026-09-01").value();
    in.until = parse_date("2026-09-30").value();
    const auto set = [&](const Context& by) {
        return w.write([&](db::Tx& tx) { return w.standards.set_power(tx, by, in); });
    };
    CHECK(code(set(ClaimWorld::head())) == "auth.out_of_scope");
    const Item after = set(ClaimWorld::reviewer()).value();
    CHECK(after.version == 2);
    CHECK(deciding_level(after) == Level::town);
    CHECK(deciding_level(*w.catalogue.item(*w.reader, "150626", before.id, 1)) == Level::banner);
    CHECK(code(set(ClaimWorld::reviewer())) == "catalogue.item_stale");
    const auto powers = w.standards.powers(*w.reader, World::ctx(), {before.id}).value();
    REQUIRE(powers.rows.size() == 1);
    CHECK(powers.rows[0].in_force);
    CHECK(powers.rows[0].from_name == "旗民政局");
    Context later = World::ctx();
    later.now = parse_instant("2026-10-01T10:00:00+08:00").value();
    CHECK_FALSE(w.standards.powers(*w.reader, later, {before.id})->rows[0].in_force);
    const auto lapse = [&](const Context& now) {
        return w.write([&](db::Tx& tx) { return w.standards.lapse_next(tx, now); }).value();
    };
    // An import does not take it away.
    REQUIRE(w.import(csv_header + row));
    CHECK(w.only("临时救助").power_mode == PowerMode::authorised);
    // Its last day does.
    Context last = later;
    last.now = parse_instant("2026-09-30T23:00:00+08:00").value();
    CHECK_FALSE(lapse(last));
    CHECK(lapse(later));
    CHECK_FALSE(lapse(later));
    CHECK(w.only("临时救助").power_mode == PowerMode::assisted);
    CHECK(w.only("临时救助").version == 3);
    CHECK(w.kinds(before.id.text).back() == "item.power_lapsed");
}

TEST_CASE("lines of the guidance list find their items, by name or by hand") {
    ClaimWorld w;
    REQUIRE(w.import(csv_header + csv_row("S-1", "临时救助") + csv_row("S-2", "特困供养")));
    const std::string csv =
        "batch,line,name,department,level\n1,1,临时救助,旗民政局,苏木镇\n2,1,特困人员供养,,\n";
    const auto import = [&](const std::string& text) {
        return w.write(
            [&](db::Tx& tx) { return w.standards.import_guidance(tx, World::ctx(), {text}); });
    };
    CHECK(import(csv)->imported == 2);
    CHECK(import("batch,line,name,department,level\n1,x,甲,,\n")->faults.size() == 1);
    GuidanceQuery open;
    open.open = true;
    CHECK(w.standards.guidance(*w.reader, World::ctx(), open)->rows.size() == 1);
    const LinkGuidance link{w.only("特困供养").id, 2, 1};
    REQUIRE(w.write([&](db::Tx& tx) { return w.standards.link(tx, World::ctx(), link); }));
    CHECK(w.standards.guidance(*w.reader, World::ctx(), open)->rows.empty());
    REQUIRE(import(csv));  // again: what was linked by hand stays
    CHECK(w.standards.guidance(*w.reader, World::ctx(), open)->rows.empty());
    const LinkGuidance nowhere{link.item, 3, 1};
    CHECK(code(w.write([&](db::Tx& tx) { return w.standards.link(tx, World::ctx(), nowhere); })) ==
          "catalogue.guidance_unknown");
}

}  // namespace ortoo::catalogue

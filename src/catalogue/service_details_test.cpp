// SPDX-License-Identifier: MulanPSL-2.0
#include <doctest/doctest.h>

#include "catalogue/service_test_world.h"

namespace ortoo::catalogue {

namespace {

const std::string header =
    "sample_id,incomplete_acceptance,may_follow,commitment,situations,needed_when,data_status\n";

std::string details(const std::string& row) {
    return header + row + "\n";
}

std::string faults(const std::string& row) {
    auto parsed = parse_items(csv_header + csv_row("S-1", "临时救助")).value();
    REQUIRE(read_details(details(row), parsed));
    std::string out;
    for (const ImportFault& each : parsed.faults) {
        out += std::to_string(each.row) + " " + each.field + " " + each.code + ";";
    }
    return out;
}

}  // namespace

TEST_CASE("the sample's details speak of materials and answers that exist") {
    World world;
    const auto report =
        world.import({file_text("data/catalogue.csv"), {}, file_text("data/catalogue_details.csv")})
            .value();
    CHECK(report.faults.empty());
    const Item allowance = world.only("重度残疾人护理补贴");
    CHECK(allowance.incomplete_acceptance);
    CHECK(allowance.materials.back().may_follow);
    REQUIRE(allowance.situations.size() == 1);
    CHECK(list_for(allowance, {"care"}).size() == 4);
    CHECK(list_for(allowance, {"both"}).size() == 5);
    CHECK(allowance.materials[1].paper == "id_card");
    CHECK(allowance.power_mode == PowerMode::entrusted);
    CHECK(world.only("机动车转移登记").power_mode == PowerMode::assisted);
    CHECK(world.only("公共场所卫生许可").commitment);
}

TEST_CASE("details that fit no item, no material or no answer are faults") {
    CHECK(faults("S-1,no,,no,,,sample").empty());
    CHECK(faults("S-2,no,,no,,,sample") == "2 sample_id unknown;");
    CHECK(faults("S-1,yes,,no,,,sample") == "2 may_follow contradicts;");
    CHECK(faults("S-1,no,申请书,no,,,sample") == "2 may_follow contradicts;");
    CHECK(faults("S-1,yes,别的,no,,,sample") == "2 may_follow unknown;");
    CHECK(faults("S-1,no,,maybe,,,sample") == "2 commitment unknown;");
    CHECK(faults("S-1,no,,no,how:怎么住？:own=自己的,,sample") == "2 situations too_many;");
    CHECK(faults("S-1,no,,no,how:怎么住？:own=自己的/rent=租的,申请书@lent,sample") ==
          "2 needed_when unknown;");
    CHECK(faults("S-1,no,,no,how:怎么住？:own=自己的/rent=租的,申请书@rent,sample").empty());
    CHECK(faults("S-1,no,,no,,,sample\nS-1,no,,no,,,sample") == "3 sample_id duplicate;");
}

TEST_CASE("an import that does not speak of the details keeps them, one that does changes them") {
    World world;
    const std::string items = csv_header + csv_row("S-1", "临时救助");
    REQUIRE(world.import({items, {}, details("S-1,yes,申请书,yes,,,sample")}));
    const Item first = world.only("临时救助");
    CHECK(first.commitment);
    CHECK(world.import(items)->unchanged == 1);
    CHECK(world.import({items, {}, details("S-1,yes,申请书,yes,,,sample")})->unchanged == 1);
    REQUIRE(world.import(csv_header + csv_row("S-1", "临时救助金")));
    const Item second = world.only("临时救助金");
    CHECK(second.version == 2);
    CHECK(second.commitment);
    CHECK(second.materials.front().may_follow);
    REQUIRE(world.import(
        {csv_header + csv_row("S-1", "临时救助金"), {}, details("S-1,no,,no,,,sample")}));
    CHECK_FALSE(world.only("临时救助金").commitment);
    CHECK(world.catalogue.item(*world.reader, "150626", first.id, 1)->commitment);
}

TEST_CASE("a version that was rolled back is not remembered") {
    World world;
    REQUIRE(world.import(csv_header + csv_row("S-1", "临时救助")));
    const Item item = world.only("临时救助");
    const auto refused = world.write([&](db::Tx& tx) -> Result<Item> {
        Item next = item;
        next.name = "不算数";
        const Item changed = world.catalogue.change(tx, World::ctx(), next, "item.changed");
        CHECK(world.catalogue.item(tx, "150626", item.id)->name == "不算数");
        CHECK(changed.version == 2);
        return refuse(catalogue_item_unknown, "id");
    });
    CHECK_FALSE(refused);
    Context later = World::ctx();
    later.now.micros += 1;
    REQUIRE(world.write([&](db::Tx& tx) -> Result<Item> {
        Item next = item;
        next.name = "算数";
        return world.catalogue.change(tx, later, next, "item.changed");
    }));
    CHECK(world.catalogue.item(*world.reader, "150626", item.id)->name == "算数");
    CHECK(world.catalogue.item(*world.reader, "150626", item.id, 1)->name == "临时救助");
}

TEST_CASE("a version is decoded once") {
    World world;
    REQUIRE(world.import(csv_header + csv_row("S-1", "临时救助")));
    const Item item = world.only("临时救助");
    ItemCache cache;
    int reads = 0;
    const auto read = [&]() -> ItemCache::Kept {
        ++reads;
        return std::make_shared<const Item>(item);
    };
    CHECK(cache.get("1", read)->name == "临时救助");
    CHECK(cache.get("1", read)->name == "临时救助");
    CHECK(reads == 1);
    CHECK_FALSE(cache.get("2", [] { return ItemCache::Kept{}; }));
}

}  // namespace ortoo::catalogue

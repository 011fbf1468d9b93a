// SPDX-License-Identifier: MulanPSL-2.0
#include <doctest/doctest.h>

#include "catalogue/routes.h"
#include "catalogue/service_test_world.h"

namespace ortoo::catalogue {

TEST_CASE("the sample catalogue is imported, with its bureaus, and again without any change") {
    World world;
    const ImportReport first = world.import_sample();
    CHECK(first.faults.empty());
    CHECK(first.rows == 143);
    CHECK(first.imported == 143);
    CHECK(first.changed == 0);
    CHECK(first.synonyms > 80);
    CHECK(world.outlets.bureau_of(*world.reader, "150626", "旗民政局"));
    const ImportReport again = world.import_sample();
    CHECK(again.imported == 0);
    CHECK(again.changed == 0);
    CHECK(again.unchanged == 143);
    CHECK(world.kinds("catalogue-150626") ==
          std::vector<std::string>{"catalogue.imported", "catalogue.imported"});
}

TEST_CASE("a guide is complete") {
    World world;
    world.import_sample();
    const Item item = world.only("最低生活保障对象认定");
    CHECK(item.code == "SAMPLE-001");
    CHECK(item.version == 1);
    CHECK(item.department == "旗民政局");
    CHECK(item.bureau == world.outlets.bureau_of(*world.reader, "150626", "旗民政局")->id);
    CHECK(item.item_type == ItemType::grant);
    CHECK(item.promised == TimeLimit{22, duty::DayUnit::working_days});
    CHECK(item.statutory == TimeLimit{30, duty::DayUnit::working_days});
    CHECK(item.limit_sentence == "22 个工作日");
    REQUIRE(item.materials.size() == 6);
    CHECK_FALSE(item.materials.back().required);
    CHECK(item.village);
    CHECK(item.high_frequency);
    CHECK_FALSE(item.four_eyes);
    CHECK(item.sample);
    CHECK(item.steps.size() == 5);
    CHECK(item.picto == "hand");
    CHECK(world.catalogue.guide(*world.reader, World::ctx(), {{"nothing"}}).error().code ==
          "catalogue.item_unknown");
}

TEST_CASE("one fault in one row stops the whole import") {
    World world;
    const auto report = world.import(csv_header + csv_row("S-1", "甲") + csv_row("S-2", ""));
    REQUIRE(report);
    REQUIRE(report->faults.size() == 1);
    CHECK(report->faults.front().row == 3);
    CHECK(report->faults.front().field == "item_name");
    CHECK(report->imported == 0);
    CHECK(world.find(ItemQuery{}).rows.empty());
    CHECK(world.kinds("catalogue-150626").empty());
    CHECK_FALSE(world.outlets.bureau_of(*world.reader, "150626", "旗民政局"));
}

TEST_CASE("a changed row gets a new version; running cases keep the old one") {
    World world;
    REQUIRE(world.import(csv_header + csv_row("S-1", "临时救助") + csv_row("S-2", "特困供养")));
    const Item before = world.only("临时救助");
    const auto report =
        world.import(csv_header + csv_row("S-1", "临时救助金") + csv_row("S-2", "特困供养"));
    REQUIRE(report);
    CHECK(report->changed == 1);
    CHECK(report->unchanged == 1);
    const Item after = world.only("临时救助金");
    CHECK(after.id == before.id);
    CHECK(after.version == 2);
    const auto kept = world.catalogue.item(*world.reader, "150626", before.id, 1);
    REQUIRE(kept);
    CHECK(kept->name == "临时救助");
    CHECK(world.catalogue.item(*world.reader, "150626", before.id)->name == "临时救助金");
    CHECK_FALSE(world.catalogue.item(*world.reader, "150626", before.id, 3));
    CHECK(world.kinds(before.id.text) == std::vector<std::string>{"item.imported", "item.changed"});
    CHECK(world.find("临时救助").rows.size() == 1);
    // What is not in the file stays as it is.
    REQUIRE(world.import(csv_header + csv_row("S-1", "临时救助金")));
    CHECK(world.find("特困供养").rows.size() == 1);
}

TEST_CASE("a permit needs two pairs of eyes until the administrator says otherwise") {
    World world;
    REQUIRE(world.import(csv_header + csv_row("S-1", "采伐许可", "旗林业和草原局", "行政许可,01")));
    const Item item = world.only("采伐许可");
    CHECK(item.four_eyes);
    const auto set = [&](const Context& ctx) {
        return world.write(
            [&](db::Tx& tx) { return world.catalogue.set_four_eyes(tx, ctx, {item.id, false}); });
    };
    CHECK(set(World::ctx(ActorKind::staff)).error().code == "auth.out_of_scope");
    REQUIRE(set(World::ctx()));
    CHECK_FALSE(world.only("采伐许可").four_eyes);
    CHECK(world.kinds(item.id.text).back() == "item.four_eyes_set");
    // A new version keeps what the administrator said.
    REQUIRE(
        world.import(csv_header + csv_row("S-1", "林木采伐许可", "旗林业和草原局", "行政许可,01")));
    CHECK(world.only("林木采伐许可").version == 2);
    CHECK_FALSE(world.only("林木采伐许可").four_eyes);
}

TEST_CASE("only whoever manages the catalogue imports") {
    World world;
    const ImportItems in{csv_header + csv_row("S-1", "甲"), std::nullopt};
    CHECK(world.import(in, World::ctx(ActorKind::staff)).error().code == "auth.out_of_scope");
    Context town = World::ctx(ActorKind::staff);
    town.actor.grants.push_back({"administrator", "150626.104.", {"catalogue.manage"}});
    CHECK(world.import(in, town).error().code == "auth.out_of_scope");
    CHECK(world.import("no catalogue").error().code == "catalogue.columns_missing");
}

TEST_CASE("every route of the catalogue says who may call it") {
    World world;
    const http::Routes table = routes(world.catalogue);
    CHECK(table.size() == 5);
    for (const http::Route& each : table) {
        CAPTURE(each.path);
        CHECK(each.tag == "catalogue");
        CHECK((each.access.who == http::Access::Who::everyone) ==
              (each.method == http::Method::get));
    }
}

TEST_CASE("the route's import reads on the pool and writes in one transaction") {
    World world;
    const http::Routes table = routes(world.catalogue);
    const auto route = std::find_if(table.begin(), table.end(), [](const http::Route& each) {
        return each.path == "/api/v1/items/import";
    });
    REQUIRE(route != table.end());
    Source source;
    source.fields["csv"] = csv_header + csv_row("S-1", "甲乙");
    const auto work = route->handler.pool(source);
    REQUIRE(work);
    const auto outcome = (*work)(*world.reader, World::ctx());
    REQUIRE(outcome);
    const auto reply = world.write([&](db::Tx& tx) { return outcome->finish(tx, World::ctx()); });
    REQUIRE(reply);
    CHECK(reply->body.find("\"imported\":1") != std::string::npos);
    CHECK(world.find("甲乙").rows.size() == 1);
}

}  // namespace ortoo::catalogue

// SPDX-License-Identifier: MulanPSL-2.0
#include <doctest/doctest.h>

#include "catalogue/service_test_claims.h"

namespace ortoo::catalogue {

namespace {

std::string many(int n, const std::string& tail) {
    std::string csv = csv_header;
    for (int i = 0; i < n; ++i) {
        const std::string no = std::to_string(1000 + i);
        csv += csv_row("S-" + no, "事项" + no, "旗民政局", "行政给付,05", tail);
    }
    return csv;
}

}  // namespace

TEST_CASE("a unit claims, somebody else reviews, the list is published and read by anybody") {
    ClaimWorld w;
    w.import_sample();
    CHECK(w.act(&Claims::claim, ClaimItems{w.village, {}, w.at})->changed == 111);
    CHECK(w.act(&Claims::claim, ClaimItems{w.village, {}, w.at})->unchanged == 111);
    CHECK(code(w.act(&Claims::publish, ListsOf{w.village})) == "catalogue.list_empty");
    CHECK(w.act(&Claims::submit, ClaimSet{w.village, {}})->changed == 111);
    const ReviewClaims approve{w.village, {}, true, ""};
    CHECK(code(w.act(&Claims::review, approve)) == "auth.out_of_scope");
    Context self = ClaimWorld::reviewer();
    self.actor.id = "head";
    CHECK(code(w.act(&Claims::review, approve, self)) == "catalogue.same_person");
    CHECK(w.act(&Claims::review, approve, ClaimWorld::reviewer())->changed == 111);
    const PublishedList list = w.act(&Claims::publish, ListsOf{w.village}).value();
    CHECK(list.edition == 1);
    CHECK(list.items == 111);
    CHECK(list.minimum == 50);
    CHECK(list.compliant);
    const Context guest = World::ctx(ActorKind::guest);
    CHECK(w.claims.lists(*w.reader, guest, {w.village})->rows.size() == 1);
    const auto read = w.claims.published(*w.reader, guest, {w.village, 1}).value();
    CHECK(read.rows.size() == 111);
    CHECK(read.rows.front().at.phone == "0477-7580001");
    CHECK(code(w.claims.published(*w.reader, guest, {w.village, 2})) == "catalogue.list_unknown");
    CHECK(w.kinds(w.village.text).back() == "list.published");
}

TEST_CASE("what is handed back is handed in again; a reason is needed") {
    ClaimWorld w;
    REQUIRE(w.import(csv_header + csv_row("S-1", "临时救助")));
    const ItemId item = w.only("临时救助").id;
    CHECK(code(w.act(&Claims::submit, ClaimSet{w.village, {item}})) == "catalogue.claim_unknown");
    REQUIRE(w.act(&Claims::claim, ClaimItems{w.village, {item}, {}}));
    CHECK(code(w.act(&Claims::submit, ClaimSet{w.village, {item}})) == "catalogue.place_missing");
    REQUIRE(w.act(&Claims::place, SetAtUnit{w.village, item, 1, w.at}));
    CHECK(code(w.act(&Claims::place, SetAtUnit{w.village, item, 1, w.at})) ==
          "catalogue.claim_stale");
    REQUIRE(w.act(&Claims::submit, ClaimSet{w.village, {item}}));
    const auto back = [&](const std::string& why) {
        return w.act(&Claims::review, ReviewClaims{w.village, {item}, false, why},
                     ClaimWorld::reviewer());
    };
    CHECK(code(back("")) == "catalogue.reason_missing");
    REQUIRE(back("电话打不通"));
    CHECK(w.claims.list(*w.reader, ClaimWorld::head(), {w.village})->rows.front().reason ==
          "电话打不通");
    CHECK(w.act(&Claims::submit, ClaimSet{w.village, {}})->changed == 1);
    CHECK(code(w.act(&Claims::claim, ClaimItems{{"150626101000"}, {}, {}})) == "auth.out_of_scope");
}

TEST_CASE("units show one standard; they differ in place, phone and hours only") {
    ClaimWorld w;
    REQUIRE(w.import(csv_header + csv_row("S-1", "临时救助")));
    w.publish_all(w.village);
    w.at.phone = "12345";
    w.publish_all(w.town);
    const ItemId item = w.only("临时救助").id;
    const auto a = w.claims.guide(*w.reader, World::ctx(), {w.village, item}).value();
    const auto b = w.claims.guide(*w.reader, World::ctx(), {w.town, item}).value();
    CHECK(differences(a.standard, b.standard).empty());
    CHECK(a.at.phone != b.at.phone);
}

TEST_CASE("79 items are not enough for a town, 49 not for a village") {
    ClaimWorld w;
    REQUIRE(w.import(many(80, "no,yes,no,no,no,帮办或代办,no,official")));
    const PublishedList list = w.publish_all(w.town);
    CHECK(list.compliant);
    CHECK(w.row(w.town).compliant);
    REQUIRE(w.act(&Claims::withdraw, WithdrawClaims{w.town, {list.rows[0].item}, "暂停办理"}));
    CHECK(w.row(w.town).enabled == 79);
    CHECK_FALSE(w.row(w.town).compliant);
    CHECK_FALSE(w.act(&Claims::publish, ListsOf{w.town})->compliant);
    CHECK(w.claims.lists(*w.reader, World::ctx(), {w.town})->rows[1].compliant);

    ClaimWorld v;
    REQUIRE(v.import(many(50, "yes,yes,no,no,no,帮办或代办,yes,official")));
    const PublishedList village = v.publish_all(v.village);
    CHECK(village.compliant);
    CHECK(v.claims.compliance(*v.reader, World::ctx())->high_frequency_met);
    const Item item = *v.catalogue.item(*v.reader, "150626", village.rows[0].item);
    ChangeItem change;
    change.item = item.id;
    change.version = item.version;
    change.high_frequency = false;
    REQUIRE(v.write([&](db::Tx& tx) { return v.standards.change(tx, World::ctx(), change); }));
    const auto after = v.claims.compliance(*v.reader, World::ctx()).value();
    CHECK(after.high_frequency == 49);
    CHECK_FALSE(after.high_frequency_met);
    REQUIRE(v.act(&Claims::withdraw, WithdrawClaims{v.village, {item.id}, "暂停办理"}));
    CHECK_FALSE(v.row(v.village).compliant);
    // A figure of the plan may be set, from a day on.
    const SetMinimum set{Minimum::village, parse_date("2026-09-18").value(), 49};
    REQUIRE(v.act(&Claims::set_minimum, set, ClaimWorld::reviewer()));
    CHECK(v.row(v.village).compliant);
}

TEST_CASE("a changed standard is confirmed before the next list") {
    ClaimWorld w;
    REQUIRE(w.import(csv_header + csv_row("S-1", "临时救助")));
    w.publish_all(w.village);
    REQUIRE(w.import(csv_header + csv_row("S-1", "临时救助金")));
    const ItemId item = w.only("临时救助金").id;
    CHECK(code(w.act(&Claims::publish, ListsOf{w.village})) == "catalogue.list_behind");
    const auto diff = w.claims.diff(*w.reader, ClaimWorld::head(), {w.village, item}).value();
    REQUIRE(diff.rows.size() == 1);
    CHECK(diff.rows[0].before == "临时救助");
    CHECK(diff.rows[0].after == "临时救助金");
    CHECK(code(w.act(&Claims::confirm, ConfirmClaim{w.village, item, 1})) ==
          "catalogue.claim_stale");
    REQUIRE(w.act(&Claims::confirm, ConfirmClaim{w.village, item, 2}));
    CHECK(w.act(&Claims::publish, ListsOf{w.village})->edition == 2);
    CHECK(w.claims.published(*w.reader, World::ctx(), {w.village, 1})->rows[0].name == "临时救助");
}

TEST_CASE("an item that an import takes from the level is counted and published no more") {
    ClaimWorld w;
    REQUIRE(w.import(csv_header + csv_row("S-1", "临时救助") + csv_row("S-2", "特困供养")));
    w.publish_all(w.village);
    CHECK(w.row(w.village).enabled == 2);
    const ItemId gone = w.only("临时救助").id;
    REQUIRE(w.import(csv_header + csv_row("S-1", "临时救助", "旗民政局", "行政给付,05",
                                          "no,yes,no,no,no,帮办或代办,no,official")));
    CHECK(w.row(w.village).enabled == 1);
    CHECK(code(w.claims.guide(*w.reader, World::ctx(), {w.village, gone})) ==
          "catalogue.claim_unknown");
    CHECK(code(w.act(&Claims::publish, ListsOf{w.village})) == "catalogue.left_level");
    REQUIRE(w.act(&Claims::withdraw, WithdrawClaims{w.village, {gone}, "改到苏木镇办理"}));
    CHECK(w.act(&Claims::publish, ListsOf{w.village})->items == 1);
}

TEST_CASE("a guide without conditions is not approved") {
    ClaimWorld w;
    std::string row = csv_row("S-1", "临时救助");
    row.replace(row.find("本旗户籍"), std::string("本旗户籍").size(), "");
    REQUIRE(w.import(csv_header + row));
    REQUIRE(w.act(&Claims::claim, ClaimItems{w.village, {}, w.at}));
    REQUIRE(w.act(&Claims::submit, ClaimSet{w.village, {}}));
    const auto review =
        w.act(&Claims::review, ReviewClaims{w.village, {}, true, ""}, ClaimWorld::reviewer());
    CHECK(code(review) == "catalogue.guide_incomplete");
    CHECK(review.error().params[1].second == "受理条件");
    const ItemId item = w.only("临时救助").id;
    CHECK_FALSE(w.standards.check(*w.reader, World::ctx(), {item})->publishable);
}

}  // namespace ortoo::catalogue

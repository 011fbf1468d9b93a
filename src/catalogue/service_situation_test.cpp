// SPDX-License-Identifier: MulanPSL-2.0
#include "catalogue/service_situation.h"

#include <doctest/doctest.h>

#include "catalogue/service_test_claims.h"

namespace ortoo::catalogue {

namespace {

struct SituationWorld : ClaimWorld {
    Situations situations{ledger, catalogue};
    Item item;
    SituationWorld() {
        REQUIRE(import(csv_header + csv_row("S-1", "临时救助")));
        item = only("临时救助");
    }
    SaveSituations housing(std::int64_t draft_version = 0) const {
        SaveSituations in{item.id, draft_version, item.version, {}, {{2, {"rent"}}}};
        in.situations = {{"housing", "现在住的房子是？", {{"own", "自己的"}, {"rent", "租的"}}}};
        return in;
    }
    template <class In>
    Result<SituationView> act(Result<SituationView> (Situations::*use)(db::Tx&, const Context&,
                                                                       const In&) const,
                              const In& in, const Context& by = reviewer()) {
        return write([&](db::Tx& tx) { return (situations.*use)(tx, by, in); });
    }
    SituationView view() { return situations.view(*reader, reviewer(), {item.id}).value(); }
};

}  // namespace

TEST_CASE("a draft becomes a version; who runs with the old one keeps it") {
    SituationWorld w;
    CHECK(w.view().draft_version == 0);
    const auto drafted = w.act(&Situations::save, w.housing()).value();
    CHECK(drafted.draft->version == 1);
    CHECK(drafted.item_version == 1);
    CHECK(w.catalogue.item(*w.reader, World::county, w.item.id)->situations.empty());
    const auto published = w.act(&Situations::publish, EndSituations{w.item.id, 1}).value();
    CHECK_FALSE(published.draft);
    CHECK(published.item_version == 2);
    CHECK(published.situations.size() == 1);
    const Item now = *w.catalogue.item(*w.reader, World::county, w.item.id);
    CHECK(list_for(now, {"own"}).size() == 1);
    CHECK(list_for(now, {"rent"}).size() == 2);
    CHECK(w.catalogue.item(*w.reader, World::county, w.item.id, 1)->situations.empty());
    CHECK(w.kinds(w.item.id.text) == std::vector<std::string>{"item.imported",
                                                              "item.situations_drafted",
                                                              "item.situations_set"});
}

TEST_CASE("a draft with faults is kept and not published") {
    SituationWorld w;
    SaveSituations in = w.housing();
    in.needs.clear();
    const auto drafted = w.act(&Situations::save, in).value();
    REQUIRE(drafted.faults.size() == 1);
    CHECK(drafted.faults[0].code == "no_effect");
    const auto refused = w.act(&Situations::publish, EndSituations{w.item.id, 1});
    CHECK(code(refused) == "catalogue.situation_wrong");
    CHECK(refused.error().errors.at(0).code == "catalogue.situation_no_effect");
    CHECK(w.view().draft);
}

TEST_CASE("an old draft or an old item is seen, and a version is never given twice") {
    SituationWorld w;
    REQUIRE(w.act(&Situations::save, w.housing()));
    CHECK(code(w.act(&Situations::save, w.housing())) == "catalogue.draft_stale");
    REQUIRE(w.act(&Situations::drop, EndSituations{w.item.id, 1}));
    CHECK(code(w.act(&Situations::publish, EndSituations{w.item.id, 2})) == "catalogue.draft_none");
    CHECK(code(w.act(&Situations::save, w.housing())) == "catalogue.draft_stale");
    REQUIRE(w.act(&Situations::save, w.housing(2)));
    REQUIRE(w.import(csv_header + csv_row("S-1", "临时救助金")));
    CHECK(code(w.act(&Situations::publish, EndSituations{w.item.id, 3})) == "catalogue.item_stale");
    CHECK(code(w.act(&Situations::save, w.housing(3))) == "catalogue.item_stale");
}

TEST_CASE("only who manages the catalogue words situations") {
    SituationWorld w;
    CHECK(code(w.act(&Situations::save, w.housing(), ClaimWorld::head())) == "auth.out_of_scope");
    CHECK(code(w.situations.view(*w.reader, ClaimWorld::head(), {w.item.id})) ==
          "auth.out_of_scope");
    CHECK(code(w.situations.view(*w.reader, ClaimWorld::reviewer(), {{"none"}})) ==
          "catalogue.item_unknown");
}

}  // namespace ortoo::catalogue

// SPDX-License-Identifier: MulanPSL-2.0
#include "catalogue/rules_situation.h"

#include <doctest/doctest.h>

#include "catalogue/rules.h"

namespace ortoo::catalogue {

namespace {

Item guide() {
    Item item;
    item.materials.resize(3);
    item.materials[0].name = "申请书";
    item.materials[1] = item.materials[0];
    item.materials[1].no = 2;
    item.materials[1].name = "租赁合同";
    item.materials[2] = item.materials[0];
    item.materials[2].no = 3;
    item.materials[2].name = "不动产权证书";
    return item;
}

SituationDraft housing() {
    SituationDraft draft;
    draft.situations = {{"housing", "现在住的房子是？", {{"own", "自己的"}, {"rent", "租的"}}}};
    draft.needs = {{2, {"rent"}}, {3, {"own"}}};
    return draft;
}

std::string faults(const SituationDraft& draft) {
    std::string out;
    for (const ImportFault& each : situation_faults(guide(), draft)) {
        out += std::to_string(each.row) + " " + each.field + " " + each.code + ";";
    }
    return out;
}

template <class F>
std::string bent(F change) {
    SituationDraft draft = housing();
    change(draft);
    return faults(draft);
}

}  // namespace

TEST_CASE("a question that changes the list is fit; nothing asked is fit too") {
    CHECK(faults(housing()).empty());
    CHECK(faults({}).empty());
}

TEST_CASE("keys and sentences stand once") {
    CHECK(bent([](auto& d) {
              d.situations[0].answers[1].key = "own";
          }).find("1 answers duplicate;") != std::string::npos);
    CHECK(bent([](auto& d) { d.situations[0].answers[1].text = " 自己的 "; }) ==
          "1 answers duplicate;");
    CHECK(bent([](auto& d) { d.situations[0].key = "Wohnung!"; }) == "1 question duplicate;");
    CHECK(bent([](auto& d) { d.situations[0].answers.push_back({"Both", "都有"}); }) ==
          "1 answers duplicate;");
    // Another key does not make the same question another one.
    CHECK(bent([](auto& d) {
              d.situations.push_back(
                  {"home", " 现在住的房子是？", {{"a", "自己的"}, {"b", "租的"}}});
              d.needs[0].answers.push_back("a");
          }) == "2 question duplicate;");
    CHECK(bent([](auto& d) {
              d.situations.push_back(d.situations[0]);
          }).find("2 question duplicate;2 answers duplicate;2 answers duplicate;") == 0);
}

TEST_CASE("materials and answers that are not there are named") {
    CHECK(bent([](auto& d) { d.needs.push_back({9, {"own"}}); }) == "9 no unknown;");
    CHECK(bent([](auto& d) { d.needs.push_back({2, {"own"}}); }) == "2 no duplicate;");
    CHECK(bent([](auto& d) { d.needs[0].answers.push_back("ghost"); }) == "2 needs unknown;");
}

TEST_CASE("a question without effect is not asked, and some material always remains") {
    CHECK(bent([](auto& d) { d.needs.clear(); }) == "1 question no_effect;");
    // 1 is asked only of tenants, 2 and 3 too: an owner would bring nothing.
    CHECK(bent([](auto& d) { d.needs = {{1, {"rent"}}, {2, {"rent"}}, {3, {"rent"}}}; }) ==
          "0 needs nothing_left;");
    CHECK(bent([](auto& d) { d.needs = {{1, {"rent"}}, {2, {"rent"}}, {3, {"own"}}}; }).empty());
}

TEST_CASE("the item asks what the draft says, and forgets what it said before") {
    Item before = with_situations(guide(), housing());
    CHECK(list_for(before, {"rent"}).size() == 2);
    CHECK(list_for(before, {"rent"})[1].name == "租赁合同");
    const Item after = with_situations(before, {});
    CHECK(after.situations.empty());
    CHECK(list_for(after, {}).size() == 3);
}

TEST_CASE("a key has small letters, digits and strokes, forty at most") {
    for (const std::string& good : {std::string("own"), std::string("a_2"), std::string(40, 'z')}) {
        CAPTURE(good);
        CHECK(key_fits(good));
    }
    for (const std::string& bad : {std::string(), std::string(41, 'z'), std::string("a:b"),
                                   std::string("a{b"), std::string("a-b"), std::string("自己")}) {
        CAPTURE(bad);
        CHECK_FALSE(key_fits(bad));
    }
}

}  // namespace ortoo::catalogue

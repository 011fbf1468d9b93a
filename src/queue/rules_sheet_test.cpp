// SPDX-License-Identifier: MulanPSL-2.0
#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <set>

#include "queue/rules_sheet.h"

using namespace ortoo;
using namespace ortoo::queue;
using catalogue::MaterialForm;

namespace {
catalogue::Item item(std::string id, std::vector<catalogue::Material> materials) {
    catalogue::Item out;
    out.id = catalogue::ItemId{std::move(id)};
    out.name = "事项" + out.id.text;
    std::int64_t no = 0;
    for (catalogue::Material& each : materials) {
        each.no = ++no;
    }
    out.materials = std::move(materials);
    return out;
}
catalogue::Material paper(std::string name, std::string kind = {}, bool required = true) {
    catalogue::Material out;
    out.name = std::move(name);
    out.paper = std::move(kind);
    out.required = required;
    return out;
}
SheetView merge(std::vector<SheetSource> sources) {
    return merged(sources);
}
const SheetRow& row(const SheetView& view, std::string_view name) {
    const auto at = std::ranges::find(view.rows, name, &SheetRow::name);
    REQUIRE(at != view.rows.end());
    return *at;
}
}  // namespace

TEST_CASE("a paper that three items ask for is asked once, and says for which") {
    const auto view = merge({{item("1", {paper("居民身份证", "id_card"), paper("申请表")}), {}},
                             {item("2", {paper("居民身份证", "id_card"), paper("近期照片")}), {}},
                             {item("3", {paper("身份证", "id_card"), paper("近期照片")}), {}}});
    CHECK(view.rows.size() == 3);
    CHECK(view.spared == 3);
    CHECK(row(view, "居民身份证").uses.size() == 3);
    CHECK(row(view, "近期照片").uses.size() == 2);
    CHECK(row(view, "近期照片").uses[1].item == "3");
}

TEST_CASE("an application form belongs to its item and is never shared") {
    const auto view =
        merge({{item("1", {paper("申请表")}), {}}, {item("2", {paper("申请表")}), {}}});
    CHECK(view.rows.size() == 2);
    CHECK(view.spared == 0);
}

TEST_CASE("two papers of one kind in one item stay two") {
    const auto view = merge(
        {{item("1", {paper("居民身份证", "id_card"), paper("监护人居民身份证", "id_card")}), {}},
         {item("2", {paper("监护人居民身份证", "id_card")}), {}}});
    CHECK(view.rows.size() == 3);
}

TEST_CASE("the form satisfies all, the copies are the largest need") {
    auto copy = paper("户口簿");
    copy.form = MaterialForm::copy;
    copy.note = "复印件 2 份";
    auto original = paper("户口簿");
    original.form = MaterialForm::original;
    const auto view = merge({{item("1", {original}), {}}, {item("2", {copy}), {}}});
    REQUIRE(view.rows.size() == 1);
    CHECK(view.rows[0].form == MaterialForm::original_and_copy);
    CHECK(view.rows[0].copies == 2);
    CHECK(view.rows[0].note == "复印件 2 份");
}

TEST_CASE("copies are read as people write them") {
    CHECK(copies_in("复印件 2 份") == 2);
    CHECK(copies_in("一式三份") == 3);
    CHECK(copies_in("两份") == 2);
    CHECK(copies_in("12份") == 12);
    CHECK(copies_in("身份证") == 1);
    CHECK(copies_in("份") == 1);
    CHECK(copies_in("0 份") == 1);
    CHECK(copies_in("2026123 份") == 1);
}

TEST_CASE("brackets and blanks make no other paper") {
    const auto view = merge({{item("1", {paper("户口簿（本人页）")}), {}},
                             {item("2", {paper("户口簿 (本人页)")}), {}}});
    CHECK(view.rows.size() == 1);
}

TEST_CASE("a question of two items is asked once; until it is answered nothing of it is demanded") {
    const auto asking = [](std::string id, std::string key) {
        auto out = item(std::move(id), {paper("居民身份证", "id_card"), paper("委托公证")});
        out.situations = {{"who", "谁来办？", {{key + "self", "本人"}, {key + "other", "家人"}}}};
        out.materials[1].situations = {key + "other"};
        return out;
    };
    const auto open = merge({{asking("1", "a"), {}}, {asking("2", "b"), {}}});
    REQUIRE(open.questions.size() == 1);
    REQUIRE(open.questions[0].answers.size() == 2);
    CHECK(open.questions[0].answers[1].picks.size() == 2);
    CHECK(open.questions[0].answers[1].picks[1].answer == "bother");
    CHECK_FALSE(open.items[0].answered);
    CHECK_FALSE(row(open, "委托公证").required);
    const auto self = merge({{asking("1", "a"), {"aself"}}, {asking("2", "b"), {"bself"}}});
    CHECK(self.rows.size() == 1);
    CHECK(self.items[1].answered);
    const auto other = merge({{asking("1", "a"), {"aother"}}, {asking("2", "b"), {"bself"}}});
    CHECK(row(other, "委托公证").uses.size() == 1);
    CHECK(row(other, "委托公证").required);
}

TEST_CASE("forms: the order of items does not matter") {
    constexpr std::array all{MaterialForm::original, MaterialForm::copy,
                             MaterialForm::original_and_copy, MaterialForm::electronic,
                             MaterialForm::any};
    for (const auto one : all) {
        CHECK(both(one, one) == one);
        CHECK(both(one, MaterialForm::any) == one);
        for (const auto other : all) {
            CHECK(both(one, other) == both(other, one));
        }
    }
}

TEST_CASE("property: nothing is lost, nothing is asked twice, nothing more is demanded") {
    std::mt19937 luck{20261127};  // NOLINT: the same cases each run
    const std::array<std::pair<const char*, const char*>, 6> papers{
        {{"居民身份证", "id_card"},
         {"户口簿", "household_register"},
         {"近期照片", ""},
         {"申请表", ""},
         {"银行卡", "bank_card"},
         {"登记申请书", ""}}};
    for (int round = 0; round < 300; ++round) {
        std::vector<SheetSource> sources;
        std::size_t asked = 0;
        const int count = 1 + static_cast<int>(luck() % 6);
        for (int at = 0; at < count; ++at) {
            std::vector<catalogue::Material> list;
            std::set<std::size_t> used;
            for (int many = 0; many < 4; ++many) {
                const std::size_t which = luck() % papers.size();
                if (used.insert(which).second) {
                    list.push_back(
                        paper(papers[which].first, papers[which].second, luck() % 2 == 0));
                }
            }
            asked += list.size();
            sources.push_back({item(std::to_string(at), std::move(list)), {}});
        }
        const auto view = merged(sources);
        std::set<std::string> keys;
        std::set<std::pair<std::string, std::int64_t>> uses;
        for (const SheetRow& each : view.rows) {
            CHECK(keys.insert(each.key).second);
            CHECK(each.required == std::ranges::any_of(each.uses, &SheetUse::required));
            for (const SheetUse& use : each.uses) {
                CHECK(uses.insert({use.item, use.no}).second);
            }
        }
        CHECK(uses.size() == asked);
        CHECK(view.rows.size() + static_cast<std::size_t>(view.spared) == asked);
    }
}

TEST_CASE("both rates of 综合一窗 are shares of all that was received") {
    WindowRate counts;
    CHECK_FALSE(with_rates(counts).together_permille);
    counts.comprehensive = 6;
    counts.sector = 2;
    counts.special = 1;
    counts.help = 1;
    const auto rates = with_rates(counts);
    CHECK(rates.total == 10);
    CHECK(*rates.comprehensive_permille == 600);
    CHECK(*rates.sector_permille == 200);
    CHECK(*rates.together_permille == 800);
}

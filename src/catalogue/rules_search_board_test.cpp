// SPDX-License-Identifier: MulanPSL-2.0
// What a question finds where words, sounds and slips meet, and in a very large catalogue.
#include <doctest/doctest.h>

#include <algorithm>

#include "catalogue/rules_search.h"

namespace ortoo::catalogue {

namespace {
Listed item(const std::string& name) {
    Listed out;
    out.brief.name = name;
    out.brief.theme = "民政救助";
    return out;
}

SearchIndex index_of(const std::vector<std::string>& items, std::vector<Synonym> words = {}) {
    std::vector<Listed> listed;
    for (const std::string& each : items) {
        listed.push_back(item(each));
    }
    return {std::move(listed), std::move(words)};
}

// "name:how:word | …"
std::string said(const SearchIndex& all, std::string_view question) {
    std::string out;
    for (const Hit& each : all.find(question, {}).hits) {
        out += (out.empty() ? "" : " | ") + each.item->brief.name + ":" +
               std::string(name_of(each.how)) + (each.by.empty() ? "" : ":") + std::string(each.by);
    }
    return out;
}
}  // namespace

TEST_CASE("two syllables are taken as typed: 租车 is not 注册") {
    const SearchIndex all = index_of({"公司注册", "房屋租赁"});
    CHECK(said(all, "zhuce") == "公司注册:pinyin");
    CHECK(said(all, "zuce").empty());
    CHECK(said(all, "zulin") == "房屋租赁:pinyin");
    CHECK(said(all, "z").empty());  // one letter is no question
}

TEST_CASE("words that ask nothing are left out of what is typed in letters, too") {
    const SearchIndex all = index_of({"食品经营许可", "ETC办理"}, {{"我想", "-"}, {"pls", "-"}});
    CHECK(said(all, "我想shipinjingyingxuke") == "食品经营许可:pinyin");
    CHECK(said(all, "shipinjingyingpls") == "食品经营许可:pinyin");
    CHECK(said(all, "etc") == "ETC办理:word");
    CHECK(said(all, "etcpls") == "ETC办理:word");
}

TEST_CASE("a name that is asked for exactly leaves no place for guesses") {
    const SearchIndex all =
        index_of({"高龄津贴", "高龄津贴申领"}, {{"老年钱", "高龄津贴"}, {"劳年钱", "高龄"}});
    CHECK(said(all, "老年钱").find("高龄津贴:synonym:老年钱 | 高龄津贴申领:synonym:老年钱") == 0);
    CHECK(said(all, "laonianqian").find("高龄津贴:pinyin:老年钱") == 0);
    const SearchIndex other = index_of({"低报", "最低生活保障"}, {{"低保", "最低生活保障"}});
    CHECK(said(other, "低报") == "低报:word");
    CHECK(said(other, "低抱") == "最低生活保障:pinyin:低保");
}

TEST_CASE("a slip in a name suggests the name; ten letters may hold two slips and not three") {
    const SearchIndex all = index_of({"食品经营许可"});
    CHECK(said(all, "shpinjingyinvxuke") == "食品经营许可:similar");
    CHECK(all.find("shpinjingyinvxuke", {}).suggestion == "食品经营许可");
    CHECK(said(all, "shpinjinvyvngxuke").empty());
    CHECK(said(all, "shipinjingying许可") == "食品经营许可:pinyin");
}

TEST_CASE("in a very large catalogue the most usual pairs are left out and the rare one decides") {
    std::vector<Listed> many(15'001, item("草原保护"));
    many.push_back(item("草原保护站"));
    const SearchIndex all(std::move(many), {});
    const auto found = all.find("草原保护站", {});
    REQUIRE_FALSE(found.hits.empty());
    CHECK(found.hits.front().item->brief.name == "草原保护站");
    // A slip is still looked for, by what not everybody has.
    const auto slip = all.find("草大保护站", {});
    REQUIRE_FALSE(slip.hits.empty());
    CHECK(slip.hits.front().item->brief.name == "草原保护站");
}

}  // namespace ortoo::catalogue

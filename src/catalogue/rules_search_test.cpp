// SPDX-License-Identifier: MulanPSL-2.0
#include "catalogue/rules_search.h"

#include <doctest/doctest.h>

namespace ortoo::catalogue {

namespace {

Listed item(const std::string& name, bool usual = false, const std::string& theme = "民政救助") {
    Listed out;
    out.brief.name = name;
    out.brief.theme = theme;
    out.brief.department = "旗民政局";
    out.brief.high_frequency = usual;
    out.village = true;
    return out;
}

SearchIndex index_of(std::vector<Listed> items, std::vector<Synonym> words = {}) {
    return {std::move(items), std::move(words)};
}

std::vector<Synonym> words() {
    return {{"老年钱", "高龄津贴"},   {"低保", "最低生活保障"},
            {"医保", "基本医疗保险"}, {"我想", "-"},
            {"怎么办", "-"},          {"草场补贴", "草原生态保护补助"},
            {"交医保", "医疗保险费"}, {"养老", "高龄津贴"},
            {"养老", "基本养老保险"}};
}

std::vector<Listed> sample() {
    return {item("高龄津贴申领"),
            item("最低生活保障对象认定", true),
            item("城乡居民基本医疗保险参保登记"),
            item("城乡居民基本医疗保险费缴纳", true),
            item("草原生态保护补助奖励申报"),
            item("失能老年人养老服务补贴", false, "养老服务"),
            item("城乡居民基本养老保险参保登记"),
            item("食品经营许可", false, "食品经营")};
}

// 高龄津贴申领:synonym:老年钱 | …
std::string said(const Found& found) {
    std::string out;
    for (const Hit& each : found.hits) {
        out += (out.empty() ? "" : " | ") + each.item->brief.name + ":" +
               std::string(name_of(each.how)) + (each.by.empty() ? "" : ":") + std::string(each.by);
    }
    return out;
}

std::string first(std::string_view question) {
    const SearchIndex all = index_of(sample(), words());
    const std::string found = said(all.find(question, {}));
    return found.substr(0, found.find(" | "));
}

}  // namespace

TEST_CASE("each hit says what matched") {
    CHECK(first("高龄津贴") == "高龄津贴申领:word");
    CHECK(first("老年钱") == "高龄津贴申领:synonym:老年钱");
    CHECK(first("我想要老年钱怎么办") == "高龄津贴申领:synonym:老年钱");
    CHECK(first("laonianqian") == "高龄津贴申领:pinyin:老年钱");
    CHECK(first("老年qian") == "高龄津贴申领:pinyin:老年钱");
    CHECK(first("老nq") == "高龄津贴申领:pinyin:老年钱");
    CHECK(first("lnq") == "高龄津贴申领:pinyin:老年钱");
    CHECK(first("低报") == "最低生活保障对象认定:pinyin:低保");
    CHECK(first("shipinjingyingxuke") == "食品经营许可:pinyin");
    CHECK(first("spjyxk") == "食品经营许可:pinyin");
    CHECK(first("草场补站") == "草原生态保护补助奖励申报:similar:草场补贴");
}

TEST_CASE("width, capitals and traditional characters make no difference") {
    CHECK(first("高齡津貼") == "高龄津贴申领:word");
    CHECK(first("ＤＩＢＡＯ") == first("dibao"));
    CHECK(first(" 高龄 津贴 ") == "高龄津贴申领:word");
}

TEST_CASE("one slip is forgiven: wrong, missing, doubled, swapped; characters and letters") {
    for (const char* each : {"草场扑贴", "草补贴", "草场场补贴", "草场贴补", "caochangbutei",
                             "caochanbutie", "caochangbbutie", "caochangbytie", "caocangbutie"}) {
        CAPTURE(each);
        CHECK(first(each).find("草原生态保护补助奖励申报") == 0);
    }
    CHECK(first("食品经应许可").find("食品经营许可") == 0);
    CHECK(first("食品经许可").find("食品经营许可") == 0);
    CHECK(first("shipingjinyinxuke").find("食品经营许可") == 0);  // -n and -ng
}

TEST_CASE("only a guess suggests what may have been meant") {
    const SearchIndex all = index_of(sample(), words());
    CHECK(all.find("高龄津贴", {}).suggestion.empty());
    CHECK(all.find("老年钱", {}).suggestion.empty());
    CHECK(all.find("草场补站", {}).suggestion == "草场补贴");
}

TEST_CASE("the longer everyday word wins over the one inside it") {
    CHECK(first("交医保") == "城乡居民基本医疗保险费缴纳:synonym:交医保");
    const SearchIndex all = index_of(sample(), words());
    CHECK(said(all.find("医保", {})) ==
          "城乡居民基本医疗保险费缴纳:synonym:医保 | 城乡居民基本医疗保险参保登记:synonym:医保");
}

TEST_CASE("a word with two meanings leads to both") {
    const SearchIndex all = index_of(sample(), words());
    const std::string found = said(all.find("养老", {}));
    CHECK(found.find("高龄津贴申领:synonym") != std::string::npos);
    CHECK(found.find("城乡居民基本养老保险参保登记") != std::string::npos);
    CHECK(found.find("失能老年人养老服务补贴:word") == 0);
}

TEST_CASE("the exact name comes first, high frequency first among equals") {
    const SearchIndex all = index_of(
        {item("个体工商户设立登记、变更登记"), item("个体工商户"), item("个体工商户年报", true)});
    CHECK(all.find("个体工商户", {}).hits.front().item->brief.name == "个体工商户");
    const SearchIndex equal = index_of({item("残疾人证新办"), item("残疾人证补办", true)});
    CHECK(equal.find("残疾人证", {}).hits.front().item->brief.name == "残疾人证补办");
}

TEST_CASE("nothing is found rather than something wrong") {
    const SearchIndex all = index_of(sample(), words());
    for (const char* each : {"飞船", "xyzxyz", "，。！", "", "   ", "天气", "1234", "\xFF\xFE",
                             "'; DROP TABLE items; --"}) {
        CAPTURE(each);
        CHECK(all.find(each, {}).hits.empty());
        CHECK(all.find(each, {}).suggestion.empty());
    }
    CHECK(index_of({}).find("低保", {}).hits.empty());
}

TEST_CASE("words that ask nothing are not looked for, unless nothing else was asked") {
    const SearchIndex all =
        index_of({item("营业执照办理"), item("低保办理")}, {{"办理", "-"}, {"我想", "-"}});
    CHECK(said(all.find("我想办理低保", {})) == "低保办理:word");
    CHECK(all.find("办理", {}).hits.size() == 2);
}

TEST_CASE("one character is enough") {
    const SearchIndex all = index_of(sample());
    CHECK(said(all.find("草", {})) == "草原生态保护补助奖励申报:word");
}

TEST_CASE("searches keep to theme, level and high frequency") {
    std::vector<Listed> items = sample();
    items[0].town = true;
    items[1].village = false;
    const SearchIndex all = index_of(items, words());
    CHECK(said(all.find("补贴", {"养老服务", {}, false})) == "失能老年人养老服务补贴:word");
    CHECK(all.find("低保", {"", Level::village, false}).hits.empty());
    CHECK(all.find("低保", {"", Level::banner, false}).hits.size() == 1);
    CHECK(all.find("老年钱", {"", Level::town, false}).hits.size() == 1);
    CHECK(all.find("老年钱", {"", {}, true}).hits.empty());
    CHECK(all.list({"", Level::village, false}).size() == 7);
    CHECK(all.list({"", Level::town, false}).size() == 1);
    CHECK(all.list({"食品经营", {}, false}).size() == 1);
    CHECK(all.list({"", {}, true}).size() == 2);
    CHECK(all.list({}).front()->brief.high_frequency);
}

TEST_CASE("themes are counted, and the nearest offered when nothing was found") {
    const SearchIndex all = index_of(sample(), words());
    const auto themes = all.themes();
    REQUIRE(themes.size() == 3);
    CHECK(themes[0].theme == "民政救助");
    CHECK(themes[0].count == 6);
    const auto near = all.nearest_themes("食堂", 2);
    REQUIRE(near.size() == 2);
    CHECK(near[0].theme == "食品经营");
    CHECK(near[1].theme == "民政救助");  // has items of high frequency
}

TEST_CASE("a table of synonyms is read or its faults are named") {
    const auto parsed = parse_synonyms("word,means\n老年钱,高龄津贴\n我想,-\n");
    REQUIRE(parsed);
    CHECK(parsed->faults.empty());
    CHECK(parsed->rows.front().means == "高龄津贴");
    const auto bad = parse_synonyms("word,means\na,b\na,b\nc\n,d\n");
    REQUIRE(bad);
    REQUIRE(bad->faults.size() == 3);
    CHECK(bad->faults[0].code == "duplicate");
    CHECK(bad->faults[1].row == 4);
    CHECK(bad->faults[1].code == "columns");
    CHECK(bad->faults[2].code == "missing");
    const auto odd = parse_synonyms("word,means\n\xC4\xE3,b\na,\xC4\xE3\na, \n，,b\na,b,c\n");
    REQUIRE(odd);
    CHECK(odd->rows.empty());
    std::string codes;
    for (const ImportFault& each : odd->faults) {
        codes += std::to_string(each.row) + each.code + ";";
    }
    CHECK(codes == "2missing;3missing;4missing;5missing;6columns;");
    CHECK(parse_synonyms("").error().code == "catalogue.not_csv");
    CHECK(parse_synonyms("w,m\n").error().code == "catalogue.columns_missing");
    CHECK(parse_synonyms("\"").error().code == "catalogue.not_csv");
    std::string many = "word,means\n";
    for (std::size_t i = 0; i <= synonyms_max; ++i) {
        many += "w" + std::to_string(i) + ",m\n";
    }
    REQUIRE(parse_synonyms(many)->faults.size() == 1);
    CHECK(parse_synonyms(many)->faults[0].code == "too_many");
}

}  // namespace ortoo::catalogue

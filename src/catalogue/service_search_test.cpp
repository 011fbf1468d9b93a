// SPDX-License-Identifier: MulanPSL-2.0
#include <doctest/doctest.h>

#include "catalogue/service_test_world.h"

namespace ortoo::catalogue {

TEST_CASE("everyday words find what the catalogue calls otherwise") {
    World world;
    world.import_sample();
    struct Row {
        const char* words;
        const char* first;
    };
    const Row rows[] = {
        {"高龄津贴", "高龄津贴申领"},
        {"老年钱", "高龄津贴申领"},
        {"我想领老年钱", "高龄津贴申领"},
        {"草场补贴", "草原生态保护补助奖励(禁牧补助、草畜平衡奖励)申报"},
        {"五保户", "特困人员认定"},
        {"卖羊", "动物检疫申报(产地检疫)"},
        {"盖棚圈", "修建直接为草原保护和畜牧业生产服务的工程设施审批"},
        {"打井", "取水许可(农牧业灌溉及人畜饮水机电井)"},
        {"身份证", "居民身份证申领、换领、补领"},
        {"上户口", "出生登记(户口)"},
        {"看病报销", "门诊、住院医疗费用手工(零星)报销"},
        {"外地看病", "异地就医备案"},
        {"残疾证", "残疾人证新办"},
        {"公租房", "公共租赁住房资格申请"},
        {"开饭馆", "食品经营许可(新办、变更、延续)"},
        {"育儿补贴", "育儿补贴申领"},
        {"法律援助怎么申请", "法律援助申请"},
    };
    for (const Row& each : rows) {
        CAPTURE(each.words);
        const ItemList found = world.find(each.words);
        REQUIRE_FALSE(found.rows.empty());
        CHECK(found.rows.front().name == std::string(each.first));
    }
    const ItemList low = world.find("低保");
    REQUIRE(low.rows.size() >= 2);
    std::string names = low.rows[0].name + low.rows[1].name;
    CHECK(names.find("最低生活保障对象认定") != std::string::npos);
    CHECK(names.find("低保家庭情况变更申报") != std::string::npos);
}

TEST_CASE("every synonym leads somewhere") {
    World world;
    world.import_sample();
    const auto parsed = parse_synonyms(file_text("data/synonyms.csv"));
    REQUIRE(parsed);
    for (const Synonym& each : parsed->rows) {
        CAPTURE(each.word);
        if (each.means == filler) {
            continue;
        }
        const ItemList direct = world.find(each.means);
        REQUIRE_FALSE(direct.rows.empty());
        const ItemList found = world.find(each.word);
        const std::string wanted = direct.rows.front().name;
        CAPTURE(wanted);
        const std::size_t among = std::min<std::size_t>(found.rows.size(), 5);
        CHECK(std::any_of(found.rows.begin(),
                          found.rows.begin() + static_cast<std::ptrdiff_t>(among),
                          [&](const ItemBrief& row) { return row.name == wanted; }));
    }
}

TEST_CASE("one character is enough, nonsense finds nothing") {
    World world;
    world.import_sample();
    CHECK(world.find("宅").total > 0);
    CHECK(world.find("飞船").rows.empty());
    CHECK(world.find("，。！").rows.empty());
    CHECK(world.find("'; DROP TABLE items; --").rows.empty());
    CHECK(world.find("").total == 143);
    CHECK(world.find("  ").total == 143);  // nothing was asked
}

TEST_CASE("lists are paged, high frequency first, and say how many there are") {
    World world;
    world.import_sample();
    ItemQuery in;
    std::int64_t seen = 0;
    bool rare = false;
    for (std::int64_t page = 0;; ++page) {
        in.page = page;
        const ItemList list = world.find(in);
        CHECK(list.total == 143);
        for (const ItemBrief& each : list.rows) {
            CHECK_FALSE((rare && each.high_frequency));
            rare = rare || !each.high_frequency;
            CHECK_FALSE(each.limit_sentence.empty());
            CHECK_FALSE(each.picto.empty());
            ++seen;
        }
        CHECK(list.rows.size() == (list.more ? 20U : 3U));
        if (!list.more) {
            break;
        }
    }
    CHECK(seen == 143);
}

TEST_CASE("lists and searches keep to theme, level and high frequency") {
    World world;
    world.import_sample();
    ItemQuery village;
    village.level = Level::village;
    CHECK(world.find(village).total == 111);
    ItemQuery town;
    town.level = Level::town;
    CHECK(world.find(town).total == 133);
    ItemQuery often;
    often.high_frequency = true;
    CHECK(world.find(often).total == 50);
    ItemQuery theme;
    theme.theme = "养老服务";
    CHECK(world.find(theme).total == 3);
    theme.q = "申领";
    const ItemList found = world.find(theme);
    CHECK(found.total > 0);
    for (const ItemBrief& each : found.rows) {
        CHECK(each.theme == "养老服务");
    }
    village.q = "许可";
    for (const ItemBrief& each : world.find(village).rows) {
        CHECK(world.catalogue.item(*world.reader, "150626", each.id)->village);
    }
}

TEST_CASE("themes count their items") {
    World world;
    world.import_sample();
    const auto themes = world.catalogue.themes(*world.reader, World::ctx());
    REQUIRE(themes);
    CHECK(themes->rows.size() == 45);
    CHECK(themes->rows.front().theme == "民政救助");
    CHECK(themes->rows.front().count == 6);
    std::int64_t sum = 0;
    for (const ThemeRow& each : themes->rows) {
        sum += each.count;
    }
    CHECK(sum == 143);
}

TEST_CASE("counties do not see each other's items") {
    World world;
    world.import_sample();
    Context other = World::ctx();
    other.county = "150627";
    CHECK(world.catalogue.search(*world.reader, other, {})->rows.empty());
    CHECK_FALSE(world.catalogue.item(*world.reader, "150627", world.only("低保").id));
}

}  // namespace ortoo::catalogue

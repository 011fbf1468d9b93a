// SPDX-License-Identifier: MulanPSL-2.0
// What is exported is what is imported: each word of a row, and the way back.
#include <doctest/doctest.h>

#include <map>

#include "catalogue/rules_task.h"

namespace ortoo::catalogue {

namespace {
Item guide() {
    Item item;
    item.code = "S-1";
    item.theme = "民政救助";
    item.name = "临时救助";
    item.item_type = ItemType::grant;
    item.department = "旗民政局";
    item.handling_level = HandlingLevel::town;
    item.statutory = TimeLimit{20, duty::DayUnit::working_days};
    item.promised = {10, duty::DayUnit::working_days};
    item.conditions = {"本旗户籍", "低收入"};
    item.fee = "不收费";
    item.materials.resize(2);
    item.materials[0].name = "申请书";
    item.materials[1].no = 2;
    item.materials[1].name = "残疾证明";
    item.materials[1].note = "有则提供";
    item.materials[1].required = false;
    return item;
}

std::string cell(const Item& item, std::string_view column) {
    const TableRow names = item_columns();
    const auto at = std::find(names.begin(), names.end(), column);
    REQUIRE(at != names.end());
    return item_row(item)[static_cast<std::size_t>(at - names.begin())];
}
}  // namespace

TEST_CASE("each column says in the file's words what the item is") {
    Item item = guide();
    CHECK(item_row(item).size() == item_columns().size());
    CHECK(cell(item, "sample_id") == "S-1");
    CHECK(cell(item, "materials") == "申请书|残疾证明(有则提供)");
    CHECK(cell(item, "conditions") == "本旗户籍;低收入");
    CHECK(cell(item, "statutory_limit") == "20");
    CHECK(cell(item, "statutory_unit") == "工作日");
    CHECK(cell(item, "agent_mode") == "帮办或代办");
    CHECK(cell(item, "data_status") == "official");
    CHECK(cell(item, "town_suitable") == "no");
    item.statutory.reset();
    item.promised.unit = duty::DayUnit::natural_days;
    item.agent_mode = AgentMode::help;
    item.sample = true;
    item.town = true;
    CHECK(cell(item, "statutory_limit").empty());
    CHECK(cell(item, "statutory_unit").empty());
    CHECK(cell(item, "promised_unit") == "自然日");
    CHECK(cell(item, "agent_mode") == "帮办");
    CHECK(cell(item, "data_status") == "compiled_sample_replace_with_official_list");
    CHECK(cell(item, "town_suitable") == "yes");
}

TEST_CASE("kinds, levels and whom an item is for have their own words and codes") {
    const std::map<ItemType, std::pair<const char*, const char*>> types{
        {ItemType::permit, {"行政许可", "01"}},
        {ItemType::grant, {"行政给付", "05"}},
        {ItemType::confirmation, {"行政确认", "07"}},
        {ItemType::other_power, {"其他行政权力", "10"}},
        {ItemType::public_service, {"公共服务", "20"}}};
    Item item = guide();
    for (const auto& [type, words] : types) {
        item.item_type = type;
        CHECK(cell(item, "item_type") == words.first);
        CHECK(cell(item, "item_type_code") == words.second);
    }
    const std::pair<HandlingLevel, const char*> levels[] = {
        {HandlingLevel::banner, "旗"},
        {HandlingLevel::town, "苏木镇"},
        {HandlingLevel::village, "嘎查村"},
        {HandlingLevel::police_station, "派出所"}};
    for (const auto& [level, words] : levels) {
        item.handling_level = level;
        CHECK(cell(item, "handling_level") == words);
    }
    const std::pair<Target, const char*> targets[] = {{Target::persons, "自然人"},
                                                      {Target::organisations, "法人"},
                                                      {Target::both, "自然人和法人"}};
    for (const auto& [target, words] : targets) {
        item.target = target;
        CHECK(cell(item, "target") == words);
    }
}

TEST_CASE("a row that is read again gives the same item") {
    Item item = guide();
    item.village = true;
    item.high_frequency = true;
    item.site_visit_required = true;
    const auto read = parse_items(std::vector<TableRow>{item_columns(), item_row(item)});
    REQUIRE(read);
    CHECK(read->faults.empty());
    REQUIRE(read->items.size() == 1);
    CHECK(item_row(read->items.front()) == item_row(item));
    CHECK(read->items.front().materials[1].note == "有则提供");
    CHECK_FALSE(read->items.front().materials[1].required);
    CHECK(parse_items(std::vector<TableRow>{}).error().code == "catalogue.columns_missing");
}

}  // namespace ortoo::catalogue

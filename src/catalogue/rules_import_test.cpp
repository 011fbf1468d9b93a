// SPDX-License-Identifier: MulanPSL-2.0
#include <doctest/doctest.h>

#include <fstream>
#include <set>
#include <sstream>

#include "catalogue/rules.h"

namespace ortoo::catalogue {

namespace {

std::string file(const char* path) {
    std::ifstream in(path);
    REQUIRE_MESSAGE(in, "run from the root of the repository");
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

const std::string header =
    "sample_id,theme,item_name,item_type,item_type_code,department,handling_level,target,"
    "statutory_limit,statutory_unit,promised_limit,promised_unit,is_instant,materials,conditions,"
    "fee,gaqa_suitable,town_suitable,bank_channel,site_visit_required,in_person_required,"
    "agent_mode,high_frequency,data_status\n";
const std::string good =
    "S-1,民政救助,临时救助,行政给付,05,旗民政局,苏木镇,自然人,20,工作日,10,工作日,no,"
    "申请书|残疾证明(有则提供)|原卡(换领时)|票据(医疗等),情形一;情形二；情形三,不收费,yes,yes,no,"
    "yes,no,"
    "帮办或代办,yes,official\n";

std::string with(const std::string& from, const std::string& to) {
    std::string row = good;
    const std::size_t at = row.find(from);
    REQUIRE(at != std::string::npos);
    return header + row.replace(at, from.size(), to);
}

std::string faults(const std::string& csv) {
    const auto parsed = parse_items(csv);
    REQUIRE(parsed);
    std::string out;
    for (const ImportFault& each : parsed->faults) {
        out += std::to_string(each.row) + " " + each.field + " " + each.code + ";";
    }
    return out;
}

}  // namespace

TEST_CASE("the sample catalogue is read whole") {
    const auto parsed = parse_items(file("data/catalogue.csv"));
    REQUIRE(parsed);
    CHECK(parsed->faults.empty());
    CHECK(parsed->rows == 143);
    const auto count = [&](auto test) {
        return std::count_if(parsed->items.begin(), parsed->items.end(), test);
    };
    CHECK(count([](const Item& i) { return i.town; }) == 133);
    CHECK(count([](const Item& i) { return i.village; }) == 111);
    CHECK(count([](const Item& i) { return i.high_frequency; }) == 50);
    CHECK(count([](const Item& i) { return i.bank; }) == 43);
    CHECK(count([](const Item& i) { return i.site_visit_required; }) == 40);
    CHECK(count([](const Item& i) { return i.in_person_required; }) == 12);
    CHECK(count([](const Item& i) { return i.is_instant; }) == 54);
    CHECK(count([](const Item& i) { return !i.statutory; }) == 97);
    CHECK(count([](const Item& i) { return i.item_type == ItemType::permit; }) == 27);
    CHECK(count([](const Item& i) { return i.sample; }) == 143);
    std::set<std::string> departments;
    for (const Item& each : parsed->items) {
        departments.insert(each.department);
        CHECK(each.picto == picto_of(each.theme));
        CHECK_MESSAGE((each.theme == "殡葬服务" || each.theme == "税务服务" || each.picto != "doc"),
                      each.theme);
    }
    CHECK(departments.size() == 27);
}

TEST_CASE("materials and conditions are taken apart") {
    const auto parsed = parse_items(header + good);
    REQUIRE(parsed);
    REQUIRE(parsed->items.size() == 1);
    const Item& item = parsed->items.front();
    REQUIRE(item.materials.size() == 4);
    CHECK(item.materials[0].name == "申请书");
    CHECK(item.materials[0].required);
    CHECK(item.materials[1].name == "残疾证明");
    CHECK_FALSE(item.materials[1].required);
    CHECK(item.materials[1].note == "有则提供");
    CHECK(item.materials[2].name == "原卡");
    CHECK_FALSE(item.materials[2].required);
    CHECK(item.materials[3].name == "票据(医疗等)");  // a remark, not a condition
    CHECK(item.materials[3].required);
    CHECK(item.materials[3].no == 4);
    CHECK(item.conditions == std::vector<std::string>{"情形一", "情形二", "情形三"});
    CHECK(item.statutory == TimeLimit{20, duty::DayUnit::working_days});
    CHECK_FALSE(item.sample);
}

TEST_CASE("what stands in brackets is a condition only at the end, behind a name") {
    const auto parsed = parse_items(with("申请书|", "(有则提供)|票据(换领时)复印件|"));
    REQUIRE(parsed);
    CHECK(parsed->faults.empty());
    const auto& materials = parsed->items.front().materials;
    CHECK(materials[0].name == "(有则提供)");
    CHECK(materials[0].required);
    CHECK(materials[1].name == "票据(换领时)复印件");
    CHECK(materials[1].required);
}

TEST_CASE("every column is checked, and all faults of a file come at once") {
    CHECK(faults(header + good) == "");
    CHECK(faults(with("S-1", "")) == "2 sample_id missing;");
    CHECK(faults(header + good + good) == "3 sample_id duplicate;");
    CHECK(faults(with("行政给付,05", "行政给付,01")) == "2 item_type_code contradicts;");
    CHECK(faults(with("行政给付,05", "行政处罚,02")) ==
          "2 item_type unknown;2 item_type_code unknown;");
    CHECK(faults(with("苏木镇,自然人", "省,动物")) == "2 handling_level unknown;2 target unknown;");
    CHECK(faults(with("20,工作日", "5,工作日")) == "2 promised_limit contradicts;");
    CHECK(faults(with("20,工作日", "5,自然日")) == "");  // another unit cannot be compared
    CHECK(faults(with("20,工作日", "20,")) == "2 statutory_unit missing;");
    CHECK(faults(with("20,工作日", ",")) == "");
    CHECK(faults(with("10,工作日", "x,工作日")) ==
          "2 promised_limit not_a_number;2 is_instant contradicts;");
    CHECK(faults(with("10,工作日", ",工作日")) ==
          "2 promised_limit missing;2 is_instant contradicts;");
    CHECK(faults(with("10,工作日", "-1,工作日")) == "2 promised_limit out_of_range;");
    CHECK(faults(with("20,工作日", ",工作日")) ==
          "2 statutory_limit missing;2 promised_limit contradicts;");
    CHECK(faults(with("情形一;情形二；情形三", " ; ；")) == "");  // no condition is none
    std::string many = "甲";
    for (int i = 0; i < 39; ++i) {
        many += "|甲";
    }
    CHECK(faults(with("申请书|", many.substr(0, 38 * 4 - 1) + "|").substr(0)) ==
          "2 materials too_long;");
    CHECK(faults(with("10,工作日,no", "0,工作日,no")) == "2 is_instant contradicts;");
    CHECK(faults(with("10,工作日", "9999,工作日")) ==
          "2 promised_limit out_of_range;2 promised_limit contradicts;");
    CHECK(faults(with("申请书|", "|")) == "2 materials missing;");
    CHECK(faults(with("yes,yes,no,yes,no", "yes,ja,no,yes,no")) == "2 town_suitable unknown;");
    CHECK(faults(with("帮办或代办", "代办")) == "2 agent_mode unknown;");
    CHECK(faults(with("official", "draft")) == "2 data_status unknown;");
    CHECK(faults(with(",official", "")) == "2  columns;");
    CHECK(faults(with("临时救助", std::string(300, 'x'))) == "2 item_name too_long;");
    CHECK(faults(with("临时救助", "\xff\xfe")) == "2 item_name not_utf8;");
}

TEST_CASE("a file that is no catalogue is refused as a whole") {
    CHECK(parse_items("\"").error().code == "catalogue.not_csv");
    CHECK(parse_items("a,b\n1,2\n").error().code == "catalogue.columns_missing");
    std::string extra = header + good;
    extra.replace(extra.find("data_status"), 11, "data_status,mood");
    CHECK(faults(extra) == "1 mood unknown;2  columns;");
    std::string twice = header;
    twice.insert(twice.size() - 1, ",theme");
    CHECK(faults(twice) == "1 theme duplicate;");
    CHECK(parse_items("").error().code == "catalogue.not_csv");
}

TEST_CASE("a guide says how long it takes and what happens") {
    CHECK(limit_sentence({22, duty::DayUnit::working_days}, false) == "22 个工作日");
    CHECK(limit_sentence({15, duty::DayUnit::natural_days}, false) == "15 个自然日");
    CHECK(limit_sentence({0, duty::DayUnit::working_days}, true) == "当场办结");
    const auto parsed = parse_items(header + good);
    REQUIRE(parsed);
    const auto& steps = parsed->items.front().steps;
    REQUIRE(steps.size() == 5);
    CHECK(steps[2].starts_with("上门核查"));
    CHECK(steps[3] == "审查决定：旗民政局在受理后 10 个工作日内办完");
    const auto instant = parse_items(with("10,工作日,no", "0,工作日,yes"));
    REQUIRE(instant);
    CHECK(instant->items.front().steps.size() == 3);
    CHECK(instant->items.front().limit_sentence == "当场办结");
}

TEST_CASE("a bureau's name is its department's without remarks") {
    CHECK(bureau_name("旗民政局") == "旗民政局");
    CHECK(bureau_name("旗政务服务与数据管理局(牵头)") == "旗政务服务与数据管理局");
    CHECK(bureau_name("嘎查村(社区)") == "旗民政局");
}

TEST_CASE("an item is offered where its list says") {
    Item item;
    item.village = true;
    CHECK(offered_at(item, "village"));
    CHECK_FALSE(offered_at(item, "town"));
    CHECK_FALSE(offered_at(item, "zone"));
    CHECK(offered_at(item, "banner"));
    CHECK_FALSE(offered_at(item, "moon"));
}

TEST_CASE("wording, version and four eyes are no content") {
    const auto parsed = parse_items(header + good);
    REQUIRE(parsed);
    Item item = parsed->items.front();
    const std::string before = content_of(item);
    item.version = 7;
    item.four_eyes = !item.four_eyes;
    item.steps.clear();
    CHECK(content_of(item) == before);
    item.fee = "10 元";
    CHECK(content_of(item) != before);
}

}  // namespace ortoo::catalogue

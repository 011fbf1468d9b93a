// SPDX-License-Identifier: MulanPSL-2.0
// 容缺, 告知承诺, 情形 of a file of details, and what follows from an item's kind.
#include <doctest/doctest.h>

#include <utility>

#include "catalogue/rules.h"

namespace ortoo::catalogue {

namespace {
const std::string header =
    "sample_id,incomplete_acceptance,may_follow,commitment,situations,needed_when,data_status\n";

Parsed two_items() {
    Item item;
    item.code = "S-1";
    for (const char* name : {"申请书", "租赁合同", "居民身份证"}) {
        Material material;
        material.no = static_cast<std::int64_t>(item.materials.size()) + 1;
        material.name = name;
        item.materials.push_back(std::move(material));
    }
    Item other = item;
    other.code = "S-2";
    Parsed out;
    out.items = {item, other};
    return out;
}

// "row field code;" of each fault of one line about S-1.
std::string faults(const std::string& line) {
    Parsed items = two_items();
    REQUIRE(read_details(header + line, items));
    std::string out;
    for (const ImportFault& each : items.faults) {
        out += std::to_string(each.row) + " " + each.field + " " + each.code + ";";
    }
    return out;
}

const std::string question = "housing:现在住的房子是？:own=自己的/rent=租的";
}  // namespace

TEST_CASE(
    "a line of details says what may follow, what is promised, and what an answer calls for") {
    Parsed items = two_items();
    REQUIRE(read_details(header + "S-1,yes,租赁合同| 居民身份证,no," + question +
                             "|who:谁住？:me=本人/son=子女/both=一起," +
                             "租赁合同@rent+both,official\n",
                         items));
    CHECK(items.faults.empty());
    CHECK(items.detailed == std::set<std::string>{"S-1"});
    const Item& item = items.items.front();
    CHECK(item.incomplete_acceptance);
    CHECK_FALSE(item.commitment);
    CHECK_FALSE(item.materials[0].may_follow);
    CHECK(item.materials[1].may_follow);
    CHECK(item.materials[2].may_follow);
    REQUIRE(item.situations.size() == 2);
    CHECK(item.situations[0].question == "现在住的房子是？");
    CHECK(item.situations[1].answers[1].key == "son");
    CHECK(item.materials[1].situations == std::vector<std::string>{"rent", "both"});
    CHECK_FALSE(items.items.back().incomplete_acceptance);
    // The list follows the answers; what is always asked stays.
    const auto names = [&](const std::vector<std::string>& answers) {
        std::string out;
        for (const Material& each : list_for(item, answers)) {
            out += each.name + " ";
        }
        return out;
    };
    CHECK(names({"own", "me"}) == "申请书 居民身份证 ");
    CHECK(names({"own", "both"}) == "申请书 租赁合同 居民身份证 ");
    CHECK(names({}) == "申请书 居民身份证 ");
}

TEST_CASE("each wrong field of a line of details is named") {
    const std::string whole = "S-1,yes,租赁合同,no," + question + ",租赁合同@rent,official\n";
    CHECK(faults(whole).empty());
    const std::pair<std::string, std::string> rows[] = {
        {"S-9,no,,no,,,official\n", "2 sample_id unknown;"},
        {",no,,no,,,official\n", "2 sample_id missing;"},
        {whole + whole, "3 sample_id duplicate;"},
        {"S-1,no,,no,,\n", "2  columns;"},
        {"S-1,maybe,租赁合同,,,,official\n",
         "2 incomplete_acceptance unknown;2 may_follow contradicts;2 commitment missing;"},
        {"S-1,yes,,no,,,official\n", "2 may_follow contradicts;"},
        {"S-1,no,租赁合同,no,,,official\n", "2 may_follow contradicts;"},
        {"S-1,yes,户口簿,no,,,official\n", "2 may_follow unknown;"},
        {"S-1,no,,no,housing:只有问题,,official\n", "2 situations unknown;"},
        {"S-1,no,,no,Housing:问？:a=甲/b=乙,,official\n", "2 situations unknown;"},
        {"S-1,no,,no,:问？:a=甲/b=乙,,official\n", "2 situations unknown;"},
        {"S-1,no,,no," + std::string(41, 'k') + ":问？:a=甲/b=乙,,official\n",
         "2 situations unknown;"},
        {"S-1,no,,no,h::a=甲/b=乙,,official\n", "2 situations unknown;"},
        {"S-1,no,,no,h:" + std::string(101, 'q') + ":a=甲/b=乙,,official\n",
         "2 situations unknown;"},
        {"S-1,no,,no,h:问？:a=甲/b,,official\n", "2 situations unknown;2 situations too_many;"},
        {"S-1,no,,no,h:问？:a=甲/b=/c=丙,,official\n", "2 situations unknown;"},
        {"S-1,no,,no,h:问？:a=甲/-=乙/c_1=丙,,official\n", "2 situations unknown;"},
        {"S-1,no,,no,h:问？:a=甲,,official\n", "2 situations too_many;"},
        {"S-1,no,,no,h:问？:a=1/b=1/c=1/d=1/e=1/f=1/g=1/h=1/i=1/j=1/k=1,,official\n",
         "2 situations too_many;"},
        {"S-1,no,,no," + question + ",租赁合同,official\n", "2 needed_when unknown;"},
        {"S-1,no,,no," + question + ",户口簿@rent,official\n", "2 needed_when unknown;"},
        {"S-1,no,,no," + question + ",租赁合同@bought,official\n", "2 needed_when unknown;"},
    };
    for (const auto& [line, wanted] : rows) {
        CAPTURE(line);
        CHECK(faults(line) == wanted);
    }
    Parsed items = two_items();
    CHECK(read_details("", items).error().code == "catalogue.not_csv");
    CHECK(read_details("\"never closed", items).error().code == "catalogue.not_csv");
    CHECK(read_details("sample_id,commitment\n", items).error().params ==
          Params{{"column", "incomplete_acceptance"}});
}

TEST_CASE("an import without details keeps what was set before") {
    Item before = two_items().items.front();
    before.power_mode = PowerMode::authorised;
    before.commitment = true;
    before.incomplete_acceptance = true;
    before.situations = {{"housing", "？", {{"own", "自己的"}, {"rent", "租的"}}}};
    before.materials[1].may_follow = true;
    before.materials[1].situations = {"rent"};
    Item now = two_items().items.front();
    keep_details(now, before, false);
    CHECK(now.power_mode == PowerMode::authorised);
    CHECK(now.commitment);
    CHECK(now.incomplete_acceptance);
    CHECK(now.situations.size() == 1);
    CHECK_FALSE(now.materials[0].may_follow);
    CHECK(now.materials[1].may_follow);
    CHECK(now.materials[1].situations == before.materials[1].situations);
    Item spoken_of = two_items().items.front();
    keep_details(spoken_of, before, true);
    CHECK(spoken_of.power_mode == PowerMode::authorised);
    CHECK_FALSE(spoken_of.commitment);
    CHECK_FALSE(spoken_of.materials[1].may_follow);
}

TEST_CASE("who accepts and who decides follows from how the power came down") {
    const auto levels = [](HandlingLevel handling, PowerMode mode) {
        Item item;
        item.handling_level = handling;
        item.power_mode = mode;
        return std::pair(accepting_level(item), deciding_level(item));
    };
    constexpr std::pair banner_alone(Level::banner, Level::banner);
    constexpr std::pair town_alone(Level::town, Level::town);
    using H = HandlingLevel;
    using P = PowerMode;
    CHECK(levels(H::banner, P::entrusted) == std::pair(Level::town, Level::banner));
    CHECK(levels(H::banner, P::authorised) == town_alone);
    CHECK(levels(H::banner, P::assisted) == banner_alone);
    CHECK(levels(H::police_station, P::online) == banner_alone);
    for (const P mode : {P::entrusted, P::authorised, P::assisted, P::online}) {
        CHECK(levels(H::town, mode) == town_alone);
        CHECK(levels(H::village, mode) == town_alone);
    }
    Item item;
    CHECK(power_mode_default(item) == P::assisted);
    item.town = true;
    CHECK(power_mode_default(item) == P::entrusted);
}

TEST_CASE("a guide says where to go, whether to come, and how long it takes") {
    Item item;
    item.department = "旗农牧局";
    item.promised = {10, duty::DayUnit::working_days};
    CHECK(steps_of(item) ==
          std::vector<std::string>{"提出申请：到旗政务服务中心窗口，或请代办员帮办、代办",
                                   "核对材料：齐全的当场受理，不齐的一次性告知要补什么",
                                   "审查决定：旗农牧局在受理后 10 个工作日内办完",
                                   "领取结果：到窗口领取，或邮寄"});
    item.village = true;
    item.town = true;
    item.site_visit_required = true;
    item.in_person_required = true;
    item.agent_mode = AgentMode::help;
    const auto long_way = steps_of(item);
    REQUIRE(long_way.size() == 6);
    CHECK(long_way[0] ==
          "提出申请：到嘎查村便民服务站、苏木镇便民服务中心、旗政务服务中心窗口，"
          "或请代办员帮办");
    CHECK(long_way[1].starts_with("本人到场"));
    CHECK(long_way[3].starts_with("上门核查"));
    CHECK(long_way[5].find("送到嘎查村") != std::string::npos);
    item.is_instant = true;
    CHECK(steps_of(item)[2].find("当场办结") != std::string::npos);
    CHECK(steps_of(item).size() == 4);
    complete(item);
    CHECK(item.visits == 1);
    CHECK(item.limit_sentence == "当场办结");
    CHECK(item.picto == "doc");
    CHECK(limit_sentence({15, duty::DayUnit::natural_days}, false) == "15 个自然日");
    CHECK(limit_sentence({0, duty::DayUnit::natural_days}, false) == "当场办结");
    item.in_person_required = false;
    item.item_type = ItemType::permit;
    item.theme = "林业草原";
    complete(item);
    CHECK(item.visits == 0);
    CHECK(item.extension_days == 10);
    CHECK(item.picto == "tree");
    CHECK(four_eyes_default(ItemType::permit));
    CHECK_FALSE(four_eyes_default(ItemType::grant));
    CHECK(extension_default(ItemType::grant) == 0);
}

TEST_CASE("papers of one's own are known by their name, and items by where they are offered") {
    CHECK(paper_of("居民户口簿") == "household_register");
    CHECK(paper_of("申请书").empty());
    Item item;
    for (const char* kind : {"village", "town", "zone"}) {
        CHECK_FALSE(offered_at(item, kind));
    }
    item.village = true;
    CHECK(offered_at(item, "village"));
    CHECK_FALSE(offered_at(item, "town"));
    item.town = true;
    CHECK(offered_at(item, "town"));
    CHECK(offered_at(item, "zone"));
    CHECK(offered_at(item, "banner"));
    CHECK(offered_at(item, "bureau"));
    CHECK_FALSE(offered_at(item, "moon"));
}

TEST_CASE("an empty file is no table of details") {
    Parsed items = two_items();
    CHECK(read_details("", items).error().code == "catalogue.not_csv");
    CHECK(read_details("", items).error().field == "details");
}

}  // namespace ortoo::catalogue

// SPDX-License-Identifier: MulanPSL-2.0
#include <doctest/doctest.h>

#include "catalogue/rules_claim.h"

namespace ortoo::catalogue {

namespace {

CivilDate day(std::string_view text) {
    return parse_date(text).value();
}

Item whole() {
    Item item;
    item.name = "临时救助";
    item.conditions = {"本旗户籍"};
    for (const char* name : {"申请书", "居民身份证"}) {
        Material material;
        material.no = static_cast<std::int64_t>(item.materials.size() + 1);
        material.name = name;
        item.materials.push_back(material);
    }
    item.promised = {10, duty::DayUnit::working_days};
    item.steps = {"到窗口"};
    return item;
}

std::string code(const auto& result) {
    return result ? "" : result.error().code + " " + result.error().field;
}

}  // namespace

TEST_CASE("a claim goes from step to step and not otherwise") {
    using S = ClaimState;
    using A = ClaimAct;
    const std::pair<std::pair<S, A>, std::optional<S>> table[] = {
        {{S::claimed, A::submit}, S::submitted},
        {{S::returned, A::submit}, S::submitted},
        {{S::submitted, A::submit}, {}},
        {{S::published, A::submit}, {}},
        {{S::submitted, A::approve}, S::approved},
        {{S::claimed, A::approve}, {}},
        {{S::submitted, A::hand_back}, S::returned},
        {{S::approved, A::hand_back}, {}},
        {{S::approved, A::publish}, S::published},
        {{S::published, A::publish}, S::published},
        {{S::submitted, A::publish}, {}},
        {{S::withdrawn, A::publish}, {}},
        {{S::published, A::withdraw}, S::withdrawn},
        {{S::withdrawn, A::withdraw}, {}},
        {{S::withdrawn, A::claim}, S::claimed},
        {{S::published, A::claim}, {}},
        {{S::published, A::place}, S::published},
        {{S::submitted, A::place}, {}},
        {{S::withdrawn, A::place}, {}},
    };
    for (const auto& [from, to] : table) {
        CAPTURE(name_of(from.first));
        const auto next = after(from.first, from.second);
        CHECK(next.has_value() == to.has_value());
        if (next && to) {
            CHECK(*next == *to);
        }
    }
}

TEST_CASE("place, hours and a phone that can be dialled are needed before the review") {
    Claim claim;
    claim.at = {"便民服务站", "0477-7580001", "工作日 9:00–17:00"};
    CHECK(ready_to_submit(claim));
    claim.at.phone = "7580001";
    CHECK(code(ready_to_submit(claim)) == "catalogue.phone_wrong at.phone");
    claim.at.hours = " ";
    CHECK(code(ready_to_submit(claim)) == "catalogue.place_missing at.hours");
    claim.at.place = " ";
    CHECK(code(ready_to_submit(claim)) == "catalogue.place_missing at.place");
    for (const char* good :
         {"12345", "13800001234", "0477-7580001", "04777580001", "010-12345678 转 201"}) {
        CAPTURE(good);
        CHECK(phone_fits(good));
    }
    for (const char* bad :
         {"", "110a", "1234", "0477-758000", "0477-758000123", "23800001234", "0477-7580001转",
          "0477-7580001 转 abc", "0477-7580001 转 1234567", "22345", "0477758000a", "0477758000123",
          "0a77-7580001", "04-77580001", "04777-7580001", "0477-758000a"}) {
        CAPTURE(bad);
        CHECK_FALSE(phone_fits(bad));
    }
}

TEST_CASE("a unit's list shows what is published and what its level may take") {
    Item item = whole();
    Claim claim;
    claim.level = Level::village;
    claim.state = ClaimState::published;
    CHECK_FALSE(on_list(claim, item));
    item.village = true;
    CHECK(on_list(claim, item));
    claim.state = ClaimState::approved;
    CHECK_FALSE(on_list(claim, item));
    CHECK_FALSE(suits(item, Level::town));
    item.town = true;
    CHECK(suits(item, Level::town));
    CHECK(suits(Item{}, Level::banner));  // the hall takes everything
}

TEST_CASE("each of the five elements is missed when it is empty") {
    CHECK(guide_complete(whole()));
    const auto missing = [](auto change) {
        Item item = whole();
        change(item);
        CHECK_FALSE(guide_complete(item));
        const auto found = missing_elements(item);
        REQUIRE(found.size() == 1);
        return found.front().field;
    };
    CHECK(missing([](Item& i) { i.name = " "; }) == "name");
    CHECK(missing([](Item& i) { i.conditions = {"", " "}; }) == "conditions");
    CHECK(missing([](Item& i) { i.materials.clear(); }) == "materials");
    CHECK(missing([](Item& i) { i.steps.clear(); }) == "steps");
    CHECK(missing([](Item& i) { i.promised.limit = 0; }) == "promised");
    Item instant = whole();
    instant.promised.limit = 0;
    instant.is_instant = true;
    CHECK(guide_complete(instant));
    Item none;
    CHECK(guide_complete(none).error().params[1].second ==
          "事项名称、受理条件、申请材料、办理环节、承诺时限");
}

TEST_CASE("vague words are flagged with their line") {
    Item item = whole();
    CHECK(vague_lines(item).empty());
    item.materials[1].name = "其他材料";
    item.conditions.emplace_back("提供相关证明的");
    const auto flags = vague_lines(item);
    REQUIRE(flags.size() == 2);
    CHECK(flags[0].field == "conditions");
    CHECK(flags[0].row == 2);
    CHECK(flags[1].field == "materials");
    CHECK(flags[1].row == 2);
    CHECK(flags[1].code == "其他材料");
    CHECK(vague_word("营业执照、租赁合同等材料") == "等材料");
    CHECK(vague_word("家庭经济状况核对授权书").empty());
}

TEST_CASE("two versions differ in what people read, and in nothing else") {
    Item a = whole();
    Item b = a;
    b.version = 2;
    b.four_eyes = true;
    CHECK(differences(a, b).empty());
    b.promised.limit = 5;
    b.conditions = {"本旗户籍", "低收入"};
    const auto rows = differences(a, b);
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].field == "conditions");
    CHECK(rows[0].after == "本旗户籍\n低收入");
    CHECK(rows[1].field == "promised");
    Item free = a;
    free.statutory = TimeLimit{20, duty::DayUnit::working_days};
    free.high_frequency = true;
    const auto more = differences(a, free);
    REQUIRE(more.size() == 2);
    CHECK(more[0].field == "statutory");
    CHECK(more[0].before.empty());  // none was known
    CHECK(more[0].after.find("20") != std::string::npos);
    CHECK(more[1].before == "false");
    CHECK(differences(free, a)[0].after.empty());
}

TEST_CASE("79 items are too few for a town and 80 enough; 49 and 50 for a village") {
    const CivilDate today = day("2026-11-18");
    CHECK(minimum_for({}, Level::town, today) == 80);
    CHECK(minimum_for({}, Level::village, today) == 50);
    CHECK(minimum_for({}, Level::banner, today) == 0);
    const std::vector<MinimumRow> rows{{Minimum::town, day("2026-12-01"), 90},
                                       {Minimum::town, day("2026-01-01"), 85},
                                       {Minimum::high_frequency, day("2026-01-01"), 60}};
    CHECK(minimum_for(rows, Level::town, today) == 85);
    CHECK(minimum_for(rows, Level::town, day("2026-12-01")) == 90);
    CHECK(minimum_for(rows, Level::town, day("2025-12-31")) == 80);
    CHECK(minimum_on(rows, Minimum::high_frequency, today) == 60);
    CHECK(minimum_for(rows, Level::village, today) == 50);
    const std::vector<MinimumRow> turned{{Minimum::town, std::nullopt, 70},
                                         {Minimum::town, day("2026-01-01"), 85},
                                         {Minimum::town, day("2026-06-01"), 88}};
    CHECK(minimum_for(turned, Level::town, today) == 88);
    CHECK(minimum_for(turned, Level::town, day("2025-12-31")) == 80);  // the plan's, since no day
}

TEST_CASE("a power comes down by a document, in time, to somebody who may take it") {
    const CivilDate today = day("2026-11-18");
    Item item = whole();
    SetPower in;
    in.mode = PowerMode::entrusted;
    in.document = "乌政办发〔2026〕8号";
    in.since = day("2026-11-01");
    const auto ask = [&](PowerPlaces places = {"bureau", ""}) {
        return code(power_allowed(item, in, places, today));
    };
    CHECK(ask().empty());
    CHECK(ask({"bureau", "village"}).empty());
    CHECK(ask({"town", ""}) == "catalogue.power_giver from");
    CHECK(ask({"banner", "bureau"}) == "catalogue.power_receiver to");
    item.item_type = ItemType::permit;
    CHECK(ask({"bureau", "village"}) == "catalogue.power_receiver to");
    CHECK(ask({"bureau", "zone"}).empty());
    in.until = day("2026-11-17");
    CHECK(ask() == "catalogue.power_dates until");
    in.until = day("2026-11-18");
    CHECK(ask().empty());
    in.since = day("2026-11-19");
    CHECK(ask() == "catalogue.power_dates since");
    in.since = day("2026-11-01");
    in.document = " ";
    CHECK(ask() == "catalogue.power_document document");
    in.mode = PowerMode::assisted;
    CHECK(ask().empty());
    Power power;
    power.since = day("2026-11-01");
    power.until = day("2026-11-30");
    CHECK(in_force(power, today));
    CHECK_FALSE(in_force(power, day("2026-12-01")));
    CHECK_FALSE(in_force(power, day("2026-10-31")));
}

}  // namespace ortoo::catalogue

// SPDX-License-Identifier: MulanPSL-2.0
// Powers that come down, what an item allows, and the lists of guidance.
#include <doctest/doctest.h>

#include "catalogue/rules_claim.h"

namespace ortoo::catalogue {

namespace {
CivilDate day(std::string_view text) {
    return parse_date(text).value();
}

Item guide() {
    Item item;
    item.materials.resize(2);
    item.materials[1].no = 2;
    return item;
}

std::string code(const auto& result) {
    return result ? "" : result.error().code + " " + result.error().field;
}

// "row field code;" of each fault.
std::string faults(const std::string& lines) {
    const auto read = parse_guidance("batch,line,name,department,level\n" + lines);
    REQUIRE(read);
    std::string out;
    for (const ImportFault& each : read->faults) {
        out += std::to_string(each.row) + " " + each.field + " " + each.code + ";";
    }
    return out;
}
}  // namespace

TEST_CASE(
    "授权办理 needs its document as 委托受理 does, and an end that is not before its beginning") {
    const CivilDate today = day("2026-11-18");
    SetPower in;
    in.mode = PowerMode::authorised;
    in.since = day("2026-11-10");
    CHECK(code(power_allowed({}, in, {"bureau", "town"}, today)) ==
          "catalogue.power_document document");
    in.document = "乌政办发〔2026〕8号";
    CHECK(code(power_allowed({}, in, {"bureau", "town"}, today)).empty());
    in.until = day("2026-11-09");
    CHECK(code(power_allowed({}, in, {"bureau", "town"}, today)) == "catalogue.power_dates until");
    in.until = day("2026-11-17");  // over already
    CHECK(code(power_allowed({}, in, {"bureau", "town"}, today)) == "catalogue.power_dates until");
    in.until = today;
    CHECK(code(power_allowed({}, in, {"banner", "town"}, today)).empty());
}

TEST_CASE("a power without an end holds from its day on") {
    Power power;
    power.since = day("2026-11-10");
    CHECK_FALSE(in_force(power, day("2026-11-09")));
    CHECK(in_force(power, day("2026-11-10")));
    CHECK(in_force(power, day("2030-01-01")));
}

TEST_CASE("容缺 that is taken back needs no material that may follow") {
    Item item;
    item.materials.resize(1);
    item.materials[0].may_follow = true;
    item.incomplete_acceptance = true;
    ChangeItem in;
    in.may_follow = std::vector<std::int64_t>{};
    CHECK(code(changed(item, in)) == "catalogue.follow_none may_follow");
    in.incomplete_acceptance = false;
    const auto next = changed(item, in);
    REQUIRE(next);
    CHECK_FALSE(next->incomplete_acceptance);
    CHECK_FALSE(next->materials[0].may_follow);
    in.may_follow = std::vector<std::int64_t>{1};
    CHECK(changed(item, in)->materials[0].may_follow);  // ready for the day it is allowed again
}

TEST_CASE("a line of a guidance list that cannot be read says what of it") {
    CHECK(faults("1,1,临时救助,旗民政局,苏木镇\n").empty());
    CHECK(faults("99,100000,临时救助,,\n").empty());
    CHECK(faults("100,1,甲,,\n") == "2 batch not_a_number;");
    CHECK(faults("0,1,甲,,\n") == "2 batch not_a_number;");
    CHECK(faults("一,1,甲,,\n") == "2 batch not_a_number;");
    CHECK(faults("1,100001,甲,,\n") == "2 line not_a_number;");
    CHECK(faults("1,1,,,\n") == "2 name missing;");
    CHECK(faults("1,1," + std::string(200, 'x') + ",,\n").empty());
    CHECK(faults("1,1," + std::string(201, 'x') + ",,\n") == "2 name too_long;");
    CHECK(faults("1,1,\xC1\xD9\xCA\xB1,,\n") == "2 name not_utf8;");  // GB 18030
    CHECK(faults("1,1,甲,,\n1,1,乙,,\n") == "3 line duplicate;");
    CHECK(code(parse_guidance("")) == "catalogue.not_csv csv");
    CHECK(code(parse_guidance("\"open")) == "catalogue.not_csv csv");
    CHECK(code(parse_guidance(std::vector<std::vector<std::string>>{})) ==
          "catalogue.columns_missing csv");
}

TEST_CASE("容缺 needs a material that may follow") {
    ChangeItem in;
    in.incomplete_acceptance = true;
    CHECK(code(changed(guide(), in)) == "catalogue.follow_none may_follow");
    in.may_follow = std::vector<std::int64_t>{7};
    CHECK(code(changed(guide(), in)) == "catalogue.follow_unknown may_follow");
    in.may_follow = std::vector<std::int64_t>{2};
    const auto next = changed(guide(), in);
    REQUIRE(next);
    CHECK(next->materials[1].may_follow);
    CHECK_FALSE(next->materials[0].may_follow);
}

TEST_CASE("a guidance list is read by batch and line") {
    const std::string head = "batch,line,name,department,level\n";
    const auto good = parse_guidance(head + "1,1,临时救助,旗民政局,苏木镇\n2,1,临时救助,,\n");
    REQUIRE(good);
    CHECK(good->faults.empty());
    CHECK(good->rows.size() == 2);
    const auto bad = parse_guidance(head + "0,1,甲,,\n1,2,,,\n1,2,乙,,\n1,3\n");
    REQUIRE(bad);
    CHECK(bad->faults.size() == 4);
    CHECK(code(parse_guidance("batch,line\n")) == "catalogue.columns_missing csv");
}

}  // namespace ortoo::catalogue

// SPDX-License-Identifier: MulanPSL-2.0
#include "people/rules.h"

#include <doctest/doctest.h>

namespace ortoo::people {

namespace {

const CivilDate today = parse_date("2026-09-18").value();
// The standard's own example numbers; nobody bears them.
const PersonInput good{"其其格", "11010519491231002X", "13800001234", "乌审旗嘎鲁图镇"};

std::string faults(const PersonInput& in) {
    const auto checked = check_person(in, "applicant.", today);
    std::string out;
    if (!checked) {
        for (const FieldFault& each : checked.error().errors) {
            out += each.field + " " + each.code + ";";
        }
    }
    return out;
}

PersonInput with(std::string PersonInput::* field, std::string value) {
    PersonInput in = good;
    in.*field = std::move(value);
    return in;
}

}  // namespace

TEST_CASE("what was typed is brought into its normal form") {
    const auto checked = check_person(
        {" 其其格 ", " 11010519491231002x", "+86 138-0000-1234", " 嘎鲁图镇 "}, "", today);
    REQUIRE(checked);
    CHECK(checked->name == "其其格");
    CHECK(checked->id_number == "11010519491231002X");
    CHECK(checked->phone == "13800001234");
    CHECK(checked->address == "嘎鲁图镇");
    CHECK(faults(with(&PersonInput::address, "")) == "");
}

TEST_CASE("each fault names its field and what is wrong") {
    CHECK(faults(good) == "");
    CHECK(faults(with(&PersonInput::name, "  ")) == "applicant.name person.name_missing;");
    CHECK(faults(with(&PersonInput::id_number, "110105194912310021")) ==
          "applicant.id_number person.id_checksum;");
    CHECK(faults(with(&PersonInput::id_number, "1101051949123100")) ==
          "applicant.id_number person.id_checksum;");
    // The check character is right, but there is no 31 February.
    std::string impossible = "11010519490231002";
    for (const char c : std::string("0123456789X")) {
        if (faults(with(&PersonInput::id_number, impossible + c)) ==
            "applicant.id_number person.id_date;") {
            impossible += c;
            break;
        }
    }
    CHECK(impossible.size() == 18);
    CHECK(faults(with(&PersonInput::phone, "0477-7580001")) ==
          "applicant.phone person.phone_invalid;");
}

TEST_CASE("all faults of a form come at once, the first one in front") {
    const PersonInput none{"", "", "", ""};
    CHECK(faults(none) ==
          "applicant.name person.name_missing;applicant.id_number person.id_checksum;"
          "applicant.phone person.phone_invalid;");
    const auto refused = check_person(none, "applicant.", today);
    CHECK(refused.error().code == "person.name_missing");
    CHECK(refused.error().field == "applicant.name");
}

TEST_CASE("what everyone sees is masked") {
    const Person person = masked({"P1"}, good);
    CHECK(person.name == "其其格");
    CHECK(person.id_number_masked.find("19491231") == std::string::npos);
    CHECK(person.phone_masked == "138****1234");
    CHECK(person.address_masked.find("嘎鲁图镇****") != std::string::npos);
}

}  // namespace ortoo::people

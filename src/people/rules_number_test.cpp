// SPDX-License-Identifier: MulanPSL-2.0
// Numbers of papers: the standard's vectors, a second calculation of the check character, and what
// masks may give away.
#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>

#include "base/identifiers.h"
#include "base/seeded_random.h"
#include "people/rules.h"

namespace ortoo::people {

namespace {

const CivilDate today = parse_date("2026-09-18").value();

std::string answer(IdType type, std::string_view typed) {
    const Number number = normal_number(type, typed, today);
    return number.fault ? std::string(number.fault->code) : number.normal;
}

// ISO 7064 MOD 11-2 as the standard tells it, digit by digit: double and add, no table of weights.
char naive_check(std::string_view first17) {
    int p = 0;
    for (const char c : first17) {
        p = (p + (c - '0')) * 2 % 11;
    }
    const int check = (12 - p) % 11;
    return check == 10 ? 'X' : static_cast<char>('0' + check);
}

std::string random_number(SeededRandom& random) {
    std::string out = std::to_string(1 + random.below(9));
    while (out.size() < 6) {
        out += std::to_string(random.below(10));
    }
    const CivilDate first = civil(1900, 1, 1).value();
    const auto days = static_cast<std::uint64_t>(today.days - first.days);
    std::string born = to_text(first.plus_days(static_cast<std::int32_t>(random.below(days + 1))));
    std::erase(born, '-');
    out += born;
    while (out.size() < 17) {
        out += std::to_string(random.below(10));
    }
    return out;
}

}  // namespace

TEST_CASE("each kind of paper is checked by its own rule") {
    struct Row {
        IdType type;
        const char* typed;
        const char* answer;
    };
    for (const Row& row : {
             Row{IdType::identity_card, "11010519491231002X", "11010519491231002X"},
             Row{IdType::identity_card, " 11010519491231002x ", "11010519491231002X"},
             Row{IdType::identity_card, "440524188001010014", "person.id_date"},  // born 1880
             Row{IdType::identity_card, "110105194902310026", "person.id_date"},
             Row{IdType::identity_card, "110105194912310021", "person.id_checksum"},
             Row{IdType::identity_card, "150626202609180019", "150626202609180019"},  // today
             Row{IdType::identity_card, "150626202609190014", "person.id_date"},      // tomorrow
             Row{IdType::identity_card, "", "person.id_checksum"},
             Row{IdType::residence_permit, "810000199001010019", "810000199001010019"},
             Row{IdType::residence_permit, "830000199106140016", "830000199106140016"},
             Row{IdType::residence_permit, "810000199001010018", "person.id_checksum"},
             Row{IdType::residence_permit, "11010519491231002X", "person.id_format"},
             Row{IdType::residence_permit, "820000199001010010", "820000199001010010"},
             Row{IdType::passport, "e12345678", "E12345678"},
             Row{IdType::passport, "E1234567890123456789", "E1234567890123456789"},
             Row{IdType::passport, "E12345678901234567890", "person.id_format"},
             Row{IdType::passport, "E1234_5678", "person.id_format"},
             Row{IdType::passport, "{12345678", "person.id_format"},
             Row{IdType::passport, "E1234", "person.id_format"},
             Row{IdType::passport, "ABCDEFGH", "person.id_format"},
             Row{IdType::passport, "E1234-5678", "person.id_format"},
             Row{IdType::permanent_residence, "910115198605040015", "910115198605040015"},
             Row{IdType::permanent_residence, "usa110086041201", "USA110086041201"},
             Row{IdType::permanent_residence, "11010519491231002X", "person.id_format"},
             Row{IdType::permanent_residence, "12345", "person.id_format"},
             Row{IdType::permanent_residence, "US1110086041201", "person.id_format"},
             Row{IdType::permanent_residence, "USA11008604120A", "person.id_format"},
             Row{IdType::permanent_residence, "910115198605040016", "person.id_checksum"},
             Row{IdType::credit_code, "91350100M000100Y43", "91350100M000100Y43"},
             Row{IdType::credit_code, "11440103007493637k", "11440103007493637K"},
             Row{IdType::credit_code, "91350100M000100Y44", "person.credit_code"},
             Row{IdType::credit_code, "91350100I000100Y43", "person.credit_code"},
         }) {
        CAPTURE(row.typed);
        CHECK(answer(row.type, row.typed) == row.answer);
    }
}

TEST_CASE("birth dates are civil dates: 29 February and the summer-time years stay as typed") {
    struct Row {
        const char* number;
        const char* birth;
    };
    for (const Row& row : {Row{"150626198802290018", "1988-02-29"},
                           Row{"150626198605040028", "1986-05-04"},     // clocks went forward
                           Row{"150626198704120015", "1987-04-12"}}) {  // and the year after
        PersonInput person;
        person.id_number = row.number;
        CHECK(answer(IdType::identity_card, row.number) == row.number);
        CHECK(to_text(birth_of(person).value()) == row.birth);
    }
    // A child born on the day it is registered, one hour after midnight in Shanghai, when the day
    // in Greenwich is still the one before.
    const Instant night = parse_instant("2026-09-18T01:00:00+08:00").value();
    CHECK_FALSE(
        normal_number(IdType::identity_card, "150626202609180019", local_date(night)).fault);
}

TEST_CASE("a child is one until the fourteenth birthday") {
    PersonInput person;
    person.id_number = "150626201209190010";
    CHECK(is_child(person, today));
    person.id_number = "150626201209180015";
    CHECK_FALSE(is_child(person, today));
    PersonInput foreigner;
    foreigner.id_type = IdType::passport;
    CHECK_FALSE(is_child(foreigner, today));
    foreigner.birth = parse_date("2020-02-29");
    CHECK(is_child(foreigner, today));
}

TEST_CASE("the check character agrees with a second calculation, 100,000 numbers") {
    SeededRandom random(20261125);
    for (int i = 0; i < 100'000; ++i) {
        std::string number = random_number(random);
        const char check = id_check_character(number);
        REQUIRE(check == naive_check(number));
        number += check;
        REQUIRE(answer(IdType::identity_card, number) == number);
        // One wrong digit is always found.
        const std::size_t at = random.below(17);
        std::string slip = number;
        slip[at] = static_cast<char>('0' + (slip[at] - '0' + 1 + random.below(9)) % 10);
        REQUIRE(normal_number(IdType::identity_card, slip, today).fault.has_value());
    }
}

TEST_CASE("pieces from any two outputs never rebuild a number") {
    SeededRandom random(7);
    for (int i = 0; i < 20'000; ++i) {
        PersonInput person{"其其格", random_number(random), "13800001234", "乌审旗嘎鲁图镇 7 号"};
        person.id_number += id_check_character(person.id_number);
        const Person one = masked({"P1"}, person);
        person.name = "巴图";
        person.phone = "13900005678";
        const Person two = masked({"P1"}, person);
        // What is not hidden in one of them.
        std::string joined(18, '*');
        for (const std::string& each : {one.id_number_masked, two.id_number_masked}) {
            REQUIRE(each.size() == 18);
            for (std::size_t at = 0; at < 18; ++at) {
                joined[at] = each[at] == '*' ? joined[at] : each[at];
            }
        }
        REQUIRE(std::count(joined.begin(), joined.end(), '*') >= 8);
        REQUIRE(joined.substr(6, 8) == "********");  // the date of birth
    }
}

TEST_CASE("masks of shorter papers hide at least half") {
    CHECK(rc::check([] {
        const auto text = *rc::gen::container<std::string>(rc::gen::inRange('0', '9'));
        const std::string shown = masked_number(IdType::passport, text);
        const auto visible = static_cast<std::size_t>(
            std::count_if(shown.begin(), shown.end(), [](char c) { return c != '*'; }));
        RC_ASSERT(2 * visible <= text.size());
        RC_ASSERT(shown.empty() == text.empty());
    }));
}

TEST_CASE("the day of birth is where each paper has it") {
    struct Row {
        IdType type;
        const char* number;
        const char* said;
        const char* birth;
    };
    for (const Row& row : {
             Row{IdType::identity_card, "150626198802290018", "", "1988-02-29"},
             Row{IdType::residence_permit, "810000199001010019", "", "1990-01-01"},
             Row{IdType::permanent_residence, "910115198605040015", "", "1986-05-04"},
             Row{IdType::permanent_residence, "USA110086041201", "1986-04-12", "1986-04-12"},
             Row{IdType::permanent_residence, "USA110086041201", "", ""},
             Row{IdType::passport, "E12345678", "1988-02-29", "1988-02-29"},
             Row{IdType::credit_code, "91350100M000100Y43", "1988-02-29", ""},  // firms have none
         }) {
        CAPTURE(row.number);
        PersonInput person;
        person.id_type = row.type;
        person.id_number = row.number;
        person.birth = parse_date(row.said);
        const auto born = birth_of(person);
        CHECK((born ? to_text(*born) : "") == row.birth);
        CHECK_FALSE(is_child(person, today));
    }
}

TEST_CASE("papers of foreigners show their first and last two characters, and short ones nothing") {
    CHECK(masked_number(IdType::passport, "E12345678") == "E****78");
    CHECK(masked_number(IdType::permanent_residence, "USA110086041201") == "U****01");
    CHECK(masked_number(IdType::permanent_residence, "12345") == "****");
    CHECK(masked_number(IdType::permanent_residence, "").empty());
}

}  // namespace ortoo::people

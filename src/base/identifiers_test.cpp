// SPDX-License-Identifier: MulanPSL-2.0
// All numbers here are from the standards or made for the test; none is a person's.
#include "base/identifiers.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include "base/text.h"

namespace ortoo {

namespace {
const CivilDate today = parse_date("2026-09-18").value();
}

TEST_CASE("the check characters of GB 11643 are the standard's own") {
    CHECK(id_check_character("11010519491231002") == 'X');
    CHECK(id_check_character("44052418800101001") == '4');
    CHECK(id_check_character("4405241880010100") == 0);
    CHECK(id_check_character("4405241880010100x") == 0);
}

TEST_CASE("an ID number is normalised, its x becoming X") {
    CHECK(normal_id_number("11010519491231002X", today) == "11010519491231002X");
    CHECK(normal_id_number("　11010519491231002x ", today) == "11010519491231002X");
    CHECK(birth_date("11010519491231002X") == parse_date("1949-12-31"));
}

TEST_CASE("what is not a living person's ID number is refused") {
    for (const char* each : {"", "11010519491231002", "110105194912310021", "1101051949123100XX",
                             "11010519491231002XX", "11010519491331002X", "01010519491231002X",
                             "11010519491231００2X", "440524188001010014" /* born in 1880 */}) {
        CAPTURE(each);
        CHECK_FALSE(normal_id_number(each, today));
    }
    const std::string unborn = "15062620260919123";
    const std::string born_today = "15062620260918123";
    CHECK_FALSE(normal_id_number(unborn + id_check_character(unborn), today));
    CHECK(normal_id_number(born_today + id_check_character(born_today), today));
}

TEST_CASE("one wrong or two swapped neighbouring digits never pass the check of an ID number") {
    CHECK(rc::check([] {
        std::string number = "1506261990";
        number += *rc::gen::element<std::string>("0101", "1112", "0928") + "000";
        for (std::size_t i = 14; i < 17; ++i) {
            number[i] = *rc::gen::inRange('0', static_cast<char>('9' + 1));
        }
        number += id_check_character(number);
        RC_ASSERT(normal_id_number(number, today) == number);

        const auto at = *rc::gen::inRange<std::size_t>(0, 17);
        std::string wrong = number;
        wrong[at] = *rc::gen::inRange('0', static_cast<char>('9' + 1));
        RC_ASSERT(wrong == number || !normal_id_number(wrong, today));
        std::string swapped = number;
        std::swap(swapped[at], swapped[at + 1]);
        RC_ASSERT(swapped == number || !normal_id_number(swapped, today));
    }));
}

TEST_CASE("age is full years, the birthday included") {
    const auto age = [](const char* birth, const char* day) {
        return age_on(parse_date(birth).value(), parse_date(day).value());
    };
    CHECK(age("2012-09-18", "2026-09-17") == 13);
    CHECK(age("2012-09-18", "2026-09-18") == 14);
    CHECK(age("2012-09-18", "2026-09-19") == 14);
    CHECK(age("2008-02-29", "2026-02-28") == 17);
    CHECK(age("2008-02-29", "2026-03-01") == 18);
    CHECK(age("2026-09-18", "2026-09-18") == 0);
}

TEST_CASE("credit codes follow GB 32100") {
    CHECK(normal_credit_code("91350100M000100Y43") == "91350100M000100Y43");
    CHECK(normal_credit_code(" 91350100m000100y43") == "91350100M000100Y43");
    CHECK(normal_credit_code("11440103007493637K"));
    for (const char* each : {"", "91350100M000100Y44", "91350100M000100Y4", "91350100I000100Y43",
                             "9135010OM000100Y43", "91350100M000100Y433"}) {
        CAPTURE(each);
        CHECK_FALSE(normal_credit_code(each));
    }
}

TEST_CASE("mobile numbers are accepted as people write them") {
    for (const char* each : {"13812345678", " 138 1234 5678", "138-1234-5678", "+8613812345678",
                             "+86 138 1234 5678"}) {
        CAPTURE(each);
        CHECK(normal_mobile(each) == "13812345678");
    }
    for (const char* each : {"", "1381234567", "138123456789", "12812345678", "23812345678",
                             "04777581234", "1381234567a", "8613812345678"}) {
        CAPTURE(each);
        CHECK_FALSE(normal_mobile(each));
    }
}

TEST_CASE("masks show what the rule allows and no more") {
    CHECK(mask_id_number("15062619900101123X") == "150626********123X");
    CHECK(mask_id_number("E12345678") == "E1****78");
    CHECK(mask_id_number("E12") == "****");
    CHECK(mask_phone("13812345678") == "138****5678");
    CHECK(mask_phone("0477-7581234") == "04****34");
    CHECK(mask_phone("110") == "****");
    CHECK(mask_name("巴特尔") == "巴*");
    CHECK(mask_name("巴") == "巴*");
    CHECK(mask_name("其其格·阿拉坦") == "其*");
    CHECK(mask_address("内蒙古自治区鄂尔多斯市乌审旗嘎鲁图镇锡尼街88号3号楼") ==
          "内蒙古自治区鄂尔多斯市乌审旗嘎鲁图镇****");
    CHECK(mask_address("乌审旗乌审召镇布日都嘎查") == "乌审旗乌审召镇****");
    CHECK(mask_address("乌审旗苏力德苏木塔来乌素嘎查") == "乌审旗苏力德苏木****");
    CHECK(mask_address("锡尼街88号") == "锡尼街****");
    CHECK(mask_address("家") == "****");
    for (const auto& mask : {mask_id_number, mask_phone, mask_name, mask_address}) {
        CHECK(mask("") == "");
    }
}

TEST_CASE("no mask gives back what it hides, and all stay UTF-8") {
    CHECK(rc::check([] {
        std::string text;
        for (const int each : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 6))) {
            text += std::array{"巴", "1", "X", "镇", "·", "𠮷"}[static_cast<std::size_t>(each)];
        }
        for (const auto& mask : {mask_id_number, mask_phone, mask_name, mask_address}) {
            RC_ASSERT(is_utf8(mask(text)));
            RC_ASSERT(text.empty() ||
                      (mask(text) != text && mask(text).find('*') != std::string::npos));
        }
    }));
}

}  // namespace ortoo

// SPDX-License-Identifier: MulanPSL-2.0
#include "base/text.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

namespace ortoo {

using namespace std::string_view_literals;
using Rows = std::vector<std::vector<std::string>>;

namespace {

std::string csv_field(const std::string& text, bool always_quote) {
    if (!always_quote && !text.empty() && text.find_first_of(",\"\r\n") == std::string::npos) {
        return text;
    }
    std::string out = "\"";
    for (const char c : text) {
        out += c == '"' ? std::string("\"\"") : std::string(1, c);
    }
    return out + "\"";
}

std::string csv(const Rows& rows, bool always_quote) {
    std::string out;
    for (const auto& row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            out += (i == 0 ? "" : ",") + csv_field(row[i], always_quote);
        }
        out += "\r\n";
    }
    return out;
}

}  // namespace

TEST_CASE("well-formed UTF-8 is accepted up to the last code point") {
    for (const std::string_view each :
         {""sv, "abc"sv, "é"sv, "乌审旗"sv, "ᠮᠣᠩᠭᠣᠯ"sv, "𠮷"sv, "\xF4\x8F\xBF\xBF"sv,
          "\xEF\xBF\xBF"sv, "\xED\x9F\xBF"sv, "\xEE\x80\x80"sv, "a\0b"sv}) {
        CAPTURE(each);
        CHECK(is_utf8(each));
    }
}

TEST_CASE("every kind of broken UTF-8 is refused") {
    for (const std::string_view each : {"\x80"sv,
                                        "\xBF"sv,
                                        "\xC0\x80"sv,
                                        "\xC1\xBF"sv,
                                        "\xC2"sv,
                                        "\xC2\x41"sv,
                                        "\xE0\x80\x80"sv,
                                        "\xE0\x9F\xBF"sv,
                                        "\xE4\xB9"sv,
                                        "\xED\xA0\x80"sv,
                                        "\xED\xBF\xBF"sv,
                                        "\xF0\x80\x80\x80"sv,
                                        "\xF0\x8F\xBF\xBF"sv,
                                        "\xF4\x90\x80\x80"sv,
                                        "\xF5\x80\x80\x80"sv,
                                        "\xFE"sv,
                                        "\xFF"sv,
                                        "\xF0\x9F\x98"sv,
                                        "ok\xE4\xB9"sv,
                                        "\xE4\xB9\xFF"sv}) {
        CAPTURE(hex(each));
        CHECK_FALSE(is_utf8(each));
    }
    // 乌审旗 saved by a spreadsheet as GB 18030.
    CHECK_FALSE(is_utf8("\xCE\xDA\xC9\xF3\xC6\xEC"sv));
}

TEST_CASE("length is counted in code points, not bytes") {
    CHECK(code_points("") == 0);
    CHECK(code_points("巴特尔") == 3);
    CHECK(code_points("a𠮷b") == 3);
    CHECK(code_point_list("巴特a") == std::vector<std::string>{"巴", "特", "a"});
    CHECK(join(code_point_list("乌审旗𠮷"), "") == "乌审旗𠮷");
}

TEST_CASE("trim drops the blanks that Chinese keyboards make too") {
    CHECK(trim("　巴 特尔\u00A0\t\r\n") == "巴 特尔");
    CHECK(trim(" 　\t") == "");
    CHECK(trim("") == "");
}

TEST_CASE("split and join undo each other") {
    CHECK(split("", ',') == std::vector<std::string>{""});
    CHECK(split("a,,b,", ',') == std::vector<std::string>{"a", "", "b", ""});
    CHECK(rc::check([](const std::string& text) { return join(split(text, ';'), ";") == text; }));
}

TEST_CASE("an integer is the whole text or nothing") {
    CHECK(parse_int("0") == 0);
    CHECK(parse_int("-9223372036854775808") == INT64_MIN);
    CHECK(parse_int("9223372036854775807") == INT64_MAX);
    for (const std::string_view each : {""sv, "9223372036854775808"sv, " 1"sv, "1 "sv, "1.0"sv,
                                        "+1"sv, "0x1"sv, "一"sv, "-"sv, "1e3"sv}) {
        CAPTURE(each);
        CHECK_FALSE(parse_int(each));
    }
}

TEST_CASE("bytes survive hex and base 64") {
    CHECK(hex("\x00\xAB"sv) == "00ab");
    CHECK(unhex("00aB") == "\x00\xAB"sv);
    CHECK(base64("") == "");
    CHECK(base64("f") == "Zg==");
    CHECK(base64("fo") == "Zm8=");
    CHECK(base64("foobar") == "Zm9vYmFy");
    CHECK(rc::check([](const std::string& bytes) {
        return unhex(hex(bytes)) == bytes && unbase64(base64(bytes)) == bytes;
    }));
    for (const char* each : {"0", "0g", " 00"}) {
        CHECK_FALSE(unhex(each));
    }
    for (const char* each :
         {"Zg=", "Zg", "Z===", "Zh==", "Zg==Zg==", "Z=g=", "Zm9=", "Zm 8", "===="}) {
        CAPTURE(each);
        CHECK_FALSE(unbase64(each));
    }
}

TEST_CASE("CSV as spreadsheets write it") {
    CHECK(parse_csv("") == Rows{});
    CHECK(parse_csv("a,b\n1,2") == Rows{{"a", "b"}, {"1", "2"}});
    CHECK(parse_csv("\xEF\xBB\xBF名称,代码\r\n嘎鲁图镇,150626100\r\n") ==
          Rows{{"名称", "代码"}, {"嘎鲁图镇", "150626100"}});
    CHECK(parse_csv("\"a,\"\"b\"\"\r\nc\",\"\"\n") == Rows{{"a,\"b\"\r\nc", ""}});
    CHECK(parse_csv("a,\n,b\n") == Rows{{"a", ""}, {"", "b"}});
    CHECK(parse_csv("a\n\n\nb\n\r\n") == Rows{{"a"}, {"b"}});
    CHECK(parse_csv("5\" pipe,x") == Rows{{"5\" pipe", "x"}});
    CHECK_FALSE(parse_csv("a,\"b\nc,d"));
    CHECK_FALSE(parse_csv("\""));
}

TEST_CASE("any table of texts survives CSV") {
    CHECK(rc::check([](bool always_quote) {
        const auto field = rc::gen::container<std::string>(
            rc::gen::element('a', 'b', ',', '"', '\r', '\n', ' ', '\0', '\xE4'));
        const auto row = rc::gen::nonEmpty(rc::gen::container<std::vector<std::string>>(field));
        const Rows rows = *rc::gen::container<Rows>(row);
        RC_ASSERT(parse_csv(csv(rows, always_quote)) == rows);
    }));
}

TEST_CASE("pictures are known by their bytes, never by their name") {
    CHECK(picture_type("\xFF\xD8\xFF\xE0rest") == "image/jpeg");
    CHECK(picture_type("\x89PNG\r\n\x1A\nrest") == "image/png");
    CHECK(picture_type("RIFF1234WEBPrest") == "image/webp");
    CHECK_FALSE(picture_type("<svg onload='x()'></svg>"));
    CHECK_FALSE(picture_type("%PDF-1.7"));
    CHECK_FALSE(picture_type("RIFF1234WAVE"));
    CHECK_FALSE(picture_type(""));
    CHECK_FALSE(picture_type("RIFF"));
    CHECK_FALSE(picture_type("RIFF1234WEB"));
    CHECK_FALSE(picture_type("1234567890123456"));
}

}  // namespace ortoo

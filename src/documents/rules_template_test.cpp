// SPDX-License-Identifier: MulanPSL-2.0
#include "documents/rules_template.h"

#include <doctest/doctest.h>

#include "documents/rules_pattern.h"
#include "documents/rules_sheet.h"

namespace ortoo::documents {

namespace {
const std::string head =
    "kind not_required\nversion 1\ntitle 不受理告知书\npapers a4\nabove {unit}\n";
const std::string good = head + "to {to}\ntext 理由：{reason}\nseal {unit}\n";

std::string code_of(const std::string& body) {
    const auto read = parse_template(body);
    return read ? std::string() : read.error().code;
}

std::string param(const std::string& body, const std::string& name) {
    const auto read = parse_template(body);
    for (const auto& [key, value] : read.error().params) {
        if (key == name) {
            return value;
        }
    }
    return {};
}

Values values() {
    return {{"to", std::string("巴特尔")},
            {"unit", std::string("无定河镇")},
            {"reason", std::string("不需要许可")},
            {"number", std::string("BX20261118-0001")},
            {"code", std::string("1234567812345676")},
            {"date", civil(2026, 11, 18).value()}};
}
}  // namespace

TEST_CASE("a pattern leaves out what stands in brackets with a blank field or a false condition") {
    const Values filled{{"a", std::string("甲")}, {"none", std::string()}, {"yes", true}};
    for (const auto& [pattern, said] : {std::pair{"{a}。", "甲。"},
                                        {"[（{a}）]", "（甲）"},
                                        {"x[（{none}）]y", "xy"},
                                        {"[yes?是]", "是"},
                                        {"[!yes?不是]", ""},
                                        {"[yes?{none}了]", ""},
                                        {"[!none?{a}]", "甲"},
                                        {"{none}", ""},
                                        {"什么？[谁{a}？]", "什么？谁甲？"}}) {
        CAPTURE(pattern);
        const auto parsed = parse_pattern(pattern);
        REQUIRE(parsed.has_value());
        CHECK(fill(*parsed, filled) == said);
    }
    for (const char* broken : {"[a", "a]", "[[a]]", "{a", "a}", "{}", "{A}", "[]", "[{a]}"}) {
        CAPTURE(broken);
        CHECK_FALSE(parse_pattern(broken).has_value());
    }
}

TEST_CASE("dates are written in words") {
    CHECK(in_words(civil(2026, 1, 6).value()) == "2026年1月6日");
    CHECK(in_words(parse_instant("2026-11-18T09:05:00+08:00").value()) == "2026年11月18日 9时05分");
}

TEST_CASE("a template is read strictly, and a fault names its line and word") {
    CHECK(code_of(good).empty());
    struct Bad {
        std::string added;
        std::string code;
        std::string word;
    };
    for (const Bad& row : {
             Bad{"shout {to}", "document.template_syntax", "shout {to}"},
             {"text", "document.template_syntax", "text"},
             {"text {colour}", "document.template_field", "colour"},
             {"text [{colour}]", "document.template_field", "colour"},
             {"text [colour?a]", "document.template_field", "colour"},
             {"if colour text a", "document.template_field", "colour"},
             {"if COLOUR text a", "document.template_syntax", "if COLOUR text a"},
             {"text {permit}", "document.template_type", "permit"},
             {"table reason\n  8 a = #", "document.template_type", "reason"},
             {"table materials\n  8 a = #", "document.template_field", "materials"},
             {"text {basis}", "document.template_unguarded", "basis"},
             {"if !basis text {basis}", "document.template_unguarded", "basis"},
             {"heading {due}", "document.template_unguarded", "due"},
             {"facts", "document.template_syntax", "facts"},
             {"  a = {to}", "document.template_syntax", "a = {to}"},
             {"facts\n  a : {to}", "document.template_syntax", "a : {to}"},
             {"papers a3", "document.template_syntax", "papers a3"},
             {"kind letter", "document.template_syntax", "kind letter"},
         }) {
        CAPTURE(row.added);
        CHECK(code_of(good + row.added + "\n") == row.code);
        CHECK(param(good + row.added + "\n", "word") == row.word);
    }
    CHECK(param(good + "text {colour}\n", "line") == "9");
    CHECK(code_of(good + "if basis text {basis}\n").empty());
    CHECK(code_of(good + "text a[{basis}]\n").empty());
    CHECK(code_of("") == "document.template_syntax");
    CHECK(code_of("title a\nversion 1\ntext a\n") == "document.template_syntax");
}

TEST_CASE("a template that leaves out what its kind must say is refused") {
    CHECK(param(head + "to {to}\ntext 不受理。\n", "word") == "reason");
    CHECK(code_of(head + "text 理由：{reason}\n") == "document.template_lacks");
    const std::string denial =
        "kind denial\nversion 1\ntitle 不予许可决定书\nabove {unit}\nto {to}\ntext {reasons}\n";
    CHECK(param(denial, "word") == "review_organ");
    CHECK(code_of(denial + "text 向{review_organ}复议，向{court}起诉。\n").empty());
}

TEST_CASE("columns of a table are those of its list") {
    const std::string notice =
        "kind notice\nversion 1\ntitle 一次性告知书\nabove {unit}\nto {to}\ntext 最迟于{due}\n";
    CHECK(code_of(notice + "table materials\n  8 序号 = #\n  92 名称 = name\n").empty());
    CHECK(param(notice + "table materials\n  8 序号 = colour\n", "word") == "materials.colour");
    CHECK(code_of(notice + "table materials\n  0 序号 = #\n") == "document.template_syntax");
    CHECK(code_of(notice + "table materials\n") == "document.template_syntax");
    CHECK(code_of(notice + "list materials {name}：{need}\n").empty());
    CHECK(code_of(notice + "checks materials\n") == "document.template_field");
}

TEST_CASE("a sheet says the filled text, the number, the code, and that it waits for a seal") {
    const auto read = parse_template(good).value();
    const Sheet sheet =
        sheet_of(read, values(), {"https://x.cn/#/check", "ab12", "", false, "", {}});
    CHECK(sheet.above == "无定河镇");
    CHECK(sheet.title == "不受理告知书");
    CHECK(sheet.number == "BX20261118-0001");
    REQUIRE(sheet.blocks.size() == 3);
    CHECK(sheet.blocks[0].kind == BlockKind::to);
    CHECK(sheet.blocks[1].text == "理由：不需要许可");
    CHECK(sheet.blocks[2].rows.front().cells.front() == "2026年11月18日");
    CHECK(sheet.seal == SealLook::wet);
    CHECK(sheet.seal_words == "电子印章未启用，请加盖实物印章");
    CHECK(sheet.qr == "https://x.cn/#/check?code=1234567812345676");
    CHECK(sheet.beside.front() == "查验码：1234 5678 1234 5676");
    CHECK(sheet.foot == "BX20261118-0001　SM3 ab12");
    CHECK(sheet_of(read, values(), {}).qr == "1234567812345676");
}

TEST_CASE("lists, checks and facts become rows; a demanded list without a line says so") {
    const std::string body =
        "kind mandate\nversion 1\ntitle 委托单\nabove {unit}\nto {to}\n"
        "text "
        "{client_id_number}{client_phone}{client_address}{agent}{agent_phone}{agent_unit}{mode}"
        "{valid_from}{valid_until}{delivery}{signed_at}{signed_by}\n"
        "checks scope\nchecks consents\nfacts\n  语言 = {language}\n  代办员 = "
        "{agent}[（{agent_phone}）]\n"
        "table materials\n  8 序号 = #\n  92 名称 = name\nlist materials {name}[，{pages}页]\n"
        "sign 甲 | 乙\n";
    Values all = values();
    all["scope"] = Rows{{{"name", "提交"}, {"yes", "yes"}}, {{"name", "领取"}, {"yes", ""}}};
    all["agent"] = std::string("王强");
    all["agent_phone"] = std::string();
    const auto read = parse_template(body).value();
    Sheet sheet = sheet_of(read, all, {});
    REQUIRE(sheet.blocks.size() == 6);  // no consents, no list
    CHECK(sheet.blocks[2].rows[0].cells == std::vector<std::string>{"提交", "yes"});
    REQUIRE(sheet.blocks[3].rows.size() == 1);
    CHECK(sheet.blocks[3].rows[0].cells == std::vector<std::string>{"代办员", "王强"});
    CHECK(sheet.blocks[4].rows[0].cells == std::vector<std::string>{"—", "无"});
    CHECK(sheet.blocks[5].rows.size() == 2);
    all["materials"] = Rows{{{"name", "户口簿"}, {"pages", "2"}}, {{"name", "照片"}}};
    sheet = sheet_of(read, all, {});
    CHECK(sheet.blocks[4].rows[1].cells == std::vector<std::string>{"2", "照片"});
    CHECK(sheet.blocks[5].rows[0].cells.front() == "户口簿，2页");
    CHECK(sheet.blocks[5].rows[1].cells.front() == "照片");
}

}  // namespace ortoo::documents

// SPDX-License-Identifier: MulanPSL-2.0
// What a form of a paper may say: each fault with its line and its word.
#include <doctest/doctest.h>

#include "documents/rules_template.h"

namespace ortoo::documents {

namespace {
const std::string head = "kind not_required\nversion 1\ntitle 不受理告知书\n";
const std::string good = head + "above {unit}\nto {to}\ntext 理由：{reason}\n";

// "code line word", or nothing.
std::string said(const std::string& body) {
    const auto read = parse_template(body);
    if (read) {
        return {};
    }
    std::string out = read.error().code + " " + read.error().field;
    for (const auto& [name, value] : read.error().params) {
        out += " " + value;
    }
    return out;
}
}  // namespace

TEST_CASE("a form that says one thing wrong is refused at its line, with its word") {
    struct Row {
        const char* added;  // the seventh line and what follows
        const char* said;
    };
    for (const Row& row : {
             // What it is about is unknown, or of another kind.
             Row{"text {colour}{sound}", "document.template_field body 7 colour"},
             {"text [permit?须许可。]", ""},
             {"text {materials}", "document.template_field body 7 materials"},
             {"facts\n  颜色 = {colour}", "document.template_field body 7 colour"},
             // What may be absent stands unguarded.
             {"if permit text {basis}", "document.template_unguarded body 7 basis"},
             {"if permit if basis text {basis}", ""},
             {"text {basis}{agent}", "document.template_unguarded body 7 basis"},
             {"text {court}", "document.template_unguarded body 7 court"},
             // What it says cannot be read.
             {"text {", "document.template_syntax body 7 text {"},
             {"list Materials {name}", "document.template_syntax body 7 list Materials {name}"},
             {"facts\n  颜色 = {", "document.template_syntax body 8 颜色 = {"},
             {"text a\n  8 a = #", "document.template_syntax body 8 8 a = #"},
             {"sign |", ""},  // two lines without a word
             {"sign", "document.template_syntax body 7 sign"},
             {"mongolian", "document.template_syntax body 7 mongolian"},
         }) {
        CAPTURE(row.added);
        CHECK(said(good + row.added + "\n") == row.said);
    }
    CHECK(said(head + "above {colour}\nto {to}\ntext {reason}{unit}\n") ==
          "document.template_field body 0 colour");
}

TEST_CASE("a column has a width from one to a hundred, a heading and a field") {
    const std::string notice =
        "kind notice\nversion 1\ntitle 一次性告知书\nabove {unit}\nto {to}\ntext 最迟于{due}\n";
    const auto column = [&](const std::string& line) {
        return said(notice + "table materials\n  " + line + "\n");
    };
    CHECK(column("1 序号 = #").empty());
    CHECK(column("100 名称 = name").empty());
    for (const char* bad : {"x 名称 = name", "0 名称 = name", "101 名称 = name", "8 = name",
                            "8 名称 = NAME", "8 名称 name"}) {
        CAPTURE(bad);
        CHECK(column(bad) == std::string("document.template_syntax body 8 ") + bad);
    }
    CHECK(said(notice + "text {materials}\n") == "document.template_type body 7 materials");
}

TEST_CASE("a form needs its kind, version, title and something to say; # begins a remark") {
    const std::string lacks = "document.template_syntax body ";
    CHECK(said("version 1\ntitle a\ntext a\n") == lacks + "4 kind, version, title");
    CHECK(said("kind not_required\nversion 1\ntext a\n") == lacks + "4 kind, version, title");
    CHECK(said("kind not_required\ntitle a\ntext a\n") == lacks + "4 kind, version, title");
    CHECK(said("kind not_required\nversion 1\ntitle a\n") == lacks + "4 kind, version, title");
    CHECK(said("# 说明\n\n" + good).empty());
}

TEST_CASE("a form may be made for the roll of a till as well, and have a Mongolian title") {
    CHECK_FALSE(parse_template(good)->roll);
    const auto read = parse_template("papers a4 roll80\nmongolian ᠮᠡᠳᠡᠭᠳᠡᠯ\n" + good);
    REQUIRE(read.has_value());
    CHECK(read->roll);
    CHECK(read->mongolian == "ᠮᠡᠳᠡᠭᠳᠡᠯ");
    CHECK(read->title == "不受理告知书");
}

TEST_CASE("a paper that passes from hand to hand names both hands, and nobody it is for") {
    const std::string papers =
        "kind papers\nversion 1\ntitle 材料交接清单\nabove {unit}\ntext {at}\n"
        "table materials\n  8 序号 = #\n  92 名称 = name\n";
    CHECK(said(papers + "text {giver}交{receiver}\n").empty());
    CHECK(said(papers + "text {receiver}\n") == "document.template_lacks body 0 giver");
    CHECK(said(head + "text {reason}{unit}\n") == "document.template_lacks body 0 to");
}

}  // namespace ortoo::documents

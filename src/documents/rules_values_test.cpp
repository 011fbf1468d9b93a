// SPDX-License-Identifier: MulanPSL-2.0
#include <doctest/doctest.h>
#include <rapidcheck.h>

#include "base/text.h"
#include "documents/rules.h"
#include "documents/rules_field.h"
#include "documents/rules_pattern.h"
#include "documents/rules_sheet.h"
#include "documents/rules_template.h"

namespace ortoo::documents {

TEST_CASE("all that a paper says: the draft's own fields beside its values") {
    Draft draft;
    draft.to = "巴特尔";
    draft.item = "草原补贴";
    draft.subject_number = "WS20261118-0001";
    draft.unit.name = "无定河镇";
    draft.due_words = "5 个工作日";
    draft.values = {{"reason", std::string("理由")}};
    const Issued issued{{"D1"}, "BX20261118-0001", "1234567812345678"};
    const CivilDate day = civil(2026, 11, 18).value();
    const Values bare = all_values(draft, issued, day, "王强");
    CHECK(in_words(bare.at("number")) == "BX20261118-0001");
    CHECK(in_words(bare.at("code")) == "1234567812345678");
    CHECK(in_words(bare.at("date")) == "2026年11月18日");
    CHECK(in_words(bare.at("unit")) == "无定河镇");
    CHECK(in_words(bare.at("to")) == "巴特尔");
    CHECK(in_words(bare.at("by")) == "王强");
    CHECK(in_words(bare.at("item")) == "草原补贴");
    CHECK(in_words(bare.at("subject_number")) == "WS20261118-0001");
    CHECK(in_words(bare.at("due_words")) == "5 个工作日");
    CHECK(in_words(bare.at("reason")) == "理由");
    CHECK_FALSE(bare.contains("due"));
    CHECK_FALSE(bare.contains("court"));
    draft.due = day.plus_days(7);
    draft.remedies = Remedies{"乌审旗人民政府", "乌审旗人民法院"};
    const Values full = all_values(draft, issued, day, "王强");
    CHECK(in_words(full.at("due")) == "2026年11月25日");
    CHECK(in_words(full.at("review_organ")) == "乌审旗人民政府");
    CHECK(in_words(full.at("court")) == "乌审旗人民法院");
}

TEST_CASE("a sealed sheet names the record of the seal instead of asking for one") {
    const Template read = parse_template(
                              "kind not_required\nversion 1\ntitle 告知书\nabove {unit}\n"
                              "to {to}\ntext {reason}\nseal {unit}\n")
                              .value();
    Frame frame;
    frame.sealed = true;
    frame.seal_words = "签章记录 7";
    frame.stamp = "已被替换";
    const Sheet sheet = sheet_of(read, {}, frame);
    CHECK(sheet.seal == SealLook::sealed);
    CHECK(sheet.seal_words == "签章记录 7");
    CHECK(sheet.stamp == "已被替换");
    CHECK(sheet.number.empty());
}

TEST_CASE("whatever is typed as a template is read or refused, never a fault") {
    CHECK(rc::check("any lines", [] {
        static const std::vector<std::string> words{"kind notice", "version 1",
                                                    "title 书",    "to {to}",
                                                    "text {due}",  "table materials",
                                                    "  8 a = #",   "facts",
                                                    "  a = {to}",  "if due text {due}",
                                                    "[",           "]",
                                                    "{",           "}",
                                                    "sign a | b",  "list materials {name}",
                                                    "if",          "seal {unit}",
                                                    "checks",      "above",
                                                    "papers"};
        std::string body;
        for (const auto at : *rc::gen::container<std::vector<std::size_t>>(
                 rc::gen::inRange<std::size_t>(0, words.size()))) {
            body += words[at] + "\n";
        }
        const auto read = parse_template(body);
        RC_ASSERT(read.has_value() || read.error().params.size() == 2U);
    }));
    CHECK(rc::check("any pattern fills without its brackets", [](const std::string& text) {
        if (const auto pattern = parse_pattern(text)) {
            RC_ASSERT(fill(*pattern, {}).find_first_of("[]{}") == std::string::npos);
        }
    }));
}

}  // namespace ortoo::documents

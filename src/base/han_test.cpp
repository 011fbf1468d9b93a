// SPDX-License-Identifier: MulanPSL-2.0
#include "base/han.h"

#include <doctest/doctest.h>

namespace ortoo {

namespace {
std::string same(std::string_view text) {
    return to_utf8(folded(text));
}
std::string sounds(std::u32string_view text) {
    std::string out;
    for (const char32_t c : text) {
        out += std::string(spelling(syllable_of(c))) + ' ';
    }
    return out.empty() ? out : out.substr(0, out.size() - 1);
}
}  // namespace

TEST_CASE("one spelling: width, capitals and traditional characters") {
    CHECK(same("ＥＴＣ　８０") == "etc 80");
    CHECK(same("醫療保險") == "医疗保险");
    CHECK(same("領證") == "领证");
    CHECK(same("高龄津贴") == "高龄津贴");
    CHECK(same("ﬁ") == "fi");
    CHECK(same("①②") == "12");
    CHECK(same("𠮷") == "𠮷");
    CHECK(same("\xFF\xFE") == "");
    CHECK(same("") == "");
}

TEST_CASE("characters sound as a keyboard types them") {
    CHECK(sounds(U"高龄津贴") == "gao ling jin tie");
    CHECK(sounds(U"女绿") == "nv lv");
    CHECK(sounds(U"aé1，") == "   ");
    CHECK(syllable_of(U'𠮷') == 0);
    CHECK(syllable_no("gao") == syllable_of(U'高'));
    CHECK(syllable_no("xyz") == 0);
    CHECK(syllable_no("") == 0);
    CHECK(spelling(0).empty());
    CHECK(syllable_count() > 390);
    CHECK(syllable_count() < 480);
    CHECK(spelling(static_cast<SyllableNo>(syllable_count() + 1)).empty());
}

TEST_CASE("Han characters are told from other scripts") {
    CHECK(is_han(U'草'));
    CHECK(is_han(U'〇'));
    CHECK(is_han(U'𠮷'));
    CHECK_FALSE(is_han(U'a'));
    CHECK_FALSE(is_han(U'ᠮ'));
    CHECK_FALSE(is_han(U'，'));
}

}  // namespace ortoo

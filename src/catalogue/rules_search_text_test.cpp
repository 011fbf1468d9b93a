// SPDX-License-Identifier: MulanPSL-2.0
#include "catalogue/rules_search_text.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include "base/text.h"

namespace ortoo::catalogue {

namespace {

std::string cuts(std::string_view letters) {
    std::vector<std::string> out;
    for (const auto& way : cut_syllables(letters, 4)) {
        std::vector<std::string> words;
        for (const SyllableNo each : way) {
            words.emplace_back(spelling(each));
        }
        out.push_back(join(words, " "));
    }
    return join(out, " | ");
}

int cost(std::string_view needle, std::string_view in) {
    return apart(heard(needle), heard(in), 100).cost;
}

}  // namespace

TEST_CASE("a text is heard as characters, letters and initials") {
    const Heard text = heard("高龄津贴 ETC，80岁");
    CHECK(to_utf8(text.chars) == "高龄津贴etc80岁");
    CHECK(text.letters == "gaolingjintieetc80sui");
    CHECK(text.initials == "gljtetc80s");
    CHECK(text.joined == std::vector<char>{0, 1, 1, 1, 0, 1, 1, 0, 1, 0});
    CHECK(text.at.front() == 0);
    CHECK(text.at.back() == text.letters.size());
    CHECK(plain_text(" 高龄，津贴! ＥＴＣ") == "高龄津贴etc");
    CHECK(heard("，。！").size() == 0);
}

TEST_CASE("words of the catalogue, places and surnames are read as people say them") {
    CHECK(heard("畜牧").letters == "xumu");
    CHECK(heard("种畜禽").letters == "zhongchuqin");
    CHECK(heard("银行").letters == "yinhang");
    CHECK(heard("行业").letters == "hangye");
    CHECK(heard("修羊圈").letters == "xiuyangjuan");
    CHECK(heard("乌审旗嘎鲁图镇").letters == "wushenqigalutuzhen");
    CHECK(heard("单家").letters == "shanjia");
    CHECK(heard("单位").letters == "danwei");
    CHECK(heard("参保").letters == "canbao");
}

TEST_CASE("typed letters are cut into syllables in every way, the shortest first") {
    CHECK(cuts("dibao") == "di bao | di ba o");
    CHECK(cuts("xian").find("xian | xi an") == 0);
    CHECK(cuts("fangan").find("fang an") != std::string::npos);
    CHECK(cuts("fangan").find("fan gan") != std::string::npos);
    CHECK(cuts("gljt") == "");
    CHECK(cuts("") == "");
    CHECK(cut_syllables("xianxianxianxianxianxian", 4).size() == 4);  // bounded
}

TEST_CASE("sounds of the region fall together") {
    const auto same = [](const char* a, const char* b) {
        return sound_class(syllable_no(a)) == sound_class(syllable_no(b));
    };
    CHECK(same("zhang", "zan"));
    CHECK(same("cheng", "cen"));
    CHECK(same("shi", "si"));
    CHECK(same("jing", "jin"));
    CHECK_FALSE(same("dong", "dou"));
    CHECK_FALSE(same("di", "ti"));
    CHECK(sound_class(0) == 0);
}

TEST_CASE("distance: the same sound 1, nearly 2, doubled 2, wrong 5, any other slip 4") {
    CHECK(cost("草场补贴", "草场补贴") == 0);
    CHECK(cost("草场补贴", "草厂补贴") == 1);
    CHECK(cost("津贴", "经贴") == 2);
    CHECK(cost("草场补贴", "草场场补贴") == 2);
    CHECK(cost("草场补贴", "草X补贴") == 5);
    CHECK(cost("草场补贴", "草补贴") == 4);
    CHECK(cost("草场补贴", "草场贴补") == 4);
    CHECK(cost("草场补贴", "我要草场补贴啊") == 0);  // the best place counts
    CHECK(apart("dibao", "dbao", 8).cost == 4);
    CHECK(apart("dibao", "diabo", 8).cost == 4);
    CHECK(apart("dibao", "xxxxx", 8).cost == 9);  // more than most is not told apart
    const Apart place = apart(heard("补贴"), heard("草场补贴申报"), 4);
    CHECK(place.from == 2);
    CHECK(place.to == 4);
}

TEST_CASE("a text is never apart from itself, and one change costs at most one slip") {
    CHECK(rc::check("one change", [] {
        const auto letter = rc::gen::inRange('a', 'g');
        const auto text = *rc::gen::container<std::string>(letter);
        RC_PRE(!text.empty());
        RC_ASSERT(apart(text, text, 1000).cost == 0);
        std::string changed = text;
        const auto place = *rc::gen::inRange<std::size_t>(0, text.size());
        const int kind = *rc::gen::inRange(0, 4);
        if (kind == 0) {
            changed[place] = *letter;
        } else if (kind == 1) {
            changed.erase(place, 1);
        } else if (kind == 2) {
            changed.insert(place, 1, *letter);
        } else if (place + 1 < text.size()) {
            std::swap(changed[place], changed[place + 1]);
        }
        RC_ASSERT(apart(text, changed, 1000).cost <= one_slip);
    }));
}

}  // namespace ortoo::catalogue

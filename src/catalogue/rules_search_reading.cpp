// SPDX-License-Identifier: MulanPSL-2.0
#include <algorithm>
#include <array>
#include <set>

#include "base/text.h"
#include "catalogue/rules_search_text.h"

namespace ortoo::catalogue {

namespace {

struct Reading {
    std::u32string_view word;
    std::string_view spelled;
};

// A character has one reading in the table of single characters; here stand the words of the
// catalogue, the places of the banner and the surnames where that reading is wrong.
constexpr std::array readings{
    // words of the catalogue
    Reading{U"行业", "hang ye"},
    Reading{U"银行", "yin hang"},
    Reading{U"长期", "chang qi"},
    Reading{U"延长", "yan chang"},
    Reading{U"特长", "te chang"},
    Reading{U"家长", "jia zhang"},
    Reading{U"村长", "cun zhang"},
    Reading{U"重度", "zhong du"},
    Reading{U"重大", "zhong da"},
    Reading{U"重新", "chong xin"},
    Reading{U"重复", "chong fu"},
    Reading{U"参保", "can bao"},
    Reading{U"参加", "can jia"},
    Reading{U"人参", "ren shen"},
    Reading{U"畜牧", "xu mu"},
    Reading{U"畜禽", "chu qin"},
    Reading{U"牲畜", "sheng chu"},
    Reading{U"草畜", "cao chu"},
    Reading{U"家畜", "jia chu"},
    Reading{U"种植", "zhong zhi"},
    Reading{U"种地", "zhong di"},
    Reading{U"种树", "zhong shu"},
    Reading{U"种草", "zhong cao"},
    Reading{U"种子", "zhong zi"},
    Reading{U"还款", "huan kuan"},
    Reading{U"还贷", "huan dai"},
    Reading{U"还钱", "huan qian"},
    Reading{U"供热", "gong re"},
    Reading{U"供暖", "gong nuan"},
    Reading{U"供电", "gong dian"},
    Reading{U"调解", "tiao jie"},
    Reading{U"调动", "diao dong"},
    Reading{U"调查", "diao cha"},
    Reading{U"会计", "kuai ji"},
    Reading{U"社会", "she hui"},
    Reading{U"给付", "ji fu"},
    Reading{U"供给", "gong ji"},
    Reading{U"核发", "he fa"},
    Reading{U"差旅", "chai lv"},
    Reading{U"传承", "chuan cheng"},
    Reading{U"自传", "zi zhuan"},
    Reading{U"音乐", "yin yue"},
    Reading{U"率先", "shuai xian"},
    Reading{U"税率", "shui lv"},
    Reading{U"处理", "chu li"},
    Reading{U"办事处", "ban shi chu"},
    Reading{U"更名", "geng ming"},
    Reading{U"更换", "geng huan"},
    Reading{U"变更", "bian geng"},
    Reading{U"宅基地", "zhai ji di"},
    Reading{U"便民", "bian min"},
    Reading{U"便宜", "pian yi"},
    Reading{U"接种", "jie zhong"},
    Reading{U"播种", "bo zhong"},
    Reading{U"数额", "shu e"},
    Reading{U"朝阳", "chao yang"},
    Reading{U"划拨", "hua bo"},
    Reading{U"适配", "shi pei"},
    Reading{U"量房", "liang fang"},
    Reading{U"棚圈", "peng juan"},
    Reading{U"羊圈", "yang juan"},
    Reading{U"猪圈", "zhu juan"},
    Reading{U"牛圈", "niu juan"},
    Reading{U"圈舍", "juan she"},
    Reading{U"车辆", "che liang"},
    Reading{U"地址", "di zhi"},
    Reading{U"大夫", "dai fu"},
    Reading{U"血压", "xue ya"},
    Reading{U"供养", "gong yang"},
    Reading{U"纳税", "na shui"},
    // places
    Reading{U"乌审旗", "wu shen qi"},
    Reading{U"乌审召", "wu shen zhao"},
    Reading{U"嘎鲁图", "ga lu tu"},
    Reading{U"嘎查", "ga cha"},
    Reading{U"乌兰陶勒盖", "wu lan tao le gai"},
    Reading{U"图克", "tu ke"},
    Reading{U"苏力德", "su li de"},
    Reading{U"无定河", "wu ding he"},
    Reading{U"苏里格", "su li ge"},
    Reading{U"呼和浩特", "hu he hao te"},
    Reading{U"巴彦淖尔", "ba yan nao er"},
    Reading{U"长庆", "chang qing"},
    Reading{U"重庆", "chong qing"},
    Reading{U"长春", "chang chun"},
    Reading{U"长沙", "chang sha"},
    Reading{U"长安", "chang an"},
    Reading{U"长城", "chang cheng"},
    Reading{U"厦门", "xia men"},
    Reading{U"六安", "lu an"},
    Reading{U"乐清", "yue qing"},
    Reading{U"西藏", "xi zang"},
    Reading{U"大夏", "da xia"},
    Reading{U"敖包", "ao bao"},
    Reading{U"召庙", "zhao miao"},
    // surnames, in front of the words that make them one
    Reading{U"单家", "shan jia"},
    Reading{U"曾家", "zeng jia"},
    Reading{U"仇家", "qiu jia"},
    Reading{U"解家", "xie jia"},
    Reading{U"查家", "zha jia"},
    Reading{U"盖家", "ge jia"},
    Reading{U"任家", "ren jia"},
    Reading{U"华家", "hua jia"},
    Reading{U"乐家", "yue jia"},
    Reading{U"区家", "ou jia"},
    Reading{U"朴家", "piao jia"},
    Reading{U"翟家", "zhai jia"},
};

// No word begins like another, so that at most one stands at a place.
constexpr bool told_apart() {
    for (const Reading& one : readings) {
        for (const Reading& other : readings) {
            if (&one != &other && one.word.starts_with(other.word)) {
                return false;
            }
        }
    }
    return true;
}
static_assert(told_apart());

// The word that begins here, or none.
const Reading* reading_at(std::u32string_view text) {
    static const std::set<char32_t> firsts = [] {
        std::set<char32_t> made;
        for (const Reading& each : readings) {
            made.insert(each.word.front());
        }
        return made;
    }();
    if (!firsts.contains(text.front())) {
        return nullptr;
    }
    const auto found = std::ranges::find_if(
        readings, [&](const Reading& each) { return text.starts_with(each.word); });
    return found == readings.end() ? nullptr : &*found;
}

}  // namespace

std::vector<SyllableNo> sounds_of(std::u32string_view chars) {
    std::vector<SyllableNo> out;
    while (out.size() < chars.size()) {
        const std::size_t i = out.size();
        if (const Reading* found = is_han(chars[i]) ? reading_at(chars.substr(i)) : nullptr) {
            for (const std::string& each : split(found->spelled, ' ')) {
                out.push_back(syllable_no(each));
            }
        } else {
            out.push_back(syllable_of(chars[i]));
        }
    }
    return out;
}

}  // namespace ortoo::catalogue

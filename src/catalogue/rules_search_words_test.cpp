// SPDX-License-Identifier: MulanPSL-2.0
// Everyday words in a question: written, sounding, by initials, scattered, slipped.
#include <doctest/doctest.h>

#include "catalogue/rules_search_index.h"

namespace ortoo::catalogue {

namespace {
std::vector<Word> words_of(const std::vector<Synonym>& synonyms) {
    return postings_of({}, synonyms).words;
}

// "word:how" of each part, several words of one part joined by /.
std::string parts(std::string_view question, const std::vector<Synonym>& synonyms) {
    const auto words = words_of(synonyms);
    std::string out;
    for (const Part& part : understand(heard(question), words).parts) {
        out += out.empty() ? "" : " | ";
        for (const std::size_t each : part.words) {
            out += (each == part.words.front() ? "" : "/") + words[each].shown;
        }
        out += ":" + std::string(name_of(part.how));
    }
    return out;
}

// The words the question is a slip away from, best first.
std::string slips(std::string_view question, const std::vector<Synonym>& synonyms) {
    const auto words = words_of(synonyms);
    std::string out;
    for (const Slip& each : similar_words(heard(question), words, heard(question).size())) {
        out += (out.empty() ? "" : " ") + words[each.word].shown;
    }
    return out;
}
}  // namespace

TEST_CASE("a word sounds only from the beginning of a character to the end of one") {
    const std::vector<Synonym> words{{"安居", "住房保障"}, {"大姨", "亲属"}};
    CHECK(parts("按剧", words) == "安居:pinyin");
    CHECK(parts("山居", words).empty());  // sh|an ju
    CHECK(parts("大印", words).empty());  // da yi|n
    CHECK(parts("大衣", words) == "大姨:pinyin");
}

TEST_CASE("one character is no word by its sound or its initial, and marks alone are none") {
    const std::vector<Synonym> words{{"钱", "补贴"}, {"，", "补贴"}};
    CHECK(parts("钱", words) == "钱:synonym");
    CHECK(parts("前", words).empty());
    CHECK(parts("q", words).empty());
    CHECK(parts("饿", {{"鹅", "养殖补贴"}}).empty());
    CHECK(parts("，", words).empty());
}

TEST_CASE("what is written comes before what sounds so; the longer before the shorter") {
    const std::vector<Synonym> words{{"老年钱", "高龄津贴"}, {"低保", "最低生活保障"},
                                     {"低报", "申报"},       {"养老", "养老保险"},
                                     {"养老金", "养老待遇"}, {"养老", "高龄津贴"}};
    CHECK(parts("低保", words) == "低保:synonym");
    CHECK(parts("dibao", words) == "低保/低报:pinyin");
    CHECK(parts("dibao老年钱", words) == "老年钱:synonym | 低保/低报:pinyin");
    CHECK(parts("养老金", words) == "养老金:synonym");
    CHECK(parts("养老", words) == "养老/养老:synonym");
}

TEST_CASE("two characters of a word may stand apart in their order, with three between at most") {
    const std::vector<Synonym> words{{"砍树", "林木采伐"}};
    CHECK(slips("砍几棵树", words) == "砍树");
    CHECK(slips("砍三四棵树", words) == "砍树");
    CHECK(slips("砍三四五棵树", words).empty());
    CHECK(slips("树砍", words).empty());
}

TEST_CASE("a word with letters in it is compared, one of few letters is not guessed") {
    CHECK(slips("办etc开", {{"办etc卡", "高速通行"}}) == "办etc卡");
    CHECK(slips("erwo", {{"二娃", "生育登记"}}).empty());
    CHECK(slips("di", {{"地", "土地"}}).empty());
    CHECK(slips("dobao", {{"低保", "最低生活保障"}}) == "低保");
}

TEST_CASE(
    "the nearest slip comes first; one that explains little of the question explains nothing") {
    const std::vector<Synonym> words{{"草场补助", "补助"}, {"草场补贴", "补贴"}};
    CHECK(slips("草场补铁", words) == "草场补贴 草场补助");
    CHECK(slips("草场补站明年春天还有没有", {{"草场补贴", "补贴"}}).empty());
    CHECK(slips("城乡居民医疗报线", {{"城乡居民医疗保险", "医保"}}) == "城乡居民医疗保险");
    CHECK(slips("公务市民医疗报线", {{"城乡居民医疗保险", "医保"}}).empty());
}

}  // namespace ortoo::catalogue

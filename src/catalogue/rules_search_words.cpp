// SPDX-License-Identifier: MulanPSL-2.0
// Which everyday words stand in a question: as they are written, as they sound, by their initials.
#include <algorithm>

#include "catalogue/rules_search_index.h"

namespace ortoo::catalogue {

namespace {

bool only_letters(const Heard& text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text.han(i)) {
            return false;
        }
    }
    return true;
}

// 医b → 医保: as long as the word, each place the same character or its first letter.
bool shortened(const Heard& question, const Heard& word) {
    if (question.size() != word.size() || word.size() < 2) {
        return false;
    }
    for (std::size_t i = 0; i < word.size(); ++i) {
        const bool same = question.chars[i] == word.chars[i];
        const bool initial = !question.han(i) && question.initials[i] == word.initials[i];
        if (!same && !initial) {
            return false;
        }
    }
    return true;
}

// Where the word sounds in the question: from the beginning of a character to the end of one.
std::optional<std::size_t> sounds_at(const Heard& question, const Heard& word) {
    constexpr std::size_t letters_min = 4;
    if (word.letters.size() < letters_min || word.size() < 2) {
        return std::nullopt;
    }
    const auto edge = [&](std::size_t at) {
        return std::binary_search(question.at.begin(), question.at.end(), at);
    };
    for (std::size_t at = question.letters.find(word.letters); at != std::string::npos;
         at = question.letters.find(word.letters, at + 1)) {
        if (edge(at) && edge(at + word.letters.size())) {
            return at;
        }
    }
    return std::nullopt;
}

std::optional<Part> part_of(const Heard& question, const Word& word, std::size_t index) {
    if (word.heard.size() == 0) {
        return std::nullopt;
    }
    const std::size_t at = question.chars.find(word.heard.chars);
    if (at != std::u32string::npos) {
        return Part{
            question.at[at], question.at[at + word.heard.size()], {index}, Matched::synonym};
    }
    if (word.keys.empty()) {  // filler is not guessed
        return std::nullopt;
    }
    if (const auto sound = sounds_at(question, word.heard)) {
        return Part{*sound, *sound + word.heard.letters.size(), {index}, Matched::pinyin};
    }
    const bool initials =
        only_letters(question) && question.letters == word.heard.initials && word.heard.size() > 1;
    if (initials || shortened(question, word.heard)) {
        return Part{0, question.letters.size(), {index}, Matched::pinyin};
    }
    return std::nullopt;
}

bool overlap(const Part& a, const Part& b) {
    return a.from < b.to && b.from < a.to;
}

void mark(const Heard& question, const Part& part, std::vector<char>& places) {
    for (std::size_t i = 0; i < question.size(); ++i) {
        if (question.at[i] >= part.from && question.at[i + 1] <= part.to) {
            places[i] = 1;
        }
    }
}

}  // namespace

Understood understand(const Heard& question, std::span<const Word> words) {
    std::vector<Part> all;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (auto part = part_of(question, words[i], i)) {
            all.push_back(std::move(*part));
        }
    }
    // What is written comes before what only sounds so, the longer before the shorter.
    std::stable_sort(all.begin(), all.end(), [](const Part& a, const Part& b) {
        return a.how != b.how ? a.how < b.how : a.to - a.from > b.to - b.from;
    });
    Understood out;
    out.filler.assign(question.size(), 0);
    out.taken.assign(question.size(), 0);
    std::vector<Part> kept;
    for (Part& each : all) {
        const auto same = std::ranges::find_if(kept, [&](const Part& other) {
            return other.from == each.from && other.to == each.to && other.how == each.how;
        });
        if (same != kept.end()) {
            same->words.push_back(each.words.front());
        } else if (std::ranges::none_of(kept, [&](const Part& o) { return overlap(o, each); })) {
            kept.push_back(std::move(each));
        }
    }
    for (Part& each : kept) {
        mark(question, each, out.taken);
        if (words[each.words.front()].keys.empty()) {
            mark(question, each, out.filler);
        } else {
            out.parts.push_back(std::move(each));
        }
    }
    if (std::ranges::all_of(out.filler, [](char each) { return each != 0; })) {
        out.filler.assign(question.size(), 0);  // 办理: nothing else was asked
        out.taken.assign(question.size(), 0);
    }
    return out;
}

}  // namespace ortoo::catalogue

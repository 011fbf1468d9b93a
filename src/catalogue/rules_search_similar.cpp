// SPDX-License-Identifier: MulanPSL-2.0
// Slips: words and names that the question nearly is.
#include <algorithm>
#include <optional>
#include <unordered_map>

#include "catalogue/rules_search_index.h"

namespace ortoo::catalogue {

namespace {

bool typed(const Heard& text) {
    return std::ranges::none_of(text.chars, is_han);
}

// Two characters may only sound alike, three also miss one or swap two, four may hold a wrong one,
// six two of them; five letters may hold one slip, ten two.
int most_for(const Heard& text, bool letters) {
    if (letters) {
        const std::size_t size = text.letters.size();
        return size >= 10 ? 2 * one_slip : size >= 5 ? one_slip : 0;
    }
    const std::size_t size = text.size();
    return size >= 6   ? 2 * wrong_character
           : size >= 4 ? wrong_character
           : size == 3 ? one_slip
                       : one_slip / 2;
}

double likeness_of(int cost, std::size_t size) {
    return 1.0 - static_cast<double>(cost) / static_cast<double>(one_slip * size);
}

// Few words have enough in common to be worth a comparison.
bool worth_comparing(const Heard& word, const Heard& question, int most) {
    int missing = 0;
    for (std::size_t i = 0; i < word.size(); ++i) {
        bool there = false;
        for (std::size_t j = 0; j < question.size() && !there; ++j) {
            there = word.chars[i] == question.chars[j] ||
                    (word.sounds[i] != 0 &&
                     sound_class(word.sounds[i]) == sound_class(question.sounds[j]));
        }
        missing += there ? 0 : one_slip;
    }
    return missing <= most;
}

// 砍几棵树 → 砍树, 草场包给别人 → 包草场: all characters of the word stand near each other, two of
// them in their order. Answers how many foreign ones stand between.
std::optional<std::size_t> scattered(const Heard& word, const Heard& question) {
    constexpr std::size_t between_max = 3;
    std::size_t first = question.size();
    std::size_t last = 0;
    std::size_t before = 0;
    for (std::size_t i = 0; i < word.size(); ++i) {
        const std::size_t at = question.chars.find(word.chars[i]);
        if (at == std::u32string::npos || (word.size() == 2 && at < before)) {
            return std::nullopt;
        }
        before = at;
        first = std::min(first, at);
        last = std::max(last, at);
    }
    const std::size_t span = last - first + 1;
    const std::size_t between = span > word.size() ? span - word.size() : 0;
    return between <= between_max ? std::optional(between) : std::nullopt;
}

std::vector<Slip> best_first(std::vector<Slip> found) {
    constexpr std::size_t kept = 6;
    std::stable_sort(found.begin(), found.end(),
                     [](const Slip& a, const Slip& b) { return a.likeness > b.likeness; });
    found.resize(std::min(found.size(), kept));
    return found;
}

// Items that share the most keys with the question.
std::vector<std::size_t> candidates(const Heard& question, const Postings& postings) {
    constexpr std::size_t usual = 2000;  // holders of a key that says nothing
    constexpr std::size_t kept = 60;
    std::unordered_map<std::uint32_t, double> shared;
    const auto count = [&](const std::vector<Key>& keys) {
        for (const Key each : keys) {
            const auto holders = postings.of(each);
            if (holders.size() > usual) {
                continue;
            }
            const double rarity = postings.rarity(holders.size());
            for (const Posting& one : holders) {
                shared[one.item] += rarity;
            }
        }
    };
    if (typed(question)) {
        count(letter_keys(question.letters));
    } else {
        count(sound_keys(question.sounds));
        count(single_keys(question));
    }
    std::vector<std::pair<double, std::size_t>> ranked;
    for (const auto& [item, much] : shared) {
        ranked.emplace_back(-much, item);
    }
    const std::size_t most = std::min(kept, ranked.size());
    std::partial_sort(ranked.begin(), ranked.begin() + static_cast<std::ptrdiff_t>(most),
                      ranked.end());
    std::vector<std::size_t> out;
    for (std::size_t i = 0; i < most; ++i) {
        out.push_back(ranked[i].second);
    }
    return out;
}

}  // namespace

std::vector<Slip> similar_words(const Heard& question, std::span<const Word> words,
                                std::size_t content) {
    const bool letters = typed(question);
    std::vector<Slip> found;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const Heard& word = words[i].heard;
        const int most = most_for(word, letters);
        if (words[i].keys.empty() || word.size() < 2 || most == 0) {
            continue;
        }
        if (const auto between = letters ? std::nullopt : scattered(word, question)) {
            found.push_back({i, 0.62 - 0.04 * static_cast<double>(*between)});
            continue;
        }
        if (!letters && !worth_comparing(word, question, most)) {
            continue;
        }
        const Apart near =
            letters ? apart(word.letters, question.letters, most) : apart(word, question, most);
        // A word that explains only a small part of the question explains nothing.
        const std::size_t whole = letters ? question.letters.size() : content;
        if (near.cost <= most && (near.to - near.from) * 4 >= whole * 3) {
            const std::size_t size = letters ? word.letters.size() : word.size();
            found.push_back({i, likeness_of(near.cost, size)});
        }
    }
    return best_first(std::move(found));
}

std::vector<Slip> similar_names(const Heard& question, const Postings& postings) {
    const bool letters = typed(question);
    const int most = most_for(question, letters);
    if (most == 0 || question.size() < 3) {
        return {};
    }
    std::vector<Slip> found;
    for (const std::size_t item : candidates(question, postings)) {
        const Heard& name = postings.names[item];
        const Apart near =
            letters ? apart(question.letters, name.letters, most) : apart(question, name, most);
        if (near.cost <= most) {
            const std::size_t size = letters ? question.letters.size() : question.size();
            found.push_back({item, likeness_of(near.cost, size)});
        }
    }
    return best_first(std::move(found));
}

}  // namespace ortoo::catalogue

// SPDX-License-Identifier: MulanPSL-2.0
#include "catalogue/rules_search_index.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <tuple>

namespace ortoo::catalogue {

namespace {

enum Kind : Key { pair = 1, word = 2, single = 3, sound = 4, initial = 5, letter = 6 };

Key key_of(Kind kind, Key value) {
    constexpr Key value_bits = (Key{1} << 60U) - 1;
    return Key{kind} << 60U | (value & value_bits);
}

Key key_of(Kind kind, Key a, Key b) {
    return key_of(kind, a << 24U | b);
}

Key letters_key(Kind kind, std::string_view letters) {
    Key value = 0;
    for (const char c : letters) {
        value = value << 8U | static_cast<unsigned char>(c);
    }
    return key_of(kind, value);
}

struct Weights {  // of the places where a key may stand
    static constexpr std::uint32_t name = 100;
    static constexpr std::uint32_t theme = 50;
    static constexpr std::uint32_t conditions = 40;
    static constexpr std::uint32_t department = 25;
};

void add_postings(const Listed& item, std::uint32_t no, const Heard& name,
                  std::vector<Posting>& out) {
    const auto add = [&](std::span<const Key> keys, std::uint32_t weight) {
        for (const Key each : keys) {
            out.push_back({each, no, weight});
        }
    };
    add(text_keys(name), Weights::name);
    add(single_keys(name), Weights::name);
    add(sound_keys(name.sounds), Weights::name);
    add(initial_keys(name.initials), Weights::name);
    add(letter_keys(name.letters), Weights::name);
    add(text_keys(read_only(item.brief.theme)), Weights::theme);
    add(text_keys(read_only(item.conditions)), Weights::conditions);
    add(text_keys(read_only(item.brief.department)), Weights::department);
}

}  // namespace

std::vector<Key> text_keys(const Heard& text, std::span<const char> skip) {
    const auto left_out = [&](std::size_t i) { return i < skip.size() && skip[i] != 0; };
    std::vector<Key> out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool goes_on = i > 0 && text.joined[i] != 0 && !left_out(i - 1);
        if (left_out(i)) {
            continue;
        }
        if (text.han(i)) {
            if (goes_on) {
                out.push_back(key_of(pair, text.chars[i - 1], text.chars[i]));
            }
        } else if (!goes_on) {
            std::size_t to = i + 1;
            while (to < text.size() && text.joined[to] != 0 && !left_out(to)) {
                ++to;
            }
            out.push_back(key_of(word, std::hash<std::u32string_view>{}(
                                           std::u32string_view(text.chars).substr(i, to - i))));
        }
    }
    return out;
}

std::vector<Key> single_keys(const Heard& text) {
    std::vector<Key> out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text.han(i)) {
            out.push_back(key_of(single, text.chars[i]));
        }
    }
    return out;
}

std::vector<Key> sound_keys(std::span<const SyllableNo> sounds) {
    std::vector<Key> out;
    for (std::size_t i = 1; i < sounds.size(); ++i) {
        if (sounds[i - 1] != 0 && sounds[i] != 0) {
            out.push_back(key_of(sound, sound_class(sounds[i - 1]), sound_class(sounds[i])));
        }
    }
    return out;
}

std::vector<Key> initial_keys(std::string_view initials) {
    std::vector<Key> out;
    for (std::size_t length = 2; length <= 3; ++length) {
        for (std::size_t i = 0; i + length <= initials.size(); ++i) {
            out.push_back(letters_key(initial, initials.substr(i, length)));
        }
    }
    return out;
}

std::vector<Key> letter_keys(std::string_view letters) {
    constexpr std::size_t length = 3;
    std::vector<Key> out;
    for (std::size_t i = 0; i + length <= letters.size(); ++i) {
        out.push_back(letters_key(letter, letters.substr(i, length)));
    }
    return out;
}

std::span<const Posting> Postings::of(Key key) const {
    const auto found = std::ranges::equal_range(all, key, {}, &Posting::key);
    return {found.begin(), found.end()};
}

double Postings::rarity(std::size_t holders) const {
    const auto among = static_cast<double>(std::max<std::size_t>(items, 1));
    return std::log2(1 + among / static_cast<double>(std::max<std::size_t>(holders, 1)));
}

Postings postings_of(std::span<const Listed> items, std::span<const Synonym> synonyms) {
    Postings out;
    out.items = items.size();
    for (std::size_t i = 0; i < items.size(); ++i) {
        out.names.push_back(heard(items[i].brief.name));
        add_postings(items[i], static_cast<std::uint32_t>(i), out.names.back(), out.all);
    }
    // Of one key an item keeps the place where it weighs most.
    std::sort(out.all.begin(), out.all.end(), [](const Posting& a, const Posting& b) {
        return std::tie(a.key, a.item, b.weight) < std::tie(b.key, b.item, a.weight);
    });
    const auto same = [](const Posting& a, const Posting& b) {
        return a.key == b.key && a.item == b.item;
    };
    out.all.erase(std::unique(out.all.begin(), out.all.end(), same), out.all.end());
    for (const Synonym& each : synonyms) {
        Word word{each.word, heard(each.word), each.means, {}, {}};
        if (each.means != filler) {
            word.means_heard = heard(each.means);
            word.keys = text_keys(word.means_heard);
        }
        out.words.push_back(std::move(word));
    }
    return out;
}

}  // namespace ortoo::catalogue

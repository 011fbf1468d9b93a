// SPDX-License-Identifier: MulanPSL-2.0
#include "catalogue/rules_search_text.h"

#include <algorithm>

namespace ortoo::catalogue {

namespace {

bool is_letter(char32_t c) {
    const bool ascii = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z');
    const bool mongolian = c >= 0x1820 && c <= 0x18AA;
    return ascii || mongolian || (c >= 0xC0 && c <= 0x24F) || (c >= 0x400 && c <= 0x4FF);
}

std::string blurred(std::string_view spelled) {
    std::string out(spelled);
    if (out.size() > 1 && out[1] == 'h') {  // zh, ch, sh; no other syllable has an h there
        out.erase(1, 1);
    }
    const bool nasal = out.size() > 2 && out.ends_with("ng");
    if (nasal && out[out.size() - 3] != 'o') {
        out.pop_back();
    }
    return out;
}

}  // namespace

Heard read_only(std::string_view text) {
    Heard out;
    bool open = false;
    bool was_han = false;
    for (const char32_t c : folded(text)) {
        const bool now_han = is_han(c);
        if (!now_han && !is_letter(c)) {
            open = false;
            continue;
        }
        out.chars += c;
        out.joined.push_back(open && was_han == now_han ? 1 : 0);
        open = true;
        was_han = now_han;
    }
    return out;
}

Heard heard(std::string_view text) {
    Heard out = read_only(text);
    out.sounds = sounds_of(out.chars);
    for (std::size_t i = 0; i < out.size(); ++i) {
        out.at.push_back(out.letters.size());
        const std::string typed =
            out.sounds[i] != 0 ? std::string(spelling(out.sounds[i])) : to_utf8({&out.chars[i], 1});
        out.letters += typed;
        out.initials += typed.front();
    }
    out.at.push_back(out.letters.size());
    return out;
}

std::string plain_text(std::string_view text) {
    std::string out;
    for (const char32_t c : folded(text)) {
        out += is_han(c) || is_letter(c) ? to_utf8({&c, 1}) : "";
    }
    return out;
}

SyllableNo sound_class(SyllableNo no) {
    static const std::vector<SyllableNo> classes = [] {
        std::vector<SyllableNo> made(syllable_count() + std::size_t{1});
        for (SyllableNo each = 1; each <= syllable_count(); ++each) {
            const SyllableNo plain = syllable_no(blurred(spelling(each)));
            made[each] = plain == 0 ? each : plain;
        }
        return made;
    }();
    return no < classes.size() ? classes[no] : SyllableNo{0};
}

std::vector<std::vector<SyllableNo>> cut_syllables(std::string_view letters, std::size_t max) {
    constexpr std::size_t longest = 6;  // zhuang
    // ways[i]: the ways to cut the first i letters.
    std::vector<std::vector<std::vector<SyllableNo>>> ways(letters.size() + 1);
    ways[0] = {{}};
    for (std::size_t to = 1; to <= letters.size(); ++to) {
        for (std::size_t length = std::min(longest, to); length > 0; --length) {
            const SyllableNo no = syllable_no(letters.substr(to - length, length));
            if (no == 0) {
                continue;
            }
            for (std::vector<SyllableNo> way : ways[to - length]) {
                way.push_back(no);
                ways[to].push_back(std::move(way));
            }
        }
        std::stable_sort(ways[to].begin(), ways[to].end(),
                         [](const auto& a, const auto& b) { return a.size() < b.size(); });
        ways[to].resize(std::min(ways[to].size(), max));
    }
    return letters.empty() ? std::vector<std::vector<SyllableNo>>{} : ways.back();
}

}  // namespace ortoo::catalogue

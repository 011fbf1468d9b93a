// SPDX-License-Identifier: MulanPSL-2.0
// A text as the search hears it: characters, sounds, letters. Pure.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/han.h"

namespace ortoo::catalogue {

// Han characters and letters of any script; punctuation and spaces only part them.
struct Heard {
    std::u32string chars;
    std::vector<char> joined;        // to the character before it
    std::vector<SyllableNo> sounds;  // 0 for letters
    std::string letters;             // the whole as a keyboard types it
    std::vector<std::size_t> at;     // where each character begins in `letters`, and its end
    std::string initials;            // one letter a character
    [[nodiscard]] std::size_t size() const { return chars.size(); }
    [[nodiscard]] bool han(std::size_t i) const { return is_han(chars[i]); }
};
[[nodiscard]] Heard heard(std::string_view text);
// Its characters alone, without sounds and letters: half the work.
[[nodiscard]] Heard read_only(std::string_view text);
// Words with a reading of their own (长期, 行业, 单家 …) are read as a whole.
[[nodiscard]] std::vector<SyllableNo> sounds_of(std::u32string_view chars);
// Letters and characters only, narrow, small, simplified: how words are compared.
[[nodiscard]] std::string plain_text(std::string_view text);

// Syllables that people of the region do not tell apart have one class: zh/z, ch/c, sh/s and a
// final -n/-ng after a, e, i.
[[nodiscard]] SyllableNo sound_class(SyllableNo);

// The ways to cut typed letters into syllables, fewest syllables first, at most `max`; none when
// they cannot be cut.
[[nodiscard]] std::vector<std::vector<SyllableNo>> cut_syllables(std::string_view letters,
                                                                 std::size_t max);

// How far two texts are apart, at the best place of the second: 4 for a missing, additional or
// swapped character, 5 for a wrong one, 2 for a doubled one or one that sounds nearly alike, 1 for
// one that sounds the same. More than `most` is not told apart.
struct Apart {
    int cost = 0;
    std::size_t from = 0;  // the place in the second text
    std::size_t to = 0;
};
inline constexpr int one_slip = 4;
inline constexpr int wrong_character = 5;
[[nodiscard]] Apart apart(const Heard& needle, const Heard& in, int most);
// The same for typed letters: 4 for each slip.
[[nodiscard]] Apart apart(std::string_view needle, std::string_view in, int most);

}  // namespace ortoo::catalogue

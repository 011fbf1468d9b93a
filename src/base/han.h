// SPDX-License-Identifier: MulanPSL-2.0
// Chinese text for comparing: one spelling, and how a character sounds. For search keys only: a
// character has one reading here, so names and places need a table of words in front.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace ortoo {

// Full width becomes narrow, capitals small, traditional characters simplified; ligatures and
// invisible marks go (NFKC case folding). What is not UTF-8 gives nothing.
[[nodiscard]] std::u32string folded(std::string_view text);
[[nodiscard]] std::string to_utf8(std::u32string_view text);
[[nodiscard]] bool is_han(char32_t c);

// A syllable of Mandarin without its tone as a keyboard types it (nü is nv), by its number.
// 0: no syllable, or a character that ICU cannot read.
using SyllableNo = std::uint16_t;
[[nodiscard]] SyllableNo syllable_of(char32_t c);
[[nodiscard]] SyllableNo syllable_no(std::string_view spelled);
[[nodiscard]] std::string_view spelling(SyllableNo);  // "" for 0
[[nodiscard]] SyllableNo syllable_count();            // numbers run from 1 to this

}  // namespace ortoo

// SPDX-License-Identifier: MulanPSL-2.0
// Numbers that people and organisations bear, and how much of them may be shown.
// Normalised forms are what is stored, compared and digested; every input passes here first.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/time.h"

namespace ortoo {

// Check character of the first 17 digits of a citizen ID number (GB 11643-1999); 0 when these are
// not 17 digits.
[[nodiscard]] char id_check_character(std::string_view first17);
// A citizen ID number: 18 characters, check character right, born between 1900 and `today`.
// Outer blanks are dropped and x becomes X. nullopt: not such a number.
[[nodiscard]] std::optional<std::string> normal_id_number(std::string_view text, CivilDate today);
// Of a normalised ID number.
[[nodiscard]] std::optional<CivilDate> birth_date(std::string_view id_number);
// Full years; the birthday itself counts. Born on 29 February: older on 1 March of other years.
[[nodiscard]] int age_on(CivilDate birth, CivilDate day);

// Unified social credit code (GB 32100-2015): 18 characters, letters become capitals.
[[nodiscard]] std::optional<std::string> normal_credit_code(std::string_view text);

// Mobile phone 1[3-9] and nine digits; blanks, hyphens and +86 are dropped.
[[nodiscard]] std::optional<std::string> normal_mobile(std::string_view text);

// What a reader without the right to see the whole gets. Never empty for a non-empty input, and
// never more than the examples show.
[[nodiscard]] std::string mask_id_number(std::string_view text);  // 150626********123X
[[nodiscard]] std::string mask_phone(std::string_view text);      // 138****1234
[[nodiscard]] std::string mask_name(std::string_view text);       // 巴*, whatever the length
[[nodiscard]] std::string mask_address(std::string_view text);    // …乌审旗嘎鲁图镇****

}  // namespace ortoo

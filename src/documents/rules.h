// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include <array>
#include <cstdint>

#include "documents/types.h"

namespace ortoo::documents {

// --- 查验码: 15 random digits and a check digit (GB/T 17710, MOD 11,10), which finds every single
// wrong digit and nearly every two that changed places. Read aloud in groups of four.
[[nodiscard]] char check_digit(std::string_view digits);
[[nodiscard]] std::string code_of(const std::array<std::uint8_t, 15>& digits);
// Sixteen digits out of what people type: blanks, hyphens and full-width digits are understood.
// Empty: mistyped.
[[nodiscard]] std::string normal_code(std::string_view typed);
[[nodiscard]] std::string grouped(std::string_view code);  // "4821 0937 5562 1184"

// The citizen whose paper it is, or staff with document.read over one of its units.
[[nodiscard]] bool readable(const Actor& actor, const Document& document);
// Staff who open a paper about somebody leave a trace; the person himself does not.
[[nodiscard]] bool reading_is_logged(const Actor& actor, const Document& document);

// All that a paper says: the draft's own fields beside its values.
[[nodiscard]] Values all_values(const Draft& draft, const Issued& issued, CivilDate date,
                                std::string_view by);
// Canonical JSON: the same values give the same bytes. `salt` hides what is easy to guess from
// whoever sees only the digest.
[[nodiscard]] std::string snapshot_of(DocumentKind kind, std::string_view template_sm3,
                                      std::string_view salt, const Values& values);
// nullopt: not such a text.
[[nodiscard]] std::optional<Values> values_of(std::string_view snapshot);

}  // namespace ortoo::documents

// SPDX-License-Identifier: MulanPSL-2.0
// Which fields each kind of paper has: the contract between who issues it and its template.
#pragma once

#include <span>

#include "documents/types.h"

namespace ortoo::documents {

// What any paper may say; those of the draft itself are filled in by the service.
[[nodiscard]] std::span<const Field> common_fields();
// What this kind says beyond them, or demands of them.
[[nodiscard]] std::span<const Field> fields_of(DocumentKind kind);
// The field of a kind, its own before the common one; nullptr: unknown.
[[nodiscard]] const Field* find_field(DocumentKind kind, std::string_view name);
// "SL" of SL20261118-0007.
[[nodiscard]] std::string_view prefix_of(DocumentKind kind);
// Kinds against which the law opens review and court.
[[nodiscard]] bool has_remedies(DocumentKind kind);

// What is wrong with the values of a kind, in words for the programmer; empty: nothing.
[[nodiscard]] std::vector<std::string> value_faults(DocumentKind kind, const Values& values);
// What the papers call a field: absent, empty text, "no" and an empty list are blank.
[[nodiscard]] bool blank(const Values& values, std::string_view name);

}  // namespace ortoo::documents

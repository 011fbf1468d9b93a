// SPDX-License-Identifier: MulanPSL-2.0
// The line that a sealed PDF ends with. A reader of PDF overlooks what stands after its last
// %%EOF, so that the file opens everywhere; whoever changes a byte before it breaks the seal.
#pragma once

#include "documents/types_seal.h"
#include "documents/types_template.h"

namespace ortoo::documents {

// What is signed, one value a line. Begins with words that no other signature of the house uses.
[[nodiscard]] std::string seal_text(std::string_view code, std::string_view sm3);
[[nodiscard]] std::string with_seal(std::string file, std::string_view code, const Seal& seal);
// nullopt: no line of a seal at the end, or one that is not written as ours are.
[[nodiscard]] std::optional<SealedFile> taken_apart(std::string_view file);
// Whether the paper has a place for a seal at all: a mandate is signed by two people instead.
[[nodiscard]] bool asks_for_seal(const Template& read);

}  // namespace ortoo::documents

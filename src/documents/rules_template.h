// SPDX-License-Identifier: MulanPSL-2.0
// Templates: read from their text, strictly.
#pragma once

#include "documents/types_template.h"

namespace ortoo::documents {

// Refuses what it does not understand, with the params `line` and `word`.
[[nodiscard]] Result<Template> parse_template(std::string_view body);
// Every field it names is one of its kind, of a type that can stand there, guarded where it may be
// blank; and everything the kind demands is said.
[[nodiscard]] Result<void> check_template(const Template& read);

}  // namespace ortoo::documents

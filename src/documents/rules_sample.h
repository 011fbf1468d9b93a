// SPDX-License-Identifier: MulanPSL-2.0
// Invented values for every field, so that a template can be looked at before it is used.
#pragma once

#include "documents/types_kind.h"
#include "documents/types_value.h"

namespace ortoo::documents {

// `rows`: how many lines every list gets.
[[nodiscard]] Values sample_values(DocumentKind kind, int rows = 3);

}  // namespace ortoo::documents

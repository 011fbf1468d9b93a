// SPDX-License-Identifier: MulanPSL-2.0
// A table written as JSON: a list of objects, one a row, with the columns' names as keys. Pure.
#pragma once

#include "catalogue/rules_task.h"

namespace ortoo::catalogue {

// Does the file begin like a JSON list?
[[nodiscard]] bool looks_like_json(std::string_view file);
// The header first, its columns in the order in which they are met. Values are texts or whole
// numbers; null and what is left out is empty. nullopt: it is no such list.
[[nodiscard]] std::optional<std::vector<TableRow>> table_of_json(std::string_view file);

}  // namespace ortoo::catalogue

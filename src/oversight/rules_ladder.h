// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "oversight/types_ladder.h"

namespace ortoo::oversight {

enum class Rung { village, town, banner };
// By the depth of a unit's path: "150626." banner, "150626.104." town or bureau, below it village.
[[nodiscard]] Rung rung_of(std::string_view path);
// The next rung's path; empty at the banner.
[[nodiscard]] std::string path_above(std::string_view path);
// Whether a row is one that moves and waits: supervision.fixed, supervision.answered.
[[nodiscard]] Result<void> may_move(const Supervision& row);

}  // namespace ortoo::oversight

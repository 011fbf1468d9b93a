// SPDX-License-Identifier: MulanPSL-2.0
// The eight columns of one place from its facts. Pure.
#pragma once

#include <span>

#include "oversight/types_haves.h"

namespace ortoo::oversight {

inline constexpr std::int64_t ledger_days = 30;  // a 台账 nobody wrote in for so long is not kept
inline constexpr int haves_kept_from = 20 * 60;  // minute of the day: after every office has closed

// All eight, in the order of have_names.
[[nodiscard]] std::vector<HaveCell> cells_of(const HaveFacts& facts);
// The sums over some rows.
[[nodiscard]] HavesBoard board_of(CivilDate day, bool kept, std::vector<HaveRow> rows);

}  // namespace ortoo::oversight

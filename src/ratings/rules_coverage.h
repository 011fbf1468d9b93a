// SPDX-License-Identifier: MulanPSL-2.0
// What one act adds to the counters, and the shares made of them.
#pragma once

#include <span>

#include "cases/types_case.h"
#include "ratings/types_coverage.h"

namespace ortoo::ratings {

[[nodiscard]] CivilDate month_of(CivilDate day);  // its first day
[[nodiscard]] CountKey count_key(const cases::Case& item, std::optional<Way> way);
// The five levels, as numbers in a tally.
[[nodiscard]] std::int64_t& level_in(Tally& tally, Level level);
// A rating was given: one of its level, and a matter when it is bad.
[[nodiscard]] Tally given(Level level);
// It is proven mistaken or malicious: out of its level.
[[nodiscard]] Tally uncounted(Level level);
void add_to(Tally& sum, const Tally& more);
// Fills what follows from the tally.
[[nodiscard]] CoverageRow row_of(std::string key, std::string name, const Tally& tally);
[[nodiscard]] PublicRow public_row(const CoverageRow& row);

}  // namespace ortoo::ratings

// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include <span>

#include "outlets/types.h"
#include "oversight/types_standing.h"

namespace ortoo::oversight {

// The level at which rules are held; nullopt: a bureau holds none of these.
[[nodiscard]] std::optional<RegulationLevel> rules_level(outlets::UnitKind kind);
// Every kind but `other` on a day: the plan's list (work rules, five systems, green channel),
// changed by the newest row of each kind that has begun.
[[nodiscard]] std::vector<RuleNeed> rule_needs(std::span<const RuleNeed> changes, CivilDate day);
// What is required and not held.
[[nodiscard]] std::vector<RegulationKind> missing_rules(std::span<const RuleNeed> needs,
                                                        std::span<const RegulationKind> held);
[[nodiscard]] std::vector<LevelRules> by_level(std::span<const UnitRules> rows);

}  // namespace ortoo::oversight

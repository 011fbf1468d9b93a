// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "db/session.h"
#include "oversight/types_standing.h"

namespace ortoo::oversight::store {

[[nodiscard]] std::vector<RuleNeed> rule_needs(db::Session&, std::string_view county);
void set_need(db::Tx&, std::string_view county, const SetRuleNeed&);

struct HeldRule {
    UnitId unit;
    RegulationKind kind = RegulationKind::other;
};
// In force at the end of a day, of units whose path begins with `path`; by unit.
[[nodiscard]] std::vector<HeldRule> held_rules(db::Session&, std::string_view county,
                                               std::string_view path, CivilDate day);
// The newest published edition of a kind that is in force.
[[nodiscard]] std::optional<RegulationId> in_force(db::Session&, std::string_view county,
                                                   const UnitId&, RegulationKind, CivilDate day);
void add_adoption(db::Tx&, std::string_view county, const RegulationId&, const RegulationId& from,
                  Instant now);

}  // namespace ortoo::oversight::store

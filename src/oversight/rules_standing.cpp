// SPDX-License-Identifier: MulanPSL-2.0
#include "oversight/rules_standing.h"

#include <algorithm>

namespace ortoo::oversight {

std::optional<RegulationLevel> rules_level(outlets::UnitKind kind) {
    switch (kind) {
        case outlets::UnitKind::banner:
            return RegulationLevel::banner;
        case outlets::UnitKind::town:
        case outlets::UnitKind::zone:
            return RegulationLevel::town;
        case outlets::UnitKind::village:
            return RegulationLevel::village;
        case outlets::UnitKind::bureau:
            break;
    }
    return std::nullopt;
}

std::vector<RuleNeed> rule_needs(std::span<const RuleNeed> changes, CivilDate day) {
    std::vector<RuleNeed> out;
    for (const auto& [kind, name] : regulation_kind_names) {
        if (kind == RegulationKind::other) {
            continue;
        }
        RuleNeed need{kind, true, std::nullopt};
        for (const RuleNeed& each : changes) {
            const bool begun = each.kind == kind && each.from && *each.from <= day;
            if (begun && (!need.from || *need.from <= *each.from)) {
                need = each;
            }
        }
        out.push_back(need);
    }
    return out;
}

std::vector<RegulationKind> missing_rules(std::span<const RuleNeed> needs,
                                          std::span<const RegulationKind> held) {
    std::vector<RegulationKind> out;
    for (const RuleNeed& each : needs) {
        if (each.required && std::ranges::find(held, each.kind) == held.end()) {
            out.push_back(each.kind);
        }
    }
    return out;
}

std::vector<LevelRules> by_level(std::span<const UnitRules> rows) {
    std::vector<LevelRules> out;
    for (const auto& [level, name] : regulation_level_names) {
        LevelRules row{level, 0, 0};
        for (const UnitRules& each : rows) {
            if (each.level == level) {
                row.units += 1;
                row.complete += each.missing.empty() ? 1 : 0;
            }
        }
        if (row.units > 0) {
            out.push_back(row);
        }
    }
    return out;
}

}  // namespace ortoo::oversight

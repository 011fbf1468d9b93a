// SPDX-License-Identifier: MulanPSL-2.0
// How codes, paths and names of units hang together, and when a tag may change.
#pragma once

#include <span>

#include "outlets/types_report.h"

namespace ortoo::outlets {

// --- codes. A county has 6 digits; a town is 6 + 3 digits + "000" (400 and above: a zone), a
// village its town's 9 digits + 3, a bureau 6 digits + "B" + 2 (domain: division codes).
[[nodiscard]] bool may_stand(UnitKind kind, UnitKind parent);
// The kind of a town-level code.
[[nodiscard]] UnitKind town_kind(const UnitId& id);
// The path of a unit below its parent. Refuses parent_wrong, or code_invalid when the code does not
// belong to this kind or this parent.
[[nodiscard]] Result<std::string> path_of(const UnitId& id, UnitKind kind, const Unit& parent);
// The code of the banner itself, "150626000000", and its path.
[[nodiscard]] UnitId banner_id(std::string_view county);
[[nodiscard]] std::string banner_path(std::string_view county);
// The code after the highest one used under the parent (empty: none yet). Refuses no_code_left.
[[nodiscard]] Result<UnitId> next_code(UnitKind kind, const Unit& parent,
                                       const std::string& highest);

// --- names
// 巴图湾村民委员会 → 巴图湾村, 布寨嘎查村委员会 → 布寨嘎查, 河园社区居委会 → 河园社区.
[[nodiscard]] std::string everyday_name(UnitKind kind, std::string_view official);
// The bureau a catalogue's department means: a remark in brackets is dropped. nullopt when it is
// none of the banner's bureaus (the village or town decides itself).
[[nodiscard]] std::optional<std::string> bureau_name(std::string_view department);

// --- tags (R3): only towns and villages; dated, each change not before the last.
[[nodiscard]] Result<void> tag_allowed(const Unit& unit, Tag tag, CivilDate since,
                                       std::optional<CivilDate> last_since, CivilDate today);

// --- the file of divisions: code,name,parent_code,kind. All faults at once, by row.
[[nodiscard]] Result<Divisions> read_divisions(std::string_view county, std::string_view csv);

// --- the exported table: UTF-8 with BOM, so that office programs read it; formulas are disarmed.
[[nodiscard]] std::string units_csv(std::span<const ExportRow> rows);

}  // namespace ortoo::outlets

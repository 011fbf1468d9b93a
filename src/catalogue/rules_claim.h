// SPDX-License-Identifier: MulanPSL-2.0
// Claims, published lists, powers: what is allowed, and what two versions differ in. Pure.
#pragma once

#include <span>

#include "catalogue/types_list.h"
#include "catalogue/types_power.h"

namespace ortoo::catalogue {

enum class ClaimAct { claim, submit, approve, hand_back, publish, withdraw, place };
// The state after the act. Refuses claim_state_wrong.
[[nodiscard]] Result<ClaimState> after(ClaimState state, ClaimAct act);
// May a unit of this level offer the item?
[[nodiscard]] bool suits(const Item& item, Level level);
// Does the unit's list in force hold it? A withdrawal counts at once, and so does an import that
// takes the item from the level.
[[nodiscard]] bool on_list(const Claim& claim, const Item& item);
// Place and phone are what people need to come; a phone must be one.
[[nodiscard]] Result<void> ready_to_submit(const Claim& claim);
// A mobile phone, a landline with area code, or a short number (12345), perhaps with 转 and more.
[[nodiscard]] bool phone_fits(std::string_view text);

// --- guides (R49)
// 事项名称, 受理条件, 申请材料, 办理环节, 承诺时限: those that are empty.
[[nodiscard]] std::vector<ImportFault> missing_elements(const Item& item);
// The vague word in the text: 其他材料, 有关证明 …; empty: none.
[[nodiscard]] std::string_view vague_word(std::string_view text);
[[nodiscard]] std::vector<ImportFault> vague_lines(const Item& item);
// Refuses guide_incomplete and names the elements.
[[nodiscard]] Result<void> guide_complete(const Item& item);
// What the five elements and the fields beside them say in one version and in the other.
[[nodiscard]] std::vector<Difference> differences(const Item& before, const Item& after);

// --- lists (R45, R46, R69)
[[nodiscard]] std::int64_t minimum_on(std::span<const MinimumRow> rows, Minimum figure,
                                      CivilDate day);
// 0 for the banner, which offers everything.
[[nodiscard]] std::int64_t minimum_for(std::span<const MinimumRow> rows, Level level,
                                       CivilDate day);

// --- powers (R44, R68)
struct PowerPlaces {  // kinds of the units named; empty: none was named
    std::string_view from;
    std::string_view to;
};
// 委托受理 and 授权办理 need a document; the days must make sense; a permit can only be entrusted
// to an organ of the administration, which a village committee is not (行政许可法 24).
[[nodiscard]] Result<void> power_allowed(const Item& item, const SetPower& in, PowerPlaces places,
                                         CivilDate today);
[[nodiscard]] bool in_force(const Power& power, CivilDate day);
// The item with these changes. Refuses follow_unknown, and follow_none when 容缺 is on without a
// material that may follow.
[[nodiscard]] Result<Item> changed(Item item, const ChangeItem& in);

// --- guidance (R43)
struct ParsedGuidance {
    std::vector<GuidanceRow> rows;
    std::vector<ImportFault> faults;
};
[[nodiscard]] Result<ParsedGuidance> parse_guidance(std::string_view csv);
[[nodiscard]] Result<ParsedGuidance> parse_guidance(
    const std::vector<std::vector<std::string>>& rows);

}  // namespace ortoo::catalogue

// SPDX-License-Identifier: MulanPSL-2.0
// Badges, and who must be on duty at least.
#pragma once

#include <span>

#include "duty/types_profile.h"
#include "duty/types_staffing.h"
#include "identity/types_staff.h"

namespace ortoo::duty {

[[nodiscard]] bool holds_agent_role(const identity::Staff& staff);
// Is this person an agent today, with this badge? Expired after its last day; withdrawn when the
// account is closed or the role is gone.
[[nodiscard]] BadgeState badge_state(const AgentProfile& profile, const identity::Staff& staff,
                                     CivilDate today);
// Working days of `days` on which fewer than `need` different people are on the roster (R35).
[[nodiscard]] std::vector<Shortage> shortages(std::span<const RosterDay> days, std::int64_t need);
// 1 to 40 characters of a badge's code, as people may type it: capitals, no spaces.
[[nodiscard]] std::string normal_badge_code(std::string_view typed);

}  // namespace ortoo::duty

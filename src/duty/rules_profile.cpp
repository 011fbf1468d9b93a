// SPDX-License-Identifier: MulanPSL-2.0
#include "duty/rules_profile.h"

#include <algorithm>
#include <set>

namespace ortoo::duty {

bool holds_agent_role(const identity::Staff& staff) {
    return std::ranges::any_of(staff.roles, [](const identity::RoleGrant& each) {
        return each.role == identity::Role::agent;
    });
}

BadgeState badge_state(const AgentProfile& profile, const identity::Staff& staff, CivilDate today) {
    if (profile.badge_code.empty() || !profile.badge_until) {
        return BadgeState::unknown;
    }
    if (staff.state != identity::StaffState::active || !holds_agent_role(staff)) {
        return BadgeState::withdrawn;
    }
    return *profile.badge_until < today ? BadgeState::expired : BadgeState::valid;
}

std::vector<Shortage> shortages(std::span<const RosterDay> days, std::int64_t need) {
    std::vector<Shortage> out;
    for (const RosterDay& day : days) {
        std::set<identity::StaffId> people;
        for (const Shift& shift : day.shifts) {
            people.insert(shift.staff);
        }
        if (day.working && static_cast<std::int64_t>(people.size()) < need) {
            out.push_back({day.date, static_cast<std::int64_t>(people.size())});
        }
    }
    return out;
}

std::string normal_badge_code(std::string_view typed) {
    std::string out;
    for (const char each : typed.substr(0, 40)) {
        if (each != ' ' && each != '-') {
            out += static_cast<char>(each >= 'a' && each <= 'z' ? each - 'a' + 'A' : each);
        }
    }
    return out;
}

}  // namespace ortoo::duty

// SPDX-License-Identifier: MulanPSL-2.0
#include "orders/rules_dispatch.h"

#include <algorithm>

namespace ortoo::orders {

Result<void> delegable(const catalogue::Item& item, Mode mode) {
    const bool help_only = item.in_person_required || item.agent_mode == catalogue::AgentMode::help;
    if (mode == Mode::act && help_only) {
        return refuse(order_not_delegable, "mode", {{"item", item.name}, {"offer", "help"}});
    }
    return {};
}

std::int64_t minutes_of(std::int64_t level, const Patience& patience) {
    constexpr std::int64_t shortest = 5;  // the settings may stand in any order
    if (level == 1) {
        return std::max(shortest, patience.station - patience.next);
    }
    if (level == 2) {
        return std::max(shortest, patience.town - patience.station);
    }
    return patience.next;
}

bool handles(const identity::Staff& staff, std::string_view unit_path) {
    if (staff.state != identity::StaffState::active) {
        return false;
    }
    for (const identity::RoleGrant& grant : staff.roles) {
        if (grant.role == identity::Role::agent && unit_path.starts_with(grant.path)) {
            return true;
        }
    }
    return false;
}

std::optional<Choice> choose_agent(std::span<const Candidate> candidates, std::string_view place) {
    const Candidate* best = nullptr;
    std::size_t asked = 0;
    for (const Candidate& each : candidates) {
        if (each.declined) {
            ++asked;
            continue;
        }
        const bool better = best == nullptr || each.open_orders < best->open_orders ||
                            (each.open_orders == best->open_orders && each.id < best->id);
        best = better ? &each : best;
    }
    if (best == nullptr) {
        return std::nullopt;
    }
    std::string reason = "给" + best->name + "：" + std::string(place) + "，手上 " +
                         std::to_string(best->open_orders) + " 件";
    if (candidates.size() - asked > 1) {
        reason += "，最少";
    }
    if (asked > 0) {
        reason += "（前 " + std::to_string(asked) + " 位未接）";
    }
    return Choice{*best, std::move(reason)};
}

}  // namespace ortoo::orders

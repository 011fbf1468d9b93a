// SPDX-License-Identifier: MulanPSL-2.0
#include "orders/rules_dispatch.h"

#include <algorithm>
#include <limits>
#include <tuple>

#include "identity/rules.h"

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
    return staff.state == identity::StaffState::active && identity::agent_over(staff, unit_path);
}

namespace {
auto order_of(const Candidate& each, std::int64_t band) {
    return std::tuple(!each.grid, each.open_orders / band, !each.speaks, !each.skilled,
                      each.open_orders, each.metres.value_or(0), each.id);
}

std::string reason_of(const Candidate& best, std::string_view place, bool least) {
    std::string out = "给" + best.name + "：" + std::string(place);
    if (!best.stands_for.empty()) {
        out += "（替" + best.stands_for + "）";
    }
    if (best.grid) {
        out += "，管本网格";
    }
    out += "，手上 " + std::to_string(best.open_orders) + " 件";
    if (least) {
        out += "，最少";
    }
    if (best.speaks) {
        out += "，会说蒙古语";
    }
    if (best.skilled) {
        out += "，熟悉这类事项";
    }
    if (best.metres) {
        out += "，相距约 " + std::to_string((*best.metres + 500) / 1000) + " 公里";
    }
    return out;
}
}  // namespace

std::optional<Choice> choose_agent(std::span<const Candidate> candidates, std::string_view place,
                                   std::int64_t load_band) {
    const Candidate* best = nullptr;
    std::int64_t least = std::numeric_limits<std::int64_t>::max();
    std::size_t asked = 0;
    for (const Candidate& each : candidates) {
        if (each.declined) {
            ++asked;
            continue;
        }
        least = std::min(least, each.open_orders);
        if (best == nullptr || order_of(each, load_band) < order_of(*best, load_band)) {
            best = &each;
        }
    }
    if (best == nullptr) {
        return std::nullopt;
    }
    const bool choice = candidates.size() - asked > 1;
    std::string reason = reason_of(*best, place, choice && best->open_orders == least);
    if (asked > 0) {
        reason += "（前 " + std::to_string(asked) + " 位未接）";
    }
    return Choice{*best, std::move(reason)};
}

}  // namespace ortoo::orders

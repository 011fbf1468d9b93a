// SPDX-License-Identifier: MulanPSL-2.0
#include "orders/rules_dispatch.h"

#include <algorithm>
#include <limits>
#include <tuple>

#include "duty/types_said.h"
#include "identity/rules.h"
#include "orders/types_said.h"

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

Said reason_of(const Candidate& best, const SaidWord& place, bool least) {
    Said out(given_to, {{"name", std::string_view(best.name)}});
    out.add(place);
    if (!best.stands_for.empty()) {
        out.add(duty::in_place_of, {{"name", std::string_view(best.stands_for)}});
    }
    if (best.grid) {
        out.add(of_this_grid);
    }
    out.add(has_open, {{"count", best.open_orders}});
    if (least) {
        out.add(fewest);
    }
    if (best.speaks) {
        out.add(speaks_mongolian);
    }
    if (best.skilled) {
        out.add(knows_such);
    }
    if (best.metres) {
        out.add(is_away_km, {{"km", (*best.metres + 500) / 1000}});
    }
    return out;
}
}  // namespace

std::optional<Choice> choose_agent(std::span<const Candidate> candidates, const SaidWord& place,
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
    Said reason = reason_of(*best, place, choice && best->open_orders == least);
    if (asked > 0) {
        reason.add(others_asked, {{"count", static_cast<std::int64_t>(asked)}});
    }
    return Choice{*best, std::move(reason)};
}

}  // namespace ortoo::orders

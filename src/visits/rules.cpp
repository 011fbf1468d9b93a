// SPDX-License-Identifier: MulanPSL-2.0
#include "visits/rules.h"

#include <algorithm>

namespace ortoo::visits {

namespace {
using S = VisitState;
using A = VisitAct;
struct Row {
    S from;
    A act;
    S to;
};
constexpr std::array table{
    Row{S::asked, A::agree, S::agreed},    Row{S::agreed, A::agree, S::agreed},
    Row{S::asked, A::arrive, S::arrived},  // he was in the neighbourhood
    Row{S::agreed, A::arrive, S::arrived}, Row{S::arrived, A::finish, S::finished},
    Row{S::arrived, A::miss, S::missed},
};

// The skew of a phone's clock is measured when it sends; the way takes a moment too.
constexpr std::int64_t future_micros = micros_per_minute;

// Which entries of an order's chain an act leaves.
constexpr std::array<std::pair<std::string_view, std::string_view>, 12> kinds{{
    {"accept", "order.accepted"},
    {"choose", "order.mode_chosen"},
    {"finish-help", "order.helped"},
    {"mandate", "mandate.signed"},
    {"papers", "papers.taken"},
    {"materials", "material.attached"},
    {"submit", "order.submitted"},
    {"supplement", "order.submitted"},
    {"collect", "result.collected"},
    {"deliver", "order.delivered"},
    {"visit/arrive", "visit.arrived"},
    {"visit/finish", "visit.finished"},
}};
}  // namespace

Result<VisitState> after(VisitState from, VisitAct act) {
    for (const Row& row : table) {
        if (row.from == from && row.act == act) {
            return row.to;
        }
    }
    return refuse(visit_not_open, "state", {{"state", std::string(name_of(from))}});
}

bool open(VisitState state) {
    return state != S::finished && state != S::missed;
}

Result<void> times_fit(const Slot& first, const Slot& second, CivilDate today) {
    for (const auto& [slot, field] : {std::pair{first, "first"}, std::pair{second, "second"}}) {
        if (slot.date < today || slot.date > today.plus_days(ahead_days_max)) {
            return refuse(visit_date, field);
        }
    }
    if (first == second) {
        return refuse(visit_same_time, "second");
    }
    return {};
}

When corrected(std::optional<Instant> made_at, std::optional<Instant> sent_at, Instant now) {
    if (!made_at) {
        return {now, false};
    }
    const Instant said = made_at->plus_micros(sent_at ? now.micros - sent_at->micros : 0);
    const Instant first = now.plus_micros(-made_days_max * micros_per_day);
    return {std::clamp(said, first, now), said > now.plus_micros(future_micros) || said < first};
}

std::vector<std::string> allowed_acts(VisitState state, bool is_agent) {
    std::vector<std::string> out;
    const auto may = [&](VisitAct act) { return is_agent && after(state, act).has_value(); };
    if (may(A::agree)) {
        out.emplace_back("agree");
    }
    if (may(A::arrive)) {
        out.emplace_back("arrive");
    }
    if (may(A::finish)) {
        out.emplace_back("finish");
    }
    return out;
}

std::string receipt_code(std::string_view digest) {
    constexpr std::uint64_t ten_digits = 10'000'000'000;
    std::uint64_t number = 0;
    for (const char byte : digest.substr(0, 8)) {
        number = number << 8 | static_cast<unsigned char>(byte);
    }
    const std::string digits = std::to_string(number % ten_digits);
    return std::string(10 - digits.size(), '0') + digits;
}

std::string receipt_text(const orders::OrderId& order, const FieldAct& act) {
    return order.text + "|" + std::to_string(act.serial) + "|" + act.act + "|" +
           std::to_string(act.made_at.micros / 1000);
}

bool matches(std::span<const ledger::Entry> trail, std::string_view agent, std::string_view act) {
    const auto kind =
        std::ranges::find(kinds, act, &std::pair<std::string_view, std::string_view>::first);
    return kind != kinds.end() && std::ranges::any_of(trail, [&](const ledger::Entry& entry) {
               return entry.kind == kind->second && entry.actor == agent;
           });
}

}  // namespace ortoo::visits

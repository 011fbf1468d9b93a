// SPDX-License-Identifier: MulanPSL-2.0
// Clocks of a case: which act starts and stops which (domain §3.4), and what follows for the case.
#include "cases/rules.h"

namespace ortoo::cases {

namespace {
using A = CaseAct;
using K = ClockKind;
constexpr auto start = ClockMove::start;
constexpr auto stop = ClockMove::stop;

constexpr std::array on_receipt{ClockChange{K::acceptance, start}};
constexpr std::array on_notice{ClockChange{K::acceptance, stop}, ClockChange{K::correction, start}};
constexpr std::array on_supplement{ClockChange{K::correction, stop},
                                   ClockChange{K::acceptance, start}};
constexpr std::array on_acceptance{ClockChange{K::acceptance, stop}, ClockChange{K::promise, start},
                                   ClockChange{K::statutory, start}};
constexpr std::array on_refusal{ClockChange{K::acceptance, stop}};
constexpr std::array on_decision{ClockChange{K::promise, stop}, ClockChange{K::statutory, stop},
                                 ClockChange{K::delivery, start}};
constexpr std::array on_delivery{ClockChange{K::delivery, stop}};

// nullopt: the law sets no limit of this kind for this case.
std::optional<Allowance> allowance_of(const Case& item, ClockKind kind, const Terms& terms) {
    switch (kind) {
        case K::acceptance:
            return Allowance{terms.acceptance_days, duty::DayUnit::working_days};
        case K::promise:
            return item.promised;
        case K::statutory:
            return item.statutory;
        case K::correction:
            return Allowance{terms.correction_days, duty::DayUnit::working_days};
        case K::completion:
            return std::nullopt;  // 容缺受理 comes later
        case K::delivery:
            return Allowance{terms.delivery_days, duty::DayUnit::working_days};
    }
    return std::nullopt;
}

void apply(const duty::Calendar& calendar, Position& at, std::span<const ClockChange> changes,
           std::string_view outcome, const Terms& terms, Instant now) {
    for (const ClockChange& change : changes) {
        if (change.move == stop) {
            for (Clock& clock : at.clocks) {
                if (clock.kind == change.kind && clock.runs()) {
                    clock = breached(std::move(clock), now);
                    clock.stopped = now;
                    clock.outcome = outcome;
                    clock.state = clock.breached ? ClockState::breached : ClockState::stopped;
                }
            }
            continue;
        }
        const auto allowance = allowance_of(at.item, change.kind, terms);
        if (!allowance) {
            continue;
        }
        Clock clock;
        clock.seq = static_cast<std::int64_t>(at.clocks.size()) + 1;
        clock.kind = change.kind;
        clock.started = now;
        clock.allowance = *allowance;
        clock.due = duty::due(calendar, allowance->unit, now, allowance->limit);
        at.clocks.push_back(std::move(clock));
    }
}

void settle(Position& at, Instant now) {
    Case& item = at.item;
    const bool delivered = item.delivered_at.has_value();
    item.tab = tab_of(item.state, delivered);
    const Clock* rules = ruling(at.clocks, item.state, delivered);
    item.due = rules == nullptr ? std::nullopt : std::optional(rules->due.date);
    item.changed_at = now;
    item.rank_at = rank_of(item);
}
}  // namespace

std::span<const ClockChange> clock_changes(CaseAct act) {
    switch (act) {
        case A::notify:
            return on_notice;
        case A::supplement:
            return on_supplement;
        case A::accept:
            return on_acceptance;
        case A::refuse_not_required:
        case A::refuse_not_ours:
            return on_refusal;
        case A::grant:
        case A::deny:
            return on_decision;
        case A::deliver:
            return on_delivery;
        case A::check:
        case A::assign:
        case A::review:
        case A::make_result:
        case A::issue:
            return {};
        // Shut by `built`; their rows of §3.4 come with their use cases.
        case A::deem_accepted:      // stops K1, starts K2 and K3 at the receipt
        case A::accept_incomplete:  // stops K1, starts K2, K3 and K5
        case A::grant_at_once:      // stops K2 and K3
        case A::pause:              // pauses K2 and K3
        case A::resume:             // resumes them
        case A::extend:             // moves the due date of K2 and K3
        case A::transfer:           // stops K2 and K3
        case A::send_back:          // stops K4
        case A::withdraw:           // stops all
        case A::make_void:          // stops all
            return {};
    }
    return {};
}

Position received(const duty::Calendar& calendar, Case item, const Terms& terms, Instant now) {
    Position at{std::move(item), {}};
    at.item.state = CaseState::received;
    at.item.received_at = now;
    apply(calendar, at, on_receipt, {}, terms, now);
    settle(at, now);
    return at;
}

Result<Position> moved(const duty::Calendar& calendar, Position before, CaseAct act,
                       const Terms& terms, Instant now) {
    Position at = std::move(before);
    at.item.state = TRY(after(at.item.state, act));
    if (act == A::deliver && at.item.delivered_at) {
        return refuse(case_not_open, "state", {{"state", std::string(name_of(at.item.state))}});
    }
    if (act == A::accept) {
        at.item.accepted_at = now;
    } else if (act == A::grant || act == A::deny) {
        at.item.decided_at = now;
    } else if (act == A::issue) {
        at.item.issued_at = now;
    } else if (act == A::deliver) {
        at.item.delivered_at = now;
    } else if (act == A::supplement) {
        ++at.item.submissions;
    }
    apply(calendar, at, clock_changes(act), name_of(act), terms, now);
    settle(at, now);
    return at;
}

const Clock* ruling(std::span<const Clock> clocks, CaseState state, bool delivered) {
    std::optional<ClockKind> kind;
    switch (state) {
        case CaseState::received:
            kind = K::acceptance;
            break;
        case CaseState::correction:
            kind = K::correction;
            break;
        case CaseState::accepted:
        case CaseState::review:
        case CaseState::special:
        case CaseState::to_decide:
            kind = K::promise;
            break;
        case CaseState::granted:
        case CaseState::issuing:
        case CaseState::ready:
            kind = K::delivery;
            break;
        case CaseState::denied:
            kind = delivered ? std::nullopt : std::optional(K::delivery);
            break;
        case CaseState::closed:
        case CaseState::not_required:
        case CaseState::refused_acceptance:
        case CaseState::returned:
        case CaseState::withdrawn:
        case CaseState::voided:
        case CaseState::transferred:
            break;
    }
    const Clock* found = nullptr;
    for (const Clock& clock : clocks) {
        if (kind && clock.kind == *kind && clock.runs()) {
            found = &clock;
        }
    }
    return found;
}

// A paused case has no due day of its own: it sorts last and no light counts it.
Instant rank_of(const Case& item) {
    if (item.tab == Tab::done) {
        return item.changed_at;
    }
    return item.due && item.state != CaseState::special ? local_end(*item.due) : rank_without_clock;
}

Clock breached(Clock clock, Instant now) {
    if (clock.runs() && !clock.breached && now > local_end(clock.due.date)) {
        clock.state = ClockState::breached;
        clock.breached = now;
    }
    return clock;
}

Position recounted(const duty::Calendar& calendar, Position before, Instant now) {
    for (Clock& clock : before.clocks) {
        if (clock.runs() && clock.due.provisional) {
            clock.due =
                duty::due(calendar, clock.allowance.unit, clock.started, clock.allowance.limit);
        }
    }
    settle(before, now);
    return before;
}

}  // namespace ortoo::cases

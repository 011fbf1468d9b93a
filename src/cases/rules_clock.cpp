// SPDX-License-Identifier: MulanPSL-2.0
// Clocks of a case: which act starts, stops and pauses which (domain §3.4).
#include <algorithm>

#include "cases/rules.h"
#include "cases/types_said.h"

namespace ortoo::cases {

namespace {
using A = CaseAct;
using K = ClockKind;
using enum ClockMove;

constexpr std::array on_receipt{ClockChange{K::acceptance, start}};
constexpr std::array on_notice{ClockChange{K::acceptance, stop}, ClockChange{K::correction, start}};
constexpr std::array on_supplement{ClockChange{K::correction, stop},
                                   ClockChange{K::acceptance, start}};
constexpr std::array on_acceptance{ClockChange{K::acceptance, stop}, ClockChange{K::promise, start},
                                   ClockChange{K::statutory, start}};
constexpr std::array on_incomplete{ClockChange{K::acceptance, stop}, ClockChange{K::promise, start},
                                   ClockChange{K::statutory, start},
                                   ClockChange{K::completion, start}};
constexpr std::array on_completion{ClockChange{K::completion, stop}};
constexpr std::array on_refusal{ClockChange{K::acceptance, stop}};
constexpr std::array on_pause{ClockChange{K::promise, pause}, ClockChange{K::statutory, pause}};
// Waiting given up ends K4 too.
constexpr std::array on_resume{ClockChange{K::promise, resume}, ClockChange{K::statutory, resume},
                               ClockChange{K::correction, stop}};
constexpr std::array on_asking{ClockChange{K::promise, pause}, ClockChange{K::correction, start}};
constexpr std::array on_bringing{ClockChange{K::promise, resume}, ClockChange{K::correction, stop}};
constexpr std::array on_extension{ClockChange{K::promise, extend},
                                  ClockChange{K::statutory, extend}};
constexpr std::array on_decision{ClockChange{K::promise, stop}, ClockChange{K::statutory, stop},
                                 ClockChange{K::delivery, start}};
constexpr std::array on_delivery{ClockChange{K::delivery, stop}};
constexpr std::array on_end{ClockChange{K::acceptance, stop}, ClockChange{K::promise, stop},
                            ClockChange{K::statutory, stop},  ClockChange{K::correction, stop},
                            ClockChange{K::completion, stop}, ClockChange{K::delivery, stop}};

// nullopt: the law sets no limit of this kind for this case.
std::optional<Allowance> allowance_of(const Case& item, ClockKind kind, const Terms& terms) {
    constexpr auto working = duty::DayUnit::working_days;
    switch (kind) {
        case K::acceptance:
            return Allowance{terms.acceptance_days, working};
        case K::promise:
            return item.promised;
        case K::statutory:
            return item.statutory;
        case K::correction:
            return Allowance{terms.correction_days, working};
        case K::completion:  // never longer than the item's own promise, so in its unit
            return Allowance{std::min(terms.completion_days, item.promised.limit),
                             item.promised.unit};
        case K::delivery:
            break;
    }
    return Allowance{terms.delivery_days, working};
}

void begin(const duty::Calendar& calendar, Position& at, ClockKind kind, const Move& move,
           const Terms& terms) {
    const auto allowance = allowance_of(at.item, kind, terms);
    if (!allowance) {
        return;
    }
    Clock clock;
    clock.seq = static_cast<std::int64_t>(at.clocks.size()) + 1;
    clock.kind = kind;
    clock.started = move.since.value_or(move.now);
    clock.back_dated = move.since.has_value();
    clock.allowance = *allowance;
    clock.due = due_of(calendar, clock);
    const Said why = began_why(clock);
    clock.history.push_back(
        {move.now, move.by, std::nullopt, clock.due.date, why.chinese(), why.parts()});
    at.clocks.push_back(std::move(clock));
}

void change(const duty::Calendar& calendar, Clock& clock, ClockMove what, const Move& move) {
    switch (what) {
        case start:  // it has just begun
            return;
        case stop:
            clock = breached(std::move(clock), move.now);
            if (clock.paused()) {
                clock.pauses.back().to = move.now;
            }
            clock.stopped = move.now;
            clock.outcome = move.act;
            clock.state = clock.breached ? ClockState::breached : ClockState::stopped;
            return;
        case pause:
            clock = breached(std::move(clock), move.now);
            clock.pauses.push_back({move.now, std::nullopt, move.ground});
            clock.state = ClockState::paused;
            return;
        case resume:
            if (clock.paused()) {
                clock.pauses.back().to = move.now;
                clock.state = clock.breached ? ClockState::breached : ClockState::running;
                const Said why = pause_words(calendar, clock, clock.pauses.back());
                clock = moved_due(calendar, std::move(clock), move.now, move.by, why);
            }
            return;
        case extend:
            clock.extended += move.days;
            clock = moved_due(calendar, std::move(clock), move.now, move.by,
                              {why_extended, {{"reason", move.why}}});
            return;
    }
}
}  // namespace

std::span<const ClockChange> clock_changes(CaseAct act) {
    switch (act) {
        case A::notify:
            return on_notice;
        case A::supplement:
            return on_supplement;
        case A::accept:
        case A::deem_accepted:  // at the receipt, not now
            return on_acceptance;
        case A::accept_incomplete:
            return on_incomplete;
        case A::complete:
            return on_completion;
        case A::refuse_not_required:
        case A::refuse_not_ours:
            return on_refusal;
        case A::pause:
            return on_pause;
        case A::resume:
            return on_resume;
        case A::ask_more:
            return on_asking;
        case A::bring_more:
            return on_bringing;
        case A::extend:
            return on_extension;
        case A::grant:
        case A::grant_at_once:
        case A::deny:
            return on_decision;
        case A::deliver:
            return on_delivery;
        case A::transfer:
        case A::send_back:
        case A::withdraw:
        case A::make_void:
            return on_end;
        case A::check:
        case A::assign:
        case A::review:
        case A::make_result:
        case A::issue:
            break;
    }
    return {};
}

void apply(const duty::Calendar& calendar, Position& at, std::span<const ClockChange> changes,
           const Terms& terms, const Move& move) {
    for (const ClockChange& each : changes) {
        if (each.move == start) {
            begin(calendar, at, each.kind, move, terms);
        }
        for (Clock& clock : at.clocks) {
            if (clock.kind == each.kind && clock.runs()) {
                change(calendar, clock, each.move, move);
            }
        }
    }
}

std::span<const ClockChange> changes_on_receipt() {
    return on_receipt;
}

}  // namespace ortoo::cases

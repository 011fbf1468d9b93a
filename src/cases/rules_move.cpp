// SPDX-License-Identifier: MulanPSL-2.0
// One act on a case: is it lawful now, and what follows for state, dates, clocks and lists.
#include <algorithm>

#include "cases/rules.h"

namespace ortoo::cases {

namespace {
using A = CaseAct;

tl::unexpected<Refusal> not_open(const Case& item) {
    return refuse(case_not_open, "state", {{"state", std::string(name_of(item.state))}});
}

// The citizen still has time: until the end of this day.
Result<void> waited_out(const Clock* clock, const Case& item, Instant now) {
    if (clock == nullptr) {
        return not_open(item);
    }
    if (!overdue(*clock, now)) {
        return refuse(case_wait_running, "due", {{"date", to_text(clock->due.date)}});
    }
    return {};
}

Result<void> may_extend(const Position& at, const Detail& detail, Instant now) {
    const Clock* promise = running(at.clocks, ClockKind::promise);
    if (promise == nullptr) {
        return not_open(at.item);
    }
    if (at.item.extension_days <= 0) {
        return refuse(case_extension_none, "days");
    }
    if (promise->extended > 0) {
        return refuse(case_extended_before, "days");
    }
    if (detail.days < 1 || detail.days > at.item.extension_days) {
        return refuse(case_extension_days, "days",
                      {{"max", std::to_string(at.item.extension_days)}});
    }
    const auto late = std::ranges::find_if(at.clocks, [&](const Clock& clock) {
        return (clock.kind == ClockKind::promise || clock.kind == ClockKind::statutory) &&
               overdue(clock, now);
    });
    if (late != at.clocks.end()) {
        return refuse(case_extension_late, "days", {{"date", to_text(late->due.date)}});
    }
    return {};
}

Result<void> no_completion(const Position& at) {
    if (const Clock* open = running(at.clocks, ClockKind::completion)) {
        return refuse(case_completion_open, "materials", {{"date", to_text(open->due.date)}});
    }
    return {};
}

// What the table of states alone cannot say.
Result<void> lawful(const Position& at, CaseAct act, const Detail& detail, Instant now) {
    const Case& item = at.item;
    const bool waits = item.procedure == ProcedureKind::supplement;
    switch (act) {
        case A::deem_accepted:
            return waited_out(running(at.clocks, ClockKind::acceptance), item, now);
        case A::send_back:
            return waited_out(
                running(at.clocks, item.state == CaseState::correction ? ClockKind::correction
                                                                       : ClockKind::completion),
                item, now);
        case A::complete:
            return running(at.clocks, ClockKind::completion) == nullptr ? not_open(item)
                                                                        : Result<void>{};
        case A::resume:  // waiting for papers is given up only when the time for them is over
            return waits ? waited_out(running(at.clocks, ClockKind::correction), item, now)
                         : Result<void>{};
        case A::bring_more:
            return waits ? Result<void>{} : not_open(item);
        case A::extend:
            return may_extend(at, detail, now);
        case A::grant:
        case A::deny:
            return no_completion(at);
        case A::deliver:
            return item.delivered_at ? not_open(item) : Result<void>{};
        case A::accept:
            return detail.commitment && !item.may_commit ? not_open(item) : Result<void>{};
        case A::grant_at_once:
            return item.is_instant || item.acceptance == Acceptance::commitment
                       ? no_completion(at)
                       : Result<void>(not_open(item));
        case A::accept_incomplete:
            return item.may_follow ? Result<void>{} : not_open(item);
        case A::check:
        case A::notify:
        case A::supplement:
        case A::assign:
        case A::refuse_not_required:
        case A::refuse_not_ours:
        case A::review:
        case A::make_result:
        case A::issue:
        case A::pause:
        case A::ask_more:
        case A::transfer:
        case A::withdraw:
        case A::make_void:
            break;
    }
    return {};
}

void stamp_acceptance(Case& item, Acceptance how, Instant at) {
    item.accepted_at = at;
    item.acceptance = how;
}

void stamp(Case& item, CaseAct act, const Move& move) {
    if (act == A::accept) {
        stamp_acceptance(item, move.commitment ? Acceptance::commitment : Acceptance::ordinary,
                         move.now);
    } else if (act == A::accept_incomplete) {
        stamp_acceptance(item, Acceptance::incomplete, move.now);
    } else if (act == A::deem_accepted) {
        stamp_acceptance(item, Acceptance::deemed, move.since.value_or(move.now));
    } else if (act == A::grant || act == A::deny || act == A::grant_at_once) {
        item.decided_at = move.now;
    } else if (act == A::issue) {
        item.issued_at = move.now;
    } else if (act == A::deliver) {
        item.delivered_at = move.now;
    } else if (act == A::supplement || act == A::bring_more) {
        ++item.submissions;
    } else if (act == A::pause || act == A::ask_more) {
        item.procedure = move.ground;
    }
    if (item.state != CaseState::special) {
        item.procedure.reset();
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

Position received(const duty::Calendar& calendar, Case item, const Terms& terms, Instant now,
                  const Detail& detail) {
    Position at{std::move(item), {}};
    at.item.state = CaseState::received;
    at.item.received_at = now;
    Move move;
    move.now = now;
    move.by = detail.by;
    apply(calendar, at, changes_on_receipt(), terms, move);
    settle(at, now);
    return at;
}

Result<Position> moved(const duty::Calendar& calendar, Position before, CaseAct act,
                       const Terms& terms, Instant now, const Detail& detail) {
    Position at = std::move(before);
    const CaseState next = TRY(after(at.item.state, act));
    TRY(lawful(at, act, detail, now));
    Move move;
    static_cast<Detail&>(move) = detail;
    move.now = now;
    move.act = name_of(act);
    if (act == A::deem_accepted) {
        move.since = running(at.clocks, ClockKind::acceptance)->started;
    }
    if (act == A::ask_more) {
        move.ground = ProcedureKind::supplement;
    }
    at.item.state = next;
    stamp(at.item, act, move);
    apply(calendar, at, clock_changes(act), terms, move);
    settle(at, now);
    return at;
}

Position recounted(const duty::Calendar& calendar, Position before, Instant now) {
    for (Clock& clock : before.clocks) {
        // What ran out stays so; what stands still is counted when it goes on.
        if (clock.state == ClockState::running) {
            const char* why =
                clock.due.provisional ? "放假安排公布，重新计算" : "工作日历有变动，重新计算";
            clock = moved_due(calendar, std::move(clock), now, "系统", why);
        }
    }
    settle(before, now);
    return before;
}

}  // namespace ortoo::cases

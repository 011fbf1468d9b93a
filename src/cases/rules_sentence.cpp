// SPDX-License-Identifier: MulanPSL-2.0
// What people read about time: the light, and the sentence that explains a clock.
#include <algorithm>

#include "cases/rules.h"
#include "cases/types_said.h"

namespace ortoo::cases {

namespace {
struct Words {
    const SaidWord& event;    // what happened on the first day
    const SaidWord& why;      // the same without its day
    const SaidWord& purpose;  // before the number of days
};

Words words_of(ClockKind kind) {
    switch (kind) {
        case ClockKind::acceptance:
            return {began_received, why_received, plain_limit};
        case ClockKind::promise:
            return {began_accepted, why_accepted, promised_limit};
        case ClockKind::statutory:
            return {began_accepted, why_accepted, statutory_limit};
        case ClockKind::correction:
            return {began_notified, why_notified, correction_limit};
        case ClockKind::completion:
            return {began_accepted, why_accepted, completion_limit};
        case ClockKind::delivery:
            break;
    }
    return {began_decided, why_decided, delivery_limit};
}

Said days_of(const Clock& clock, std::int64_t days, const SaidWord& natural = plain_days) {
    const bool working = clock.allowance.unit == duty::DayUnit::working_days;
    return {working ? working_days : natural, {{"days", days}}};
}

// Without the days on which it stood still.
Said used_of(const duty::Calendar& calendar, const Clock& clock, CivilDate from, CivilDate to) {
    const bool working = clock.allowance.unit == duty::DayUnit::working_days;
    std::int64_t used = working ? calendar.working_days_between(from, to) : to.days - from.days;
    for (const Pause& pause : clock.pauses) {
        used -= paused_days(calendar, clock, pause);
    }
    return days_of(clock, std::max<std::int64_t>(used, 0));
}

// Grey: no clock runs, and this is why.
Said resting(const Case& item) {
    switch (item.state) {
        case CaseState::correction:
            return awaits_correction;
        case CaseState::special:
            return Said(item.procedure ? procedure_of(*item.procedure) : special_procedure)
                .add(stands_still);
        case CaseState::closed:
            return is_closed;
        case CaseState::not_required:
            return is_not_required;
        case CaseState::refused_acceptance:
            return is_not_accepted;
        case CaseState::denied:
            return item.delivered_at ? Said(is_denied) : Said();
        case CaseState::returned:
            return is_returned;
        case CaseState::withdrawn:
            return is_withdrawn;
        case CaseState::voided:
            return is_voided;
        case CaseState::transferred:
            return is_transferred;
        case CaseState::received:
        case CaseState::accepted:
        case CaseState::review:
        case CaseState::to_decide:
        case CaseState::granted:
        case CaseState::issuing:
        case CaseState::ready:
            break;
    }
    return {};
}
}  // namespace

duty::Light light_of(const duty::Calendar& calendar, const Case& item, Instant now) {
    return duty::light(calendar, item.due, resting(item), now);
}

std::string_view procedure_word(ProcedureKind kind) {
    return procedure_of(kind).chinese;
}

const SaidWord& procedure_of(ProcedureKind kind) {
    switch (kind) {
        case ProcedureKind::hearing:
            return hearing;
        case ProcedureKind::tender:
            return tender;
        case ProcedureKind::auction:
            return auction;
        case ProcedureKind::inspection:
            return inspection;
        case ProcedureKind::test:
            return testing;
        case ProcedureKind::quarantine:
            return quarantine;
        case ProcedureKind::appraisal:
            return appraisal;
        case ProcedureKind::expert_review:
            return expert_review;
        case ProcedureKind::site_visit:
            return site_visit;
        case ProcedureKind::supplement:
            break;
    }
    return supplement;
}

Said began_why(const Clock& clock) {
    return clock.back_dated ? why_deemed : words_of(clock.kind).why;
}

Said pause_words(const duty::Calendar& calendar, const Clock& clock, const Pause& pause) {
    return Said(procedure_of(pause.ground))
        .add(paused_for)
        .add(days_of(clock, paused_days(calendar, clock, pause)));
}

namespace {
// From what, from when, for how many days.
Said beginning(const duty::Calendar& calendar, const Clock& clock, int year) {
    const CivilDate from = local_date(clock.started);
    const Words words = words_of(clock.kind);
    Said out(clock.back_dated ? began_deemed : words.event, {{"day", from, year}});
    const CivilDate counted = duty::event_day(calendar, clock.started);
    if (counted != from) {  // the unit counts what comes after closing time for the next day
        out.add(after_hours, {{"day", counted, year}});
    }
    if (clock.allowance.limit == 0) {
        return out.add(on_the_spot);
    }
    return out.add(next_day)
        .add(words.purpose)
        .add(days_of(clock, clock.allowance.limit, natural_days));
}
}  // namespace

Said clock_words(const duty::Calendar& calendar, const Clock& clock) {
    const int year = local_date(clock.started).year();
    Said out = beginning(calendar, clock, year);
    for (const Pause& pause : clock.pauses) {
        if (pause.to) {
            out.add(comma).add(pause_words(calendar, clock, pause));
        }
    }
    if (clock.extended > 0) {
        out.add(extended_by).add(days_of(clock, clock.extended));
    }
    out.add(at_latest, {{"day", clock.due.date, year}});
    if (clock.due.provisional) {
        out.add(may_change);
    }
    if (clock.paused()) {
        const Pause& open = clock.pauses.back();
        out.add(cases::since, {{"day", local_date(open.from), year}})
            .add(procedure_of(open.ground))
            .add(stands_still);
    }
    if (clock.stopped) {
        const CivilDate to = local_date(*clock.stopped);
        const CivilDate counted = duty::event_day(calendar, clock.started);
        out.add(stopped_on, {{"day", to, year}}).add(used_of(calendar, clock, counted, to));
    }
    return clock.breached ? out.add(is_overdue) : out;
}

ClockView view_of(const duty::Calendar& calendar, const Clock& clock) {
    const Said words = clock_words(calendar, clock);
    return {clock.kind,      clock.state,           clock.started,        clock.due.date,
            clock.stopped,   clock.allowance.limit, clock.allowance.unit, clock.due.provisional,
            words.chinese(), clock.pauses,          clock.extended,       clock.history,
            words.parts()};
}

}  // namespace ortoo::cases

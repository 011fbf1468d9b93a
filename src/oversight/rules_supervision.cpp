// SPDX-License-Identifier: MulanPSL-2.0
#include <algorithm>

#include "oversight/rules.h"
#include "oversight/types_said.h"

namespace ortoo::oversight {

Cause cause_of(cases::ClockKind clock, bool deemed_accepted) {
    switch (clock) {
        case cases::ClockKind::acceptance:
            return deemed_accepted ? Cause::deemed_accepted : Cause::acceptance_overdue;
        case cases::ClockKind::promise:
            return Cause::promise_overdue;
        case cases::ClockKind::statutory:
            return Cause::statutory_overdue;
        case cases::ClockKind::correction:
            return Cause::correction_expired;
        case cases::ClockKind::completion:
            return Cause::completion_overdue;
        case cases::ClockKind::delivery:
            break;
    }
    return Cause::delivery_overdue;
}

const cases::Place& office_of(const cases::Case& item) {
    const bool decided = cases::settled(item.state);
    if (decided) {
        return item.town;
    }
    return cases::was_accepted(item.state) ? item.bureau : item.acceptor();
}

const cases::Place& office_of(const cases::Case& item, cases::ClockKind clock) {
    switch (clock) {
        case cases::ClockKind::acceptance:  // also when it has been deemed accepted since
            return item.acceptor();
        case cases::ClockKind::correction:
            return cases::was_accepted(item.state) ? item.bureau : item.acceptor();
        case cases::ClockKind::delivery:
            return office_of(item);
        case cases::ClockKind::promise:
        case cases::ClockKind::statutory:
        case cases::ClockKind::completion:
            break;
    }
    return item.bureau;
}

std::vector<identity::Role> hearers(const cases::Case& item) {
    if (&office_of(item) == &item.bureau) {
        return {identity::Role::approver, identity::Role::decider};
    }
    return {identity::Role::clerk, identity::Role::town_head};
}

bool concerned(const Actor& actor, std::string_view permission,
               std::span<const std::string> paths) {
    return std::ranges::any_of(
        paths, [&](const std::string& path) { return actor.may(permission, path); });
}

Result<void> check_quota(std::int64_t urged, std::int64_t max) {
    if (urged >= max) {
        return refuse(supervision_too_many, {},
                      {{"max", std::to_string(max)}, {"days", std::to_string(quota_days)}});
    }
    return {};
}

std::string record_words(Cause cause, CivilDate due) {
    const std::string day = to_text(due);
    switch (cause) {
        case Cause::deemed_accepted:
            return "受理时限 " + day + " 已过，没有告知，视为收件之日受理。";
        case Cause::acceptance_overdue:
            return "受理时限 " + day + " 已过，还没有受理。";
        case Cause::promise_overdue:
            return "承诺时限 " + day + " 已过，还没有作出决定。";
        case Cause::statutory_overdue:
            return "法定时限 " + day + " 已过，还没有作出决定。";
        case Cause::correction_expired:
            return "补正时限 " + day + " 已过，材料没有补来。";
        case Cause::completion_overdue:
            return "容缺补齐时限 " + day + " 已过，材料没有补齐。";
        case Cause::delivery_overdue:
            return "送达时限 " + day + " 已过，结果还没有送达。";
        case Cause::staff:
        case Cause::citizen:
            break;
    }
    return {};
}

Said alarm_words(int year, std::int64_t provisional) {
    return {provisional >= 1000 ? table_missing_many : table_missing,
            {{"year", std::int64_t{year}}, {"count", provisional}}};
}

}  // namespace ortoo::oversight

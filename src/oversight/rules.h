// SPDX-License-Identifier: MulanPSL-2.0
// Who must answer a 督办, how often a citizen may urge, and when a regulation is whole.
#pragma once

#include "cases/rules.h"
#include "oversight/types_regulation.h"
#include "oversight/types_supervision.h"

namespace ortoo::oversight {

// --- supervision
[[nodiscard]] Cause cause_of(cases::ClockKind clock, bool deemed_accepted);
// The office that has the case now: who accepts it before acceptance, the unit that decides, and
// from the result on the town.
[[nodiscard]] const cases::Place& office_of(const cases::Case& item);
// Whose clock it is: K1 and K4 are those of whoever accepts (after it, of the reviewers), the
// handing over at the window is the town's, the rest the deciding unit's.
[[nodiscard]] const cases::Place& office_of(const cases::Case& item, cases::ClockKind clock);
// Who of that office hears of it.
[[nodiscard]] std::vector<identity::Role> hearers(const cases::Case& item);
// Holds the permission over the place where the wish arose, or over an office concerned.
[[nodiscard]] bool concerned(const Actor& actor, std::string_view permission,
                             std::span<const std::string> paths);
// A citizen may urge `max` times in seven days about one matter.
[[nodiscard]] Result<void> check_quota(std::int64_t urged, std::int64_t max);
constexpr std::int32_t quota_days = 7;
// What an automatic record says.
[[nodiscard]] std::string record_words(Cause cause, CivilDate due);

// --- regulations
// Names every empty chapter; a chapter of blanks is empty.
[[nodiscard]] Result<void> complete(const Chapters& chapters);
// Readable by everybody: published, public, and its first day has come.
[[nodiscard]] bool open_now(const Regulation& regulation, CivilDate today);

// --- the alarm
[[nodiscard]] Said alarm_words(int year, std::int64_t provisional);

}  // namespace ortoo::oversight

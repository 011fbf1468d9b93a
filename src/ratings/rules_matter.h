// SPDX-License-Identifier: MulanPSL-2.0
// The loop of a bad rating as a table, its last days, and who may do what.
#pragma once

#include "duty/rules.h"
#include "ratings/types_act.h"

namespace ortoo::ratings {

[[nodiscard]] bool bad(Level level);  // the last two of five
// The state after an act; refuses rating.matter_state.
[[nodiscard]] Result<MatterState> after(MatterState state, MatterAct act);
// The act that a verdict is: two of them need another's eyes.
[[nodiscard]] MatterAct act_of(Verdict verdict);

struct K9 {  // working days from the rating on
    std::int64_t start = 1;
    std::int64_t verify = 5;
    std::int64_t finish = 15;
};
void set_dues(Matter& matter, const duty::Calendar& calendar, const K9& limits);
// The day of the step that is open; of a told one, the day it was told.
[[nodiscard]] CivilDate next_due(const Matter& matter);
[[nodiscard]] std::vector<MatterClock> clocks_of(const Matter& matter,
                                                 const duty::Calendar& calendar, Instant now);
[[nodiscard]] duty::Light light_of(const Matter& matter, const duty::Calendar& calendar,
                                   Instant now);

// What an actor is to a matter.
struct Hand {
    std::string id;
    bool handled = false;   // had a part in the case
    bool assigns = false;   // rating.assign there
    bool confirms = false;  // rating.confirm there
};
[[nodiscard]] std::vector<std::string> allowed(const Matter& matter, const Hand& hand);
// May this hand do it? Refuses rating.matter_state, .handled, .not_owner, .same_person.
[[nodiscard]] Result<MatterState> step(const Matter& matter, MatterAct act, const Hand& hand);

}  // namespace ortoo::ratings

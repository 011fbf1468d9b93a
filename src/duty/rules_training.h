// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include <span>

#include "duty/types_training.h"

namespace ortoo::duty {

// Not after today, and not run out before it was held.
[[nodiscard]] Result<void> check_training(const NoteTraining& in, CivilDate today);
// What an agent's trainings say on a day: only what was held by then counts, only passed ones are
// valid, up to and with their last day; minutes are those of the calendar year, passed or not.
struct TrainedState {
    bool valid = false;
    std::optional<CivilDate> valid_until = {};  // of the passed one that lasts longest
    std::int64_t minutes = 0;
};
[[nodiscard]] TrainedState trained(std::span<const Training> trainings, CivilDate day);
[[nodiscard]] std::vector<AgentSourceCount> by_source(std::span<const TrainedAgent> agents);

}  // namespace ortoo::duty

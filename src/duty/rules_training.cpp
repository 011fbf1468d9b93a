// SPDX-License-Identifier: MulanPSL-2.0
#include "duty/rules_training.h"

#include <algorithm>

namespace ortoo::duty {

Result<void> check_training(const NoteTraining& in, CivilDate today) {
    if (in.day > today) {
        return refuse(training_dates, "day");
    }
    if (in.valid_until < in.day) {
        return refuse(training_dates, "valid_until");
    }
    return {};
}

TrainedState trained(std::span<const Training> trainings, CivilDate day) {
    TrainedState out;
    for (const Training& each : trainings) {
        if (each.day > day) {
            continue;
        }
        if (each.day.year() == day.year()) {
            out.minutes += each.minutes;
        }
        if (each.passed && (!out.valid_until || *out.valid_until < each.valid_until)) {
            out.valid_until = each.valid_until;
        }
    }
    out.valid = out.valid_until && *out.valid_until >= day;
    return out;
}

std::vector<AgentSourceCount> by_source(std::span<const TrainedAgent> agents) {
    std::vector<AgentSourceCount> out;
    for (const auto& [source, name] : names(AgentSource{})) {
        const auto count = std::ranges::count(agents, source, &TrainedAgent::source);
        if (count > 0) {
            out.push_back({source, count});
        }
    }
    return out;
}

}  // namespace ortoo::duty

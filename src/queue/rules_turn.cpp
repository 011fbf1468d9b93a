// SPDX-License-Identifier: MulanPSL-2.0
// Whose turn it is, and how long until then.
#include <fmt/format.h>

#include <algorithm>
#include <numeric>
#include <tuple>

#include "queue/rules.h"

namespace ortoo::queue {

namespace {
const Candidate* first_of(std::span<const Candidate> waiting, Lane lane, bool passed_too) {
    const Candidate* best = nullptr;
    const auto order = [](const Candidate& each) {
        return std::tie(each.skip, each.place, each.id);
    };
    for (const Candidate& each : waiting) {
        if (each.lane == lane && (passed_too || each.skip == 0) &&
            (best == nullptr || order(each) < order(*best))) {
            best = &each;
        }
    }
    return best;
}

constexpr std::int64_t steps = 5;  // minutes to which a range is rounded

std::int64_t floor_minutes(std::int64_t seconds) {
    return seconds / (steps * 60) * steps;
}
std::int64_t ceiling_minutes(std::int64_t seconds) {
    return (seconds + steps * 60 - 1) / (steps * 60) * steps;
}
}  // namespace

std::optional<Turn> next_turn(std::span<const Candidate> waiting, std::int64_t streak,
                              std::int64_t run) {
    for (const bool passed_too : {false, true}) {
        const Candidate* const priority = first_of(waiting, Lane::priority, passed_too);
        const Candidate* const normal = first_of(waiting, Lane::normal, passed_too);
        if (priority != nullptr && (normal == nullptr || streak < run)) {
            return Turn{priority->id, normal == nullptr ? 0 : streak + 1};
        }
        if (normal != nullptr) {
            return Turn{normal->id, 0};
        }
    }
    return std::nullopt;
}

bool letter_fits(std::string_view letter) {
    return letter.size() == 1 && letter.front() >= 'A' && letter.front() <= 'Z';
}

std::string number_text(std::string_view letter, std::int64_t serial) {
    return fmt::format("{}{:03}", letter, serial);
}

Lane lane_of(const std::optional<LaneReason>& reason) {
    return reason ? Lane::priority : Lane::normal;
}

std::string counter_name(const HallId& hall, CivilDate day, std::string_view letter) {
    return "queue:" + hall.text + ":" + to_text(day) + ":" + std::string(letter);
}

Estimate estimate(std::int64_t ahead, std::int64_t windows, std::span<const std::int64_t> seconds,
                  std::int64_t standard) {
    constexpr std::int64_t weight = 5;
    const std::int64_t known = std::accumulate(seconds.begin(), seconds.end(), std::int64_t{0});
    const auto count = static_cast<std::int64_t>(seconds.size());
    const std::int64_t one = (standard * weight + known) / (weight + count);
    const std::int64_t middle = ahead * one / std::max<std::int64_t>(windows, 1);
    // A queue of one window ends a third earlier or a half later; more people even it out, yet
    // nobody is told a time that is too short.
    return {floor_minutes(middle * 2 / 3), ceiling_minutes(middle * 3 / 2 + one / 2), count > 0};
}

}  // namespace ortoo::queue

// SPDX-License-Identifier: MulanPSL-2.0
// Slows down guessing (of four digits, of a code): a fixed table in memory, forgotten at restart.
#pragma once

#include <array>
#include <cstdint>
#include <mutex>
#include <string_view>

#include "base/time.h"

namespace ortoo {

class Limiter {
  public:
    static constexpr std::int64_t tries_max = 10;  // within one window
    static constexpr std::int64_t window_seconds = 60;
    // Counts a try. 0: go on; otherwise the seconds to wait. Thread-safe. Two keys may share a
    // slot when the table is full of busier ones: then the oldest is forgotten.
    [[nodiscard]] std::int64_t wait_seconds(std::string_view key, Instant now);

  private:
    struct Slot {
        std::size_t key = 0;
        Instant since;
        std::int64_t tries = 0;
    };
    static constexpr std::size_t slots = 4096;
    static constexpr std::size_t ways = 8;
    std::mutex mutex_;
    std::array<Slot, slots> table_{};
};

}  // namespace ortoo

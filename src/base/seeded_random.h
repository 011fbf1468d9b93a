// SPDX-License-Identifier: MulanPSL-2.0
// Randomness that repeats: for tests, the demo and the bench. Anyone who sees a few outputs knows
// the rest, so it never makes a key, a code or a token of a real installation.
#pragma once

#include <array>
#include <bit>
#include <cstdint>
#include <mutex>

#include "base/ids.h"

namespace ortoo {

// xoshiro256** seeded by splitmix64 (Blackman and Vigna).
class SeededRandom : public Random {
  public:
    explicit SeededRandom(std::uint64_t seed) {
        for (std::uint64_t& each : state_) {
            seed += 0x9E3779B97F4A7C15;
            std::uint64_t z = seed;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            each = z ^ (z >> 31);
        }
    }

    void fill(std::span<std::byte> out) override {
        const std::lock_guard hold(mutex_);
        std::uint64_t word = 0;
        for (std::size_t i = 0; i < out.size(); ++i) {
            word = i % 8 == 0 ? next() : word >> 8;
            out[i] = static_cast<std::byte>(word & 255);
        }
    }

    // A number in [0, bound), bound > 0; the bias of the remainder does not matter here.
    [[nodiscard]] std::uint64_t below(std::uint64_t bound) {
        const std::lock_guard hold(mutex_);
        return next() % bound;
    }

  private:
    std::uint64_t next() {
        const std::uint64_t result = std::rotl(state_[1] * 5, 7) * 9;
        const std::uint64_t shifted = state_[1] << 17;
        state_[2] ^= state_[0];
        state_[3] ^= state_[1];
        state_[1] ^= state_[2];
        state_[0] ^= state_[3];
        state_[2] ^= shifted;
        state_[3] = std::rotl(state_[3], 45);
        return result;
    }

    std::mutex mutex_;
    std::array<std::uint64_t, 4> state_{};
};

}  // namespace ortoo

// SPDX-License-Identifier: MulanPSL-2.0
// Ids are made by the application: time-ordered, 128 bit, 26 characters (Crockford base 32).
// One C++ type per entity, so a staff id cannot be passed for a case id.
#pragma once

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

#include "base/time.h"

namespace ortoo {

template <class Tag>
struct Id {
    std::string text;
    auto operator<=>(const Id&) const = default;
    [[nodiscard]] bool empty() const { return text.empty(); }
};

// The only source of randomness. Tests give a seeded one.
class Random {
  public:
    virtual ~Random() = default;
    virtual void fill(std::span<std::byte> out) = 0;  // thread-safe
};

// 48 bits of milliseconds, then 80 random bits: sorts by time of making.
[[nodiscard]] std::string make_id(Instant now, Random& random);

template <class Tag>
[[nodiscard]] Id<Tag> new_id(Instant now, Random& random) {
    return Id<Tag>{make_id(now, random)};
}

}  // namespace ortoo

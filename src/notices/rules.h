// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"
#include "base/time.h"

namespace ortoo::notices {

inline constexpr std::int64_t most_tries = 8;

// When a message is tried again if its try number `tries` (from 1) fails: 1, 5, 25 … minutes.
[[nodiscard]] Instant next_try(Instant now, std::int64_t tries);
// Replaces each {name}; what a param brings is never looked into again. nullopt: a param is
// missing.
[[nodiscard]] std::optional<std::string> fill(std::string_view sentence, const Params& params);
[[nodiscard]] std::string params_text(const Params& params);  // JSON, in order
[[nodiscard]] Params params_of(std::string_view text);        // throws when it is not such a text

}  // namespace ortoo::notices

// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include <span>

#include "cases/types_at_once.h"

namespace ortoo::cases {

struct Month {
    Instant from;
    Instant to;  // the next month's first instant
};
[[nodiscard]] Result<Month> month_of(const std::string& text);
// Accepted and decided by one act, on the day it was received.
[[nodiscard]] bool same_session(const AtOnceFact& fact);
// Fills in `at_once` and `minutes`.
[[nodiscard]] AtOnceCase told(const AtOnceFact& fact);
[[nodiscard]] AtOnceReport at_once_report(std::string month, std::span<const AtOnceFact> facts);
// The middle one; of two middle ones the lower.
[[nodiscard]] std::optional<std::int64_t> median(std::vector<std::int64_t> values);

}  // namespace ortoo::cases

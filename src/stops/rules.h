// SPDX-License-Identifier: MulanPSL-2.0
// Which routes a function is made of. Reading is never stopped: people must see where they stand.
#pragma once

#include <span>
#include <string_view>

#include "stops/types.h"

namespace ortoo::stops {

struct RouteOf {
    std::string_view path;  // as in the route table
    Function function;
};
// Every POST and PUT on one of these paths.
[[nodiscard]] std::span<const RouteOf> routes_of_functions();
[[nodiscard]] std::optional<Function> function_of(std::string_view path);

// What the refusal `function.stopped` tells: {reason}, and {until}, "14:30" or "2026-11-19 09:00";
// empty when nobody knows.
[[nodiscard]] Params words_of(const Notice& notice, Instant now);

}  // namespace ortoo::stops

// SPDX-License-Identifier: MulanPSL-2.0
// The only place that reads the time of day.
#pragma once

#include <functional>
#include <string>

#include "base/time.h"

namespace ortoo::app {

using Clock = std::function<Instant()>;

[[nodiscard]] Clock real_clock();
// The instant written in a file (RFC 3339), read at every call; for tests that turn the calendar.
// Throws when the file holds no instant.
[[nodiscard]] Clock file_clock(std::string path);

}  // namespace ortoo::app

// SPDX-License-Identifier: MulanPSL-2.0
// A sheet as PDF. Safe for all threads; takes some ten milliseconds a page, so on the pool.
#pragma once

#include <string>

#include "base/sheet.h"

namespace ortoo::print {

// The same sheet gives the same bytes. Throws std::runtime_error when the library fails.
[[nodiscard]] std::string pdf(const Sheet& sheet, Paper paper);

// Whether the installed fonts can write Chinese; without, papers would show boxes.
[[nodiscard]] bool has_chinese();

}  // namespace ortoo::print

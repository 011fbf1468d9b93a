// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include <string_view>

namespace ortoo::app {

inline constexpr std::string_view version = "0.1.0";  // as in CHANGELOG.md and CMakeLists.txt

}  // namespace ortoo::app

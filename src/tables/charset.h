// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace ortoo::tables {

// UTF-8 (its mark is dropped) as it is, else read as GB 18030; nullopt: neither.
[[nodiscard]] std::optional<std::string> to_utf8(std::string_view bytes);
[[nodiscard]] std::string to_gb18030(std::string_view utf8);

}  // namespace ortoo::tables

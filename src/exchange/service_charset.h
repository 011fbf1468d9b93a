// SPDX-License-Identifier: MulanPSL-2.0
// Where an interface demands it, files leave in GB 18030; inside there is only UTF-8.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace ortoo::exchange {

// GB 18030 holds all of Unicode: never fails for UTF-8 text.
[[nodiscard]] std::string to_gb18030(std::string_view utf8);
// UTF-8 (a byte order mark is dropped) as it is, else read as GB 18030; nullopt: neither.
[[nodiscard]] std::optional<std::string> to_utf8(std::string_view bytes);

}  // namespace ortoo::exchange

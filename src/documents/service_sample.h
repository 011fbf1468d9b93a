// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "base/sheet.h"

namespace ortoo::documents {

// A template printed with invented values and a drawn seal that says 样式预览. `rows`: lines of
// each list. Refuses what parse_template refuses.
[[nodiscard]] Result<std::string> sample_pdf(std::string_view body, Paper paper, int rows = 3);

}  // namespace ortoo::documents

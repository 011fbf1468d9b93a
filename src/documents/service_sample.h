// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "base/sheet.h"

namespace ortoo::documents {

struct SampleLook {
    Paper paper = Paper::a4;
    int rows = 3;         // lines of each list
    bool preview = true;  // 样式预览 across the page; else as it will be served
};
// A template printed with invented values. Refuses what parse_template refuses.
[[nodiscard]] Result<std::string> sample_pdf(std::string_view body, SampleLook look);

}  // namespace ortoo::documents

// SPDX-License-Identifier: MulanPSL-2.0
// The English stands in web/src/text/said.en.json.
#pragma once

#include "base/said.h"

namespace ortoo::oversight {

inline constexpr SaidWord replied{"supervision.replied", "已回复"};
inline constexpr SaidWord table_missing{"calendar.table_missing",
                                        "{year} 年节假日安排尚未导入，{count} 个时限是暂定的"};
inline constexpr SaidWord table_missing_many{
    "calendar.table_missing_many", "{year} 年节假日安排尚未导入，{count} 个以上的时限是暂定的"};

}  // namespace ortoo::oversight

// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include <optional>

#include "base/fields.h"

namespace ortoo::duty {

// The standing alarm: which year's table of days is wanted now.
struct MissingYear {
    std::optional<std::int64_t> year;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("year", r.year, "this year's, or from the day of the alarm next year's; absent: none");
    }
};

}  // namespace ortoo::duty

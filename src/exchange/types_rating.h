// SPDX-License-Identifier: MulanPSL-2.0
// 好差评 in the field set of the national interface (R28).
#pragma once

#include "base/context.h"
#include "base/fields.h"

namespace ortoo::exchange {

struct RatingFileQuery {
    CivilDate month;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("month", r.month, "any day of the month in which was rated");
    }
};

inline constexpr std::string_view rating_export = "rating.export";

}  // namespace ortoo::exchange

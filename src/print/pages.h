// SPDX-License-Identifier: MulanPSL-2.0
// Where pages begin: strips of known height, some of which keep to the next.
#pragma once

#include <functional>
#include <memory>
#include <vector>

#include "print/libraries.h"

namespace ortoo::print {

struct Strip {
    double height = 0;
    bool keep = false;  // on one page with the next
    std::function<void(cairo_t*, double top)> draw = {};
    // Drawn again above this strip when a page begins with it: the head of its table.
    std::shared_ptr<const std::vector<Strip>> again = {};
};

[[nodiscard]] double height_of(const std::vector<Strip>& strips);
// The strip that each page begins with; never empty. Strips that keep together go to the next page
// as one, unless they would not fit on a page of their own. A blank strip begins no page.
[[nodiscard]] std::vector<std::size_t> page_starts(const std::vector<Strip>& strips, double page);

}  // namespace ortoo::print

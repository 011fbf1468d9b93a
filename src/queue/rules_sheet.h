// SPDX-License-Identifier: MulanPSL-2.0
// One check list for several items: no material twice, no question twice.
#pragma once

#include <span>

#include "queue/types_visit.h"

namespace ortoo::queue {

struct SheetSource {
    catalogue::Item item;
    std::vector<std::string> answers;
};

// A paper of the same kind, or of the same name, is one row; its form satisfies all items, its
// copies are the largest need. Forms written for one item (申请表, 登记申请书) are never shared,
// nor is a kind that one item asks for twice (his own and his child's). A conditional material of
// an item whose questions are not all answered is on the list and not demanded.
[[nodiscard]] SheetView merged(std::span<const SheetSource> sources);
// How many copies a name or a note asks for: 复印件 2 份, 一式三份. 1 when it does not say.
[[nodiscard]] std::int64_t copies_in(std::string_view words);
// What satisfies both: an original and a copy together are both.
[[nodiscard]] catalogue::MaterialForm both(catalogue::MaterialForm one,
                                           catalogue::MaterialForm other);
// Shares in thousandths of what was received.
[[nodiscard]] WindowRate with_rates(WindowRate counts);

}  // namespace ortoo::queue

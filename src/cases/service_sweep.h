// SPDX-License-Identifier: MulanPSL-2.0
// What jobs, exports and supervisors ask of all cases: bounded, each by an index.
#pragma once

#include "cases/service.h"

namespace ortoo::cases {

// Running clocks that were counted without a published table; stops at 1,000.
[[nodiscard]] std::int64_t provisional_clocks(db::Session&, const Context&);
// Whose name begins so (two characters at least), inside the sight, newest first; at most 50.
[[nodiscard]] std::vector<CaseBrief> name_begins(Cases&, db::Session&, const Context&, const Sight&,
                                                 const std::string& begin);
// By age, received before an instant, after this one: for what leaves the house.
[[nodiscard]] std::vector<Case> received_after(db::Session&, const Context&, const CaseId&,
                                               Instant before, int max);

}  // namespace ortoo::cases

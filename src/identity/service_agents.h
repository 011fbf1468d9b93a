// SPDX-License-Identifier: MulanPSL-2.0
// The agents of one unit, for whoever keeps them.
#pragma once

#include "identity/service.h"

namespace ortoo::identity {

// Active staff who are agents of exactly this unit, by id: few, so in one page. Refuses
// out_of_scope without staff.read over the unit.
[[nodiscard]] Result<StaffList> agents_at(db::Session&, const Context&, const Identity&,
                                          const UnitPlace& unit);

}  // namespace ortoo::identity

// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "catalogue/service.h"
#include "catalogue/types_near.h"
#include "duty/service.h"

namespace ortoo::catalogue {

struct NearParts {  // live as long as the process
    const Catalogue& catalogue;
    const outlets::Outlets& outlets;
    const duty::Duty& duty;
};

// The nearest points where the item may be asked for, open ones unless `closed` is asked for too.
// A point is open by its own hours, or while somebody of its unit is on duty.
[[nodiscard]] Result<NearList> nearest(const NearParts&, db::Session&, const Context&,
                                       const NearQuery&);

}  // namespace ortoo::catalogue

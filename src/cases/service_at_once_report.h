// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "base/context.h"
#include "cases/types_at_once.h"
#include "db/session.h"

namespace ortoo::cases {

// R74, inside the reader's widest scope of case.read. For the pool.
[[nodiscard]] Result<AtOnceReport> report_at_once(db::Session&, const Context&, const AtOnceQuery&);
// The cases behind a figure.
[[nodiscard]] Result<AtOnceCases> cases_at_once(db::Session&, const Context&, const AtOnceQuery&);

}  // namespace ortoo::cases

// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "http/route.h"
#include "ledger/service.h"

namespace ortoo::ledger {

// The ledger must outlive the routes.
[[nodiscard]] http::Routes routes(const Ledger& ledger);

}  // namespace ortoo::ledger

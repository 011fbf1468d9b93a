// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "http/route.h"
#include "ledger/service.h"
#include "ledger/service_tree.h"

namespace ortoo::ledger {

// Ledger and tree must outlive the routes.
[[nodiscard]] http::Routes routes(const Ledger& ledger, const LedgerTree& tree);

}  // namespace ortoo::ledger

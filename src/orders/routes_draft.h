// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "http/route.h"
#include "orders/service_draft.h"

namespace ortoo::orders {

[[nodiscard]] http::Routes draft_routes(const Drafts&);

}  // namespace ortoo::orders

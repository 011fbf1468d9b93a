// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "http/route.h"
#include "notices/service.h"

namespace ortoo::notices {

// The outbox must outlive the routes.
[[nodiscard]] http::Routes routes(const Outbox& outbox);

}  // namespace ortoo::notices

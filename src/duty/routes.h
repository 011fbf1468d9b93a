// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "http/route.h"
#include "duty/service.h"

namespace ortoo::duty {

// The service must outlive the routes.
[[nodiscard]] http::Routes routes(const Duty& service);

}  // namespace ortoo::duty

// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "http/route.h"
#include "catalogue/service.h"

namespace ortoo::catalogue {

// The service must outlive the routes.
[[nodiscard]] http::Routes routes(const Catalogue& service);

}  // namespace ortoo::catalogue

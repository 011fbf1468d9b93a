// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "catalogue/service.h"
#include "http/route.h"

namespace ortoo::catalogue {

// The service must outlive the routes.
[[nodiscard]] http::Routes routes(const Catalogue& service);

}  // namespace ortoo::catalogue

// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "catalogue/service_near.h"
#include "http/route.h"

namespace ortoo::catalogue {

[[nodiscard]] http::Routes near_routes(NearParts parts);

}  // namespace ortoo::catalogue

// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "http/route.h"
#include "visits/service.h"

namespace ortoo::visits {

[[nodiscard]] http::Routes routes(Visits& visits);

}  // namespace ortoo::visits

// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "http/route.h"
#include "ratings/service.h"

namespace ortoo::ratings {

[[nodiscard]] http::Routes routes(Ratings& ratings);

}  // namespace ortoo::ratings

// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "http/route.h"
#include "ratings/service_loop.h"

namespace ortoo::ratings {

[[nodiscard]] http::Routes routes(Ratings& ratings, Loop& loop);

}  // namespace ortoo::ratings

// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "exchange/service_rating.h"
#include "http/route.h"

namespace ortoo::exchange {

[[nodiscard]] http::Routes rating_routes(RatingFiles& files);

}  // namespace ortoo::exchange

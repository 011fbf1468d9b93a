// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "exchange/service.h"
#include "http/route.h"

namespace ortoo::exchange {

[[nodiscard]] http::Routes routes(Exchange& exchange);

}  // namespace ortoo::exchange

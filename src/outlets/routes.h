// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "http/route.h"
#include "outlets/service.h"

namespace ortoo::outlets {

[[nodiscard]] http::Routes routes(Outlets& outlets);

}  // namespace ortoo::outlets

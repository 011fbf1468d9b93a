// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "http/route.h"
#include "oversight/service.h"

namespace ortoo::oversight {

[[nodiscard]] http::Routes routes(Oversight& oversight);

}  // namespace ortoo::oversight

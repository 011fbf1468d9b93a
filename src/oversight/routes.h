// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "http/route.h"
#include "oversight/service.h"

namespace ortoo::oversight {

[[nodiscard]] http::Routes routes(Oversight& oversight);
// Parts of the above.
[[nodiscard]] http::Routes supervision_routes(Oversight& oversight);
[[nodiscard]] http::Routes ladder_routes(Oversight& oversight);
[[nodiscard]] http::Routes regulation_routes(Oversight& oversight);

}  // namespace ortoo::oversight

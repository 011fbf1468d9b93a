// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "http/route.h"
#include "identity/service.h"

namespace ortoo::identity {

// Signing in and out; none of these answers may be stored, for they set a cookie or change nothing.
[[nodiscard]] http::Routes session_routes(Identity& identity);

}  // namespace ortoo::identity

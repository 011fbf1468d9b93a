// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "http/route.h"
#include "oversight/service_haves.h"

namespace ortoo::oversight {

[[nodiscard]] http::Routes haves_routes(const Haves& haves);

}  // namespace ortoo::oversight

// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "http/route.h"
#include "projects/service.h"

namespace ortoo::projects {

[[nodiscard]] http::Routes routes(Projects& all);

}  // namespace ortoo::projects

// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "cases/service.h"
#include "http/route.h"

namespace ortoo::cases {

[[nodiscard]] http::Routes routes(Cases& cases);

}  // namespace ortoo::cases

// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "equipment/service.h"
#include "http/route.h"

namespace ortoo::equipment {

[[nodiscard]] http::Routes routes(Equipment& equipment);

}  // namespace ortoo::equipment

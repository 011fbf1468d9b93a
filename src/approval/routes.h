// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "approval/service.h"
#include "http/route.h"

namespace ortoo::approval {

[[nodiscard]] http::Routes routes(Approval& approval);

}  // namespace ortoo::approval

// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "http/route.h"
#include "partners/service.h"

namespace ortoo::partners {

[[nodiscard]] http::Routes routes(Partners& partners);

}  // namespace ortoo::partners

// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "devices/service.h"
#include "http/route.h"

namespace ortoo::devices {

[[nodiscard]] http::Routes routes(Devices& devices);

}  // namespace ortoo::devices

// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "appointments/service.h"
#include "http/route.h"

namespace ortoo::appointments {

// `appointments` must outlive the routes.
[[nodiscard]] http::Routes routes(Appointments& appointments);

}  // namespace ortoo::appointments

// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "http/route.h"
#include "people/service.h"

namespace ortoo::people {

// The service must outlive the routes.
[[nodiscard]] http::Routes routes(const People& service);

}  // namespace ortoo::people

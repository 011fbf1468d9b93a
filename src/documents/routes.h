// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "documents/service.h"
#include "http/route.h"

namespace ortoo::documents {

// The service must outlive the routes.
[[nodiscard]] http::Routes routes(Documents& service);

}  // namespace ortoo::documents

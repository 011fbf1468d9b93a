// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "http/route.h"
#include "orders/service.h"
#include "orders/service_upload.h"

namespace ortoo::orders {

[[nodiscard]] http::Routes routes(Orders& orders, const Uploads& uploads);

}  // namespace ortoo::orders

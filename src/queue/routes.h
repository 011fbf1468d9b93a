// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "http/route.h"
#include "queue/service.h"

namespace ortoo::queue {

[[nodiscard]] http::Routes routes(Queue& queue);

}  // namespace ortoo::queue

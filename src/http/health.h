// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include <string_view>

#include "http/core.h"
#include "http/message.h"

namespace ortoo::http {

// {"status":"ok", …} from memory; 503 with status "stopping" once the server winds down. Asks
// nobody, so it is as fast when the database is away.
[[nodiscard]] Answer health(const Core& core, std::string_view request_id);

}  // namespace ortoo::http

// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include <functional>
#include <optional>

#include "http/route.h"
#include "identity/service.h"

namespace ortoo::identity {

// Finds a unit's name and path. `outlets` stands above, so app plugs it in.
using FindUnit =
    std::function<std::optional<UnitPlace>(db::Session&, const Context&, const UnitId&)>;

[[nodiscard]] http::Routes routes(Identity& identity, FindUnit find_unit);

}  // namespace ortoo::identity

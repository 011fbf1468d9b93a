// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "http/route.h"
#include "people/service.h"

namespace ortoo::people {

// `shared`: who answers questions to shared data. `bind`: how a proof is tied to a relation.
// Both live as long as the routes.
[[nodiscard]] http::Routes routes(const People& service, const SharedData& shared,
                                  const BindEvidence& bind);

}  // namespace ortoo::people

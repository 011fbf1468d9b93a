// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "catalogue/service_family.h"
#include "catalogue/service_near.h"
#include "http/route.h"

namespace ortoo::catalogue {

[[nodiscard]] http::Routes near_routes(NearParts parts);
// routes_family.cpp: 全部进驻, centre by centre.
[[nodiscard]] http::Routes family_routes(const FamilyParts& parts);

}  // namespace ortoo::catalogue

// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "catalogue/service.h"
#include "catalogue/types_family.h"

namespace ortoo::catalogue {

struct FamilyParts {
    const Catalogue& catalogue;
    const outlets::Outlets& outlets;
};

// R14: which of the six families each town centre takes in full. For the pool.
[[nodiscard]] Result<SettledReport> centre_report(const FamilyParts&, db::Session&, const Context&);
[[nodiscard]] Result<std::string> centre_csv(const FamilyParts&, db::Session&, const Context&);

}  // namespace ortoo::catalogue

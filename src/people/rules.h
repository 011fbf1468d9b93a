// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "people/types.h"

namespace ortoo::people {

// Normal forms of what was typed, or every fault of the form at once. `prefix` is the path of the
// record in the request, e.g. "applicant.".
[[nodiscard]] Result<PersonInput> check_person(const PersonInput& in, std::string_view prefix,
                                               CivilDate today);
// What everyone in scope may see.
[[nodiscard]] Person masked(const PersonId& id, const PersonInput& whole);

}  // namespace ortoo::people

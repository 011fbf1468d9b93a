// SPDX-License-Identifier: MulanPSL-2.0
// What the papers of a visit say; `documents` numbers, seals and keeps them.
#pragma once

#include "cases/service.h"
#include "queue/types_visit.h"

namespace ortoo::queue {

// Asked for, and not there or wrong.
[[nodiscard]] bool lacks(const cases::Material& material);
[[nodiscard]] documents::Draft visit_receipt(const Hall& hall, const Ticket& ticket,
                                             const std::vector<cases::CaseView>& views,
                                             const SheetView& list, Instant now);
// Only what the notices of its cases name.
[[nodiscard]] documents::Draft visit_notice(const Hall& hall, const Ticket& ticket,
                                            const std::vector<cases::CaseView>& views,
                                            const SheetView& list, CivilDate due);

}  // namespace ortoo::queue

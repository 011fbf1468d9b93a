// SPDX-License-Identifier: MulanPSL-2.0
// What each paper of a case says; `documents` numbers, seals and keeps it.
#pragma once

#include "cases/service.h"

namespace ortoo::cases {

// Whose paper it is and where it belongs; the kind's own values are still to be filled in.
[[nodiscard]] documents::Draft draft_of(const Case& item, documents::DocumentKind kind,
                                        const Place& unit);
[[nodiscard]] documents::Draft receipt_paper(const Case& item, const std::string& number,
                                             const std::vector<Material>& list, bool supplement,
                                             Instant now);
[[nodiscard]] documents::Draft acceptance_paper(const Case& item);
[[nodiscard]] documents::Draft refusal_paper(const Case& item, const RefuseAcceptance& in);
[[nodiscard]] documents::Draft notice_paper(const Case& item, const Notice& notice, CivilDate due);
[[nodiscard]] documents::Draft incomplete_paper(const Case& item, const std::vector<Material>& list,
                                                CivilDate due);
[[nodiscard]] documents::Draft decision_paper(const Case& item, const Opinion& opinion,
                                              const std::string& number);
[[nodiscard]] documents::Draft delivery_paper(const Case& item, Instant now);
// What was handed over in paper and goes back now.
[[nodiscard]] documents::Rows originals_of(const std::vector<Material>& list);
// "5 个工作日"
[[nodiscard]] std::string allowance_text(const Allowance& allowance);

}  // namespace ortoo::cases

// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "db/session.h"
#include "ratings/types_desk.h"

namespace ortoo::ratings::store {

// One for each window; a new pairing takes the place of the old one.
void put(db::Tx&, std::string_view county, const Tablet&);
[[nodiscard]] std::optional<Tablet> tablet_by_code(db::Session&, std::string_view county,
                                                   std::string_view code);
[[nodiscard]] std::optional<Tablet> tablet_by_digest(db::Session&, std::string_view county,
                                                     std::string_view digest);
void ask(db::Tx&, std::string_view county, const queue::TicketId&, const cases::CaseId&);
[[nodiscard]] std::vector<std::string> asked(db::Session&, std::string_view county,
                                             const queue::TicketId&);

}  // namespace ortoo::ratings::store

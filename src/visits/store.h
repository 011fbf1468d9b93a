// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "db/session.h"
#include "visits/types_field.h"

namespace ortoo::visits::store {

// Newest first; `max` at most.
[[nodiscard]] std::vector<Visit> of_order(db::Session&, std::string_view county,
                                          const orders::OrderId&, std::int64_t max = 20);
// Agreed ones and what became of them, by day; an agent has a few a day.
[[nodiscard]] std::vector<Visit> of_agent(db::Session&, std::string_view county,
                                          std::string_view agent, CivilDate from, CivilDate to);
void add(db::Tx&, std::string_view county, const Visit&);
// False when the stored version is not `version - 1`.
[[nodiscard]] bool save(db::Tx&, std::string_view county, const Visit&);

// Oldest first, at most 200.
[[nodiscard]] std::vector<Recorded> recorded(db::Session&, std::string_view county,
                                             const orders::OrderId&);
[[nodiscard]] std::optional<Recorded> recorded_as(db::Session&, std::string_view county,
                                                  std::string_view device, std::int64_t serial);
[[nodiscard]] std::optional<Recorded> by_code(db::Session&, std::string_view county,
                                              const orders::OrderId&, std::string_view code);
void add(db::Tx&, std::string_view county, const Recorded&);

}  // namespace ortoo::visits::store

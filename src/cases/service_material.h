// SPDX-License-Identifier: MulanPSL-2.0
// The check list as the acts on it share it.
#pragma once

#include <boost/json.hpp>

#include "cases/types_case.h"
#include "db/session.h"

namespace ortoo::cases {

// Writes the rows that an act has changed; both lists are the same materials in order.
void save_changed(db::Tx& tx, const Context& ctx, const CaseId& id,
                  const std::vector<Material>& before, const std::vector<Material>& after_act);
[[nodiscard]] boost::json::object states_of(const std::vector<Material>& list);
// The material's name beside its number, for readers who have no list at hand.
[[nodiscard]] std::vector<Defect> named_defects(std::vector<Defect> defects,
                                                const std::vector<Material>& list);
// What the applicant must bring, in a few words.
[[nodiscard]] std::string names_of(const std::vector<Defect>& defects);

}  // namespace ortoo::cases

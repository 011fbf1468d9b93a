// SPDX-License-Identifier: MulanPSL-2.0
// What jobs and exports ask of all cases: bounded, each by an index.
#pragma once

#include "cases/types_case.h"
#include "db/session.h"

namespace ortoo::cases::store {

[[nodiscard]] std::int64_t provisional_count(db::Session&, std::string_view county);
// `head`: the first two characters of `begin`; the index is over them.
[[nodiscard]] std::vector<Case> name_begins(db::Session&, std::string_view county,
                                            std::string_view head, std::string_view begin,
                                            std::string_view path);
[[nodiscard]] std::vector<Case> received_after(db::Session&, std::string_view county,
                                               const CaseId& after, Instant before, int max);

}  // namespace ortoo::cases::store

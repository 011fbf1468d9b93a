// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "cases/types.h"
#include "db/session.h"
#include "exchange/types.h"

namespace ortoo::exchange::store {

constexpr int page_size = 50;

[[nodiscard]] std::string cursor(db::Session&, std::string_view county);  // empty: none yet
void set_cursor(db::Tx&, std::string_view county, std::string_view case_id);
// A case that is there already stays as it is.
void add(db::Tx&, std::string_view county, const Push&);
void save(db::Tx&, std::string_view county, const Push&);
[[nodiscard]] std::optional<Push> find(db::Session&, std::string_view county, const cases::CaseId&);
[[nodiscard]] std::optional<Push> find_number(db::Session&, std::string_view county,
                                              std::string_view case_number);
// Without a number and due to be sent at `now`, longest waiting first.
[[nodiscard]] std::vector<Push> due(db::Session&, std::string_view county, Instant now, int max);
// Without a number and late on `today`; of one town, or all (empty path). One more than a page.
[[nodiscard]] std::vector<Push> late(db::Session&, std::string_view county,
                                     std::string_view town_path, CivilDate today,
                                     std::int64_t page);

}  // namespace ortoo::exchange::store

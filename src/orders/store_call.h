// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "db/session.h"
#include "orders/types_call.h"

namespace ortoo::orders::store {

constexpr int call_page = 20;

[[nodiscard]] std::optional<Call> call(db::Session&, std::string_view county, const CallId&);
void add_call(db::Tx&, std::string_view county, const Call&);
void save_call(db::Tx&, std::string_view county, const Call&);
// One row more than a page; the open ones by what is due, those that ended newest first.
[[nodiscard]] std::vector<Call> calls_of(db::Session&, std::string_view county,
                                         std::string_view staff, bool done, std::int64_t page);
[[nodiscard]] std::vector<Call> calls_under(db::Session&, std::string_view county,
                                            std::string_view path, bool done, std::int64_t page);
[[nodiscard]] std::int64_t count_open_calls(db::Session&, std::string_view county,
                                            std::string_view path);
[[nodiscard]] std::optional<CallId> due_call(db::Session&, std::string_view county, Instant now);

}  // namespace ortoo::orders::store

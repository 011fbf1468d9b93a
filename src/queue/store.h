// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "db/session.h"
#include "queue/types_desk.h"

namespace ortoo::queue::store {

// --- halls
[[nodiscard]] std::optional<Hall> hall(db::Session&, std::string_view county, const HallId&);
// By id, 51 at most; of one unit when it is not empty.
[[nodiscard]] std::vector<Hall> halls(db::Session&, std::string_view county, const UnitId& unit,
                                      std::int64_t offset);
[[nodiscard]] bool hall_named(db::Session&, std::string_view county, const UnitId& unit,
                              std::string_view name);
void add(db::Tx&, std::string_view county, const Hall&);
// False when the stored version is not `version - 1`; so are the others.
[[nodiscard]] bool save(db::Tx&, std::string_view county, const Hall&);

// --- groups; the items are read apart
[[nodiscard]] std::vector<Group> groups(db::Session&, std::string_view county, const HallId&);
[[nodiscard]] std::vector<std::string> items(db::Session&, std::string_view county, const HallId&,
                                             const GroupId&);
[[nodiscard]] std::optional<GroupId> group_of_item(db::Session&, std::string_view county,
                                                   const HallId&, std::string_view item);
void add(db::Tx&, std::string_view county, const Group&);
[[nodiscard]] bool save(db::Tx&, std::string_view county, const Group&);
void replace_items(db::Tx&, std::string_view county, const Group&);

// --- windows
[[nodiscard]] std::optional<Counter> counter(db::Session&, std::string_view county,
                                             const WindowId&);
[[nodiscard]] std::vector<Counter> counters(db::Session&, std::string_view county, const HallId&);
// The window at which somebody sits now, wherever it is.
[[nodiscard]] std::optional<Counter> seat_of(db::Session&, std::string_view county,
                                             std::string_view staff);
void add(db::Tx&, std::string_view county, const Counter&);
[[nodiscard]] bool save(db::Tx&, std::string_view county, const Counter&);
// A session that was left open on an earlier day.
[[nodiscard]] std::optional<Counter> left_open(db::Session&, std::string_view county,
                                               Instant before);
void set_streak(db::Tx&, std::string_view county, const WindowId&, std::int64_t streak);

}  // namespace ortoo::queue::store

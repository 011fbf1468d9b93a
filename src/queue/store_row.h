// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "db/session.h"
#include "queue/types.h"

namespace ortoo::queue::store {

#define TICKET_COLUMNS                                                                             \
    "id, hall, version, day, number_text, group_id, state, origin, lane, reason, item, code, "     \
    "account, place, skip, passes, calls, only_window, window_id, window_label, staff, taken_at, " \
    "called_at, served_at, ended_at"

[[nodiscard]] Ticket ticket_row(const db::Row& row);

}  // namespace ortoo::queue::store

// SPDX-License-Identifier: MulanPSL-2.0
// The columns of an appointment, for the statements of two files.
#pragma once

#include "appointments/store.h"

#define BOOK_COLUMNS                                                                              \
    "id, number, version, state, plan, hall, unit_path, group_id, item, day, minute, place, "     \
    "account, name_sealed, phone_sealed, booked_by, booked_at, reminded, ticket, ticket_number, " \
    "order_id, person, agent, agent_name"
#define SELECT_BOOK "SELECT " BOOK_COLUMNS " FROM appointments WHERE county = $1 AND "

namespace ortoo::appointments::store {

[[nodiscard]] Appointment book_row(const db::Row& row);

}  // namespace ortoo::appointments::store

// SPDX-License-Identifier: MulanPSL-2.0
// Appointments seen from an agent, from a plan's day, and when a person is erased.
#include "appointments/store_row.h"

namespace ortoo::appointments::store {

namespace {
const db::Sql select_agent{"appointments.of_agent", SELECT_BOOK
                           "agent = $2 AND day >= $3 AND day <= $4 ORDER BY day, minute, id "
                           "LIMIT 500"};
const db::Sql select_booked_on{"appointments.booked_on",
                               "SELECT " BOOK_COLUMNS
                               " FROM appointments WHERE county = $1 AND state = 'booked' AND "
                               "day = $3 AND plan = $2 ORDER BY minute, id LIMIT 500"};
const db::Sql select_person{"appointments.of_person",
                            SELECT_BOOK "person = $2 AND id > $3 ORDER BY id LIMIT 50"};
const db::Sql update_sealed{
    "appointments.seal_anew",
    "UPDATE appointments SET name_sealed = $3, phone_sealed = $4 WHERE county = $1 AND id = $2"};
}  // namespace

std::vector<Appointment> of_agent(db::Session& session, std::string_view county,
                                  std::string_view agent, CivilDate from, CivilDate to) {
    return session.all(select_agent, {county, agent, from, to}, book_row);
}

std::vector<Appointment> booked_on(db::Session& session, std::string_view county,
                                   const PlanId& plan, CivilDate day) {
    return session.all(select_booked_on, {county, plan, day}, book_row);
}

std::vector<Appointment> of_person(db::Session& session, std::string_view county,
                                   std::string_view person, const AppointmentId& after) {
    return session.all(select_person, {county, person, after}, book_row);
}

void seal_anew(db::Tx& tx, std::string_view county, const AppointmentId& id, std::string_view name,
               std::string_view phone) {
    tx.put(update_sealed, {county, id, db::Value::bytes(name), db::Value::bytes(phone)});
}

}  // namespace ortoo::appointments::store

// SPDX-License-Identifier: MulanPSL-2.0
#include "appointments/store_row.h"

namespace ortoo::appointments::store {

namespace {
const db::Sql insert_book{"appointments.insert",
                          "INSERT INTO appointments (county, " BOOK_COLUMNS
                          ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, "
                          "$15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25)"};
const db::Sql update_book{
    "appointments.save",
    "UPDATE appointments SET version = CAST($3 AS BIGINT), state = $4, plan = $5, day = $6, "
    "minute = $7, place = $8, reminded = $9, ticket = $10, ticket_number = $11 WHERE county = $1 "
    "AND id = $2 AND version = CAST($3 AS BIGINT) - 1"};
const db::Sql select_one{"appointments.find", SELECT_BOOK "id = $2"};
const db::Sql select_account{"appointments.of_account", SELECT_BOOK
                             "account = $2 ORDER BY day DESC, id DESC LIMIT 51 OFFSET $3"};
const db::Sql select_day{"appointments.of_day", SELECT_BOOK
                         "hall = $2 AND day = $3 ORDER BY minute, id LIMIT 51 OFFSET $4"};
const db::Sql select_open{
    "appointments.open_on",
    "SELECT 1 FROM appointments WHERE county = $1 AND account = $2 AND day = $3 AND hall = $4 AND "
    "state = 'booked' LIMIT 1"};
const db::Sql count_misses{
    "appointments.misses",
    "SELECT count(*) FROM (SELECT 1 FROM appointments WHERE county = $1 AND account = $2 AND day "
    ">= $3 AND state = 'missed' LIMIT 100) AS bounded"};
// Each hall says how late one may be: one that waits never hides another that is missed.
const db::Sql select_missed{
    "appointments.next_missed", SELECT_BOOK
    "state = 'booked' AND (day < $2 OR (day = $2 AND minute + COALESCE((SELECT r.late_minutes "
    "FROM appointment_rules r WHERE r.county = appointments.county AND r.hall = "
    "appointments.hall), CAST($4 AS BIGINT)) < $3)) ORDER BY day, minute, id LIMIT 1"};
const db::Sql select_unreminded{"appointments.next_unreminded", SELECT_BOOK
                                "state = 'booked' AND day = $2 AND reminded = 0 ORDER BY minute, "
                                "id LIMIT 1"};
const db::Sql select_after{"appointments.booked_after", SELECT_BOOK
                           "hall = $2 AND day > $3 AND plan = $4 AND state = 'booked' "
                           "ORDER BY day, minute, id LIMIT 100"};
}  // namespace

Appointment book_row(const db::Row& row) {
    Appointment out;
    out.id = AppointmentId{row.text(0)};
    out.number = row.text(1);
    out.version = row.integer(2);
    out.state = row.as<AppointmentState>(3);
    out.plan = PlanId{row.text(4)};
    out.hall = queue::HallId{row.text(5)};
    out.unit_path = row.text(6);
    out.group = queue::GroupId{row.text(7)};
    out.item = row.text(8);
    out.day = row.date(9);
    out.minute = row.integer(10);
    out.place = row.integer(11);
    out.account = row.text(12);
    out.name_sealed = std::string(row.view(13));
    out.phone_sealed = std::string(row.view(14));
    out.booked_by = row.text(15);
    out.booked_at = row.instant(16);
    out.reminded = row.integer(17) != 0;
    out.ticket = row.text(18);
    out.ticket_number = row.text(19);
    out.order = row.text(20);
    out.person = row.text(21);
    out.agent = row.text(22);
    out.agent_name = row.text(23);
    return out;
}

void add(db::Tx& tx, std::string_view county, const Appointment& a) {
    tx.put(insert_book, {county,
                         a.id,
                         a.number,
                         a.version,
                         a.state,
                         a.plan,
                         a.hall,
                         a.unit_path,
                         a.group,
                         a.item,
                         a.day,
                         a.minute,
                         a.place,
                         a.account,
                         db::Value::bytes(a.name_sealed),
                         db::Value::bytes(a.phone_sealed),
                         a.booked_by,
                         a.booked_at,
                         std::int64_t{a.reminded},
                         a.ticket,
                         a.ticket_number,
                         a.order,
                         a.person,
                         a.agent,
                         a.agent_name});
}

bool save(db::Tx& tx, std::string_view county, const Appointment& a) {
    return tx.run(update_book, {county, a.id, a.version, a.state, a.plan, a.day, a.minute, a.place,
                                std::int64_t{a.reminded}, a.ticket, a.ticket_number}) == 1;
}

std::optional<Appointment> find(db::Session& session, std::string_view county,
                                const AppointmentId& id) {
    return session.one(select_one, {county, id}, book_row);
}

std::vector<Appointment> of_account(db::Session& session, std::string_view county,
                                    std::string_view account, std::int64_t page) {
    return session.all(select_account, {county, account, page * page_size}, book_row);
}

std::vector<Appointment> of_day(db::Session& session, std::string_view county,
                                const queue::HallId& hall, CivilDate day, std::int64_t page) {
    return session.all(select_day, {county, hall, day, page * page_size}, book_row);
}

bool open_on(db::Session& session, std::string_view county, std::string_view account,
             const queue::HallId& hall, CivilDate day) {
    return session
        .one(select_open, {county, account, day, hall},
             [](const db::Row& row) { return row.integer(0); })
        .has_value();
}

std::int64_t misses(db::Session& session, std::string_view county, std::string_view account,
                    CivilDate since) {
    return session.count(count_misses, {county, account, since});
}

std::optional<Appointment> next_missed(db::Session& session, std::string_view county, CivilDate day,
                                       std::int64_t minute) {
    const std::int64_t late = BookingRules{}.late_minutes;
    return session.one(select_missed, {county, day, minute, late}, book_row);
}

std::optional<Appointment> next_unreminded(db::Session& session, std::string_view county,
                                           CivilDate day) {
    return session.one(select_unreminded, {county, day}, book_row);
}

std::vector<Appointment> booked_after(db::Session& session, std::string_view county,
                                      const Plan& plan, CivilDate day) {
    return session.all(select_after, {county, plan.hall, day, plan.id}, book_row);
}

}  // namespace ortoo::appointments::store

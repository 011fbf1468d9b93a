// SPDX-License-Identifier: MulanPSL-2.0
#include "appointments/store.h"

namespace ortoo::appointments::store {

namespace {
#define PLAN_COLUMNS                                                                    \
    "id, version, hall, group_id, weekday, day, from_minute, to_minute, slot_minutes, " \
    "places, first_day, last_day, staff, staff_name"

const db::Sql insert_plan{"appointments.insert_plan",
                          "INSERT INTO appointment_plans (county, " PLAN_COLUMNS
                          ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, "
                          "$15)"};
const db::Sql end_plan{"appointments.end_plan",
                       "UPDATE appointment_plans SET version = CAST($3 AS BIGINT), last_day = $4 "
                       "WHERE county = $1 AND id = $2 AND version = CAST($3 AS BIGINT) - 1"};
const db::Sql select_plan{"appointments.select_plan",
                          "SELECT " PLAN_COLUMNS
                          " FROM appointment_plans WHERE county = $1 AND id = $2"};
const db::Sql select_plans{
    "appointments.select_plans",
    "SELECT " PLAN_COLUMNS
    " FROM appointment_plans WHERE county = $1 AND hall = $2 AND (last_day IS NULL OR last_day >= "
    "$3) AND (day IS NULL OR day >= $3) ORDER BY id LIMIT 500"};
const db::Sql select_of_staff{
    "appointments.plans_of_staff",
    "SELECT " PLAN_COLUMNS
    " FROM appointment_plans WHERE county = $1 AND staff = $2 AND (last_day IS NULL OR last_day "
    ">= $3) AND (day IS NULL OR day >= $3) ORDER BY id LIMIT 100"};
const db::Sql select_rules{
    "appointments.select_rules",
    "SELECT version, ahead_days, early_minutes, late_minutes, misses_max FROM appointment_rules "
    "WHERE county = $1 AND hall = $2"};
const db::Sql insert_rules{
    "appointments.insert_rules",
    "INSERT INTO appointment_rules (county, hall, version, ahead_days, early_minutes, "
    "late_minutes, misses_max) VALUES ($1, $2, $3, $4, $5, $6, $7)"};
const db::Sql update_rules{
    "appointments.update_rules",
    "UPDATE appointment_rules SET version = CAST($3 AS BIGINT), ahead_days = $4, early_minutes = "
    "$5, late_minutes = $6, misses_max = $7 WHERE county = $1 AND hall = $2 AND version = "
    "CAST($3 AS BIGINT) - 1"};
const db::Sql select_taken{
    "appointments.select_taken",
    "SELECT day, minute, count(*) FROM appointment_claims WHERE county = $1 AND plan = $2 AND day "
    ">= $3 AND day <= $4 GROUP BY day, minute ORDER BY day, minute"};
const db::Sql select_places{
    "appointments.select_places",
    "SELECT place FROM appointment_claims WHERE county = $1 AND plan = $2 AND day = $3 AND minute "
    "= $4 ORDER BY place"};
const db::Sql insert_claim{
    "appointments.insert_claim",
    "INSERT INTO appointment_claims (county, plan, day, minute, place, appointment) VALUES ($1, "
    "$2, $3, $4, $5, $6)"};
const db::Sql delete_claim{
    "appointments.delete_claim",
    "DELETE FROM appointment_claims WHERE county = $1 AND plan = $2 AND day = $3 AND minute = $4 "
    "AND place = $5"};

Plan plan_row(const db::Row& row) {
    Plan out;
    out.id = PlanId{row.text(0)};
    out.version = row.integer(1);
    out.hall = queue::HallId{row.text(2)};
    out.group = queue::GroupId{row.text(3)};
    out.weekday = row.integer(4);
    out.day = row.maybe_date(5);
    out.from_minute = row.integer(6);
    out.to_minute = row.integer(7);
    out.slot_minutes = row.integer(8);
    out.places = row.integer(9);
    out.first_day = row.date(10);
    out.last_day = row.maybe_date(11);
    out.staff = row.text(12);
    out.staff_name = row.text(13);
    return out;
}
}  // namespace

void add(db::Tx& tx, std::string_view county, const Plan& p) {
    tx.put(insert_plan,
           {county, p.id, p.version, p.hall, p.group, p.weekday, p.day, p.from_minute, p.to_minute,
            p.slot_minutes, p.places, p.first_day, p.last_day, p.staff, p.staff_name});
}

bool end(db::Tx& tx, std::string_view county, const Plan& p) {
    return tx.run(end_plan, {county, p.id, p.version, p.last_day}) == 1;
}

std::optional<Plan> plan(db::Session& session, std::string_view county, const PlanId& id) {
    return session.one(select_plan, {county, id}, plan_row);
}

std::vector<Plan> plans(db::Session& session, std::string_view county, const queue::HallId& hall,
                        CivilDate today) {
    return session.all(select_plans, {county, hall, today}, plan_row);
}

RulesRow rules(db::Session& session, std::string_view county, const queue::HallId& hall) {
    return session
        .one(select_rules, {county, hall},
             [](const db::Row& row) {
                 return RulesRow{row.integer(0),
                                 {row.integer(1), row.integer(2), row.integer(3), row.integer(4)}};
             })
        .value_or(RulesRow{});
}

bool set_rules(db::Tx& tx, std::string_view county, const queue::HallId& hall, const RulesRow& in) {
    const BookingRules& r = in.rules;
    if (in.version == 1) {
        tx.put(insert_rules, {county, hall, in.version, r.ahead_days, r.early_minutes,
                              r.late_minutes, r.misses_max});
        return true;
    }
    return tx.run(update_rules, {county, hall, in.version, r.ahead_days, r.early_minutes,
                                 r.late_minutes, r.misses_max}) == 1;
}

std::vector<Taken> taken(db::Session& session, std::string_view county, const PlanId& plan,
                         CivilDate from, CivilDate to) {
    return session.all(select_taken, {county, plan, from, to}, [](const db::Row& row) {
        return Taken{row.date(0), row.integer(1), row.integer(2)};
    });
}

std::vector<std::int64_t> places(db::Session& session, std::string_view county, const PlanId& plan,
                                 CivilDate day, std::int64_t minute) {
    return session.all(select_places, {county, plan, day, minute},
                       [](const db::Row& row) { return row.integer(0); });
}

void claim(db::Tx& tx, std::string_view county, const Appointment& a) {
    tx.put(insert_claim, {county, a.plan, a.day, a.minute, a.place, a.id});
}

void release(db::Tx& tx, std::string_view county, const Appointment& a) {
    tx.run(delete_claim, {county, a.plan, a.day, a.minute, a.place});
}

std::vector<Plan> plans_of_staff(db::Session& session, std::string_view county,
                                 std::string_view staff, CivilDate today) {
    return session.all(select_of_staff, {county, staff, today}, plan_row);
}

}  // namespace ortoo::appointments::store

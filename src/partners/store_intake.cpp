// SPDX-License-Identifier: MulanPSL-2.0
// What was taken in at partners' points: intakes, their cases, appointments, passings of data.
#include "base/text.h"
#include "partners/store.h"

namespace ortoo::partners::store {

namespace {

#define INTAKE_COLUMNS                                                                \
    "id, version, number, partner, point, agreement, package, package_name, person, " \
    "clerk, clerk_name, taken_at"
#define APPOINTMENT_COLUMNS                                                             \
    "id, version, intake, partner, point, service, service_name, fields, wish, state, " \
    "passed, changed_at"

const db::Sql insert_intake{"partners.insert_intake",
                            "INSERT INTO partner_intakes (county, " INTAKE_COLUMNS
                            ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)"};
const db::Sql select_intake{"partners.select_intake",
                            "SELECT " INTAKE_COLUMNS
                            " FROM partner_intakes WHERE county = $1 AND id = $2"};
const db::Sql select_of_person{"partners.select_of_person",
                               "SELECT id FROM partner_intakes WHERE county = $1 AND person = $2 "
                               "ORDER BY id LIMIT 1000"};
const db::Sql insert_link{"partners.insert_link",
                          "INSERT INTO partner_cases (county, case_id, intake, point, taken_at) "
                          "VALUES ($1, $2, $3, $4, $5)"};
const db::Sql select_link{"partners.select_link",
                          "SELECT case_id, intake, point FROM partner_cases WHERE county = $1 AND "
                          "case_id = $2"};
const db::Sql select_links{"partners.select_links",
                           "SELECT case_id, intake, point FROM partner_cases WHERE county = $1 "
                           "AND intake = $2 ORDER BY case_id LIMIT 50"};
const db::Sql select_links_at{
    "partners.select_links_at",
    "SELECT case_id, intake, point FROM partner_cases WHERE county = $1 AND point = $2 "
    "ORDER BY taken_at DESC, case_id DESC LIMIT 21 OFFSET $3"};
const db::Sql insert_appointment{
    "partners.insert_appointment",
    "INSERT INTO partner_appointments (county, " APPOINTMENT_COLUMNS
    ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)"};
const db::Sql update_appointment{
    "partners.update_appointment",
    "UPDATE partner_appointments SET version = CAST($3 AS BIGINT), state = $4, passed = $5, "
    "changed_at = $6 WHERE county = $1 AND id = $2 AND version = CAST($3 AS BIGINT) - 1"};
const db::Sql select_appointment{"partners.select_appointment",
                                 "SELECT " APPOINTMENT_COLUMNS
                                 " FROM partner_appointments WHERE county = $1 AND id = $2"};
const db::Sql select_appointments{"partners.select_appointments",
                                  "SELECT " APPOINTMENT_COLUMNS
                                  " FROM partner_appointments WHERE county = $1 AND intake = $2 "
                                  "ORDER BY id LIMIT 50"};
const db::Sql select_appointments_at{
    "partners.select_appointments_at",
    "SELECT " APPOINTMENT_COLUMNS
    " FROM partner_appointments WHERE county = $1 AND point = $2 AND state IN ('waiting', "
    "'booked') ORDER BY wish, id LIMIT 51 OFFSET $3"};
const db::Sql insert_passing{
    "partners.insert_passing",
    "INSERT INTO partner_passings (county, id, partner, intake, appointment, purpose, fields, "
    "consent, reader, passed_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)"};
const db::Sql select_passings{
    "partners.select_passings",
    "SELECT id, intake, appointment, purpose, fields, consent, reader, passed_at FROM "
    "partner_passings WHERE county = $1 AND partner = $2 ORDER BY passed_at DESC, id DESC "
    "LIMIT 51 OFFSET $3"};

Intake intake_row(const db::Row& row) {
    return {{row.text(0)}, row.integer(1), row.text(2),  {row.text(3)},
            {row.text(4)}, {row.text(5)},  row.text(6),  row.text(7),
            {row.text(8)}, row.text(9),    row.text(10), row.instant(11)};
}

CaseLink link_row(const db::Row& row) {
    return {{row.text(0)}, {row.text(1)}, {row.text(2)}};
}

Appointment appointment_row(const db::Row& row) {
    return {{row.text(0)}, row.integer(1),
            {row.text(2)}, {row.text(3)},
            {row.text(4)}, row.text(5),
            row.text(6),   fields_of(row.view(7)),
            row.date(8),   row.as<AppointmentState>(9),
            row.text(10),  row.instant(11)};
}

Passing passing_row(const db::Row& row) {
    return {row.text(0), {row.text(1)}, {row.text(2)}, row.text(3), fields_of(row.view(4)),
            row.text(5), row.text(6),   row.instant(7)};
}

}  // namespace

void add(db::Tx& tx, std::string_view county, const Intake& i) {
    tx.put(insert_intake, {county, i.id, i.version, i.number, i.partner, i.point, i.agreement,
                           i.package, i.package_name, i.person, i.clerk, i.clerk_name, i.taken_at});
}

std::optional<Intake> intake(db::Session& session, std::string_view county, const IntakeId& id) {
    return session.one(select_intake, {county, id}, intake_row);
}

std::vector<IntakeId> intakes_of(db::Session& session, std::string_view county,
                                 const people::PersonId& person) {
    return session.all(select_of_person, {county, person},
                       [](const db::Row& row) { return IntakeId{row.text(0)}; });
}

void add(db::Tx& tx, std::string_view county, const CaseLink& l, Instant now) {
    tx.put(insert_link, {county, l.id, l.intake, l.point, now});
}

std::optional<CaseLink> link(db::Session& session, std::string_view county,
                             const cases::CaseId& id) {
    return session.one(select_link, {county, id}, link_row);
}

std::vector<CaseLink> links(db::Session& session, std::string_view county, const IntakeId& intake) {
    return session.all(select_links, {county, intake}, link_row);
}

std::vector<CaseLink> links(db::Session& session, std::string_view county,
                            const outlets::PointId& point, std::int64_t page) {
    return session.all(select_links_at, {county, point, page * cases_page}, link_row);
}

void add(db::Tx& tx, std::string_view county, const Appointment& a) {
    const std::string needs = joined(a.needs);
    tx.put(insert_appointment,
           {county, a.id, a.version, a.intake, a.partner, a.point, a.service, a.service_name, needs,
            a.wish, a.state, db::Value::bytes(a.passed), a.changed_at});
}

bool save(db::Tx& tx, std::string_view county, const Appointment& a) {
    return tx.run(update_appointment, {county, a.id, a.version, a.state, db::Value::bytes(a.passed),
                                       a.changed_at}) == 1;
}

std::optional<Appointment> appointment(db::Session& session, std::string_view county,
                                       const AppointmentId& id) {
    return session.one(select_appointment, {county, id}, appointment_row);
}

std::vector<Appointment> appointments(db::Session& session, std::string_view county,
                                      const IntakeId& intake) {
    return session.all(select_appointments, {county, intake}, appointment_row);
}

std::vector<Appointment> appointments(db::Session& session, std::string_view county,
                                      const outlets::PointId& point, std::int64_t page) {
    return session.all(select_appointments_at, {county, point, page * page_size}, appointment_row);
}

void add(db::Tx& tx, std::string_view county, const PartnerId& partner, const Passing& p) {
    const std::string passed = joined(p.passed);
    tx.put(insert_passing, {county, p.id, partner, p.intake, p.appointment, p.purpose, passed,
                            p.consent, p.reader, p.at});
}

std::vector<Passing> passings(db::Session& session, std::string_view county,
                              const PartnerId& partner, std::int64_t page) {
    return session.all(select_passings, {county, partner, page * page_size}, passing_row);
}

std::string joined(const std::vector<std::string>& words) {
    return join(words, "|");
}

std::vector<std::string> split_words(std::string_view text) {
    return text.empty() ? std::vector<std::string>{} : split(text, '|');
}

std::string joined(const std::vector<Field>& fields) {
    std::vector<std::string> words;
    for (const Field each : fields) {
        words.emplace_back(name_of(each));
    }
    return joined(words);
}

std::vector<Field> fields_of(std::string_view text) {
    std::vector<Field> out;
    for (const std::string& each : split_words(text)) {
        if (const auto field = ortoo::named<Field>(each)) {
            out.push_back(*field);
        }
    }
    return out;
}

}  // namespace ortoo::partners::store

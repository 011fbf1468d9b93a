// SPDX-License-Identifier: MulanPSL-2.0
#include "duty/store.h"

namespace ortoo::duty::store {

namespace {

const db::Sql select_unit{
    "duty.select_unit_rows",
    "SELECT id, unit, staff, weekday, day, from_minute, to_minute FROM rosters "
    "WHERE county = $1 AND unit = $2 AND (day IS NULL OR day >= $3) ORDER BY id"};

const db::Sql select_staff{
    "duty.select_staff_rows",
    "SELECT id, unit, staff, weekday, day, from_minute, to_minute FROM rosters "
    "WHERE county = $1 AND staff = $2 AND (day IS NULL OR day >= $3) ORDER BY id"};

const db::Sql insert_roster{
    "duty.insert_roster",
    "INSERT INTO rosters (county, unit, id, staff, weekday, day, from_minute, to_minute) "
    "VALUES ($1, $2, $3, $4, $5, $6, $7, $8)"};

const db::Sql delete_roster{"duty.delete_roster",
                            "DELETE FROM rosters WHERE county = $1 AND unit = $2 AND id = $3"};

const db::Sql select_presence{
    "duty.select_presence",
    "SELECT state, since, stand_in, stand_in_name FROM presences WHERE county = $1 AND "
    "staff = $2"};

const db::Sql upsert_presence{
    "duty.upsert_presence",
    "INSERT INTO presences (county, staff, state, since, stand_in, stand_in_name) "
    "VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (county, staff) DO UPDATE SET "
    "state = excluded.state, since = excluded.since, stand_in = excluded.stand_in, "
    "stand_in_name = excluded.stand_in_name"};

RosterRow row_of(const db::Row& row) {
    RosterRow out;
    out.id.text = row.text(0);
    out.unit.text = row.text(1);
    out.staff.text = row.text(2);
    out.weekday = row.integer(3);
    out.date = row.maybe_date(4);
    out.from_minute = row.integer(5);
    out.to_minute = row.integer(6);
    return out;
}

}  // namespace

std::vector<RosterRow> rows_of_unit(db::Session& session, const std::string& county,
                                    const UnitId& unit, CivilDate from) {
    return session.all(select_unit, {county, unit, from}, row_of);
}

std::vector<RosterRow> rows_of_staff(db::Session& session, const std::string& county,
                                     const identity::StaffId& staff, CivilDate from) {
    return session.all(select_staff, {county, staff, from}, row_of);
}

void insert_row(db::Tx& tx, const std::string& county, const RosterRow& row) {
    tx.put(insert_roster, {county, row.unit, row.id, row.staff, row.weekday, row.date,
                           row.from_minute, row.to_minute});
}

bool delete_row(db::Tx& tx, const std::string& county, const UnitId& unit, const RosterId& id) {
    return tx.run(delete_roster, {county, unit, id}) == 1;
}

std::optional<PresenceView> presence(db::Session& session, const std::string& county,
                                     const identity::StaffId& staff) {
    return session.one(select_presence, {county, staff}, [](const db::Row& row) {
        return PresenceView{row.as<PresenceState>(0), row.instant(1), row.text(2), row.text(3)};
    });
}

void put_presence(db::Tx& tx, const std::string& county, const identity::StaffId& staff,
                  const PresenceView& view) {
    tx.put(upsert_presence,
           {county, staff, view.state, view.since, view.stand_in, view.stand_in_name});
}

}  // namespace ortoo::duty::store

// SPDX-License-Identifier: MulanPSL-2.0
#include "duty/store.h"

namespace ortoo::duty::store {

namespace {

const db::Sql select_days{"duty.select_days",
                          "SELECT unit_path, day, kind, name, reason, unit FROM calendar_days "
                          "WHERE county = $1 ORDER BY unit_path, day"};

const db::Sql select_year{"duty.select_year",
                          "SELECT unit_path, day, kind, name, reason FROM calendar_days "
                          "WHERE county = $1 AND unit_path = '' AND day >= $2 AND day <= $3 "
                          "ORDER BY day"};

const db::Sql delete_year{"duty.delete_year",
                          "DELETE FROM calendar_days "
                          "WHERE county = $1 AND unit_path = '' AND day >= $2 AND day <= $3"};

const db::Sql insert_day{"duty.insert_day",
                         "INSERT INTO calendar_days (county, unit_path, day, kind, name) "
                         "VALUES ($1, '', $2, $3, $4)"};

const db::Sql delete_day{"duty.delete_day",
                         "DELETE FROM calendar_days "
                         "WHERE county = $1 AND unit_path = $2 AND day = $3"};

const db::Sql upsert_day{
    "duty.upsert_day",
    "INSERT INTO calendar_days (county, unit_path, day, kind, name, unit, reason) "
    "VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (county, unit_path, day) DO UPDATE SET "
    "kind = excluded.kind, name = excluded.name, unit = excluded.unit, reason = excluded.reason"};

const db::Sql select_version{"duty.select_version",
                             "SELECT version FROM calendar_versions WHERE county = $1"};

const db::Sql upsert_version{"duty.upsert_version",
                             "INSERT INTO calendar_versions (county, version) VALUES ($1, $2) "
                             "ON CONFLICT (county) DO UPDATE SET version = excluded.version"};

const db::Sql select_setting{"duty.select_setting",
                             "SELECT key, from_date, value FROM settings "
                             "WHERE county = $1 AND key = $2 AND from_date <= $3 "
                             "ORDER BY from_date DESC LIMIT 1"};

const db::Sql select_settings{"duty.select_settings",
                              "SELECT key, from_date, value FROM settings WHERE county = $1 "
                              "ORDER BY key, from_date"};

const db::Sql upsert_setting{
    "duty.upsert_setting",
    "INSERT INTO settings (county, key, from_date, value) VALUES ($1, $2, $3, $4) "
    "ON CONFLICT (county, key, from_date) DO UPDATE SET value = excluded.value"};

const db::Sql select_unit_settings{
    "duty.select_unit_settings",
    "SELECT key, from_date, value, unit_path FROM unit_settings WHERE county = $1 "
    "ORDER BY unit_path, key, from_date"};

const db::Sql upsert_unit_setting{
    "duty.upsert_unit_setting",
    "INSERT INTO unit_settings (county, unit_path, key, from_date, value) "
    "VALUES ($1, $2, $3, $4, $5) "
    "ON CONFLICT (county, unit_path, key, from_date) DO UPDATE SET value = excluded.value"};

const db::Sql select_alarm{"duty.select_alarm",
                           "SELECT sent_on FROM calendar_alarms WHERE county = $1 AND year = $2"};

const db::Sql upsert_alarm{
    "duty.upsert_alarm",
    "INSERT INTO calendar_alarms (county, year, sent_on, times) VALUES ($1, $2, $3, 1) "
    "ON CONFLICT (county, year) DO UPDATE SET sent_on = excluded.sent_on, "
    "times = calendar_alarms.times + 1"};

CalendarDay day_of(const db::Row& row) {
    return {row.date(1), row.as<DayKind>(2), row.text(3), row.text(4)};
}

SettingRow setting_of(const db::Row& row) {
    return {row.as<Setting>(0), row.date(1), row.integer(2)};
}

CivilDate first_of(int year) {
    return *civil(year, 1, 1);
}
CivilDate last_of(int year) {
    return *civil(year, 12, 31);
}

}  // namespace

Days days(db::Session& session, const std::string& county) {
    Days out;
    const db::Value values[] = {county};
    session.query(select_days, values, [&](const db::Row& row) {
        if (row.view(0).empty()) {
            out.all.push_back(day_of(row));
        } else {
            out.extra.push_back({row.text(0), day_of(row), UnitId{row.text(5)}});
        }
    });
    return out;
}

std::vector<CalendarDay> days_of_year(db::Session& session, const std::string& county, int year) {
    return session.all(select_year, {county, first_of(year), last_of(year)}, day_of);
}

void replace_year(db::Tx& tx, const std::string& county, int year,
                  const std::vector<CalendarDay>& days) {
    tx.run(delete_year, {county, first_of(year), last_of(year)});
    for (const CalendarDay& each : days) {
        if (each.date.year() == year) {
            tx.put(insert_day, {county, each.date, each.kind, each.name});
        }
    }
}

std::string version(db::Session& session, const std::string& county) {
    return session.one(select_version, {county}, [](const db::Row& row) { return row.text(0); })
        .value_or("");
}

void set_version(db::Tx& tx, const std::string& county, const std::string& version) {
    tx.put(upsert_version, {county, version});
}

std::optional<SettingRow> setting(db::Session& session, const std::string& county, Setting key,
                                  CivilDate date) {
    return session.one(select_setting, {county, key, date}, setting_of);
}

std::vector<SettingRow> settings(db::Session& session, const std::string& county) {
    std::vector<SettingRow> out = session.all(select_settings, {county}, setting_of);
    const db::Value values[] = {county};
    session.query(select_unit_settings, values, [&](const db::Row& row) {
        out.push_back(setting_of(row));
        out.back().path = row.text(3);
    });
    return out;
}

void put_setting(db::Tx& tx, const std::string& county, const SettingRow& row) {
    if (row.path.empty()) {
        tx.put(upsert_setting, {county, row.key, row.from, row.value});
    } else {
        tx.put(upsert_unit_setting, {county, row.path, row.key, row.from, row.value});
    }
}

void put_day(db::Tx& tx, const std::string& county, const ExtraDay& each) {
    tx.put(upsert_day, {county, each.path, each.day.date, each.day.kind, each.day.name, each.unit,
                        each.day.reason});
}

bool drop_day(db::Tx& tx, const std::string& county, std::string_view path, CivilDate date) {
    return tx.run(delete_day, {county, path, date}) == 1;
}

std::optional<CivilDate> alarmed_on(db::Session& session, const std::string& county, int year) {
    return session.one(select_alarm, {county, year},
                       [](const db::Row& row) { return row.date(0); });
}

void put_alarm(db::Tx& tx, const std::string& county, int year, CivilDate today) {
    tx.put(upsert_alarm, {county, year, today});
}

}  // namespace ortoo::duty::store

// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "db/session.h"
#include "duty/types_calendar.h"
#include "duty/types_list.h"
#include "duty/types_roster.h"
#include "duty/types_setting.h"

namespace ortoo::duty::store {

// --- calendar
struct Days {
    std::vector<CalendarDay> all;  // of the State Council, by date
    std::vector<ExtraDay> extra;   // of units
};
[[nodiscard]] Days days(db::Session&, const std::string& county);
[[nodiscard]] std::vector<CalendarDay> days_of_year(db::Session&, const std::string& county,
                                                    int year);
// Drops what the year had and stores these; days of other years stay.
void replace_year(db::Tx&, const std::string& county, int year,
                  const std::vector<CalendarDay>& days);
// Of the county (empty path) or a unit; replaces what the day had there.
void put_day(db::Tx&, const std::string& county, const ExtraDay&);
[[nodiscard]] bool drop_day(db::Tx&, const std::string& county, std::string_view path, CivilDate);
// The standing alarm about a year: when its letters went out last.
[[nodiscard]] std::optional<CivilDate> alarmed_on(db::Session&, const std::string& county,
                                                  int year);
void put_alarm(db::Tx&, const std::string& county, int year, CivilDate today);
[[nodiscard]] std::string version(db::Session&, const std::string& county);  // empty: never set
void set_version(db::Tx&, const std::string& county, const std::string& version);

// --- settings
[[nodiscard]] std::optional<SettingRow> setting(db::Session&, const std::string& county, Setting,
                                                CivilDate);
// Of the county, then of units.
[[nodiscard]] std::vector<SettingRow> settings(db::Session&, const std::string& county);
void put_setting(db::Tx&, const std::string& county, const SettingRow&);

// --- rosters
// Of a unit: weekly rows and those of days from `from`.
[[nodiscard]] std::vector<RosterRow> rows_of_unit(db::Session&, const std::string& county,
                                                  const UnitId&, CivilDate from);
[[nodiscard]] std::vector<RosterRow> rows_of_staff(db::Session&, const std::string& county,
                                                   const identity::StaffId&, CivilDate from);
void insert_row(db::Tx&, const std::string& county, const RosterRow&);
[[nodiscard]] bool delete_row(db::Tx&, const std::string& county, const UnitId&, const RosterId&);

// --- presence
[[nodiscard]] std::optional<PresenceView> presence(db::Session&, const std::string& county,
                                                   const identity::StaffId&);
void put_presence(db::Tx&, const std::string& county, const identity::StaffId&,
                  const PresenceView&);

// --- responsibility list
[[nodiscard]] std::optional<ResponsibilityList> list_at(db::Session&, const std::string& county,
                                                        CivilDate);
[[nodiscard]] std::optional<ResponsibilityList> list_of(db::Session&, const std::string& county,
                                                        std::int64_t version);
[[nodiscard]] std::optional<ResponsibilityList> newest_list(db::Session&,
                                                            const std::string& county);
// Newest first; one more than a page of 50.
[[nodiscard]] std::vector<ResponsibilityList> lists(db::Session&, const std::string& county,
                                                    std::int64_t page);
void insert_list(db::Tx&, const std::string& county, const ResponsibilityList&);
[[nodiscard]] std::optional<Instant> confirmed_at(db::Session&, const std::string& county,
                                                  const identity::StaffId&, std::int64_t version);
void insert_confirmation(db::Tx&, const std::string& county, const identity::StaffId&,
                         std::int64_t version, Instant);

}  // namespace ortoo::duty::store

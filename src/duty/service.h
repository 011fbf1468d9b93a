// SPDX-License-Identifier: MulanPSL-2.0
// Calendar, settings, rosters, presence. Reads take a session; changes append a ledger entry.
#pragma once

#include <map>
#include <memory>
#include <mutex>

#include "duty/rules.h"
#include "identity/service.h"
#include "ledger/service.h"
#include "outlets/service.h"

namespace ortoo::duty {

struct DutyParts {  // lives as long as the process
    Random& random;
    const ledger::Ledger& ledger;
    const identity::Identity& identity;
    const outlets::Outlets& outlets;
};

class Duty {
  public:
    explicit Duty(DutyParts parts) : parts_(parts) {}

    // --- for the slices above
    // The county's calendar; with a path, the one of that unit (extra days of it and of the units
    // above). Thread-safe; asks one row and reuses the value until an import or setting changes it.
    [[nodiscard]] std::shared_ptr<const Calendar> calendar(db::Session&, const std::string& county,
                                                           std::string_view unit_path = {}) const;
    // The value in force on a day.
    [[nodiscard]] std::int64_t setting(db::Session&, const std::string& county, Setting,
                                       CivilDate) const;
    // Who of this unit may be asked now: inside a roster window and not away; longest first.
    [[nodiscard]] std::vector<OnDuty> on_duty(db::Session&, const std::string& county,
                                              const UnitId&, Instant now) const;
    // K7: `minutes` of the unit's roster time after `start`.
    [[nodiscard]] Instant add_roster_minutes(db::Session&, const std::string& county, const UnitId&,
                                             Instant start, std::int64_t minutes) const;

    // --- use cases
    [[nodiscard]] Result<CalendarReport> import_calendar(db::Tx&, const Context&,
                                                         const ImportCalendar&) const;
    [[nodiscard]] Result<CalendarYear> year(db::Session&, const Context&,
                                            const CalendarQuery&) const;
    [[nodiscard]] Result<SettingList> settings(db::Session&, const Context&) const;
    [[nodiscard]] Result<SettingList> change_setting(db::Tx&, const Context&,
                                                     const ChangeSetting&) const;
    [[nodiscard]] Result<OnDutyView> who_is_on(db::Session&, const Context&, const UnitAt&) const;
    [[nodiscard]] Result<RosterView> roster(db::Session&, const Context&, const RosterQuery&) const;
    [[nodiscard]] Result<RosterView> add_roster(db::Tx&, const Context&, const AddRoster&) const;
    [[nodiscard]] Result<RosterView> remove_roster(db::Tx&, const Context&,
                                                   const RemoveRoster&) const;
    [[nodiscard]] Result<PresenceView> set_presence(db::Tx&, const Context&,
                                                    const SetPresence&) const;

  private:
    struct Loaded {  // of one county
        std::string version;
        std::shared_ptr<const Calendar> whole;
        std::vector<ExtraDay> extra;
        std::vector<CalendarDay> days;
        std::vector<Calendar::HoursFrom> hours;
    };
    [[nodiscard]] std::shared_ptr<const Loaded> loaded(db::Session&,
                                                       const std::string& county) const;
    DutyParts parts_;
    mutable std::mutex mutex_;
    mutable std::map<std::string, std::shared_ptr<const Loaded>> cache_;
};

}  // namespace ortoo::duty

// SPDX-License-Identifier: MulanPSL-2.0
// Calendar, settings, rosters, presence. Reads take a session; changes append a ledger entry.
#pragma once

#include <boost/json.hpp>
#include <functional>
#include <map>
#include <memory>
#include <mutex>

#include "duty/rules.h"
#include "duty/types_list.h"
#include "duty/types_profile.h"
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
    // Another text after every edit of the calendar, of a unit's days, or of a number: clocks that
    // were counted under an older one are to be counted again.
    [[nodiscard]] std::string calendar_version(db::Session&, const std::string& county) const;
    // The calendar as it would be after this file; nullptr: the file has a fault.
    [[nodiscard]] std::shared_ptr<const Calendar> calendar_if(db::Session&,
                                                              const std::string& county,
                                                              std::string_view unit_path,
                                                              const ImportCalendar&) const;
    // The value in force on a day; with a path, that of the unit or the nearest above it.
    [[nodiscard]] std::int64_t setting(db::Session&, const std::string& county, Setting, CivilDate,
                                       std::string_view unit_path = {}) const;
    // The year whose missing table must be told about today (see rules: year_missing).
    [[nodiscard]] std::optional<int> year_missing(db::Session&, const std::string& county,
                                                  CivilDate today) const;
    // The same, when its letters are due today (once in `calendar.alarm_days`); notes that they
    // went out.
    [[nodiscard]] std::optional<int> alarm_due(db::Tx&, const std::string& county,
                                               CivilDate today) const;
    // R51: has confirmed the responsibility list in force, or none was published.
    [[nodiscard]] bool confirmed(db::Session&, const std::string& county, const identity::StaffId&,
                                 CivilDate today) const;
    // Who of this unit may be asked now: inside a roster window and not away, or the colleague who
    // stands in for somebody away; longest first.
    [[nodiscard]] std::vector<OnDuty> on_duty(db::Session&, const std::string& county,
                                              const UnitId&, Instant now) const;
    // What is known of an agent; version 0 when nothing was written down.
    [[nodiscard]] AgentProfile profile(db::Session&, const std::string& county,
                                       const identity::StaffId&) const;
    // Said to be away for today.
    [[nodiscard]] std::optional<PresenceView> away(db::Session&, const std::string& county,
                                                   const identity::StaffId&, Instant now) const;
    // Called inside the transaction in which somebody says he is away: what waits for him must go
    // on. For the slices above, before the first request.
    using Gone = std::function<void(db::Tx&, const Context&, const identity::StaffId&)>;
    void on_away(Gone gone) { gone_.push_back(std::move(gone)); }
    // K7: `minutes` of the unit's roster time after `start`.
    [[nodiscard]] Instant add_roster_minutes(db::Session&, const std::string& county, const UnitId&,
                                             Instant start, std::int64_t minutes) const;

    // --- use cases
    [[nodiscard]] Result<CalendarReport> import_calendar(db::Tx&, const Context&,
                                                         const ImportCalendar&) const;
    [[nodiscard]] Result<CalendarYear> year(db::Session&, const Context&,
                                            const CalendarQuery&) const;
    // One day of a published year, with a reason.
    [[nodiscard]] Result<CalendarYear> edit_day(db::Tx&, const Context&, const EditDay&) const;
    [[nodiscard]] Result<ExtraDayList> extra_days(db::Session&, const Context&,
                                                  const ExtraQuery&) const;
    [[nodiscard]] Result<ExtraDayList> add_extra_day(db::Tx&, const Context&,
                                                     const AddExtraDay&) const;
    [[nodiscard]] Result<ExtraDayList> remove_extra_day(db::Tx&, const Context&,
                                                        const RemoveExtraDay&) const;
    [[nodiscard]] Result<CalendarReport> import_extra_days(db::Tx&, const Context&,
                                                           const ImportCalendar&) const;
    [[nodiscard]] Result<SettingList> settings(db::Session&, const Context&,
                                               const SettingQuery& = {}) const;
    [[nodiscard]] Result<SettingList> change_setting(db::Tx&, const Context&,
                                                     const ChangeSetting&) const;
    [[nodiscard]] Result<OnDutyView> who_is_on(db::Session&, const Context&, const UnitAt&) const;
    [[nodiscard]] Result<RosterView> roster(db::Session&, const Context&, const RosterQuery&) const;
    [[nodiscard]] Result<RosterView> add_roster(db::Tx&, const Context&, const AddRoster&) const;
    [[nodiscard]] Result<RosterView> remove_roster(db::Tx&, const Context&,
                                                   const RemoveRoster&) const;
    [[nodiscard]] Result<PresenceView> set_presence(db::Tx&, const Context&,
                                                    const SetPresence&) const;
    [[nodiscard]] Result<CurrentList> current_list(db::Session&, const Context&) const;
    [[nodiscard]] Result<ListVersions> list_versions(db::Session&, const Context&,
                                                     const ListPage&) const;
    [[nodiscard]] Result<ResponsibilityList> publish_list(db::Tx&, const Context&,
                                                          const PublishList&) const;
    [[nodiscard]] Result<CurrentList> confirm_list(db::Tx&, const Context&,
                                                   const ConfirmList&) const;
    [[nodiscard]] Result<ConfirmationList> confirmations(db::Session&, const Context&,
                                                         const UnitAt&) const;

  private:
    struct Loaded {  // of one county
        std::string version;
        std::shared_ptr<const Calendar> whole;
        std::vector<ExtraDay> extra;
        std::vector<CalendarDay> days;
        std::vector<SettingRow> settings;
    };
    [[nodiscard]] std::shared_ptr<const Loaded> loaded(db::Session&,
                                                       const std::string& county) const;
    // After a change of the calendar: a new version and an entry in its chain.
    void note(db::Tx&, const Context&, std::string_view act, const UnitId&,
              const boost::json::object& body) const;
    [[nodiscard]] bool duty_allowed(db::Session&, const std::string& county, const identity::Staff&,
                                    CivilDate today) const;
    // Who really answers for a row of the roster; nullopt: nobody.
    [[nodiscard]] std::optional<OnDuty> answering(db::Session&, const std::string& county,
                                                  const outlets::Unit&, const RosterRow&,
                                                  Instant now) const;
    DutyParts parts_;
    mutable std::mutex mutex_;
    mutable std::map<std::string, std::shared_ptr<const Loaded>> cache_;
    std::vector<Gone> gone_;
};

}  // namespace ortoo::duty

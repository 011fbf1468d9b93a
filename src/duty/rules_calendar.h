// SPDX-License-Identifier: MulanPSL-2.0
// The working-day calendar as a value: pure, cheap to ask (no walk over days), safe to share.
#pragma once

#include <span>

#include "duty/types.h"

namespace ortoo::duty {

class Calendar {
  public:
    struct HoursFrom {  // office hours and the first day they hold
        CivilDate from;
        OfficeHours hours;
    };
    Calendar() = default;  // no tables: weekends only, every answer provisional
    // A year is published when a day of it is among `days`. `extra` days win over `days` and do not
    // publish a year. Hours: sorted by day; before the first, the standard ones hold.
    explicit Calendar(std::span<const CalendarDay> days, std::span<const CalendarDay> extra = {},
                      std::vector<HoursFrom> hours = {});

    [[nodiscard]] bool is_working_day(CivilDate date) const;
    // Named a holiday by a table; an ordinary weekend is not.
    [[nodiscard]] bool is_holiday(CivilDate date) const;
    [[nodiscard]] bool published(int year) const;
    // The n-th working day after `start`, which itself never counts (民法典 201). n = 0: `start`.
    // n from 0 to 10,000.
    [[nodiscard]] Due add_working_days(CivilDate start, std::int64_t n) const;
    // `start` + n days; when that is not a working day, the next one (民法典 203). n = 0: `start`.
    [[nodiscard]] Due add_natural_days(CivilDate start, std::int64_t n) const;
    // Working days in (from, to]; negative when `to` lies before `from`.
    [[nodiscard]] std::int64_t working_days_between(CivilDate from, CivilDate to) const;
    [[nodiscard]] OfficeHours hours(CivilDate date) const;

  private:
    struct Exception {  // a day that is not what its weekday says
        CivilDate date;
        std::int64_t sum;  // of all corrections (+1 made-up day, −1 holiday) up to this day
    };
    [[nodiscard]] std::int64_t index(CivilDate date) const;  // working days up to and with `date`
    [[nodiscard]] bool provisional(CivilDate from, CivilDate to) const;
    std::vector<Exception> exceptions_;
    std::vector<CivilDate> holidays_;
    std::vector<int> years_;
    std::vector<HoursFrom> hours_;
};

}  // namespace ortoo::duty

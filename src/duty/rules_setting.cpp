// SPDX-License-Identifier: MulanPSL-2.0
// The one table of defaults, with the limits the law sets; where a number comes from stands in
// types_setting.h.
#include <set>

#include "duty/rules.h"

namespace ortoo::duty {

namespace {

struct Standard {
    Setting key;
    std::int64_t value;
    std::int64_t min;
    std::int64_t max;
};

constexpr std::array standards{
    Standard{Setting::dispatch_next_minutes, 30, 5, 1440},
    Standard{Setting::dispatch_station_minutes, 60, 5, 1440},
    Standard{Setting::dispatch_town_minutes, 120, 5, 2880},
    Standard{Setting::acceptance_days, 5, 1, 5},  // 行政许可法 32: no longer than five
    Standard{Setting::correction_days, 10, 1, 60},
    Standard{Setting::delivery_days, 10, 1, 10},  // 行政许可法 44: no longer than ten
    Standard{Setting::transport_days, 1, 1, 10},
    Standard{Setting::enquiry_days, 1, 1, 10},
    Standard{Setting::bad_rating_start_days, 1, 1, 15},
    Standard{Setting::bad_rating_verify_days, 5, 1, 15},
    Standard{Setting::bad_rating_finish_days, 15, 1, 30},
    Standard{Setting::rating_window_days, 30, 1, 365},
    Standard{Setting::mandate_days, 90, 1, 730},
    Standard{Setting::office_open, 9 * 60, 0, 1439},
    Standard{Setting::office_lunch_from, 12 * 60, 0, 1439},
    Standard{Setting::office_lunch_to, 14 * 60 + 30, 0, 1439},
    Standard{Setting::office_close, 17 * 60 + 30, 1, 1440},
};
static_assert(standards.size() == setting_names.size());

constexpr const Standard& row_of(Setting key) {
    for (const Standard& each : standards) {
        if (each.key == key) {
            return each;
        }
    }
    return standards.front();  // not reached: the sizes are equal and a test asks for every key
}

}  // namespace

std::int64_t standard(Setting key) {
    return row_of(key).value;
}

Result<void> check_setting(Setting key, std::int64_t value) {
    const Standard& row = row_of(key);
    if (value < row.min || value > row.max) {
        return refuse(setting_out_of_range, "value",
                      {{"min", std::to_string(row.min)}, {"max", std::to_string(row.max)}});
    }
    return {};
}

std::vector<Calendar::HoursFrom> hours_of(std::span<const SettingRow> rows) {
    constexpr std::array parts{
        std::pair{Setting::office_open, &OfficeHours::open},
        std::pair{Setting::office_lunch_from, &OfficeHours::lunch_from},
        std::pair{Setting::office_lunch_to, &OfficeHours::lunch_to},
        std::pair{Setting::office_close, &OfficeHours::close},
    };
    std::set<CivilDate> changes;
    for (const SettingRow& each : rows) {
        for (const auto& [key, part] : parts) {
            if (each.key == key) {
                changes.insert(each.from);
            }
        }
    }
    std::vector<Calendar::HoursFrom> out;
    for (const CivilDate from : changes) {
        OfficeHours hours;
        for (const SettingRow& each : rows) {
            for (const auto& [key, part] : parts) {
                if (each.key == key && each.from <= from) {
                    hours.*part = each.value;
                }
            }
        }
        out.push_back({from, hours});
    }
    return out;
}

bool in_order(const OfficeHours& hours) {
    return 0 <= hours.open && hours.open < hours.close && hours.close <= 1440 &&
           hours.open <= hours.lunch_from && hours.lunch_from <= hours.lunch_to &&
           hours.lunch_to <= hours.close;
}

}  // namespace ortoo::duty

// SPDX-License-Identifier: MulanPSL-2.0
// The one table of defaults, with the limits the law sets; where a number comes from stands in
// types_setting.h.
#include <algorithm>
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
    Standard{Setting::late_next, 0, 0, 1},
    Standard{Setting::completion_days, 5, 1, 60},
    Standard{Setting::extension_days, 10, 1, 15},  // 行政许可法 42: ten; joint handling fifteen
    Standard{Setting::alarm_from, 1001, 101, 1231},
    Standard{Setting::alarm_days, 7, 1, 31},
    Standard{Setting::reply_days, 5, 1, 30},
    Standard{Setting::urges_max, 2, 1, 20},
    Standard{Setting::number_days, 1, 1, 30},
    Standard{Setting::load_band, 3, 1, 50},
    Standard{Setting::call_back, 15, 5, 480},
    Standard{Setting::call_escalate, 30, 5, 480},
    Standard{Setting::sms_per_day, 5, 1, 50},
    Standard{Setting::circle_speed, 40, 3, 120},
    Standard{Setting::circle_minutes, 15, 5, 120},
    Standard{Setting::staff_centre, 2, 1, 20},
    Standard{Setting::staff_station, 1, 1, 20},
    Standard{Setting::rating_channel_days, 90, 7, 366},
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
    const bool no_day = key == Setting::alarm_from && !day_of_year(2027, value);
    if (value < row.min || value > row.max || no_day) {
        return refuse(setting_out_of_range, "value",
                      {{"min", std::to_string(row.min)}, {"max", std::to_string(row.max)}});
    }
    return {};
}

std::optional<CivilDate> day_of_year(int year, std::int64_t month_day) {
    return civil(year, static_cast<unsigned>(month_day / 100),
                 static_cast<unsigned>(month_day % 100));
}

bool of_unit(Setting key) {
    return key == Setting::transport_days || key == Setting::late_next ||
           key == Setting::office_open || key == Setting::office_lunch_from ||
           key == Setting::office_lunch_to || key == Setting::office_close;
}

const SettingRow* in_force(std::span<const SettingRow> rows, Setting key, std::string_view path,
                           CivilDate date) {
    const SettingRow* found = nullptr;
    for (const SettingRow& each : rows) {
        if (each.key != key || each.from > date || !path.starts_with(each.path)) {
            continue;
        }
        if (found == nullptr || each.path.size() > found->path.size() ||
            (each.path.size() == found->path.size() && each.from >= found->from)) {
            found = &each;
        }
    }
    return found;
}

std::vector<Calendar::HoursFrom> hours_of(std::span<const SettingRow> rows, std::string_view path) {
    constexpr std::array parts{
        std::pair{Setting::office_open, &OfficeHours::open},
        std::pair{Setting::office_lunch_from, &OfficeHours::lunch_from},
        std::pair{Setting::office_lunch_to, &OfficeHours::lunch_to},
        std::pair{Setting::office_close, &OfficeHours::close},
    };
    std::set<CivilDate> changes;
    for (const SettingRow& each : rows) {
        const bool hours =
            std::ranges::any_of(parts, [&](const auto& part) { return part.first == each.key; });
        if ((hours || each.key == Setting::late_next) && path.starts_with(each.path)) {
            changes.insert(each.from);
        }
    }
    std::vector<Calendar::HoursFrom> out;
    for (const CivilDate from : changes) {
        OfficeHours hours;
        for (const auto& [key, part] : parts) {
            if (const SettingRow* row = in_force(rows, key, path, from)) {
                hours.*part = row->value;
            }
        }
        const SettingRow* late = in_force(rows, Setting::late_next, path, from);
        hours.late_next = late != nullptr && late->value != 0;
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

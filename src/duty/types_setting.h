// SPDX-License-Identifier: MulanPSL-2.0
// The numbers of the plan. Each is a row with a first day; without a row the default of
// rules_setting.cpp holds.
#pragma once

#include <array>

#include "base/context.h"
#include "base/fields.h"

namespace ortoo::duty {

enum class Setting {
    dispatch_next_minutes,     // K7: offer unanswered → next agent
    dispatch_station_minutes,  // K7: → station head
    dispatch_town_minutes,     // K7: → town
    acceptance_days,           // K1, working days
    correction_days,           // K4, working days, when the notice names none
    delivery_days,             // K6, working days
    transport_days,            // K8, working days
    enquiry_days,              // K10, working days
    bad_rating_start_days,     // K9, working days
    bad_rating_verify_days,
    bad_rating_finish_days,
    rating_window_days,  // natural days after delivery
    mandate_days,        // natural days offered as the end of a new mandate
    office_open,         // minutes of the day
    office_lunch_from,
    office_lunch_to,
    office_close,
    late_next,        // 1: what comes in after closing time counts as of the next working day
    completion_days,  // K5, working days at most; the item's promise is the other limit
    extension_days,   // 延长审批 of a permit, working days (行政许可法 42)
    alarm_from,       // month × 100 + day from which next year's missing table alarms
    alarm_days,       // natural days between two letters of that alarm
    reply_days,       // working days to answer a 督办
    urges_max,        // 催办 of one citizen about one matter within seven days
    number_days,      // working days until a case without a 综窗 number is listed
    load_band,        // open orders that weigh less than speech and skill when an agent is chosen
    call_back,        // minutes of the roster until an unanswered call must be rung back
    call_escalate,    // further minutes until the head owes it, and again until the town does
    sms_per_day,      // text messages to one phone in a day; codes for signing in are not counted
    circle_speed,     // km/h assumed on the road: 15 分钟便民服务圈 (R2)
    circle_minutes,   // the circle
    staff_centre,     // agents on duty each working day, at least (R35)
    staff_station,
    rating_channel_days,  // natural days for which a tried rating channel counts as working (R27)
};
inline constexpr std::array setting_names{
    std::pair{Setting::dispatch_next_minutes, std::string_view{"dispatch.next_minutes"}},
    std::pair{Setting::dispatch_station_minutes, std::string_view{"dispatch.station_minutes"}},
    std::pair{Setting::dispatch_town_minutes, std::string_view{"dispatch.town_minutes"}},
    std::pair{Setting::acceptance_days, std::string_view{"case.acceptance_days"}},
    std::pair{Setting::correction_days, std::string_view{"case.correction_days"}},
    std::pair{Setting::delivery_days, std::string_view{"case.delivery_days"}},
    std::pair{Setting::transport_days, std::string_view{"order.transport_days"}},
    std::pair{Setting::enquiry_days, std::string_view{"order.enquiry_days"}},
    std::pair{Setting::bad_rating_start_days, std::string_view{"rating.bad_start_days"}},
    std::pair{Setting::bad_rating_verify_days, std::string_view{"rating.bad_verify_days"}},
    std::pair{Setting::bad_rating_finish_days, std::string_view{"rating.bad_finish_days"}},
    std::pair{Setting::rating_window_days, std::string_view{"rating.window_days"}},
    std::pair{Setting::mandate_days, std::string_view{"mandate.days"}},
    std::pair{Setting::office_open, std::string_view{"office.open"}},
    std::pair{Setting::office_lunch_from, std::string_view{"office.lunch_from"}},
    std::pair{Setting::office_lunch_to, std::string_view{"office.lunch_to"}},
    std::pair{Setting::office_close, std::string_view{"office.close"}},
    std::pair{Setting::late_next, std::string_view{"office.late_next"}},
    std::pair{Setting::completion_days, std::string_view{"case.completion_days"}},
    std::pair{Setting::extension_days, std::string_view{"case.extension_days"}},
    std::pair{Setting::alarm_from, std::string_view{"calendar.alarm_from"}},
    std::pair{Setting::alarm_days, std::string_view{"calendar.alarm_days"}},
    std::pair{Setting::reply_days, std::string_view{"supervision.reply_days"}},
    std::pair{Setting::urges_max, std::string_view{"supervision.urges_max"}},
    std::pair{Setting::number_days, std::string_view{"exchange.number_days"}},
    std::pair{Setting::load_band, std::string_view{"dispatch.load_band"}},
    std::pair{Setting::call_back, std::string_view{"call.back_minutes"}},
    std::pair{Setting::call_escalate, std::string_view{"call.escalate_minutes"}},
    std::pair{Setting::sms_per_day, std::string_view{"sms.per_day"}},
    std::pair{Setting::circle_speed, std::string_view{"circle.speed"}},
    std::pair{Setting::circle_minutes, std::string_view{"circle.minutes"}},
    std::pair{Setting::staff_centre, std::string_view{"staff.centre_min"}},
    std::pair{Setting::staff_station, std::string_view{"staff.station_min"}},
    std::pair{Setting::rating_channel_days, std::string_view{"rating.channel_days"}},
};
constexpr const auto& names(Setting) {
    return setting_names;
}

// A value and the first day it holds.
struct SettingRow {
    Setting key = Setting::acceptance_days;
    CivilDate from;
    std::int64_t value = 0;
    std::string path = {};  // of the unit that has it for itself; empty: the county
};

struct SettingQuery {
    std::optional<UnitId> unit;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("unit", r.unit, "what holds there; the county when absent");
    }
};

struct SettingView {
    Setting key = Setting::acceptance_days;
    std::int64_t value = 0;
    std::int64_t standard = 0;
    std::optional<CivilDate> from;
    bool own = false;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("key", r.key);
        v("value", r.value, "in force today");
        v("default", r.standard);
        v("from", r.from, "first day of the value; absent: the default");
        v("own", r.own, "set for this unit or one above it, not for the county");
    }
};

struct SettingList {
    std::vector<SettingView> rows;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("rows", r.rows);
    }
};

struct ChangeSetting {
    Setting key = Setting::acceptance_days;
    CivilDate from;
    std::int64_t value = 0;
    std::optional<UnitId> unit = {};
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("key", r.key);
        v("from", r.from, "first day it holds: today or later");
        v("value", r.value, number(0, 100000));
        v("unit", r.unit, "for this unit and all below it; the county when absent");
    }
};

}  // namespace ortoo::duty

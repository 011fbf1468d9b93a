// SPDX-License-Identifier: MulanPSL-2.0
// Time that binds the organ: due dates, their lights, and who is on duty. Shared by orders & cases.
#pragma once

#include <array>

#include "base/fields.h"
#include "base/result.h"
#include "base/said.h"

namespace ortoo::duty {

// 工作日 or 自然日: the unit is data of the item (行政许可法 82 counts working days; an identity
// card's 60 days are natural ones).
enum class DayUnit { working_days, natural_days };
inline constexpr std::array day_unit_names{
    std::pair{DayUnit::working_days, std::string_view{"working_days"}},
    std::pair{DayUnit::natural_days, std::string_view{"natural_days"}},
};
constexpr const auto& names(DayUnit) {
    return day_unit_names;
}

// The last day of a limit. Provisional: it was counted through a year whose table the State Council
// has not published yet, and will be counted again.
struct Due {
    CivilDate date;
    bool provisional = false;
    bool operator==(const Due&) const = default;
};

enum class LightState { green, gold, red, grey };
inline constexpr std::array light_state_names{
    std::pair{LightState::green, std::string_view{"green"}},
    std::pair{LightState::gold, std::string_view{"gold"}},
    std::pair{LightState::red, std::string_view{"red"}},
    std::pair{LightState::grey, std::string_view{"grey"}},
};
constexpr const auto& names(LightState) {
    return light_state_names;
}

// Computed here and nowhere else; the browser only shows it.
struct Light {
    LightState state = LightState::grey;
    std::string sentence;  // 还剩 3 天 · 今天到期·剩 2 小时 · 超期 1 天 · the reason for grey
    std::optional<CivilDate> due;
    std::vector<SaidPart> said = {};
    bool operator==(const Light&) const = default;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("state", r.state, "green in time, gold ends today, red overdue, grey not running");
        v("sentence", r.sentence, "for people, in Chinese");
        v("due", r.due);
        v("said", r.said, "the sentence in pieces, for another language");
    }
};

[[nodiscard]] inline Light lit(LightState state, const Said& words, std::optional<CivilDate> due) {
    return {state, words.chinese(), due, words.parts()};
}

enum class DayKind { holiday, workday };  // workday: a weekend made up for, 调休上班
inline constexpr std::array day_kind_names{
    std::pair{DayKind::holiday, std::string_view{"holiday"}},
    std::pair{DayKind::workday, std::string_view{"workday"}},
};
constexpr const auto& names(DayKind) {
    return day_kind_names;
}

struct CalendarDay {
    CivilDate date;
    DayKind kind = DayKind::holiday;
    std::string name;
    std::string reason = {};  // why it was changed by hand
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("date", r.date);
        v("kind", r.kind);
        v("name", r.name, "the festival");
        v("reason", r.reason, "why it was changed by hand; empty: as published");
    }
};

// Minutes of the local day. Lunch is a gap; lunch_from == lunch_to means none.
struct OfficeHours {
    std::int64_t open = 9 * 60;
    std::int64_t lunch_from = 12 * 60;
    std::int64_t lunch_to = 14 * 60 + 30;
    std::int64_t close = 17 * 60 + 30;
    // What comes in after closing time, or on a day off, counts as of the next working day.
    bool late_next = false;
    bool operator==(const OfficeHours&) const = default;
};

inline constexpr RefusalCode roster_staff_unknown{"roster.staff_unknown", Kind::unprocessable};
inline constexpr RefusalCode roster_hours{"roster.hours_invalid", Kind::unprocessable};
inline constexpr RefusalCode roster_day{"roster.day_invalid", Kind::unprocessable};
inline constexpr RefusalCode roster_overlap{"roster.overlap", Kind::conflict};
inline constexpr RefusalCode roster_row_unknown{"roster.row_unknown", Kind::not_found};
inline constexpr RefusalCode setting_out_of_range{"setting.out_of_range", Kind::unprocessable};
inline constexpr RefusalCode setting_past{"setting.date_past", Kind::unprocessable};
inline constexpr RefusalCode setting_county_only{"setting.county_only", Kind::unprocessable};
inline constexpr RefusalCode calendar_unpublished{"calendar.year_unpublished", Kind::conflict};
inline constexpr RefusalCode calendar_day_past{"calendar.day_past", Kind::unprocessable};
inline constexpr RefusalCode calendar_day_same{"calendar.day_same", Kind::conflict};
inline constexpr RefusalCode calendar_day_unknown{"calendar.day_unknown", Kind::not_found};
inline constexpr RefusalCode calendar_weekday{"calendar.workday_on_weekday", Kind::unprocessable};
inline constexpr RefusalCode list_unconfirmed{"duty.list_unconfirmed", Kind::conflict};
inline constexpr RefusalCode list_unknown{"duty.list_unknown", Kind::not_found};
inline constexpr RefusalCode list_outdated{"duty.list_outdated", Kind::conflict};
inline constexpr RefusalCode list_date{"duty.list_date", Kind::unprocessable};
inline constexpr RefusalCode stand_in_unknown{"duty.stand_in_unknown", Kind::unprocessable};
inline constexpr RefusalCode agents_only{"duty.agents_only", Kind::forbidden};

}  // namespace ortoo::duty

// SPDX-License-Identifier: MulanPSL-2.0
// Rosters and who is on duty.
#pragma once

#include "base/context.h"
#include "duty/types.h"
#include "identity/types.h"

namespace ortoo::duty {

struct RosterTag {};
using RosterId = Id<RosterTag>;

// One window of one member of staff: every week on a weekday, or on one date. Rows with a date
// replace the weekly ones of their unit on that date.
struct RosterRow {
    RosterId id;
    UnitId unit;
    identity::StaffId staff;
    std::int64_t weekday = 0;  // 1 Monday … 7; 0 when `date` is set
    std::optional<CivilDate> date;
    std::int64_t from_minute = 0;  // of the local day, from < to ≤ 1440
    std::int64_t to_minute = 0;
};

enum class PresenceState { present, away };
inline constexpr std::array presence_state_names{
    std::pair{PresenceState::present, std::string_view{"present"}},
    std::pair{PresenceState::away, std::string_view{"away"}},
};
constexpr const auto& names(PresenceState) {
    return presence_state_names;
}

struct OnDuty {  // one who may be asked now
    identity::StaffId staff;
    std::string name;
    std::string phone;  // duty phone, public
    Instant until;
    bool agent = false;           // holds the role at this unit, so an order may be offered
    std::string stands_for = {};  // name of who is on the roster and away
};

enum class DutyLevel { village, town, banner };
inline constexpr std::array duty_level_names{
    std::pair{DutyLevel::village, std::string_view{"village"}},
    std::pair{DutyLevel::town, std::string_view{"town"}},
    std::pair{DutyLevel::banner, std::string_view{"banner"}},
};
constexpr const auto& names(DutyLevel) {
    return duty_level_names;
}

struct DutyAgent {
    std::string id;
    std::string name;
    std::string phone;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("id", r.id);
        v("name", r.name);
        v("phone", r.phone, "duty phone");
    }
};

// Whom to call about a village now: its agent, else the town's, else 12345.
struct OnDutyView {
    UnitId unit;
    std::string unit_name;
    std::optional<DutyAgent> agent;
    DutyLevel level = DutyLevel::banner;
    std::string phone;
    std::string sentence;
    std::optional<Instant> until;
    std::string stands_for;
    std::vector<SaidPart> said = {};
    void say(const Said& words) {
        sentence = words.chinese();
        said = words.parts();
    }
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("unit", r.unit);
        v("unit_name", r.unit_name);
        v("agent", r.agent, "absent: nobody of the village, the town or the hall is on duty");
        v("level", r.level, "where the answering person sits");
        v("phone", r.phone, "the number to call now");
        v("sentence", r.sentence, "in Chinese");
        v("said", r.said, "the sentence in pieces, for another language");
        v("until", r.until);
        v("stands_for", r.stands_for, "whose turn it is, when he is away");
    }
};

struct UnitAt {
    UnitId unit;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.unit, "the unit");
    }
};

struct RosterQuery {
    UnitId unit;
    std::optional<CivilDate> from;
    std::optional<std::int64_t> days;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.unit, "the unit");
        v("from", r.from, "today when absent");
        v("days", r.days, number(1, 31), "7 when absent");
    }
};

struct Shift {
    RosterId id;
    identity::StaffId staff;
    std::string name;
    std::string phone;
    std::int64_t from = 0;
    std::int64_t to = 0;
    bool weekly = true;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("id", r.id, "the roster row");
        v("staff", r.staff);
        v("name", r.name);
        v("phone", r.phone, "duty phone");
        v("from", r.from, number(0, 1440), "minute of the day");
        v("to", r.to, number(0, 1440), "minute of the day");
        v("weekly", r.weekly, "false: for this date only");
    }
};

struct RosterDay {
    CivilDate date;
    std::int64_t weekday = 1;
    bool working = true;
    std::vector<Shift> shifts;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("date", r.date);
        v("weekday", r.weekday, number(1, 7), "1 is Monday");
        v("working", r.working);
        v("shifts", r.shifts);
    }
};

struct RosterView {
    UnitId unit;
    std::string unit_name;
    std::vector<RosterDay> rows;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("unit", r.unit);
        v("unit_name", r.unit_name);
        v("rows", r.rows, "one for each day");
    }
};

struct AddRoster {
    UnitId unit;
    identity::StaffId staff;
    std::optional<std::int64_t> weekday;
    std::optional<CivilDate> date;
    std::int64_t from = 0;
    std::int64_t to = 0;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.unit, "the unit");
        v("staff", r.staff);
        v("weekday", r.weekday, number(1, 7), "every week; or give a date");
        v("date", r.date, "this day only");
        v("from", r.from, number(0, 1440), "minute of the day");
        v("to", r.to, number(0, 1440), "minute of the day");
    }
};

struct RemoveRoster {
    UnitId unit;
    RosterId row;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.unit, "the unit");
        v.path("row", r.row, "the roster row");
    }
};

struct SetPresence {
    PresenceState state = PresenceState::present;
    std::optional<identity::StaffId> stand_in = {};
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("state", r.state, "away lasts until the end of the day");
        v("stand_in", r.stand_in, "a colleague who answers while one is away");
    }
};

struct PresenceView {
    PresenceState state = PresenceState::present;
    Instant since;
    std::string stand_in = {};       // id
    std::string stand_in_name = {};  // as it was when he was named
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("state", r.state);
        v("since", r.since);
        v("stand_in", r.stand_in, "id; empty: nobody stands in");
        v("stand_in_name", r.stand_in_name);
    }
};

}  // namespace ortoo::duty

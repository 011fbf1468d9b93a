// SPDX-License-Identifier: MulanPSL-2.0
// 叫号: the hall, its groups and windows, and the ticket that is one visit of a citizen.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/fields.h"
#include "base/result.h"
#include "outlets/types.h"

namespace ortoo::queue {

struct HallTag {};
using HallId = Id<HallTag>;
struct GroupTag {};
using GroupId = Id<GroupTag>;
// Also the id of the visit: what is done in it (cases, a rating) is found by it.
struct TicketTag {};
using TicketId = Id<TicketTag>;
using outlets::WindowId;

enum class TicketState {
    waiting,
    called,    // shown on the board, not yet at the window
    serving,   // at the window
    parked,    // fetches a paper, fills a form; the same window goes on
    away,      // sent to a bureau, will come back
    missed,    // did not come when called, more often than the hall allows
    finished,  // served
    left,      // went home
    lapsed,    // the day ended before
};
inline constexpr std::array ticket_state_names{
    std::pair{TicketState::waiting, std::string_view{"waiting"}},
    std::pair{TicketState::called, std::string_view{"called"}},
    std::pair{TicketState::serving, std::string_view{"serving"}},
    std::pair{TicketState::parked, std::string_view{"parked"}},
    std::pair{TicketState::away, std::string_view{"away"}},
    std::pair{TicketState::missed, std::string_view{"missed"}},
    std::pair{TicketState::finished, std::string_view{"finished"}},
    std::pair{TicketState::left, std::string_view{"left"}},
    std::pair{TicketState::lapsed, std::string_view{"lapsed"}},
};
constexpr const auto& names(TicketState) {
    return ticket_state_names;
}

enum class TicketOrigin { kiosk, clerk, phone, appointment, agent };
inline constexpr std::array ticket_origin_names{
    std::pair{TicketOrigin::kiosk, std::string_view{"kiosk"}},
    std::pair{TicketOrigin::clerk, std::string_view{"clerk"}},
    std::pair{TicketOrigin::phone, std::string_view{"phone"}},
    std::pair{TicketOrigin::appointment, std::string_view{"appointment"}},
    std::pair{TicketOrigin::agent, std::string_view{"agent"}},
};
constexpr const auto& names(TicketOrigin) {
    return ticket_origin_names;
}

enum class Lane { normal, priority };
inline constexpr std::array lane_names{
    std::pair{Lane::normal, std::string_view{"normal"}},
    std::pair{Lane::priority, std::string_view{"priority"}},
};
constexpr const auto& names(Lane) {
    return lane_names;
}

// Why a ticket stands in the priority lane (R26). No proof is asked; every mark is in the ledger.
enum class LaneReason {
    elderly,
    frail,
    ill,
    disabled,
    pregnant,
    soldier,
    agent,        // 代办员 with the papers of people who stay at home
    returned,     // back from a bureau
    appointment,  // came at the agreed time
    other,
};
inline constexpr std::array lane_reason_names{
    std::pair{LaneReason::elderly, std::string_view{"elderly"}},
    std::pair{LaneReason::frail, std::string_view{"frail"}},
    std::pair{LaneReason::ill, std::string_view{"ill"}},
    std::pair{LaneReason::disabled, std::string_view{"disabled"}},
    std::pair{LaneReason::pregnant, std::string_view{"pregnant"}},
    std::pair{LaneReason::soldier, std::string_view{"soldier"}},
    std::pair{LaneReason::agent, std::string_view{"agent"}},
    std::pair{LaneReason::returned, std::string_view{"returned"}},
    std::pair{LaneReason::appointment, std::string_view{"appointment"}},
    std::pair{LaneReason::other, std::string_view{"other"}},
};
constexpr const auto& names(LaneReason) {
    return lane_reason_names;
}

enum class SessionState { closed, open, paused };
inline constexpr std::array session_state_names{
    std::pair{SessionState::closed, std::string_view{"closed"}},
    std::pair{SessionState::open, std::string_view{"open"}},
    std::pair{SessionState::paused, std::string_view{"paused"}},
};
constexpr const auto& names(SessionState) {
    return session_state_names;
}

inline constexpr std::string_view queue_serve = "queue.serve";
inline constexpr std::string_view queue_manage = "queue.manage";
inline constexpr std::string_view queue_read = "queue.read";

// Numbers of a hall, set by its head.
struct HallRules {
    std::int64_t priority_run = 3;  // so many of the priority lane, then one of the normal lane
    std::int64_t pass_behind = 3;   // who was passed comes back after so many others
    std::int64_t passes_max = 3;    // passed so often, the ticket is missed
    std::int64_t recalls_max = 3;   // calls repeated for one calling
    std::int64_t service_seconds = 480;  // of one ticket, until there are measurements
    bool operator==(const HallRules&) const = default;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("priority_run", r.priority_run, number(1, 20),
          "after so many priority calls a window calls a normal ticket");
        v("pass_behind", r.pass_behind, number(0, 50),
          "a passed ticket comes back after so many others");
        v("passes_max", r.passes_max, number(1, 9), "passed so often, it is missed");
        v("recalls_max", r.recalls_max, number(0, 9), "repeated calls of one calling");
        v("service_seconds", r.service_seconds, number(30, 7200),
          "one ticket takes so long until there are measurements");
    }
};

// One row of `queue_halls`.
struct Hall {
    HallId id;
    UnitId unit;
    std::string unit_path;
    std::int64_t version = 1;
    std::string name;
    HallRules rules;
    std::string kiosk_code;  // a machine in the hall knows it
};

// One row of `queue_groups`.
struct Group {
    GroupId id;
    HallId hall;
    std::int64_t version = 1;
    std::string letter;
    std::string name;
    std::string name_en;
    bool catch_all = false;  // takes every item that no other group has
    bool active = true;
    std::vector<std::string> items = {};
};

// One row of `queue_windows`: a window of the unit, placed in a hall, with its session.
struct Counter {
    WindowId id;
    HallId hall;
    std::int64_t version = 1;
    std::string label;  // as on the sign: 3
    outlets::WindowKind kind = outlets::WindowKind::comprehensive;
    std::vector<std::string> groups;
    SessionState state = SessionState::closed;
    std::string staff;
    std::string staff_name;
    Instant since;
    std::int64_t streak = 0;  // priority calls in a row while somebody of the normal lane waited
};

// One row of `queue_tickets`.
struct Ticket {
    TicketId id;
    HallId hall;
    std::int64_t version = 1;
    CivilDate day;
    std::string number;  // A012, unique in hall and day
    GroupId group;
    TicketState state = TicketState::waiting;
    TicketOrigin origin = TicketOrigin::kiosk;
    Lane lane = Lane::normal;
    std::optional<LaneReason> reason;
    std::string item;        // of the catalogue; empty: asked at the window
    std::string code;        // whoever holds it may follow the ticket
    std::string account;     // of a citizen who took it by phone
    std::int64_t place = 0;  // order within group and lane; kept through every act
    std::int64_t skip = 0;   // others of the group that are called first
    std::int64_t passes = 0;
    std::int64_t calls = 0;  // of the present calling
    WindowId only_window;    // empty: any window of the group
    WindowId window;         // that called it last
    std::string window_label;
    std::string staff;
    Instant taken_at;
    std::optional<Instant> called_at;
    std::optional<Instant> served_at;
    std::optional<Instant> ended_at;
};

// Somebody who waits, as far as the choice of the next asks.
struct Candidate {
    TicketId id;
    Lane lane = Lane::normal;
    std::int64_t skip = 0;
    std::int64_t place = 0;
};

}  // namespace ortoo::queue

// SPDX-License-Identifier: MulanPSL-2.0
// What is known of an agent beside his account: where he comes from, what he can, his badge.
#pragma once

#include "duty/types_roster.h"

namespace ortoo::duty {

// R36: whom the grid and the village bring in beside full-time agents.
enum class AgentSource {
    full_time,        // 专职代办员
    grid_worker,      // 网格员
    resident_cadre,   // 包村干部
    first_secretary,  // 驻村第一书记
    committee,        // 嘎查村“三委”班子成员
    graduate,         // 大学生村官
    retired,          // 退休人员
    volunteer,        // 志愿者
    other,
};
inline constexpr std::array agent_source_names{
    std::pair{AgentSource::full_time, std::string_view{"full_time"}},
    std::pair{AgentSource::grid_worker, std::string_view{"grid_worker"}},
    std::pair{AgentSource::resident_cadre, std::string_view{"resident_cadre"}},
    std::pair{AgentSource::first_secretary, std::string_view{"first_secretary"}},
    std::pair{AgentSource::committee, std::string_view{"committee"}},
    std::pair{AgentSource::graduate, std::string_view{"graduate"}},
    std::pair{AgentSource::retired, std::string_view{"retired"}},
    std::pair{AgentSource::volunteer, std::string_view{"volunteer"}},
    std::pair{AgentSource::other, std::string_view{"other"}},
};
constexpr const auto& names(AgentSource) {
    return agent_source_names;
}

enum class Speech { zh, mn };  // what he speaks with people
inline constexpr std::array speech_names{
    std::pair{Speech::zh, std::string_view{"zh"}},
    std::pair{Speech::mn, std::string_view{"mn"}},
};
constexpr const auto& names(Speech) {
    return speech_names;
}

// One row of `agent_profiles`.
struct AgentProfile {
    identity::StaffId staff;
    std::int64_t version = 0;  // 0: nothing was written down yet
    AgentSource source = AgentSource::full_time;
    std::vector<Speech> speaks;
    std::vector<std::string> skills;  // themes of the catalogue
    std::vector<std::string> grids;
    std::string badge_no;
    std::string badge_code;  // in the QR; another one with each badge
    std::optional<CivilDate> badge_until;
    bool photo = false;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("staff", r.staff);
        v("version", r.version);
        v("source", r.source);
        v("speaks", r.speaks);
        v("skills", r.skills, "themes of the catalogue");
        v("grids", r.grids);
        v("badge_no", r.badge_no, "empty: no badge was issued");
        v("badge_code", r.badge_code);
        v("badge_until", r.badge_until, "last day of the badge");
        v("photo", r.photo, "there is one");
    }
};

struct StaffAt {
    identity::StaffId staff;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.staff, "the agent");
    }
};

struct SetProfile {
    identity::StaffId staff;
    std::int64_t version = 0;
    AgentSource source = AgentSource::full_time;
    std::vector<Speech> speaks;
    std::vector<std::string> skills;
    std::vector<std::string> grids;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.staff, "the agent");
        v.if_match(r.version);
        v("source", r.source, "where he comes from (R36)");
        v("speaks", r.speaks, items(0, 2));
        v("skills", r.skills, items(0, 20, text(1, 20)), "themes of the catalogue");
        v("grids", r.grids, items(0, 20, text(1, 40)));
    }
};

struct IssueBadge {
    identity::StaffId staff;
    std::int64_t version = 0;
    CivilDate until;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.staff, "the agent");
        v.if_match(r.version);
        v("until", r.until, "today or later; the badge before it is void at once");
    }
};

struct BadgeAt {
    std::string code;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("code", r.code, "as in the QR");
    }
};

enum class BadgeState { valid, expired, withdrawn, unknown };
inline constexpr std::array badge_state_names{
    std::pair{BadgeState::valid, std::string_view{"valid"}},
    std::pair{BadgeState::expired, std::string_view{"expired"}},
    std::pair{BadgeState::withdrawn, std::string_view{"withdrawn"}},
    std::pair{BadgeState::unknown, std::string_view{"unknown"}},
};
constexpr const auto& names(BadgeState) {
    return badge_state_names;
}

// What anybody learns who scans a badge: no more than what is printed on it. Of a badge that is not
// valid nothing but that is told.
struct BadgeView {
    BadgeState state = BadgeState::unknown;
    CivilDate today;
    std::string number;
    std::string name;
    std::string unit_name;
    std::string phone;
    std::optional<CivilDate> until;
    std::string photo;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("state", r.state, "valid: this person is an agent today");
        v("today", r.today);
        v("number", r.number);
        v("name", r.name);
        v("unit_name", r.unit_name);
        v("phone", r.phone, "duty phone");
        v("until", r.until);
        v("photo", r.photo, "staff id, when there is a photo");
    }
};

// One of a unit's agents on the public notice: name, photo, duty phone, hours (R38).
struct NoticeAgent {
    identity::StaffId staff;
    std::string name;
    std::string phone;
    AgentSource source = AgentSource::full_time;
    std::vector<Speech> speaks;
    std::string badge_no;
    bool photo = false;
    bool present = false;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("staff", r.staff);
        v("name", r.name);
        v("phone", r.phone, "duty phone");
        v("source", r.source);
        v("speaks", r.speaks);
        v("badge_no", r.badge_no);
        v("photo", r.photo);
        v("present", r.present, "on duty at this moment");
    }
};

struct NoticeView {
    UnitId unit;
    std::string unit_name;
    Instant at;
    std::vector<NoticeAgent> agents;
    std::vector<RosterDay> days;
    OnDutyView now;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("unit", r.unit);
        v("unit_name", r.unit_name);
        v("at", r.at, "it is what the roster says at this moment");
        v("agents", r.agents, "everybody on the roster of these days");
        v("days", r.days, "seven days from today");
        v("now", r.now, "whom to call now");
    }
};

struct PhotoView {
    identity::StaffId staff;
    std::int64_t size = 0;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("staff", r.staff);
        v("size", r.size);
    }
};

inline constexpr RefusalCode agent_unknown{"agent.unknown", Kind::not_found};
inline constexpr RefusalCode agent_stale{"agent.stale", Kind::stale};
inline constexpr RefusalCode badge_date{"badge.date_past", Kind::unprocessable};
inline constexpr RefusalCode badge_none{"badge.none", Kind::not_found};
inline constexpr RefusalCode photo_none{"photo.none", Kind::not_found};
inline constexpr RefusalCode photo_not_a_picture{"photo.not_a_picture", Kind::unprocessable};

}  // namespace ortoo::duty

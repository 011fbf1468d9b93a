// SPDX-License-Identifier: MulanPSL-2.0
// 故障单 and both networks (R41, R42): what broke, who mends it, who saw that it works again.
#pragma once

#include "equipment/types.h"

namespace ortoo::equipment {

struct FaultTag {};
using FaultId = Id<FaultTag>;

enum class About { equipment, internet, government };  // 互联网, 政务外网
inline constexpr std::array about_names{
    std::pair{About::equipment, std::string_view{"equipment"}},
    std::pair{About::internet, std::string_view{"internet"}},
    std::pair{About::government, std::string_view{"government"}},
};
constexpr const auto& names(About) {
    return about_names;
}

enum class FaultState { reported, assigned, repaired, confirmed };
inline constexpr std::array fault_state_names{
    std::pair{FaultState::reported, std::string_view{"reported"}},
    std::pair{FaultState::assigned, std::string_view{"assigned"}},
    std::pair{FaultState::repaired, std::string_view{"repaired"}},
    std::pair{FaultState::confirmed, std::string_view{"confirmed"}},
};
constexpr const auto& names(FaultState) {
    return fault_state_names;
}

enum class FaultAct { assign, repair, confirm, reopen };
inline constexpr std::array fault_act_names{
    std::pair{FaultAct::assign, std::string_view{"assign"}},
    std::pair{FaultAct::repair, std::string_view{"repair"}},
    std::pair{FaultAct::confirm, std::string_view{"confirm"}},
    std::pair{FaultAct::reopen, std::string_view{"reopen"}},
};
constexpr const auto& names(FaultAct) {
    return fault_act_names;
}

struct Fault {
    FaultId id;
    std::int64_t version = 1;
    UnitId unit;
    std::string unit_name;
    std::string unit_path;
    About about = About::equipment;
    PieceId piece;  // empty: a network
    std::string piece_name;
    std::string words;
    FaultState state = FaultState::reported;
    Instant reported_at;
    std::string reported_by;  // name
    std::optional<Instant> assigned_at;
    std::string assigned_to;
    std::optional<Instant> repaired_at;
    std::string repaired_by;
    std::string repaired_id;
    std::string repair;
    std::optional<Instant> confirmed_at;
    std::string confirmed_by;
    std::vector<std::string> allowed = {};
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("id", r.id);
        v("version", r.version);
        v("unit", r.unit);
        v("unit_name", r.unit_name);
        v("about", r.about);
        v("piece", r.piece, "empty: a network");
        v("piece_name", r.piece_name, "number of the piece");
        v("words", r.words);
        v("state", r.state);
        v("reported_at", r.reported_at);
        v("reported_by", r.reported_by);
        v("assigned_at", r.assigned_at);
        v("assigned_to", r.assigned_to);
        v("repaired_at", r.repaired_at);
        v("repaired_by", r.repaired_by);
        v("repair", r.repair);
        v("confirmed_at", r.confirmed_at);
        v("confirmed_by", r.confirmed_by);
        v("allowed", r.allowed, "what this actor may do now");
    }
};

struct ReportFault {
    UnitId unit;
    About about = About::equipment;
    std::optional<PieceId> piece;
    std::string words;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("unit", r.unit);
        v("about", r.about);
        v("piece", r.piece, "which one, when it is equipment");
        v("words", r.words, text(2, 300), "what is wrong");
    }
};

struct AssignFault {
    FaultId id;
    std::int64_t version = 0;
    std::string to;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id);
        v.if_match(r.version);
        v("to", r.to, text(2, 60), "person or firm, with a telephone number");
    }
};

struct RepairFault {
    FaultId id;
    std::int64_t version = 0;
    std::string repair;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id);
        v.if_match(r.version);
        v("repair", r.repair, text(2, 300), "what was done");
    }
};

struct ConfirmFault {
    FaultId id;
    std::int64_t version = 0;
    bool works = true;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id);
        v.if_match(r.version);
        v("works", r.works, "false: it goes back to whoever mends it");
    }
};

struct FaultQuery {
    UnitId unit;
    bool open = true;
    std::optional<std::int64_t> page;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("unit", r.unit, "of this unit and all below it");
        v("open", r.open, "those that are not confirmed; else those that are");
        v("page", r.page, number(0, 100000));
    }
};

struct FaultList {
    std::vector<Fault> rows;
    std::int64_t page = 0;
    bool more = false;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("rows", r.rows, "newest first");
        v("page", r.page);
        v("more", r.more);
    }
};

// --- networks
enum class NetworkState { working, down, absent };
inline constexpr std::array network_state_names{
    std::pair{NetworkState::working, std::string_view{"working"}},
    std::pair{NetworkState::down, std::string_view{"down"}},
    std::pair{NetworkState::absent, std::string_view{"absent"}},
};
constexpr const auto& names(NetworkState) {
    return network_state_names;
}

struct Network {
    About kind = About::internet;
    NetworkState state = NetworkState::absent;
    std::optional<Instant> checked_at;
    std::string checked_by;
    std::string note;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("kind", r.kind);
        v("state", r.state);
        v("checked_at", r.checked_at, "absent: never");
        v("checked_by", r.checked_by);
        v("note", r.note);
    }
};

struct CheckNetwork {
    UnitId unit;
    About kind = About::internet;
    NetworkState state = NetworkState::working;
    std::optional<std::string> note;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.unit, "the unit");
        v("kind", r.kind, "internet or government");
        v("state", r.state);
        v("note", r.note, text(0, 200));
    }
};

inline constexpr RefusalCode fault_not_found{"fault.not_found", Kind::not_found};
inline constexpr RefusalCode fault_stale{"fault.stale", Kind::stale};
inline constexpr RefusalCode fault_state{"fault.state", Kind::conflict};
inline constexpr RefusalCode fault_open{"fault.open_already", Kind::conflict};
inline constexpr RefusalCode fault_piece{"fault.which_piece", Kind::unprocessable};
inline constexpr RefusalCode fault_same_person{"fault.same_person", Kind::forbidden};
inline constexpr RefusalCode network_kind{"network.kind", Kind::unprocessable};

}  // namespace ortoo::equipment

// SPDX-License-Identifier: MulanPSL-2.0
// 设备: what a centre or station must have, and what of it works (R39, R40).
#pragma once

#include <array>

#include "base/context.h"
#include "base/fields.h"
#include "base/result.h"

namespace ortoo::equipment {

struct PieceTag {};
using PieceId = Id<PieceTag>;

// 叫号机、评价器、高拍仪、计算机、打印机.
enum class PieceKind { queue_machine, evaluator, document_camera, computer, printer, other };
inline constexpr std::array piece_kind_names{
    std::pair{PieceKind::queue_machine, std::string_view{"queue_machine"}},
    std::pair{PieceKind::evaluator, std::string_view{"evaluator"}},
    std::pair{PieceKind::document_camera, std::string_view{"document_camera"}},
    std::pair{PieceKind::computer, std::string_view{"computer"}},
    std::pair{PieceKind::printer, std::string_view{"printer"}},
    std::pair{PieceKind::other, std::string_view{"other"}},
};
constexpr const auto& names(PieceKind) {
    return piece_kind_names;
}

enum class PieceState { working, faulty, retired };
inline constexpr std::array piece_state_names{
    std::pair{PieceState::working, std::string_view{"working"}},
    std::pair{PieceState::faulty, std::string_view{"faulty"}},
    std::pair{PieceState::retired, std::string_view{"retired"}},
};
constexpr const auto& names(PieceState) {
    return piece_state_names;
}

enum class Level { centre, station };  // of a town or zone; of a village
inline constexpr std::array level_names{
    std::pair{Level::centre, std::string_view{"centre"}},
    std::pair{Level::station, std::string_view{"station"}},
};
constexpr const auto& names(Level) {
    return level_names;
}

struct Piece {
    PieceId id;
    std::int64_t version = 1;
    UnitId unit;
    std::string unit_name;
    std::string unit_path;
    PieceKind kind = PieceKind::computer;
    std::string number;
    std::string place;
    PieceState state = PieceState::working;
    CivilDate added_on;
    Instant changed_at;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("id", r.id);
        v("version", r.version);
        v("unit", r.unit);
        v("unit_name", r.unit_name);
        v("kind", r.kind);
        v("number", r.number, "on its plate");
        v("place", r.place, "where it stands");
        v("state", r.state);
        v("added_on", r.added_on);
        v("changed_at", r.changed_at);
    }
};

struct AddPiece {
    UnitId unit;
    PieceKind kind = PieceKind::computer;
    std::string number;
    std::string place;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("unit", r.unit);
        v("kind", r.kind);
        v("number", r.number, text(2, 40), "on its plate");
        v("place", r.place, text(1, 60), "where it stands");
    }
};

struct ChangePiece {
    PieceId id;
    std::int64_t version = 0;
    std::string place;
    bool retired = false;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id);
        v.if_match(r.version);
        v("place", r.place, text(1, 60));
        v("retired", r.retired, "taken out of use; for good");
    }
};

struct PieceQuery {
    UnitId unit;
    std::optional<std::int64_t> page;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("unit", r.unit, "of this unit and all below it");
        v("page", r.page, number(0, 100000));
    }
};

struct PieceList {
    std::vector<Piece> rows;
    std::int64_t page = 0;
    bool more = false;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("rows", r.rows, "by unit, kind and number");
        v("page", r.page);
        v("more", r.more);
    }
};

// One kind at one unit.
struct KindCount {
    PieceKind kind = PieceKind::computer;
    std::int64_t needed = 0;
    std::int64_t working = 0;
    std::int64_t faulty = 0;
    [[nodiscard]] bool enough() const { return working >= needed; }
    bool operator==(const KindCount&) const = default;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("kind", r.kind);
        v("needed", r.needed, "at least so many must work");
        v("working", r.working);
        v("faulty", r.faulty);
    }
};

struct Need {
    Level level = Level::centre;
    PieceKind kind = PieceKind::computer;
    CivilDate from;
    std::int64_t least = 0;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("level", r.level);
        v("kind", r.kind);
        v("from", r.from, "first day it holds");
        v("least", r.least, number(0, 50), "0: not asked for");
    }
};

struct NeedList {
    std::vector<Need> rows;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("rows", r.rows, "in force today");
    }
};

// One state a piece took on.
struct Stated {
    PieceId piece;
    UnitId unit;
    PieceKind kind = PieceKind::computer;
    PieceState state = PieceState::working;
    Instant at;
};

inline constexpr std::string_view equipment_read = "equipment.read";
inline constexpr std::string_view equipment_report = "equipment.report";
inline constexpr std::string_view equipment_manage = "equipment.manage";

inline constexpr RefusalCode piece_not_found{"equipment.not_found", Kind::not_found};
inline constexpr RefusalCode piece_stale{"equipment.stale", Kind::stale};
inline constexpr RefusalCode piece_number_taken{"equipment.number_taken", Kind::conflict};
inline constexpr RefusalCode piece_retired{"equipment.retired", Kind::conflict};
inline constexpr RefusalCode no_point{"equipment.no_point", Kind::unprocessable};
inline constexpr RefusalCode need_past{"equipment.need_past", Kind::unprocessable};

}  // namespace ortoo::equipment

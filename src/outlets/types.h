// SPDX-License-Identifier: MulanPSL-2.0
// The units of a banner and what people find there.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/context.h"
#include "base/fields.h"
#include "base/result.h"
#include "identity/types.h"

namespace ortoo::outlets {

struct WindowTag {};
using WindowId = Id<WindowTag>;
struct PointTag {};
using PointId = Id<PointTag>;

enum class UnitKind {
    banner,   // 旗
    town,     // 苏木镇
    zone,     // 开发区, on the level of a town (R4)
    village,  // 嘎查村、社区
    bureau,   // 旗直部门
};
inline constexpr std::array unit_kind_names{
    std::pair{UnitKind::banner, std::string_view{"banner"}},
    std::pair{UnitKind::town, std::string_view{"town"}},
    std::pair{UnitKind::zone, std::string_view{"zone"}},
    std::pair{UnitKind::village, std::string_view{"village"}},
    std::pair{UnitKind::bureau, std::string_view{"bureau"}},
};
constexpr const auto& names(UnitKind) {
    return unit_kind_names;
}

enum class Tag { none, demonstration, station };  // –, 示范点, 服务站 (R3)
inline constexpr std::array tag_names{
    std::pair{Tag::none, std::string_view{"none"}},
    std::pair{Tag::demonstration, std::string_view{"demonstration"}},
    std::pair{Tag::station, std::string_view{"station"}},
};
constexpr const auto& names(Tag) {
    return tag_names;
}

enum class WindowKind { help, comprehensive, sector, special };  // 帮办代办, 综合, 分领域, 专窗
inline constexpr std::array window_kind_names{
    std::pair{WindowKind::help, std::string_view{"help"}},
    std::pair{WindowKind::comprehensive, std::string_view{"comprehensive"}},
    std::pair{WindowKind::sector, std::string_view{"sector"}},
    std::pair{WindowKind::special, std::string_view{"special"}},
};
constexpr const auto& names(WindowKind) {
    return window_kind_names;
}

enum class PointKind { centre, station, bank, self_service, post, grid, enterprise, telecom };
inline constexpr std::array point_kind_names{
    std::pair{PointKind::centre, std::string_view{"centre"}},
    std::pair{PointKind::station, std::string_view{"station"}},
    std::pair{PointKind::bank, std::string_view{"bank"}},
    std::pair{PointKind::self_service, std::string_view{"self_service"}},
    std::pair{PointKind::post, std::string_view{"post"}},
    std::pair{PointKind::grid, std::string_view{"grid"}},
    std::pair{PointKind::enterprise, std::string_view{"enterprise"}},
    std::pair{PointKind::telecom, std::string_view{"telecom"}},
};
constexpr const auto& names(PointKind) {
    return point_kind_names;
}

inline constexpr std::string_view unit_manage = "unit.manage";
inline constexpr std::string_view help_window_name = "帮办代办窗口";

using identity::out_of_scope;
using identity::unit_not_found;
inline constexpr RefusalCode unit_stale{"unit.stale", Kind::stale};
inline constexpr RefusalCode unit_exists{"unit.exists", Kind::conflict};
inline constexpr RefusalCode parent_wrong{"unit.parent_wrong", Kind::unprocessable};
inline constexpr RefusalCode code_invalid{"unit.code_invalid", Kind::unprocessable};
inline constexpr RefusalCode no_code_left{"unit.no_code_left", Kind::conflict};
inline constexpr RefusalCode not_a_bureau{"unit.not_a_bureau", Kind::unprocessable};
inline constexpr RefusalCode not_taggable{"unit.not_taggable", Kind::unprocessable};
inline constexpr RefusalCode tag_unchanged{"unit.tag_unchanged", Kind::conflict};
inline constexpr RefusalCode tag_date_wrong{"unit.tag_date_wrong", Kind::unprocessable};
inline constexpr RefusalCode point_hours{"point.hours_invalid", Kind::unprocessable};
inline constexpr RefusalCode window_exists{"window.exists", Kind::conflict};
// Faults of an import file; each names its row, and nothing of the file is stored.
inline constexpr RefusalCode file_unreadable{"unit.file_unreadable", Kind::unprocessable};
inline constexpr RefusalCode kind_unknown{"unit.kind_unknown", Kind::unprocessable};
inline constexpr RefusalCode name_missing{"unit.name_missing", Kind::unprocessable};
inline constexpr RefusalCode parent_missing{"unit.parent_missing", Kind::unprocessable};
inline constexpr RefusalCode code_twice{"unit.code_twice", Kind::unprocessable};

struct Unit {
    UnitId id;
    std::int64_t version = 1;
    UnitKind kind = UnitKind::village;
    std::string name;           // as people say it: 巴图湾村
    std::string official_name;  // 巴图湾村民委员会
    UnitId parent;              // empty for the banner
    std::string path;
    Tag tag = Tag::none;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("id", r.id, "division code; names repeat");
        v("version", r.version);
        v("kind", r.kind);
        v("name", r.name, "as people say it");
        v("official_name", r.official_name);
        v("parent", r.parent, "empty for the banner");
        v("path", r.path, "a unit below begins with it");
        v("tag", r.tag);
    }
};

struct Window {
    WindowId id;
    UnitId unit;
    WindowKind kind = WindowKind::help;
    std::string name;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("id", r.id);
        v("unit", r.unit);
        v("kind", r.kind);
        v("name", r.name);
    }
};

struct Point {
    PointId id;
    UnitId unit;
    PointKind kind = PointKind::station;
    std::string name;
    std::string address;
    std::string hours;
    std::optional<std::int64_t> lat;
    std::optional<std::int64_t> lng;
    std::string weekdays = {};  // digits 1–7; empty: the roster of the unit tells when it is open
    std::optional<std::int64_t> open_from = {};
    std::optional<std::int64_t> open_to = {};
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("id", r.id);
        v("unit", r.unit);
        v("kind", r.kind);
        v("name", r.name);
        v("address", r.address);
        v("hours", r.hours);
        v("lat", r.lat, "millionths of a degree");
        v("lng", r.lng, "millionths of a degree");
        v("weekdays", r.weekdays, "digits 1–7; empty: open when somebody is on duty there");
        v("open_from", r.open_from, "minute of the day");
        v("open_to", r.open_to, "minute of the day");
    }
};

// A point of another house: it takes what its agreement says, while the agreement is valid (R71).
constexpr bool of_partner(PointKind kind) {
    return kind == PointKind::bank || kind == PointKind::post || kind == PointKind::grid ||
           kind == PointKind::enterprise || kind == PointKind::telecom;
}

// One item that such a point takes, both days included.
struct Offer {
    std::string item;  // empty: every item flagged for its channel
    CivilDate from;
    CivilDate to;
};

}  // namespace ortoo::outlets

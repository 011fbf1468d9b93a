// SPDX-License-Identifier: MulanPSL-2.0
// 全部进驻 (R14): the six families of services, centre by centre.
#pragma once

#include "catalogue/types.h"

namespace ortoo::catalogue {

enum class Settled { full, part, missing };  // 全部进驻, 部分进驻, 未进驻
inline constexpr std::array settled_names{
    std::pair{Settled::full, std::string_view{"full"}},
    std::pair{Settled::part, std::string_view{"part"}},
    std::pair{Settled::missing, std::string_view{"missing"}},
};
constexpr const auto& names(Settled) {
    return settled_names;
}

struct FamilyAt {
    std::string family;
    Settled settled = Settled::missing;
    std::int64_t offered = 0;
    std::int64_t suitable = 0;
    std::vector<std::string> lacking;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("family", r.family, "as the policy names it");
        v("settled", r.settled, "missing is red");
        v("offered", r.offered, "items of the family that the centre takes today");
        v("suitable", r.suitable, "items of the family that a town may take");
        v("lacking", r.lacking, "suitable items it does not take");
    }
};

struct CentreFamilies {
    UnitId unit;
    std::string unit_name;
    std::vector<FamilyAt> families;
    std::int64_t red = 0;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("unit", r.unit);
        v("unit_name", r.unit_name);
        v("families", r.families);
        v("red", r.red, "families that are missing");
    }
};

struct SettledReport {
    std::vector<CentreFamilies> rows;
    std::int64_t full = 0;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("rows", r.rows, "every town and zone, by code");
        v("full", r.full, "centres with all six families in full");
    }
};

}  // namespace ortoo::catalogue

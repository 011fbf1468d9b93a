// SPDX-License-Identifier: MulanPSL-2.0
// 公布的清单 (R45–R47, R69): what a unit offers, by edition, and whether it is enough.
#pragma once

#include "catalogue/types_claim.h"
#include "catalogue/types_task.h"

namespace ortoo::catalogue {

// Figures of the plan: rows with a first day; these stand where none was set.
enum class Minimum { town, village, high_frequency };
inline constexpr std::array minimum_names{
    std::pair{Minimum::town, std::string_view{"town"}},                      // R45
    std::pair{Minimum::village, std::string_view{"village"}},                // R46
    std::pair{Minimum::high_frequency, std::string_view{"high_frequency"}},  // R69
};
constexpr const auto& names(Minimum) {
    return minimum_names;
}
inline constexpr std::int64_t minimum_of_plan(Minimum figure) {
    return figure == Minimum::town ? 80 : 50;
}

struct SetMinimum {
    Minimum figure = Minimum::town;
    CivilDate since;
    std::int64_t minimum = 0;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("figure", r.figure);
        v("since", r.since, "first day; said again for the same day it replaces");
        v("minimum", r.minimum, number(0, 100000));
    }
};

struct MinimumRow {
    Minimum figure = Minimum::town;
    std::optional<CivilDate> since;
    std::int64_t minimum = 0;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("figure", r.figure);
        v("since", r.since, "absent: the figure of the plan");
        v("minimum", r.minimum);
    }
};

struct MinimumList {
    std::vector<MinimumRow> rows;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("rows", r.rows);
    }
};

struct ListedItem {
    ItemId item;
    std::string code;
    std::int64_t version = 1;
    std::string name;
    std::string theme;
    AtUnit at;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("item", r.item);
        v("code", r.code);
        v("version", r.version, "of the standard, on the day of publication");
        v("name", r.name);
        v("theme", r.theme);
        v("at", r.at);
    }
};

struct PublishedList {
    UnitId unit;
    std::int64_t edition = 1;
    Instant published_at;
    std::int64_t items = 0;
    std::int64_t minimum = 0;  // on that day
    bool compliant = false;
    std::vector<ListedItem> rows;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("unit", r.unit);
        v("edition", r.edition, "1, 2 …");
        v("published_at", r.published_at);
        v("items", r.items);
        v("minimum", r.minimum, "that was asked on that day");
        v("compliant", r.compliant, "not below the minimum");
        v("rows", r.rows, "by code; empty where many lists are listed");
    }
};

struct ListsOf {
    UnitId unit;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.unit, "the unit");
    }
};

struct ListAt {
    UnitId unit;
    std::int64_t edition = 0;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.unit, "the unit");
        v("edition", r.edition, number(1, 1000000));
    }
};

struct ListFileQuery {
    UnitId unit;
    std::int64_t edition = 0;
    std::optional<FileFormat> format;
    std::optional<FileCharset> charset;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.unit, "the unit");
        v("edition", r.edition, number(1, 1000000));
        v("format", r.format, "absent: xlsx");
        v("charset", r.charset, "of a CSV file; absent: utf8");
    }
};

struct PublishedLists {
    std::vector<PublishedList> rows;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("rows", r.rows, "newest first, without their items");
    }
};

struct UnitCompliance {
    UnitId unit;
    std::string name;
    Level level = Level::village;
    std::int64_t enabled = 0;  // published and not withdrawn
    std::int64_t minimum = 0;
    bool compliant = false;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("unit", r.unit);
        v("name", r.name);
        v("level", r.level);
        v("enabled", r.enabled, "published here and not withdrawn");
        v("minimum", r.minimum);
        v("compliant", r.compliant);
    }
};

struct Compliance {
    std::vector<UnitCompliance> rows;
    std::int64_t high_frequency = 0;
    std::int64_t high_frequency_minimum = 0;
    bool high_frequency_met = false;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("rows", r.rows, "every town, zone and village");
        v("high_frequency", r.high_frequency,
          "items of high frequency that a town or village offers (R69)");
        v("high_frequency_minimum", r.high_frequency_minimum);
        v("high_frequency_met", r.high_frequency_met);
    }
};

inline constexpr RefusalCode list_unknown{"catalogue.list_unknown", Kind::not_found};
inline constexpr RefusalCode list_empty{"catalogue.list_empty", Kind::conflict};
inline constexpr RefusalCode list_behind{"catalogue.list_behind", Kind::conflict};

}  // namespace ortoo::catalogue

// SPDX-License-Identifier: MulanPSL-2.0
// 15 分钟便民服务圈 (R2): where an item can be asked for near here, now.
#pragma once

#include "catalogue/types.h"
#include "outlets/types.h"

namespace ortoo::catalogue {

// Where the asker stands is used for this answer and kept nowhere.
struct NearQuery {
    std::optional<ItemId> item;
    std::optional<std::int64_t> lat;
    std::optional<std::int64_t> lng;
    std::optional<UnitId> unit;
    std::optional<bool> closed;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("item", r.item, "only points where it may be asked for");
        v("lat", r.lat, number(-90'000'000, 90'000'000), "millionths of a degree");
        v("lng", r.lng, number(-180'000'000, 180'000'000), "millionths of a degree");
        v("unit", r.unit, "measured from this unit's point when there are no coordinates");
        v("closed", r.closed, "also those that are closed now");
    }
};

struct NearPoint {
    outlets::Point point;
    std::string unit_name;
    std::int64_t metres = 0;
    std::int64_t minutes = 0;
    bool in_circle = false;
    bool open = false;
    std::string phone;
    std::string who;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("point", r.point);
        v("unit_name", r.unit_name);
        v("metres", r.metres, "in a straight line");
        v("minutes", r.minutes, "at the assumed speed");
        v("in_circle", r.in_circle, "within the minutes of the circle");
        v("open", r.open, "now");
        v("phone", r.phone, "of who is on duty there; empty: nobody");
        v("who", r.who, "name of who is on duty there");
    }
};

struct NearList {
    std::vector<NearPoint> rows;
    std::int64_t speed = 0;
    std::int64_t circle_minutes = 0;
    std::int64_t lat = 0;
    std::int64_t lng = 0;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("rows", r.rows, "the nearest first, at most 30");
        v("speed", r.speed, "km/h assumed (a setting)");
        v("circle_minutes", r.circle_minutes);
        v("lat", r.lat, "measured from here");
        v("lng", r.lng);
    }
};

inline constexpr RefusalCode near_where{"near.where_missing", Kind::unprocessable};

}  // namespace ortoo::catalogue

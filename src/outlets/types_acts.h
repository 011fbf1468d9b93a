// SPDX-License-Identifier: MulanPSL-2.0
// What is asked of units and what is answered.
#pragma once

#include "outlets/types.h"

namespace ortoo::outlets {

struct UnitQuery {
    std::optional<UnitId> parent;
    std::optional<UnitKind> kind;
    std::optional<std::int64_t> page;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("parent", r.parent, "the units right below it");
        v("kind", r.kind);
        v("page", r.page, number(0, 100'000), "from 0; 200 a page, so that a list fits a picker");
    }
};

struct UnitRow : Unit {
    std::vector<Window> windows;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        Unit::fields(v, r);
        v("windows", r.windows);
    }
};

struct UnitList {
    std::vector<UnitRow> rows;
    std::int64_t page = 0;
    bool more = false;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("rows", r.rows);
        v("page", r.page);
        v("more", r.more);
    }
};

struct UnitAt {
    UnitId id;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id, "the unit");
    }
};

struct UnitRef {
    UnitId id;
    UnitKind kind = UnitKind::village;
    std::string name;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("id", r.id);
        v("kind", r.kind);
        v("name", r.name);
    }
};

struct UnitView : UnitRow {
    std::vector<UnitRef> parents;
    std::vector<Point> points;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        UnitRow::fields(v, r);
        v("parents", r.parents, "from the banner down");
        v("points", r.points);
    }
};

struct AddUnit {
    std::optional<UnitId> id;
    std::string name;
    UnitKind kind = UnitKind::village;
    UnitId parent;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("id", r.id, "division code; left out: the next free one");
        v("name", r.name, text(2, 60), "the official name");
        v("kind", r.kind);
        v("parent", r.parent);
    }
};

struct SetTag {
    UnitId id;
    std::int64_t version = 0;
    Tag tag = Tag::none;
    CivilDate since;
    std::string reason;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id, "the unit");
        v.if_match(r.version);
        v("tag", r.tag);
        v("since", r.since, "not after today, not before the last change");
        v("reason", r.reason, text(2, 200));
    }
};

struct TagChange {
    Tag tag = Tag::none;
    CivilDate since;
    std::optional<CivilDate> until;
    std::string by;
    std::string by_name;
    std::string reason;
    Instant at;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("tag", r.tag);
        v("since", r.since);
        v("until", r.until, "left out: in force");
        v("by", r.by);
        v("by_name", r.by_name);
        v("reason", r.reason);
        v("at", r.at, "when it was entered");
    }
};

struct TagHistory {
    std::vector<TagChange> rows;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("rows", r.rows, "oldest first");
    }
};

struct OpenWindow {
    UnitId unit;
    WindowKind kind = WindowKind::help;
    std::string name;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("unit", r.unit);
        v("kind", r.kind);
        v("name", r.name, text(1, 40));
    }
};

struct AddPoint {
    UnitId unit;
    PointKind kind = PointKind::station;
    std::string name;
    std::string address;
    std::string hours;
    std::optional<std::int64_t> lat;
    std::optional<std::int64_t> lng;
    std::optional<std::string> weekdays = {};
    std::optional<std::int64_t> open_from = {};
    std::optional<std::int64_t> open_to = {};
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("unit", r.unit);
        v("kind", r.kind);
        v("name", r.name, text(1, 60));
        v("address", r.address, text(1, 120));
        v("hours", r.hours, text(1, 120));
        v("lat", r.lat, number(-90'000'000, 90'000'000), "millionths of a degree");
        v("lng", r.lng, number(-180'000'000, 180'000'000), "millionths of a degree");
        v("weekdays", r.weekdays, text(1, 7),
          "digits 1–7; all three or none: without them the roster tells when it is open");
        v("open_from", r.open_from, number(0, 1439), "minute of the day");
        v("open_to", r.open_to, number(1, 1440), "minute of the day");
    }
};

}  // namespace ortoo::outlets

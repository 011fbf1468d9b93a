// SPDX-License-Identifier: MulanPSL-2.0
// Imports and counts. Every total is counted from rows, none is written down (R31).
#pragma once

#include "outlets/types_acts.h"

namespace ortoo::outlets {

// One row of the divisions file that will become a unit.
struct Division {
    UnitId id;
    UnitKind kind = UnitKind::village;
    std::string official_name;
    UnitId parent;
};

struct SkippedRow {
    std::int64_t row = 0;
    std::string code;
    std::string name;
    std::string reason;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("row", r.row, "line of the file; the header is line 1");
        v("code", r.code);
        v("name", r.name);
        v("reason", r.reason, "virtual: a statistical place where nobody lives");
    }
};

struct Divisions {
    std::int64_t rows = 0;
    std::vector<Division> units;  // parents before children
    std::vector<SkippedRow> skipped;
};

struct KindCount {
    UnitKind kind = UnitKind::village;
    std::int64_t units = 0;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("kind", r.kind);
        v("units", r.units);
    }
};

struct ImportReport {
    std::int64_t rows = 0;
    std::int64_t imported = 0;
    std::int64_t changed = 0;
    std::int64_t unchanged = 0;
    std::vector<SkippedRow> skipped;
    std::vector<KindCount> kinds;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("rows", r.rows, "without the header");
        v("imported", r.imported);
        v("changed", r.changed, "names that are other now");
        v("unchanged", r.unchanged);
        v("skipped", r.skipped);
        v("kinds", r.kinds, "units of the file by kind");
    }
};

struct WindowsOpened {
    std::int64_t opened = 0;
    std::int64_t present = 0;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("opened", r.opened);
        v("present", r.present, "units that had one");
    }
};

struct ReportQuery {
    std::optional<Tag> tag;
    std::optional<UnitKind> kind;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("tag", r.tag);
        v("kind", r.kind);
    }
};

struct ReportRow {
    UnitKind kind = UnitKind::village;
    Tag tag = Tag::none;
    std::int64_t units = 0;
    std::int64_t help_windows = 0;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("kind", r.kind);
        v("tag", r.tag);
        v("units", r.units);
        v("help_windows", r.help_windows, "units of these with a 帮办代办 window");
    }
};

struct UnitReport {
    std::vector<ReportRow> rows;
    std::int64_t units = 0;
    std::vector<UnitRef> without_window;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("rows", r.rows);
        v("units", r.units);
        v("without_window", r.without_window,
          "towns and villages without a 帮办代办 window (R33), whatever the filter; the first 200");
    }
};

// One line of the exported table.
struct ExportRow {
    Unit unit;
    std::optional<CivilDate> tag_since;
    bool help_window = false;
};

}  // namespace ortoo::outlets

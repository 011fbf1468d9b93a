// SPDX-License-Identifier: MulanPSL-2.0
// 马上办 (R74): 即办件 of grass-roots points, how many were closed in the same session, how fast.
#pragma once

#include "cases/types.h"

namespace ortoo::cases {

struct AtOnceQuery {
    std::string month;
    std::optional<UnitId> unit;
    std::optional<std::int64_t> page;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("month", r.month, text(7, 7), "2026-11");
        v("unit", r.unit, "for the list of cases: of this unit alone");
        v("page", r.page, number(0, 1000), "of the list of cases");
    }
};

struct AtOnceRow {
    UnitId unit;
    std::string unit_name;
    std::int64_t received = 0;
    std::int64_t at_once = 0;
    std::int64_t share = 0;
    std::optional<std::int64_t> minutes;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("unit", r.unit);
        v("unit_name", r.unit_name);
        v("received", r.received, "即办件 received in the month");
        v("at_once", r.at_once, "of them accepted, decided and issued in one act on the same day");
        v("share", r.share, "percent, rounded down");
        v("minutes", r.minutes, "median from receipt to decision of those; absent: none");
    }
};

struct AtOnceReport {
    std::string month;
    std::vector<AtOnceRow> rows;
    AtOnceRow all;
    bool cut = false;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("month", r.month);
        v("rows", r.rows, "by unit");
        v("all", r.all, "over all units the reader sees");
        v("cut", r.cut, "more than 50,000 cases: only the first were counted");
    }
};

struct AtOnceCase {
    CaseId id;
    std::string number;
    std::string item_name;
    CaseState state = CaseState::received;
    Instant received_at;
    std::optional<Instant> decided_at;
    std::optional<std::int64_t> minutes;
    bool at_once = false;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("id", r.id);
        v("number", r.number);
        v("item_name", r.item_name);
        v("state", r.state);
        v("received_at", r.received_at);
        v("decided_at", r.decided_at);
        v("minutes", r.minutes, "from receipt to decision");
        v("at_once", r.at_once);
    }
};

struct AtOnceCases {
    std::vector<AtOnceCase> rows;
    std::int64_t page = 0;
    bool more = false;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("rows", r.rows, "oldest first, 50 a page");
        v("page", r.page);
        v("more", r.more);
    }
};

inline constexpr RefusalCode month_wrong{"report.month", Kind::unprocessable};

// What the store finds of one 即办件.
struct AtOnceFact {
    AtOnceCase item;
    UnitId unit;
    std::string unit_name;
    std::optional<Instant> accepted_at;
};

}  // namespace ortoo::cases

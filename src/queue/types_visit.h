// SPDX-License-Identifier: MulanPSL-2.0
// 一次办多件 (R15): what is received and told at once; at which kinds of window (R16).
#pragma once

#include "queue/types_sheet.h"

namespace ortoo::queue {

// --- received at once
struct VisitItem {
    catalogue::ItemId item;
    std::optional<std::vector<std::string>> answers;
    std::vector<cases::Supplied> materials;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("item", r.item, "事项");
        v("answers", r.answers, "keys of the item's situations");
        v("materials", r.materials, items(0, 60), "what was handed in; the rest is missing");
    }
};

struct ReceiveVisit {
    TicketId id;
    UnitId unit;
    people::PersonInput applicant;
    std::vector<VisitItem> items_in;
    std::optional<orders::DeliveryWay> delivery;
    std::optional<orders::SpecialGroup> green;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id, "the ticket, which is the visit");
        v("unit", r.unit, "where the applicant lives, or the window's own unit");
        v("applicant", r.applicant, "once for all items");
        v("items", r.items_in, items(1, 10));
        v("delivery", r.delivery, "how the results travel; default: at the town's window");
        v("green", r.green, "绿色通道, as the citizen says; no proof is asked");
    }
};

struct VisitCase {
    std::string id;
    std::string number;
    std::string item;
    std::string item_name;
    std::string receipt_number;
    cases::CaseState state = cases::CaseState::received;
    std::int64_t missing = 0;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("id", r.id);
        v("number", r.number);
        v("item", r.item);
        v("item_name", r.item_name);
        v("receipt_number", r.receipt_number);
        v("state", r.state);
        v("missing", r.missing, "required materials that are missing or wrong");
    }
};

struct VisitPaper {
    documents::DocumentId id;
    std::string number;
    std::string code;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("id", r.id, "the paper, for printing");
        v("number", r.number);
        v("code", r.code, "查验码");
    }
};

struct VisitCases {
    TicketId id;
    std::string number;
    std::vector<VisitCase> cases;
    std::vector<documents::DocumentBrief> papers;
    std::optional<VisitPaper> paper;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("id", r.id);
        v("number", r.number);
        v("cases", r.cases, "received in this visit, oldest first");
        v("papers", r.papers, "of the visit: receipts and notices that name several cases");
        v("paper", r.paper, "the one that this act gave rise to");
    }
};

// One notice for the whole visit (R21): every material that is missing or wrong, in all its cases.
struct VisitDefect {
    std::string item_case;
    std::int64_t material = 0;
    std::string reason;
    std::string need;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("case", r.item_case, text(10, 40), "of this visit");
        v("material", r.material, number(1, 99), "number on the case's list");
        v("reason", r.reason, text(2, 200));
        v("need", r.need, text(2, 200));
    }
};

struct NotifyVisit {
    TicketId id;
    std::vector<VisitDefect> defects;
    std::optional<std::int64_t> days;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id, "the ticket, which is the visit");
        v("defects", r.defects, items(1, 200), "everything, of all cases, at once");
        v("days", r.days, number(1, 60), "working days to bring it; default: the setting");
    }
};

// --- R16: at which kind of window cases are received
struct WindowRateQuery {
    HallId id;
    CivilDate from;
    CivilDate to;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id, "the hall");
        v("from", r.from);
        v("to", r.to, "last day, at most 366 days after the first");
    }
};

struct WindowRate {
    HallId id;
    std::int64_t comprehensive = 0;
    std::int64_t sector = 0;
    std::int64_t special = 0;
    std::int64_t help = 0;
    std::int64_t total = 0;
    std::optional<std::int64_t> comprehensive_permille;
    std::optional<std::int64_t> sector_permille;
    std::optional<std::int64_t> together_permille;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("id", r.id);
        v("comprehensive", r.comprehensive, "cases received at 无差别综合 windows");
        v("sector", r.sector, "at 分领域综合 windows");
        v("special", r.special, "at 专窗");
        v("help", r.help, "at 帮办代办 windows");
        v("total", r.total);
        v("comprehensive_permille", r.comprehensive_permille, "of all; absent: none received");
        v("sector_permille", r.sector_permille);
        v("together_permille", r.together_permille, "both kinds of 综合一窗");
    }
};

// What a screen beside a window may know: whose window it is and which visit is there.
struct AtWindow {
    HallId hall;
    std::string hall_name;
    UnitId unit;
    std::string unit_path;
    WindowId window;
    std::string label;
    bool open = false;
    std::string staff;              // who sits there; empty: nobody
    std::optional<TicketId> visit;  // the citizen who is being served
    std::string number;
    std::vector<std::string> cases;  // received or handed over in the visit
};

}  // namespace ortoo::queue

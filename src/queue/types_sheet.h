// SPDX-License-Identifier: MulanPSL-2.0
// 一次办多件 (R15): what several items of one visit ask for together, and what is received at once.
#pragma once

#include "cases/types_acts.h"
#include "documents/types.h"
#include "queue/types_desk.h"

namespace ortoo::queue {

struct IdentifyVisit {
    TicketId id;
    people::PersonInput applicant;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id, "the ticket, which is the visit");
        v("applicant", r.applicant, "as the card says, or as it was typed");
    }
};

struct SheetQuery {
    TicketId id;
    std::string items;
    std::optional<std::string> answers;
    std::optional<std::string> applicant;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id, "the ticket, which is the visit");
        v("items", r.items, text(1, 500), "ids of at most 10 items, with commas between");
        v("answers", r.answers, text(0, 2000), "item:answer, with commas between");
        v("applicant", r.applicant, text(1, 40), "person whose wallet is asked; absent: nobody's");
    }
};

// One item that asks for a material, by its number on that item's list.
struct SheetUse {
    std::string item;
    std::string item_name;
    std::int64_t no = 0;
    bool required = true;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("item", r.item);
        v("item_name", r.item_name);
        v("no", r.no, "number on the item's list");
        v("required", r.required);
    }
};

struct SheetRow {
    std::string key;
    std::string name;
    bool required = false;
    catalogue::MaterialForm form = catalogue::MaterialForm::any;
    std::int64_t copies = 1;
    std::string note;
    std::string paper;
    std::vector<SheetUse> uses;
    std::optional<people::Offer> offer;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("key", r.key, "of this row, the same while items and answers are");
        v("name", r.name);
        v("required", r.required, "by one of the items at least");
        v("form", r.form, "that satisfies all of them");
        v("copies", r.copies, "the largest need of one item");
        v("note", r.note);
        v("paper", r.paper, "kind in the wallet; empty: asked each time");
        v("uses", r.uses, "which items ask for it");
        v("offer", r.offer, "免交: a paper of the wallet that may stand for it");
    }
};

struct SheetPick {
    std::string item;
    std::string answer;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("item", r.item);
        v("answer", r.answer, "key of that item's answer");
    }
};

struct SheetAnswer {
    std::string text;
    std::vector<SheetPick> picks;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("text", r.text);
        v("picks", r.picks, "what choosing it answers, for each item");
    }
};

struct SheetQuestion {
    std::string question;
    std::vector<SheetAnswer> answers;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("question", r.question, "asked once, whoever asks it");
        v("answers", r.answers);
    }
};

struct SheetItem {
    std::string item;
    std::string name;
    std::string limit_sentence;
    bool is_instant = false;
    bool answered = true;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("item", r.item);
        v("name", r.name);
        v("limit_sentence", r.limit_sentence, "22 个工作日, 当场办结");
        v("is_instant", r.is_instant);
        v("answered", r.answered, "false: one of its questions has no answer yet");
    }
};

struct SheetView {
    std::vector<SheetItem> items;
    std::vector<SheetQuestion> questions;
    std::vector<SheetRow> rows;
    std::int64_t spared = 0;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("items", r.items);
        v("questions", r.questions, "situations of all items");
        v("rows", r.rows, "every material once");
        v("spared", r.spared, "materials that are not asked a second time");
    }
};

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

inline constexpr RefusalCode visit_items_wrong{"queue.items_wrong", Kind::unprocessable};
inline constexpr RefusalCode visit_item_twice{"queue.item_twice", Kind::unprocessable};  // item
inline constexpr RefusalCode visit_case_other{"queue.case_other", Kind::unprocessable};
inline constexpr RefusalCode visit_dates_wrong{"queue.dates_wrong", Kind::unprocessable};

}  // namespace ortoo::queue

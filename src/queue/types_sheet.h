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

inline constexpr RefusalCode visit_items_wrong{"queue.items_wrong", Kind::unprocessable};
inline constexpr RefusalCode visit_item_twice{"queue.item_twice", Kind::unprocessable};  // item
inline constexpr RefusalCode visit_case_other{"queue.case_other", Kind::unprocessable};
inline constexpr RefusalCode visit_dates_wrong{"queue.dates_wrong", Kind::unprocessable};

}  // namespace ortoo::queue

// SPDX-License-Identifier: MulanPSL-2.0
// What people send to move an order.
#pragma once

#include "orders/types_order.h"

namespace ortoo::orders {

struct OrderStep {  // an act that needs no words
    OrderId order;
    std::int64_t version = 0;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.order, "the order");
        v.if_match(r.version);
    }
};

struct OrderReason {
    OrderId order;
    std::int64_t version = 0;
    std::string reason;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.order, "the order");
        v.if_match(r.version);
        v("reason", r.reason, text(2, 300));
    }
};

struct Withdraw {
    OrderId order;
    std::int64_t version = 0;
    std::optional<std::string> reason;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.order, "the order");
        v.if_match(r.version);
        v("reason", r.reason, text(0, 300));
    }
};

struct Choose {
    OrderId order;
    std::int64_t version = 0;
    Mode mode = Mode::act;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.order, "the order");
        v.if_match(r.version);
        v("mode", r.mode);
    }
};

struct FinishHelp {
    OrderId order;
    std::int64_t version = 0;
    std::string summary;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.order, "the order");
        v.if_match(r.version);
        v("summary", r.summary, text(2, 500), "what was done for the citizen");
    }
};

struct DispatchTo {
    OrderId order;
    std::int64_t version = 0;
    identity::StaffId agent;
    std::string reason;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.order, "the order");
        v.if_match(r.version);
        v("agent", r.agent);
        v("reason", r.reason, text(2, 200));
    }
};

struct HandOver {
    OrderId order;
    std::int64_t version = 0;
    std::vector<PaperInput> papers;
    std::optional<std::string> bag = {};
    std::optional<UploadId> signature = {};
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.order, "the order");
        v.if_match(r.version);
        v("papers", r.papers, items(0, 40),
          "材料交接清单; may be empty when nothing is taken along");
        v("bag", r.bag, text(1, 40), "number of the sealed bag");
        v("signature", r.signature, "of the citizen under the list");
    }
};

struct AttachMaterial {
    OrderId order;
    std::int64_t version = 0;
    std::int64_t material = 0;
    std::vector<UploadId> uploads;
    std::optional<std::string> note;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.order, "the order");
        v.if_match(r.version);
        v("material", r.material, number(1, 99), "number on the item's list");
        v("uploads", r.uploads, items(0, 12), "all photos of this material, in order");
        v("note", r.note, text(0, 200));
    }
};

struct OrderAt {
    OrderId order;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.order, "the order");
    }
};

struct OrderQuery {
    std::optional<Tab> tab;
    std::optional<std::int64_t> page;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("tab", r.tab);
        v("page", r.page, number(0, 10000));
    }
};

struct LogQuery {
    std::optional<CivilDate> date;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("date", r.date, "default: today");
    }
};

struct LogNote {
    std::string text_typed;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("text", r.text_typed, text(2, 300));
    }
};

// 工作日志: written by the acts themselves, plus short notes (R56).
struct LogRow {
    Instant at;
    std::string kind;  // ledger kind; the words are `act.<kind>`
    std::string subject;
    std::string number;
    std::string item_name;
    std::string note;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("at", r.at);
        v("kind", r.kind);
        v("subject", r.subject);
        v("number", r.number);
        v("item_name", r.item_name);
        v("note", r.note);
    }
};
struct WorkLog {
    CivilDate date;
    std::vector<LogRow> rows;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("date", r.date);
        v("rows", r.rows);
    }
};

struct UploadAt {
    UploadId id;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id, "made by the client, so that a retry is the same upload");
    }
};
struct OrderPicture {
    OrderId order;
    UploadId upload;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.order, "the order");
        v.path("upload", r.upload, "the picture");
    }
};
struct UploadView {
    UploadId id;
    std::string sm3;  // hex
    std::int64_t size = 0;
    std::string content_type;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("id", r.id);
        v("sm3", r.sm3);
        v("size", r.size);
        v("content_type", r.content_type);
    }
};

}  // namespace ortoo::orders

// SPDX-License-Identifier: MulanPSL-2.0
// What readers of papers ask for and get.
#pragma once

#include "documents/types.h"

namespace ortoo::documents {

struct DocumentAt {
    DocumentId id;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id, "the paper");
    }
};

struct SubjectAt {
    std::string subject;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.subject, "id of an order or a case");
    }
};

struct DocumentList {
    std::vector<DocumentBrief> rows;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("rows", r.rows, "oldest first");
    }
};

struct RegisterQuery {
    std::optional<CivilDate> day;
    std::optional<UnitId> unit;
    std::optional<std::int64_t> page;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("day", r.day, "today when left out");
        v("unit", r.unit, "this unit and those below; the reader's own when left out");
        v("page", r.page, number(0, 1000));
    }
};

struct Register {
    std::vector<DocumentBrief> rows;
    CivilDate day;
    std::int64_t page = 0;
    bool more = false;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("rows", r.rows, "in the order of issuing, 50 a page");
        v("day", r.day);
        v("page", r.page);
        v("more", r.more);
    }
};

struct CheckQuery {
    std::string code;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("code", r.code, text(1, 60), "查验码 as printed; blanks and hyphens do not matter");
    }
};

// What anybody may learn about a paper he holds in his hand.
struct CheckView {
    PaperState state = PaperState::genuine;
    DocumentKind kind = DocumentKind::receipt;
    std::string number;
    CivilDate date;
    std::string unit_name;
    std::string to_masked;
    std::string snapshot_sm3;
    std::optional<std::string> successor_number;
    std::optional<CivilDate> successor_date;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("state", r.state,
          "replaced: another paper has taken its place; voided: none has, it no longer holds");
        v("kind", r.kind);
        v("number", r.number);
        v("date", r.date);
        v("unit_name", r.unit_name, "who issued it");
        v("to_masked", r.to_masked, "whom it is addressed to, masked");
        v("snapshot_sm3", r.snapshot_sm3, "the digest printed at the foot of the paper");
        v("successor_number", r.successor_number);
        v("successor_date", r.successor_date);
    }
};

}  // namespace ortoo::documents

// SPDX-License-Identifier: MulanPSL-2.0
// Printing a paper, and the wordings a county gives its papers.
#pragma once

#include "base/sheet.h"
#include "documents/types_read.h"

namespace ortoo::documents {

struct PrintQuery {
    DocumentId id;
    std::optional<Paper> paper;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id, "the paper");
        v("paper", r.paper, "a4 when left out; 80mm for receipts and slips");
    }
};

// A printed paper on its way to the reader.
struct Printed {
    Document document;
    Paper paper = Paper::a4;
    std::string title;
    std::string pdf;
    bool counted = false;  // staff: the copy and the reading are written down
};

struct KindAt {
    DocumentKind kind = DocumentKind::receipt;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("kind", r.kind, "which paper");
    }
};

struct Wording {
    DocumentKind kind = DocumentKind::receipt;
    std::int64_t version = 0;
    std::string title;
    std::string body;
    bool built_in = true;
    std::string reason;
    std::optional<Instant> at;
    std::string name;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("kind", r.kind);
        v("version", r.version, "0: never changed in this county");
        v("title", r.title);
        v("body", r.body, "the text of the template");
        v("built_in", r.built_in, "the wording that came with the program");
        v("reason", r.reason, "why it was changed");
        v("at", r.at, "when it was changed");
        v("name", r.name, "who changed it");
    }
};

struct WordingList {
    std::vector<Wording> rows;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("rows", r.rows, "the wording in force of every kind, without its text");
    }
};

struct WordingHistory {
    std::vector<Wording> rows;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("rows", r.rows, "newest first; the first is in force");
    }
};

struct ChangeWording {
    DocumentKind kind = DocumentKind::receipt;
    std::int64_t version = 0;
    std::string body;
    std::string reason;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("kind", r.kind, "which paper");
        v.if_match(r.version);
        v("body", r.body, text(0, 20'000), "the whole template; empty: back to the built-in one");
        v("reason", r.reason, text(2, 300), "why it is changed");
    }
};

struct PreviewWording {
    std::string body;
    std::optional<Paper> paper;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("body", r.body, text(1, 20'000), "a template");
        v("paper", r.paper, "a4 when left out");
    }
};

// This kind is not made for the roll.
inline constexpr RefusalCode document_paper_unfit{"document.paper_unfit", Kind::unprocessable};
// The template says another kind than the one to be changed.
inline constexpr RefusalCode template_kind{"document.template_kind", Kind::unprocessable};
// Somebody else has changed it since.
inline constexpr RefusalCode template_stale{"document.template_stale", Kind::stale};

inline constexpr std::string_view may_word{"document.template"};

}  // namespace ortoo::documents

// SPDX-License-Identifier: MulanPSL-2.0
// Rating at the counter: on a paper form (R57), or on the tablet beside the window (R29).
#pragma once

#include "documents/types.h"
#include "orders/types.h"
#include "queue/types.h"
#include "ratings/types.h"

namespace ortoo::ratings {

struct MakeForm {
    std::string number;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("number", r.number, text(4, 40), "of the case");
    }
};

struct FormMade {
    documents::DocumentId document;
    std::string number;
    std::string code;
    std::string case_number;
    std::string item_name;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("document", r.document, "to be printed");
        v("number", r.number, "of the form");
        v("code", r.code, "查验码");
        v("case_number", r.case_number);
        v("item_name", r.item_name);
    }
};

struct EnterForm {
    std::string number;
    std::string form;
    Level level = Level::basically_satisfied;  // overwritten: the field is required
    std::optional<std::string> comment;
    CivilDate filled_on;
    orders::UploadId scan;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("number", r.number, text(4, 40), "of the case");
        v("form", r.form, text(4, 40), "number or 查验码 of the form");
        v("level", r.level, "the box that is ticked");
        v("comment", r.comment, text(0, 500));
        v("filled_on", r.filled_on, "the day on the form");
        v("scan", r.scan, "its picture");
    }
};

enum class TabletKind { tablet, evaluator };
inline constexpr std::array tablet_kind_names{
    std::pair{TabletKind::tablet, std::string_view{"tablet"}},
    std::pair{TabletKind::evaluator, std::string_view{"evaluator"}},
};
constexpr const auto& names(TabletKind) {
    return tablet_kind_names;
}

struct PairTablet {
    queue::WindowId window;
    TabletKind kind = TabletKind::tablet;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("window", r.window, "at which one sits");
        v("kind", r.kind);
    }
};

struct PairCode {
    std::string code;
    Instant until;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("code", r.code, "six digits, to be typed at the tablet");
        v("until", r.until);
    }
};

struct JoinTablet {
    std::string code;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("code", r.code, text(6, 6));
    }
};

struct TabletKey {
    std::string token;
    std::string label;
    std::string hall_name;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("token", r.token, "kept by the tablet; a new pairing of the window ends it");
        v("label", r.label, "of the window");
        v("hall_name", r.hall_name);
    }
};

struct TabletAt {
    std::string token;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("token", r.token, text(32, 32));
    }
};

// Nothing personal: the window, and the number that is at it.
struct TabletView {
    std::string label;
    std::string hall_name;
    std::optional<std::string> visit;
    std::string number;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("label", r.label);
        v("hall_name", r.hall_name);
        v("visit", r.visit, "may be rated now; absent: nothing to rate");
        v("number", r.number, "as on the board");
    }
};

struct TabletRate {
    std::string token;
    std::string visit;
    Level level = Level::basically_satisfied;  // overwritten: the field is required
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("token", r.token, text(32, 32));
        v("visit", r.visit, text(1, 40), "as shown when it was pressed");
        v("level", r.level, "one of five");
    }
};

struct AskVisit {
    queue::TicketId ticket;
    std::string number;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("ticket", r.ticket, "in hand at one's window");
        v("number", r.number, text(4, 40), "of the case whose result is handed over in this visit");
    }
};

// One row of `rating_tablets`.
struct Tablet {
    queue::WindowId window;
    std::string code;
    Instant code_until;
    std::string digest;
    TabletKind kind = TabletKind::tablet;
    std::string paired_by;
};

inline constexpr std::string_view rating_form = "rating.form";

inline constexpr RefusalCode form_unknown{"rating.form_unknown", Kind::not_found};
inline constexpr RefusalCode form_day{"rating.form_day", Kind::unprocessable};
inline constexpr RefusalCode tablet_seat{"rating.not_your_window", Kind::forbidden};
inline constexpr RefusalCode tablet_code{"rating.code_unknown", Kind::not_found};
inline constexpr RefusalCode tablet_wait{"rating.code_wait", Kind::too_many};
inline constexpr RefusalCode tablet_unknown{"rating.tablet_unknown", Kind::not_found};
inline constexpr RefusalCode visit_over{"rating.visit_over", Kind::conflict};

}  // namespace ortoo::ratings

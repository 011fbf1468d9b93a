// SPDX-License-Identifier: MulanPSL-2.0
// Moves of papers from hand to hand, and their loss.
#pragma once

#include "orders/types_custody.h"

namespace ortoo::orders {

struct MoveTag {};
using MoveId = Id<MoveTag>;
struct LossTag {};
using LossId = Id<LossTag>;

// Both sides sign: a member of staff by the step he takes under his own sign-in, the citizen by
// the picture of his signature.
struct Move {
    MoveId id;
    std::string bag;
    std::vector<std::string> papers;
    Custodian from = Custodian::agent;
    std::string from_holder;
    std::string from_name;
    Custodian to = Custodian::office;
    std::string to_holder;
    std::string to_name;
    std::string given_by;
    std::string given_name;
    Instant given_at;
    std::string taken_by;
    std::string taken_name;
    std::optional<Instant> taken_at;
    UploadId signature;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("id", r.id);
        v("bag", r.bag);
        v("papers", r.papers, "ids");
        v("from", r.from);
        v("from_name", r.from_name);
        v("to", r.to);
        v("to_name", r.to_name);
        v("given_name", r.given_name, "who gave it out of his hands");
        v("given_at", r.given_at);
        v("taken_name", r.taken_name, "who confirmed it; empty: on its way");
        v("taken_at", r.taken_at);
        v("signature", r.signature, "of the citizen; empty between staff");
    }
};

struct Loss {
    LossId id;
    std::vector<std::string> papers;
    std::string number;
    std::string last_seen;
    CivilDate found_on;
    std::string circumstances;
    std::string remedy;
    std::string by_name;
    Instant at;
    std::string by = {};
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("id", r.id);
        v("papers", r.papers, "ids");
        v("number", r.number, "of the 遗失登记单");
        v("last_seen", r.last_seen);
        v("found_on", r.found_on);
        v("circumstances", r.circumstances);
        v("remedy", r.remedy);
        v("by_name", r.by_name);
        v("at", r.at);
    }
};

struct PaperTrail {
    OrderId order;
    std::int64_t version = 0;
    std::vector<Paper> papers;
    std::vector<Move> moves;
    std::vector<Loss> losses;
    std::vector<std::string> yours = {};
    std::vector<std::string> arriving = {};
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("order", r.order);
        v("version", r.version, "of the order");
        v("papers", r.papers, "where each one is now");
        v("moves", r.moves, "oldest first");
        v("losses", r.losses);
        v("yours", r.yours, "papers in the reader's hands: he may send, return or miss them");
        v("arriving", r.arriving, "moves that the reader is to confirm");
    }
};

// One paper in somebody's hands, with the order it belongs to.
struct HeldPaper {
    OrderId order;
    std::string order_number;
    std::int64_t order_version = 0;
    std::string item_name;
    std::string applicant_name;
    Paper paper;
    std::string move;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("order", r.order);
        v("order_number", r.order_number);
        v("order_version", r.order_version);
        v("item_name", r.item_name);
        v("applicant_name", r.applicant_name);
        v("paper", r.paper);
        v("move", r.move, "on its way here: the move that is to be confirmed");
    }
};
struct HeldQuery {
    std::optional<std::int64_t> page = {};
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("page", r.page, number(0, 1000));
    }
};
struct HeldList {
    std::vector<HeldPaper> rows;
    std::int64_t page = 0;
    bool more = false;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("rows", r.rows, "what has been here longest comes first");
        v("page", r.page);
        v("more", r.more);
    }
};

struct SendPapers {
    OrderId order;
    std::int64_t version = 0;
    std::vector<std::string> papers;
    std::optional<std::string> to = {};
    std::optional<std::string> bag = {};
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.order, "the order");
        v.if_match(r.version);
        v("papers", r.papers, items(1, 40, text(1, 40)), "ids of papers in one's own hands");
        v("to", r.to, text(1, 20), "unit that gets them; absent: back to the agent");
        v("bag", r.bag, text(1, 40), "number of the sealed bag");
    }
};

struct TakePapers {
    OrderId order;
    std::int64_t version = 0;
    MoveId move;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.order, "the order");
        v.if_match(r.version);
        v("move", r.move, "the move whose bag is in one's hands");
    }
};

struct ReportLoss {
    OrderId order;
    std::int64_t version = 0;
    std::vector<std::string> papers;
    std::string last_seen;
    CivilDate found_on;
    std::string circumstances;
    std::string remedy;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.order, "the order");
        v.if_match(r.version);
        v("papers", r.papers, items(1, 40, text(1, 40)));
        v("last_seen", r.last_seen, text(2, 200), "when and where");
        v("found_on", r.found_on, "day on which it was missed");
        v("circumstances", r.circumstances, text(2, 300));
        v("remedy", r.remedy, text(2, 300), "what is done for the citizen: 补办, who pays");
    }
};

inline constexpr RefusalCode papers_unit{"papers.unit_unknown", Kind::unprocessable};
inline constexpr RefusalCode papers_move_unknown{"papers.move_unknown", Kind::not_found};
inline constexpr RefusalCode papers_not_for_you{"papers.not_for_you", Kind::forbidden};
inline constexpr RefusalCode papers_loss_date{"papers.loss_date", Kind::unprocessable};

}  // namespace ortoo::orders

// SPDX-License-Identifier: MulanPSL-2.0
// The wallet 材料库: papers given once, offered again while valid and agreed to (免交).
#pragma once

#include "people/types_consent.h"

namespace ortoo::people {

struct PaperTag {};
using PaperId = Id<PaperTag>;

// By which consent a paper is held; withdrawing that one stops its offers.
enum class Basis { keep_papers, shared_query };
inline constexpr std::array basis_names{
    std::pair{Basis::keep_papers, std::string_view{"keep_papers"}},
    std::pair{Basis::shared_query, std::string_view{"shared_query"}},
};
constexpr const auto& names(Basis) {
    return basis_names;
}

struct Paper {
    PaperId id;
    PersonId person;
    std::string kind;
    std::string name;
    Basis basis = Basis::keep_papers;
    std::vector<std::string> uploads;
    std::vector<std::string> sm3s;
    std::string reference;
    std::optional<CivilDate> valid_until;
    std::string from_subject;
    Instant given_at;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("id", r.id);
        v("person", r.person);
        v("kind", r.kind, "key of the kind of paper, as in the catalogue's lists");
        v("name", r.name);
        v("basis", r.basis);
        v("uploads", r.uploads, "its pictures, in order");
        v("sm3s", r.sm3s, "of its pictures, in order");
        v("reference", r.reference, "of an e-licence; empty: pictures");
        v("valid_until", r.valid_until, "last day; absent: no end");
        v("from_subject", r.from_subject, "order or case it was given for");
        v("given_at", r.given_at);
    }
};

struct PaperList {
    std::vector<Paper> rows;
    std::int64_t page = 0;
    bool more = false;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("rows", r.rows, "newest first");
        v("page", r.page);
        v("more", r.more);
    }
};

struct Given {
    PersonId person;
    std::string kind;
    std::string name;
    std::vector<std::string> uploads = {};
    std::vector<std::string> sm3s = {};
    std::optional<CivilDate> valid_until = {};
    std::string from_subject = {};
    std::string reference = {};
    Basis basis = Basis::keep_papers;
};

struct Offer {
    PaperId paper_id;
    std::string kind;
    std::string name;
    std::optional<CivilDate> valid_until;
    Instant given_at;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("paper_id", r.paper_id);
        v("kind", r.kind);
        v("name", r.name);
        v("valid_until", r.valid_until);
        v("given_at", r.given_at);
    }
};

struct OffersQuery {
    PersonId person;
    std::string kinds;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.person, "the person");
        v("kinds", r.kinds, text(1, 400), "keys with commas between: id_card,household_register");
    }
};

struct OfferList {
    std::vector<Offer> rows;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("rows", r.rows, "valid and agreed to, newest first; empty: ask for the paper");
    }
};

struct PaperAt {
    PersonId person;
    PaperId paper;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.person, "the person");
        v.path("paper", r.paper, "a paper of the wallet");
    }
};

inline constexpr RefusalCode paper_unknown{"wallet.paper_unknown", Kind::not_found};
inline constexpr RefusalCode paper_kind_wrong{"wallet.kind_wrong", Kind::unprocessable};
inline constexpr RefusalCode paper_expired{"wallet.paper_expired", Kind::unprocessable};

}  // namespace ortoo::people

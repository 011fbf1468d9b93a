// SPDX-License-Identifier: MulanPSL-2.0
// Asking another authority's data instead of the citizen (R62), and the port to whoever answers.
#pragma once

#include "people/types_wallet.h"

namespace ortoo::people {

enum class SharedOutcome { found, not_found, unavailable };
inline constexpr std::array shared_outcome_names{
    std::pair{SharedOutcome::found, std::string_view{"found"}},
    std::pair{SharedOutcome::not_found, std::string_view{"not_found"}},
    std::pair{SharedOutcome::unavailable, std::string_view{"unavailable"}},
};
constexpr const auto& names(SharedOutcome) {
    return shared_outcome_names;
}

struct SharedQuestion {
    std::string kind;  // of the paper that is wanted
    std::string id_number;
    std::string name;
    std::string purpose;
    std::string requester;
};

struct SharedAnswer {
    SharedOutcome outcome = SharedOutcome::unavailable;
    std::string reference = {};  // of the e-licence
    std::string paper_name = {};
    std::optional<CivilDate> valid_until = {};
    std::string digest = {};  // hex SM3 of what was answered; the answer itself is not kept
};

// Implemented outside; may take seconds, so it is asked on the pool, never in a transaction. Does
// not throw: whatever goes wrong is `unavailable`.
class SharedData {
  public:
    virtual ~SharedData() = default;
    [[nodiscard]] virtual SharedAnswer ask(const SharedQuestion&) const = 0;
};

struct AskShared {
    PersonId person;
    std::string kind;
    std::string purpose;
    std::string subject;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.person, "the person");
        v("kind", r.kind, text(1, 40), "key of the kind of paper that is wanted");
        v("purpose", r.purpose, text(2, 100), "why; the person can read this");
        v("subject", r.subject, text(1, 64), "order or case it is for");
    }
};

struct SharedResult {
    std::string id;  // of the stored question
    SharedOutcome outcome = SharedOutcome::unavailable;
    std::string reference;
    std::optional<Offer> offer;
    bool upload_instead = true;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("id", r.id);
        v("outcome", r.outcome);
        v("reference", r.reference);
        v("offer", r.offer, "the paper now in the wallet");
        v("upload_instead", r.upload_instead, "nothing came: ask for the paper as usual");
    }
};

// A question as the person sees it.
struct SharedQuery {
    Instant at;
    std::string kind;
    std::string purpose;
    std::string subject;
    std::string requester_name;
    SharedOutcome outcome = SharedOutcome::unavailable;
    std::string reference;
    std::string consent;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("at", r.at);
        v("kind", r.kind);
        v("purpose", r.purpose);
        v("subject", r.subject);
        v("requester_name", r.requester_name);
        v("outcome", r.outcome);
        v("reference", r.reference);
        v("consent", r.consent, "by which it was asked");
    }
};

}  // namespace ortoo::people

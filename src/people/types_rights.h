// SPDX-License-Identifier: MulanPSL-2.0
// Rights of the person (PIPL 44–50): copy, correction, erasure; and how long what is kept.
#pragma once

#include "people/types_read.h"
#include "people/types_relation.h"
#include "people/types_shared.h"

namespace ortoo::people {

// An order or case of the person.
struct Business {
    std::string subject;
    std::string item_type;
    Instant opened_at;
    std::optional<Instant> closed_at;
    std::optional<CivilDate> keep_until;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("subject", r.subject);
        v("item_type", r.item_type);
        v("opened_at", r.opened_at);
        v("closed_at", r.closed_at);
        v("keep_until", r.keep_until, "last day the file is kept; 2199-12-31: for ever");
    }
};

// Everything held about a person, in the clear.
struct DataCopy {
    Person person;
    RevealedPerson whole;
    std::vector<Relation> relations;
    std::vector<Consent> consents;
    std::vector<Paper> papers;
    std::vector<SharedQuery> queries;
    std::vector<Business> business;
    std::vector<PersonRead> reads;
    std::vector<std::string> units;
    Instant made_at;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("person", r.person);
        v("whole", r.whole);
        v("relations", r.relations);
        v("consents", r.consents);
        v("papers", r.papers);
        v("queries", r.queries, "questions to other authorities");
        v("business", r.business, "orders and cases, and until when they are kept");
        v("reads", r.reads, "who read, newest first");
        v("units", r.units, "paths of the units that handle or handled the business");
        v("made_at", r.made_at);
    }
};

struct Correct {
    PersonId person;
    std::int64_t version = 0;
    std::optional<std::string> name;
    std::optional<std::string> phone;
    std::optional<std::string> address;
    std::optional<std::string> representative;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.person, "the person");
        v.if_match(r.version);
        v("name", r.name, text(1, 100), "absent: stays as it is");
        v("phone", r.phone, text(1, 40));
        v("address", r.address, text(0, 200));
        v("representative", r.representative, text(1, 100));
    }
};

struct Erase {
    PersonId person;
    bool sure = false;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.person, "the person");
        v("sure", r.sure, "the person knows that it cannot be undone");
    }
};

struct Erasure {
    PersonId person;
    std::int64_t papers = 0;
    std::int64_t entries = 0;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("person", r.person);
        v("papers", r.papers, "papers of the wallet that went too");
        v("entries", r.entries, "ledger texts that were dropped; their proofs stay");
    }
};

struct RetentionRow {
    std::string item_type;
    CivilDate since;
    std::int64_t years = 0;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("item_type", r.item_type, "permit, grant, confirmation …; empty: all others");
        v("since", r.since, "first day it holds");
        v("years", r.years, "0: for ever");
    }
};

struct RetentionList {
    std::vector<RetentionRow> rows;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("rows", r.rows, "in force today, one for each item type");
    }
};

struct ChangeRetention {
    std::string item_type;
    CivilDate since;
    std::int64_t years = 0;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("item_type", r.item_type, text(0, 40));
        v("since", r.since, "today or later");
        v("years", r.years, number(0, 100), "10, 30, or 0 for ever");
    }
};

enum class DropReason { transport, withdrawn_order, erased_person };
inline constexpr std::array drop_reason_names{
    std::pair{DropReason::transport, std::string_view{"transport"}},
    std::pair{DropReason::withdrawn_order, std::string_view{"withdrawn_order"}},
    std::pair{DropReason::erased_person, std::string_view{"erased_person"}},
};
constexpr const auto& names(DropReason) {
    return drop_reason_names;
}

enum class DropState { due, marked, gone };
inline constexpr std::array drop_state_names{
    std::pair{DropState::due, std::string_view{"due"}},
    std::pair{DropState::marked, std::string_view{"marked"}},
    std::pair{DropState::gone, std::string_view{"gone"}},
};
constexpr const auto& names(DropState) {
    return drop_state_names;
}

struct Drop {
    std::string upload;
    PersonId person;
    std::string subject;
    DropReason reason = DropReason::transport;
    Instant due_at;
};

inline constexpr RefusalCode erasure_open{"person.erasure_open", Kind::conflict};
inline constexpr RefusalCode erasure_kept{"person.erasure_kept", Kind::conflict};
inline constexpr RefusalCode erasure_unsure{"person.erasure_unsure", Kind::unprocessable};
inline constexpr RefusalCode retention_type{"retention.item_type", Kind::unprocessable};
inline constexpr RefusalCode retention_years{"retention.years", Kind::unprocessable};
inline constexpr RefusalCode retention_past{"retention.past", Kind::unprocessable};

}  // namespace ortoo::people

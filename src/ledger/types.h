// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/fields.h"
#include "base/result.h"

namespace ortoo::ledger {

// Unknown, or nothing of it happened in a unit the reader may see.
inline constexpr RefusalCode no_such_subject{"ledger.no_such_subject", Kind::not_found};
// The permission to read trails and to verify them.
inline constexpr std::string_view may_read{"ledger.read"};

// What an entry is about. One chain per subject.
enum class SubjectKind {
    order,
    item_case,
    person,
    unit,
    staff,
    item,
    calendar,
    window,
    system,
    enquiry,
    call,
    ticket,
    partner,
};
inline constexpr std::array subject_kind_names{
    std::pair{SubjectKind::order, std::string_view{"order"}},
    std::pair{SubjectKind::item_case, std::string_view{"case"}},
    std::pair{SubjectKind::person, std::string_view{"person"}},
    std::pair{SubjectKind::unit, std::string_view{"unit"}},
    std::pair{SubjectKind::staff, std::string_view{"staff"}},
    std::pair{SubjectKind::item, std::string_view{"item"}},
    std::pair{SubjectKind::calendar, std::string_view{"calendar"}},
    std::pair{SubjectKind::window, std::string_view{"window"}},
    std::pair{SubjectKind::system, std::string_view{"system"}},
    std::pair{SubjectKind::enquiry, std::string_view{"enquiry"}},
    std::pair{SubjectKind::call, std::string_view{"call"}},
    std::pair{SubjectKind::ticket, std::string_view{"ticket"}},
    std::pair{SubjectKind::partner, std::string_view{"partner"}},
};
constexpr const auto& names(SubjectKind) {
    return subject_kind_names;
}

// What a use case says of its act. `body` is JSON text without personal data (ids, states,
// numbers, reasons); a file is cited by its SM3.
struct Act {
    std::string kind;  // "case.accepted": the glossary's word and a past participle
    SubjectKind subject_kind = SubjectKind::order;
    std::string subject;    // id
    std::string unit = {};  // unit at which it happened; empty: the actor's
    std::string body = "{}";
};

// A stored entry, as people and verifiers see it.
struct Entry {
    std::string subject;
    SubjectKind subject_kind = SubjectKind::order;
    std::int64_t seq = 0;  // from 1 without gaps within the subject
    std::string kind;
    std::string actor;       // id
    std::string actor_kind;  // staff, citizen, system, guest
    std::string actor_name;  // of a citizen: masked
    std::string unit;
    Instant at;
    std::string body;
    std::string hash;  // hex
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("subject", r.subject);
        v("subject_kind", r.subject_kind);
        v("seq", r.seq, "from 1, no gaps");
        v("kind", r.kind, "what was done");
        v("actor", r.actor);
        v("actor_kind", r.actor_kind);
        v("actor_name", r.actor_name);
        v("unit", r.unit);
        v("at", r.at);
        v("body", r.body, "JSON text of the act, without personal data");
        v("hash", r.hash, "hex SM3 over the previous hash and this entry");
    }
};

struct Trail {
    std::vector<Entry> rows;
    bool more = false;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("rows", r.rows, "oldest first");
        v("more", r.more, "there are later entries than these");
    }
};

struct VerifyReport {
    std::int64_t subjects = 0;
    std::int64_t entries = 0;
    std::int64_t leaves = 0;          // entries found again in the tree
    std::int64_t heads = 0;           // signed heads compared with the tree
    std::vector<std::string> faults;  // "case 01H…: entry 3 does not follow entry 2"
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("subjects", r.subjects);
        v("entries", r.entries);
        v("leaves", r.leaves, "entries found again in the tree over all");
        v("heads", r.heads, "signed heads compared with the tree");
        v("faults", r.faults, "empty when every chain is whole; at most 1,000 are listed");
    }
};

}  // namespace ortoo::ledger

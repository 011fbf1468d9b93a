// SPDX-License-Identifier: MulanPSL-2.0
// Who acts for whom: guardian 监护人, legal representative 法定代表人, family proxy 近亲属代理.
#pragma once

#include "people/types.h"

namespace ortoo::people {

struct RelationTag {};
using RelationId = Id<RelationTag>;

enum class RelationKind { guardian, legal_representative, family_proxy };
inline constexpr std::array relation_kind_names{
    std::pair{RelationKind::guardian, std::string_view{"guardian"}},
    std::pair{RelationKind::legal_representative, std::string_view{"legal_representative"}},
    std::pair{RelationKind::family_proxy, std::string_view{"family_proxy"}},
};
constexpr const auto& names(RelationKind) {
    return relation_kind_names;
}

struct Relation {
    RelationId id;
    PersonId person;
    PersonId other;
    std::string other_name;  // filled in for showing
    RelationKind kind = RelationKind::guardian;
    std::string evidence;
    CivilDate valid_from;
    std::optional<CivilDate> valid_until;
    Instant created_at;
    std::optional<Instant> ended_at;
    std::string end_reason;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("id", r.id);
        v("person", r.person, "who is acted for");
        v("other", r.other, "who acts");
        v("other_name", r.other_name);
        v("kind", r.kind);
        v("evidence", r.evidence, "upload of the proof");
        v("valid_from", r.valid_from);
        v("valid_until", r.valid_until, "absent: until it is ended");
        v("created_at", r.created_at);
        v("ended_at", r.ended_at);
        v("end_reason", r.end_reason);
    }
};

struct RelationList {
    std::vector<Relation> rows;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("rows", r.rows, "newest first, at most 50");
    }
};

struct Relate {
    PersonId person;
    PersonInput acting;
    RelationKind kind = RelationKind::guardian;
    std::string evidence;
    CivilDate valid_from;
    std::optional<CivilDate> valid_until = {};
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.person, "who is acted for");
        v("acting", r.acting, "who acts; is registered beside the person");
        v("kind", r.kind);
        v("evidence", r.evidence, text(1, 64),
          "upload: household register, court ruling, letter of attorney");
        v("valid_from", r.valid_from);
        v("valid_until", r.valid_until, "last day; absent: until it is ended");
    }
};

struct EndRelation {
    PersonId person;
    RelationId relation;
    std::string reason;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.person, "the person");
        v.path("relation", r.relation, "which one ends");
        v("reason", r.reason, text(2, 200));
    }
};

inline constexpr RefusalCode relation_unknown{"relation.unknown", Kind::not_found};
inline constexpr RefusalCode relation_ended{"relation.ended", Kind::conflict};
inline constexpr RefusalCode relation_exists{"relation.exists", Kind::conflict};
inline constexpr RefusalCode relation_kind_wrong{"relation.kind_wrong", Kind::unprocessable};
inline constexpr RefusalCode relation_period{"relation.period", Kind::unprocessable};
inline constexpr RefusalCode relation_guardian_young{"relation.guardian_young",
                                                     Kind::unprocessable};
inline constexpr RefusalCode relation_evidence{"relation.evidence_unknown", Kind::unprocessable};
inline constexpr RefusalCode relation_none{"relation.none", Kind::unprocessable};
inline constexpr RefusalCode guardian_needed{"person.guardian_needed", Kind::unprocessable};

}  // namespace ortoo::people

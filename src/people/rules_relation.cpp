// SPDX-License-Identifier: MulanPSL-2.0
// Who may act for whom, and from when to when.
#include <algorithm>

#include "base/identifiers.h"
#include "people/rules.h"

namespace ortoo::people {

namespace {
constexpr int of_age = 18;
}

Result<void> check_relation(const PersonInput& person, const PersonInput& acting, const Relate& in,
                            CivilDate today) {
    const bool legal = person.kind == PersonKind::legal;
    if (acting.kind == PersonKind::legal ||
        legal != (in.kind == RelationKind::legal_representative)) {
        return refuse(relation_kind_wrong, "kind");
    }
    if (acting.id_number == person.id_number && acting.id_type == person.id_type) {
        return refuse(relation_kind_wrong, "acting.id_number");
    }
    if (in.valid_until && (*in.valid_until < in.valid_from || *in.valid_until < today)) {
        return refuse(relation_period, "valid_until");
    }
    const auto born = birth_of(acting);
    if (born && age_on(*born, today) < of_age) {
        return refuse(relation_guardian_young, "acting.id_number");
    }
    return {};
}

bool in_force(const Relation& relation, CivilDate day) {
    return !relation.ended_at && relation.valid_from <= day &&
           (!relation.valid_until || day <= *relation.valid_until);
}

Result<void> may_act(const PersonInput& person, bool through, std::span<const RelationKind> held,
                     CivilDate today) {
    const bool guardian = std::ranges::count(held, RelationKind::guardian) > 0;
    if (is_child(person, today) && !guardian) {
        return refuse(guardian_needed, "by");
    }
    if (through && held.empty()) {
        return refuse(relation_none, "by");
    }
    return {};
}

}  // namespace ortoo::people

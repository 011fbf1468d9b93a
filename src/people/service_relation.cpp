// SPDX-License-Identifier: MulanPSL-2.0
#include "people/service_relation.h"

#include <algorithm>

#include "people/store_relation.h"

namespace ortoo::people {

std::vector<RelationKind> Relations::held(db::Session& session, const Context& ctx,
                                          const PersonId& person, const PersonId& other) const {
    std::vector<RelationKind> out;
    const CivilDate today = local_date(ctx.now);
    for (const Relation& each : store::relations(session, ctx.county, person)) {
        if (each.other == other && in_force(each, today)) {
            out.push_back(each.kind);
        }
    }
    return out;
}

Result<void> Relations::check_acting(db::Session& session, const Context& ctx,
                                     const store::Whole& whole,
                                     const std::optional<PersonId>& by) const {
    const bool through = by && *by != whole.id;
    const auto kinds = through ? held(session, ctx, whole.id, *by) : std::vector<RelationKind>();
    return people::may_act(whole.data, through, kinds, local_date(ctx.now));
}

Result<void> Relations::may_act(db::Session& session, const Context& ctx, const PersonId& person,
                                const std::optional<PersonId>& by) const {
    const auto whole = store::Persons(parts_.vault).find(session, ctx.county, person);
    if (!whole || whole->erased) {
        return refuse(person_unknown, "person");
    }
    return check_acting(session, ctx, *whole, by);
}

Result<RelationList> Relations::relate(db::Tx& tx, const Context& ctx, const Relate& in,
                                       const BindEvidence& bind) const {
    const store::Whole whole = TRY(reachable(parts_, tx, ctx, in.person, may_serve));
    const CivilDate today = local_date(ctx.now);
    PersonInput acting = TRY(check_person(in.acting, "acting.", today));
    TRY(check_relation(whole.data, acting, in, today));
    const store::Whole other = enter(parts_, tx, ctx, std::move(acting), whole.account);
    for (const Relation& each : store::relations(tx, ctx.county, whole.id)) {
        if (each.other == other.id && each.kind == in.kind && !each.ended_at &&
            (!each.valid_until || *each.valid_until >= in.valid_from)) {
            return refuse(relation_exists, "kind");
        }
    }
    Relation out;
    out.id = new_id<RelationTag>(ctx.now, parts_.random);
    out.person = whole.id;
    out.other = other.id;
    out.kind = in.kind;
    out.evidence = in.evidence;
    out.valid_from = in.valid_from;
    out.valid_until = in.valid_until;
    out.created_at = ctx.now;
    if (!bind(tx, ctx, in.evidence, out.id.text)) {
        return refuse(relation_evidence, "evidence");
    }
    store::insert_relation(tx, ctx.county, out);
    log(parts_, tx, ctx, whole.id, "relation.added",
        {{"relation", out.id.text},
         {"other", other.id.text},
         {"kind", name_of(out.kind)},
         {"evidence", out.evidence},
         {"from", to_text(out.valid_from)},
         {"until", out.valid_until ? to_text(*out.valid_until) : ""}});
    return RelationList{of(tx, ctx.county, whole.id)};
}

Result<RelationList> Relations::end(db::Tx& tx, const Context& ctx, const EndRelation& in) const {
    const store::Whole whole = TRY(reachable(parts_, tx, ctx, in.person, may_serve));
    auto found = store::relation(tx, ctx.county, whole.id, in.relation);
    if (!found) {
        return refuse(relation_unknown, "relation");
    }
    if (found->ended_at) {
        return refuse(relation_ended, "relation");
    }
    found->ended_at = ctx.now;
    found->end_reason = in.reason;
    store::end_relation(tx, ctx.county, *found);
    log(parts_, tx, ctx, whole.id, "relation.ended",
        {{"relation", found->id.text}, {"kind", name_of(found->kind)}});
    return RelationList{of(tx, ctx.county, whole.id)};
}

Result<RelationList> Relations::list(db::Session& session, const Context& ctx,
                                     const PersonAt& in) const {
    const store::Whole whole = TRY(reachable(parts_, session, ctx, in.person, may_serve));
    return RelationList{of(session, ctx.county, whole.id)};
}

std::vector<Relation> Relations::of(db::Session& session, const std::string& county,
                                    const PersonId& person) const {
    const store::Persons persons(parts_.vault);
    std::vector<Relation> out = store::relations(session, county, person);
    for (Relation& each : out) {
        const auto other = persons.find(session, county, each.other);
        each.other_name = other ? other->data.name : "";
    }
    return out;
}

}  // namespace ortoo::people

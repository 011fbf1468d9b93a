// SPDX-License-Identifier: MulanPSL-2.0
#include "people/service_parts.h"

#include <algorithm>

#include "identity/rules.h"

namespace ortoo::people {

namespace {

bool same(const PersonInput& a, const PersonInput& b) {
    return a.name == b.name && a.phone == b.phone && a.address == b.address &&
           a.representative == b.representative;
}

bool tied(db::Session& session, const Context& ctx, const PersonId& person,
          std::string_view permission) {
    const std::vector<std::string> paths = store::ties(session, ctx.county, person);
    return std::any_of(paths.begin(), paths.end(), [&](const std::string& each) {
        return identity::in_scope(ctx.actor, permission, each).has_value();
    });
}

}  // namespace

Result<store::Whole> reachable(const PeopleParts& parts, db::Session& session, const Context& ctx,
                               const PersonId& id, std::string_view permission) {
    auto whole = store::Persons(parts.vault).find(session, ctx.county, id);
    const bool mine = whole && !whole->erased &&
                      (ctx.actor.kind == ActorKind::citizen
                           ? !ctx.actor.id.empty() && whole->account.text == ctx.actor.id
                           : tied(session, ctx, id, permission));
    if (!mine) {
        // The same answer as for an id that does not exist: who is an applicant is personal data.
        return refuse(person_unknown, "id");
    }
    return std::move(*whole);
}

store::Whole enter(const PeopleParts& parts, db::Tx& tx, const Context& ctx, PersonInput checked,
                   const identity::AccountId& account) {
    const store::Persons persons(parts.vault);
    store::Whole whole;
    whole.account = account;
    whole.data = std::move(checked);
    const auto before = persons.find_number(tx, ctx.county, account, whole.data);
    if (before) {
        whole.id = before->id;
        whole.version = before->version;
        whole.open_business = before->open_business;
        whole.keep_until = before->keep_until;
        if (same(before->data, whole.data)) {
            return whole;
        }
        persons.update(tx, ctx.county, whole, ctx.now);
        whole.version += 1;
    } else {
        whole.id = new_id<PersonTag>(ctx.now, parts.random);
        persons.insert(tx, ctx.county, whole, ctx.now);
    }
    log(parts, tx, ctx, whole.id, before ? "person.changed" : "person.registered", {});
    return whole;
}

Person shown(const store::Whole& whole, Instant now) {
    Person out = masked(whole.id, whole.data);
    out.child = !whole.erased && is_child(whole.data, local_date(now));
    out.erased = whole.erased;
    out.version = whole.version;
    return out;
}

RevealedPerson revealed(const store::Whole& whole) {
    return {whole.data.name,    whole.data.id_number, whole.data.phone,
            whole.data.address, birth_of(whole.data), whole.data.representative.value_or("")};
}

void note_read(const PeopleParts& parts, db::Tx& tx, const Context& ctx, const store::Whole& whole,
               ReadWhat what, const std::string& subject, const std::string& purpose) {
    const auto unit = parts.outlets.unit(tx, ctx.county, ctx.actor.unit);
    const bool self = ctx.actor.kind == ActorKind::citizen;
    store::insert_read(tx, ctx.county,
                       {make_id(ctx.now, parts.random),
                        whole.account,
                        whole.id,
                        ctx.actor.id,
                        ctx.actor.unit,
                        {ctx.now, whole.data.name, self ? "本人" : ctx.actor.name,
                         unit ? unit->name : "", purpose, what, subject}});
}

void log(const PeopleParts& parts, db::Tx& tx, const Context& ctx, const PersonId& person,
         std::string kind, const boost::json::object& body) {
    parts.ledger.append(tx, ctx,
                        {std::move(kind), ledger::SubjectKind::person, person.text, "",
                         boost::json::serialize(body)});
}

}  // namespace ortoo::people

// SPDX-License-Identifier: MulanPSL-2.0
#include "people/service.h"

#include <algorithm>
#include <boost/json.hpp>

#include "crypto/hash.h"
#include "identity/rules.h"
#include "people/store.h"

namespace ortoo::people {

namespace {

bool same(const PersonInput& a, const PersonInput& b) {
    return a.name == b.name && a.phone == b.phone && a.address == b.address;
}

}  // namespace

Result<Person> People::register_person(db::Tx& tx, const Context& ctx, const PersonInput& in,
                                       const identity::AccountId& account,
                                       std::string_view prefix) const {
    const store::Persons persons(vault_);
    store::Whole whole{{}, account, TRY(check_person(in, prefix, local_date(ctx.now)))};
    const auto before = persons.find_number(tx, ctx.county, account, whole.data.id_number);
    if (before) {
        whole.id = before->id;
        if (same(before->data, whole.data)) {
            return masked(whole.id, whole.data);
        }
        persons.update(tx, ctx.county, whole, ctx.now);
    } else {
        whole.id = new_id<PersonTag>(ctx.now, random_);
        persons.insert(tx, ctx.county, whole, ctx.now);
    }
    ledger_.append(tx, ctx,
                   {before ? "person.changed" : "person.registered", ledger::SubjectKind::person,
                    whole.id.text, "", "{}"});
    return masked(whole.id, whole.data);
}

void People::tie(db::Tx& tx, const Context& ctx, const PersonId& person,
                 std::string_view unit_path) const {
    if (!unit_path.empty() && store::insert_tie(tx, ctx.county, person, unit_path, ctx.now)) {
        const boost::json::object body{{"unit_path", unit_path}};
        ledger_.append(tx, ctx,
                       {"person.tied", ledger::SubjectKind::person, person.text, "",
                        boost::json::serialize(body)});
    }
}

std::optional<Person> People::person(db::Session& session, const std::string& county,
                                     const PersonId& id) const {
    const auto whole = store::Persons(vault_).find(session, county, id);
    return whole ? std::optional(masked(whole->id, whole->data)) : std::nullopt;
}

bool People::phone_matches(db::Session& session, const std::string& county, const PersonId& id,
                           std::string_view last4) const {
    const auto whole = store::Persons(vault_).find(session, county, id);
    if (!whole || last4.size() != 4 || whole->data.phone.size() < 4) {
        return false;
    }
    return crypto::equal(std::string_view(whole->data.phone).substr(whole->data.phone.size() - 4),
                         last4);
}

std::optional<std::string> People::phone_for_message(db::Session& session,
                                                     const std::string& county,
                                                     const PersonId& id) const {
    auto whole = store::Persons(vault_).find(session, county, id);
    return whole ? std::optional(std::move(whole->data.phone)) : std::nullopt;
}

Result<RevealedPerson> People::reveal(db::Tx& tx, const Context& ctx, const Reveal& in) const {
    const auto whole = store::Persons(vault_).find(tx, ctx.county, in.person);
    if (!whole) {
        return refuse(person_unknown, "id");
    }
    const std::vector<std::string> paths = store::ties(tx, ctx.county, in.person);
    const bool mine = std::any_of(paths.begin(), paths.end(), [&](const std::string& each) {
        return identity::in_scope(ctx.actor, "person.reveal", each).has_value();
    });
    if (!mine) {
        // The same answer as for an id that does not exist: who is an applicant is personal data.
        return refuse(person_unknown, "id");
    }
    const auto unit = outlets_.unit(tx, ctx.county, ctx.actor.unit);
    store::insert_read(
        tx, ctx.county,
        {make_id(ctx.now, random_),
         whole->account,
         whole->id,
         ctx.actor.id,
         ctx.actor.unit,
         {ctx.now, whole->data.name, ctx.actor.name, unit ? unit->name : "", in.purpose}});
    const boost::json::object body{{"purpose", in.purpose}};
    ledger_.append(tx, ctx,
                   {"person.read", ledger::SubjectKind::person, whole->id.text, "",
                    boost::json::serialize(body)});
    return RevealedPerson{whole->data.name, whole->data.id_number, whole->data.phone,
                          whole->data.address};
}

Result<ReadList> People::reads_of_me(db::Session& session, const Context& ctx,
                                     const ReadsQuery& in) const {
    constexpr std::int64_t page_size = 20;
    ReadList out;
    out.page = in.page.value_or(0);
    out.rows = store::reads(session, ctx.county, identity::AccountId{ctx.actor.id}, page_size + 1,
                            out.page * page_size);
    out.more = static_cast<std::int64_t>(out.rows.size()) > page_size;
    out.rows.resize(std::min<std::size_t>(out.rows.size(), page_size));
    return out;
}

}  // namespace ortoo::people

// SPDX-License-Identifier: MulanPSL-2.0
#include "people/service.h"

#include <algorithm>

#include "crypto/hash.h"

namespace ortoo::people {

Result<Person> People::register_person(db::Tx& tx, const Context& ctx, const PersonInput& in,
                                       const identity::AccountId& account,
                                       std::string_view prefix) const {
    PersonInput checked = TRY(check_person(in, prefix, local_date(ctx.now)));
    return shown(enter(parts_, tx, ctx, std::move(checked), account), ctx.now);
}

void People::tie(db::Tx& tx, const Context& ctx, const PersonId& person,
                 std::string_view unit_path) const {
    if (!unit_path.empty() && store::insert_tie(tx, ctx.county, person, unit_path, ctx.now)) {
        log(parts_, tx, ctx, person, "person.tied", {{"unit_path", unit_path}});
    }
}

std::optional<Person> People::person(db::Session& session, const Context& ctx,
                                     const PersonId& id) const {
    const auto whole = store::Persons(parts_.vault).find(session, ctx.county, id);
    return whole ? std::optional(shown(*whole, ctx.now)) : std::nullopt;
}

bool People::phone_matches(db::Session& session, const std::string& county, const PersonId& id,
                           std::string_view last4) const {
    const auto whole = store::Persons(parts_.vault).find(session, county, id);
    if (!whole || last4.size() != 4 || whole->data.phone.size() < 4) {
        return false;
    }
    return crypto::equal(std::string_view(whole->data.phone).substr(whole->data.phone.size() - 4),
                         last4);
}

std::optional<std::string> People::phone_for_message(db::Session& session,
                                                     const std::string& county,
                                                     const PersonId& id) const {
    auto whole = store::Persons(parts_.vault).find(session, county, id);
    return whole && !whole->erased ? std::optional(std::move(whole->data.phone)) : std::nullopt;
}

identity::AccountId People::account_of(db::Session& session, const std::string& county,
                                       const PersonId& id) const {
    const auto whole = store::Persons(parts_.vault).find(session, county, id);
    return whole ? whole->account : identity::AccountId{};
}

Result<RevealedPerson> People::reveal(db::Tx& tx, const Context& ctx, const Reveal& in) const {
    const store::Whole whole = TRY(reachable(parts_, tx, ctx, in.person, "person.reveal"));
    note_read(parts_, tx, ctx, whole, ReadWhat::whole, "", in.purpose);
    log(parts_, tx, ctx, whole.id, "person.read", {{"purpose", in.purpose}});
    return revealed(whole);
}

Result<Person> People::look(db::Tx& tx, const Context& ctx, const Reveal& in) const {
    const store::Whole whole = TRY(reachable(parts_, tx, ctx, in.person, may_serve));
    note_read(parts_, tx, ctx, whole, ReadWhat::masked, "", in.purpose);
    log(parts_, tx, ctx, whole.id, "person.looked_at", {{"purpose", in.purpose}});
    return shown(whole, ctx.now);
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

Result<PersonList> People::mine(db::Session& session, const Context& ctx) const {
    PersonList out;
    for (const store::Whole& each :
         store::Persons(parts_.vault)
             .of_account(session, ctx.county, identity::AccountId{ctx.actor.id})) {
        if (!each.erased) {
            out.rows.push_back(shown(each, ctx.now));
        }
    }
    return out;
}

}  // namespace ortoo::people

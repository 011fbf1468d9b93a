// SPDX-License-Identifier: MulanPSL-2.0
#include "people/routes.h"

#include "people/routes_person.h"

namespace ortoo::people {

http::Routes routes(const People& service, const SharedData& shared, const BindEvidence& bind) {
    http::Routes out;
    out.push_back(http::post<Reveal, RevealedPerson>(
        "/api/v1/people/{id}/reveal", "Read a person's number, phone and address; it is logged",
        http::permission("person.reveal"), {person_unknown},
        [&](db::Tx& tx, const Context& ctx, const Reveal& in) {
            return service.reveal(tx, ctx, in);
        }));
    // The answer holds what nobody may keep, so no stored answer: a retry is another logged read.
    out.front().idempotent_key = false;
    out.push_back(http::post<Reveal, Person>("/api/v1/people/{id}/look",
                                             "A person with masks, for the desk; it is logged",
                                             http::permission(may_serve), {person_unknown},
                                             [&](db::Tx& tx, const Context& ctx, const Reveal& in) {
                                                 return service.look(tx, ctx, in);
                                             }));
    out.push_back(http::get<ReadsQuery, ReadList>(
        "/api/v1/me/reads", "Who read my data, when and why", http::citizen, {},
        [&](db::Session& session, const Context& ctx, const ReadsQuery& in) {
            return service.reads_of_me(session, ctx, in);
        }));
    out.push_back(http::get<Nothing, PersonList>(
        "/api/v1/me/people", "The persons my account cares for", http::citizen, {},
        [&](db::Session& session, const Context& ctx, const Nothing&) {
            return service.mine(session, ctx);
        }));
    add_consent_routes(out, service, bind);
    add_wallet_routes(out, service, shared);
    add_rights_routes(out, service);
    for (http::Route& each : out) {
        each.tag = "people";
    }
    return out;
}

}  // namespace ortoo::people

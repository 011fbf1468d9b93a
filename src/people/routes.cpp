// SPDX-License-Identifier: MulanPSL-2.0
#include "people/routes.h"

namespace ortoo::people {

http::Routes routes(const People& service) {
    http::Routes out;
    out.push_back(http::post<Reveal, RevealedPerson>(
        "/api/v1/people/{id}/reveal", "Read a person's number, phone and address; it is logged",
        http::permission("person.reveal"), {person_unknown},
        [&](db::Tx& tx, const Context& ctx, const Reveal& in) {
            return service.reveal(tx, ctx, in);
        }));
    out.push_back(http::get<ReadsQuery, ReadList>(
        "/api/v1/me/reads", "Who read my data, when and why", http::citizen, {},
        [&](db::Session& session, const Context& ctx, const ReadsQuery& in) {
            return service.reads_of_me(session, ctx, in);
        }));
    // The answer holds what nobody may keep, so no stored answer: a retry is another logged read.
    out.front().idempotent_key = false;
    for (http::Route& each : out) {
        each.tag = "people";
    }
    return out;
}

}  // namespace ortoo::people

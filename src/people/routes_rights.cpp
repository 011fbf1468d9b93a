// SPDX-License-Identifier: MulanPSL-2.0
#include "identity/types.h"
#include "people/routes_person.h"

namespace ortoo::people {

namespace {

// Copies are never stored as answers: a retry is another logged reading.
http::Route not_stored(http::Route route) {
    route.idempotent_key = false;
    return route;
}

void add_retention(http::Routes& out, const People& service) {
    const auto manage = http::permission("person.retention");
    out.push_back(http::get<Nothing, RetentionList>(
        "/api/v1/retention", "How long the files of each item type are kept", manage,
        {identity::out_of_scope}, [&](db::Session& session, const Context& ctx, const Nothing&) {
            return service.retention().terms(session, ctx);
        }));
    out.push_back(http::post<ChangeRetention, RetentionList>(
        "/api/v1/retention", "Change a term from a day on", manage,
        {identity::out_of_scope, retention_type, retention_years, retention_past},
        [&](db::Tx& tx, const Context& ctx, const ChangeRetention& in) {
            return service.retention().change(tx, ctx, in);
        }));
}

}  // namespace

void add_rights_routes(http::Routes& out, const People& service) {
    out.push_back(not_stored(person_post("/api/v1/people/{id}/copy",
                                         "Everything held about the person, to take away", {},
                                         service.rights(), &Rights::copy)));
    out.push_back(not_stored(http::post<PersonAt, http::File>(
        "/api/v1/people/{id}/copy/letter", "The same, as a letter people can read", http::signed_in,
        {person_unknown},
        [&](db::Tx& tx, const Context& ctx, const PersonAt& in) -> Result<http::File> {
            return http::File{"text/plain; charset=utf-8",
                              TRY(service.rights().letter(tx, ctx, in)), "my-data.txt"};
        })));
    std::vector<RefusalCode> refusals = person_input_refusals();
    refusals.push_back(identity::phone_invalid);
    refusals.push_back(person_stale);
    out.push_back(person_post("/api/v1/people/{id}/correct", "The person has the data corrected",
                              std::move(refusals), service.rights(), &Rights::correct));
    out.push_back(person_post("/api/v1/people/{id}/erase", "The person has the data erased",
                              {erasure_open, erasure_kept, erasure_unsure}, service.rights(),
                              &Rights::erase));
    add_retention(out, service);
}

}  // namespace ortoo::people

// SPDX-License-Identifier: MulanPSL-2.0
#include "people/routes_person.h"

namespace ortoo::people {

void add_consent_routes(http::Routes& out, const People& service, const BindEvidence& bind) {
    out.push_back(http::get<ConsentTextQuery, ConsentText>(
        "/api/v1/consent-texts", "The words of a consent, to be shown whole", http::everyone, {},
        [](db::Session&, const Context&, const ConsentTextQuery& in) -> Result<ConsentText> {
            return Consents::words(in);
        }));
    out.push_back(person_get("/api/v1/people/{id}/consents", "What the person agreed to",
                             service.consents(), &Consents::list));
    out.push_back(person_post(
        "/api/v1/people/{id}/consents", "The person agrees to one purpose",
        {consent_not_agreed, consent_handler_missing, consent_handler_unwanted, consent_term,
         consent_text_changed, consent_document_missing, guardian_needed, relation_none},
        service.consents(), &Consents::give));
    out.push_back(person_post("/api/v1/people/{id}/consents/{consent}/withdraw",
                              "The person takes a consent back; what was kept by it goes",
                              {consent_unknown}, service.consents(), &Consents::withdraw));
    out.push_back(person_get("/api/v1/people/{id}/relations", "Who acts for the person",
                             service.relations(), &Relations::list));
    std::vector<RefusalCode> refusals = person_input_refusals();
    for (const RefusalCode& each :
         {person_unknown, identity::phone_invalid, relation_exists, relation_kind_wrong,
          relation_period, relation_guardian_young, relation_evidence}) {
        refusals.push_back(each);
    }
    out.push_back(http::post<Relate, RelationList>(
        "/api/v1/people/{id}/relations", "Enter who acts for the person, with the proof",
        http::permission(may_serve), std::move(refusals),
        [&](db::Tx& tx, const Context& ctx, const Relate& in) {
            return service.relations().relate(tx, ctx, in, bind);
        }));
    out.push_back(person_post(
        "/api/v1/people/{id}/relations/{relation}/end", "Somebody no longer acts for the person",
        {relation_unknown, relation_ended}, service.relations(), &Relations::end));
}

}  // namespace ortoo::people

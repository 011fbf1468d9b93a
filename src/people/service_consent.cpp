// SPDX-License-Identifier: MulanPSL-2.0
#include "people/service_consent.h"

#include "base/text.h"
#include "crypto/hash.h"
#include "people/service_relation.h"
#include "people/store_relation.h"
#include "people/store_wallet.h"

namespace ortoo::people {

Result<Consent> Consents::consent(db::Tx& tx, const Context& ctx, const Agreement& in) const {
    const CivilDate today = local_date(ctx.now);
    TRY(check_agreement(in, today));
    const auto whole = store::Persons(parts_.vault).find(tx, ctx.county, in.person);
    if (!whole || whole->erased) {
        return refuse(person_unknown, "person");
    }
    TRY(Relations(parts_).check_acting(tx, ctx, *whole, in.by));
    Consent out;
    out.id = new_id<ConsentTag>(ctx.now, parts_.random);
    out.person = in.person;
    out.purpose = in.purpose;
    out.handler = std::string(trim(in.handler));
    out.given_at = ctx.now;
    const bool online = ctx.actor.kind == ActorKind::citizen;
    out.given_by = in.by ? in.by->text : online ? ctx.actor.id : in.person.text;
    out.document = in.document;
    const Words house = consent_words(in.purpose, in.handler);
    out.text_version = in.text.empty() ? std::string(house.version) : in.text_version;
    out.text_sm3 = hex(crypto::sm3(in.text.empty() ? house.text : in.text));
    out.valid_until = in.valid_until;
    store::insert_consent(tx, ctx.county, out);
    log(parts_, tx, ctx, out.person, "consent.given",
        {{"consent", out.id.text},
         {"purpose", name_of(out.purpose)},
         {"handler", out.handler},
         {"until", to_text(out.valid_until)},
         {"document", out.document},
         {"text_sm3", out.text_sm3}});
    return out;
}

std::optional<Consent> Consents::in_force(db::Session& session, const Context& ctx,
                                          const PersonId& person, Purpose purpose,
                                          std::string_view handler) const {
    return store::consent_in_force(session, ctx.county, person, purpose, trim(handler),
                                   local_date(ctx.now));
}

bool Consents::allows(db::Session& session, const Context& ctx, const PersonId& person,
                      Purpose purpose, std::string_view handler) const {
    return in_force(session, ctx, person, purpose, handler).has_value();
}

Result<Consent> Consents::give(db::Tx& tx, const Context& ctx, const GiveConsent& in) const {
    (void)TRY(reachable(parts_, tx, ctx, in.person, may_serve));
    if (!in.agreed) {
        return refuse(consent_not_agreed, "agreed");
    }
    const std::string document(trim(in.document.value_or("")));
    if (ctx.actor.kind != ActorKind::citizen && document.empty()) {
        return refuse(consent_document_missing, "document");
    }
    Agreement out;
    out.person = in.person;
    out.purpose = in.purpose;
    out.handler = in.handler.value_or("");
    out.valid_until = in.valid_until;
    out.document = document;
    out.by = in.by;
    const Words house = consent_words(in.purpose, out.handler);
    if (hex(crypto::sm3(house.text)) != in.text_sm3) {
        return refuse(consent_text_changed, "text_sm3");
    }
    return consent(tx, ctx, out);
}

Result<ConsentList> Consents::withdraw(db::Tx& tx, const Context& ctx, const ConsentAt& in) const {
    (void)TRY(reachable(parts_, tx, ctx, in.person, may_serve));
    const auto found = store::consent(tx, ctx.county, in.person, in.consent);
    if (!found) {
        return refuse(consent_unknown, "consent");
    }
    (void)end(tx, ctx, *found);  // again is harmless: it is what the person wants
    return list(tx, ctx, {in.person, {}});
}

bool Consents::end(db::Tx& tx, const Context& ctx, const Consent& consent) const {
    if (store::withdraw_consents(tx, ctx.county, consent, ctx.now) == 0) {
        return false;
    }
    std::int64_t papers = 0;
    for (const Basis basis : {Basis::keep_papers, Basis::shared_query}) {
        if (purpose_of(basis) == consent.purpose) {
            papers += store::remove_papers(tx, ctx.county, consent.person, basis);
        }
    }
    log(parts_, tx, ctx, consent.person, "consent.withdrawn",
        {{"consent", consent.id.text},
         {"purpose", name_of(consent.purpose)},
         {"handler", consent.handler},
         {"papers", papers}});
    return true;
}

Result<ConsentList> Consents::list(db::Session& session, const Context& ctx,
                                   const PersonPage& in) const {
    (void)TRY(reachable(parts_, session, ctx, in.person, may_serve));
    const std::int64_t page = in.page.value_or(0);
    return paged<ConsentList>(store::consents(session, ctx.county, in.person, store::page_size + 1,
                                              page * store::page_size),
                              page);
}

ConsentText Consents::words(const ConsentTextQuery& in) {
    const std::string handler = in.handler.value_or("");
    const Words house = consent_words(in.purpose, handler);
    return {in.purpose, handler, std::string(house.version), house.text,
            hex(crypto::sm3(house.text))};
}

}  // namespace ortoo::people

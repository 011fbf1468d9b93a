// SPDX-License-Identifier: MulanPSL-2.0
#include "people/service_shared.h"

#include "people/store_wallet.h"

namespace ortoo::people {

Result<SharedAnswer> Shared::ask(db::Session& session, const Context& ctx, const AskShared& in,
                                 const SharedData& port) const {
    const store::Whole whole = TRY(reachable(parts_, session, ctx, in.person, may_serve));
    if (!is_paper_kind(in.kind)) {
        return refuse(paper_kind_wrong, "kind");
    }
    if (!consents_.allows(session, ctx, in.person, Purpose::shared_query)) {
        return refuse(consent_needed, "person",
                      {{"purpose", std::string(name_of(Purpose::shared_query))}});
    }
    return port.ask({in.kind, whole.data.id_number, whole.data.name, in.purpose, ctx.actor.name});
}

Result<SharedResult> Shared::record(db::Tx& tx, const Context& ctx, const AskShared& in,
                                    const SharedAnswer& answer) const {
    const store::Whole whole = TRY(reachable(parts_, tx, ctx, in.person, may_serve));
    // Withdrawn while the question was under way: it was asked under a consent in force, so it is
    // written down; but nothing is kept.
    const auto consent = consents_.in_force(tx, ctx, in.person, Purpose::shared_query);
    store::Asked asked;
    asked.id = make_id(ctx.now, parts_.random);
    asked.person = in.person;
    asked.requester = ctx.actor.id;
    asked.unit = ctx.actor.unit;
    asked.shown = {
        ctx.now,        in.kind,        in.purpose,       in.subject,
        ctx.actor.name, answer.outcome, answer.reference, consent ? consent->id.text : ""};
    store::insert_query(tx, ctx.county, asked);
    note_read(parts_, tx, ctx, whole, ReadWhat::shared, in.subject, in.purpose);
    log(parts_, tx, ctx, in.person, "shared.asked",
        {{"query", asked.id},
         {"kind", in.kind},
         {"subject", in.subject},
         {"consent", asked.shown.consent},
         {"outcome", name_of(answer.outcome)},
         {"reference", answer.reference},
         {"sm3", answer.digest}});
    SharedResult out{asked.id, answer.outcome, answer.reference, {}, true};
    if (answer.outcome == SharedOutcome::found) {
        Given given{in.person, in.kind, answer.paper_name};
        given.sm3s = {answer.digest};
        given.valid_until = answer.valid_until;
        given.from_subject = in.subject;
        given.reference = answer.reference;
        given.basis = Basis::shared_query;
        if (const auto paper = wallet_.give(tx, ctx, given);
            paper && (!paper->valid_until || *paper->valid_until >= local_date(ctx.now))) {
            out.offer =
                Offer{paper->id, paper->kind, paper->name, paper->valid_until, paper->given_at};
            out.upload_instead = false;
        }
    }
    return out;
}

}  // namespace ortoo::people

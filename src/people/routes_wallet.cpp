// SPDX-License-Identifier: MulanPSL-2.0
#include "people/routes_person.h"

namespace ortoo::people {

void add_wallet_routes(http::Routes& out, const People& service, const SharedData& shared) {
    out.push_back(person_get("/api/v1/people/{id}/papers", "What the person's wallet holds",
                             service.wallet(), &Wallet::list));
    out.push_back(person_get("/api/v1/people/{id}/offers",
                             "Papers that need not be handed in again 免交", service.wallet(),
                             &Wallet::offers_at));
    out.push_back(person_post("/api/v1/people/{id}/papers/{paper}/delete",
                              "The person takes a paper out of the wallet", {paper_unknown},
                              service.wallet(), &Wallet::remove));
    // The question may take seconds: it is asked on the pool, and only its answer is written.
    out.push_back(http::pooled<AskShared, SharedResult>(
        http::Method::post, "/api/v1/people/{id}/shared-queries",
        "Ask another authority instead of the citizen; nothing found never blocks",
        http::permission(may_serve), {person_unknown, consent_needed, paper_kind_wrong},
        [&service, &shared](db::Session& session, const Context& ctx,
                            const AskShared& in) -> Result<http::PoolOutcome> {
            const SharedAnswer answer = TRY(service.shared().ask(session, ctx, in, shared));
            http::PoolOutcome outcome;
            outcome.finish = [&service, in, answer](db::Tx& tx,
                                                    const Context& again) -> Result<http::Reply> {
                return http::detail::reply_of(TRY(service.shared().record(tx, again, in, answer)));
            };
            return outcome;
        }));
}

}  // namespace ortoo::people

// SPDX-License-Identifier: MulanPSL-2.0
#include "ledger/routes.h"

namespace ortoo::ledger {

namespace {

struct SubjectTag {};

struct SubjectAt {
    Id<SubjectTag> id;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id, "order, case, person, unit … whose chain is meant");
    }
};

http::Route proof_route(const Ledger& ledger, const LedgerTree& tree) {
    return http::pooled<SubjectAt, http::File>(
        http::Method::get, "/api/v1/ledger/subjects/{id}/proof",
        "A proof of the subject's entries that anybody can check without this server",
        http::permission(may_read), {no_such_subject, not_signed_yet},
        [&](db::Session& session, const Context& ctx,
            const SubjectAt& in) -> Result<http::PoolOutcome> {
            http::Reply reply;
            reply.body = TRY(tree.read_proof(session, ctx, ledger, in.id.text));
            reply.download_name = "ortoo-proof-" + in.id.text + ".json";
            return http::PoolOutcome{std::move(reply), {}};
        });
}

}  // namespace

http::Routes routes(const Ledger& ledger, const LedgerTree& tree) {
    http::Routes table;
    table.push_back(http::get<SubjectAt, Trail>(
        "/api/v1/ledger/subjects/{id}", "The trail of a subject, oldest entry first",
        http::permission(may_read), {no_such_subject},
        [&ledger](db::Session& session, const Context& ctx, const SubjectAt& in) {
            return ledger.read_trail(session, ctx, in.id.text);
        }));
    table.push_back(http::get<SubjectAt, VerifyReport>(
        "/api/v1/ledger/subjects/{id}/verify", "Recompute the chain of a subject",
        http::permission(may_read), {no_such_subject},
        [&ledger](db::Session& session, const Context& ctx, const SubjectAt& in) {
            return ledger.read_proof(session, ctx, in.id.text);
        }));
    table.push_back(proof_route(ledger, tree));
    table.push_back(http::get<Nothing, SignedHead>(
        "/api/v1/ledger/head", "The newest signed head of the tree over all entries",
        http::everyone, {not_signed_yet},
        [&ledger](db::Session& session, const Context& ctx, const Nothing&) -> Result<SignedHead> {
            if (auto head = ledger.signed_head(session, ctx.county)) {
                return std::move(*head);
            }
            return refuse(not_signed_yet);
        }));
    for (http::Route& each : table) {
        each.tag = "ledger";
    }
    return table;
}

}  // namespace ortoo::ledger

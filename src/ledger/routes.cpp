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

}  // namespace

http::Routes routes(const Ledger& ledger) {
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
    for (http::Route& each : table) {
        each.tag = "ledger";
    }
    return table;
}

}  // namespace ortoo::ledger

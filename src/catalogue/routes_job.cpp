// SPDX-License-Identifier: MulanPSL-2.0
#include "catalogue/routes.h"
#include "identity/types.h"

namespace ortoo::catalogue {

namespace {

constexpr std::size_t file_max = 16U << 20U;

http::Route put_route(const Imports& imports) {
    return http::upload<PutImport, ImportJob>(
        "/api/v1/imports/{id}",
        "Send a file of items, of the 实施清单 or of a guidance list (XLSX, CSV, JSON) to be "
        "checked",
        http::permission("catalogue.manage"),
        {identity::out_of_scope, catalogue_columns, file_unreadable, file_too_large, import_taken},
        file_max,
        [&imports](db::Session&, const Context& ctx, const PutImport& in,
                   const std::string& body) -> Result<http::PoolOutcome> {
            const std::int64_t rows = TRY(imports.look_into(ctx, in, body));
            http::PoolOutcome outcome;
            outcome.finish = [&imports, in, body, rows](db::Tx& tx,
                                                        const Context& now) -> Result<http::Reply> {
                http::Reply reply;
                reply.body = json::serialize(encode(TRY(imports.receive(tx, now, in, body, rows))));
                return reply;
            };
            return outcome;
        });
}

}  // namespace

http::Routes import_routes(const Imports& imports) {
    http::Routes out;
    const auto manage = http::permission("catalogue.manage");
    out.push_back(put_route(imports));
    out.push_back(http::get<ImportAt, ImportJob>(
        "/api/v1/imports/{id}", "How far an import is, what it found, what it would change", manage,
        {identity::out_of_scope, import_unknown},
        [&imports](db::Session& session, const Context& ctx, const ImportAt& in) {
            return imports.job(session, ctx, in);
        }));
    out.push_back(http::get<ImportQuery, ImportJobs>(
        "/api/v1/imports", "Imports, newest first", manage, {identity::out_of_scope},
        [&imports](db::Session& session, const Context& ctx, const ImportQuery& in) {
            return imports.jobs(session, ctx, in);
        }));
    out.push_back(http::post<EndImport, ImportJob>(
        "/api/v1/imports/{id}/confirm", "Write what was checked, all in one transaction", manage,
        {identity::out_of_scope, import_unknown, import_state_wrong, import_stale},
        [&imports](db::Tx& tx, const Context& ctx, const EndImport& in) {
            return imports.confirm(tx, ctx, in);
        }));
    out.push_back(http::post<EndImport, ImportJob>(
        "/api/v1/imports/{id}/drop", "Give an import up; nothing was written", manage,
        {identity::out_of_scope, import_unknown, import_state_wrong, import_stale},
        [&imports](db::Tx& tx, const Context& ctx, const EndImport& in) {
            return imports.drop(tx, ctx, in);
        }));
    for (http::Route& each : out) {
        each.tag = "catalogue";
    }
    return out;
}

}  // namespace ortoo::catalogue

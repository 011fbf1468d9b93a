// SPDX-License-Identifier: MulanPSL-2.0
#include "documents/routes.h"

#include "documents/routes_print.h"

namespace ortoo::documents {

http::Routes routes(Documents& service) {
    http::Routes out;
    out.push_back(http::get<CheckQuery, CheckView>(
        "/api/v1/documents/check", "Whether a paper is genuine, by its 查验码", http::everyone,
        {document_code_mistyped, document_code_unknown, document_check_wait},
        [&](db::Session& session, const Context& ctx, const CheckQuery& in) {
            return service.check(session, ctx, in);
        }));
    out.push_back(http::pooled<CheckFile, FileCheck>(
        http::Method::post, "/api/v1/documents/check-file",
        "Whether a file is as it was sealed, by the file itself", http::everyone,
        {document_file_unreadable, document_check_wait},
        [&](db::Session& session, const Context& ctx,
            const CheckFile& in) -> Result<http::PoolOutcome> {
            return http::PoolOutcome{
                http::detail::reply_of(TRY(service.check_file(session, ctx, in))), {}};
        }));
    out.back().idempotent_key = false;  // changes nothing
    out.push_back(http::get<Nothing, SealServiceView>(
        "/api/v1/seal", "Whether papers are sealed here, and with which key", http::everyone, {},
        [&](db::Session&, const Context&, const Nothing&) -> Result<SealServiceView> {
            return service.seal_service();
        }));
    out.push_back(http::get<SubjectAt, DocumentList>(
        "/api/v1/subjects/{id}/documents", "The papers of an order or a case one may read",
        http::signed_in, {},
        [&](db::Session& session, const Context& ctx, const SubjectAt& in) -> Result<DocumentList> {
            return service.of(session, ctx, in.subject);
        }));
    out.push_back(http::get<RegisterQuery, Register>(
        "/api/v1/documents", "The register of papers of one day", http::permission(may_read),
        {identity::unit_not_found, identity::out_of_scope},
        [&](db::Session& session, const Context& ctx, const RegisterQuery& in) {
            return service.day_register(session, ctx, in);
        }));
    add_print_routes(out, service);
    add_template_routes(out, service);
    for (http::Route& each : out) {
        each.tag = "documents";
    }
    return out;
}

}  // namespace ortoo::documents

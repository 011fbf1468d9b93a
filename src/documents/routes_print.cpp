// SPDX-License-Identifier: MulanPSL-2.0
#include "documents/routes_print.h"

#include "documents/service_sample.h"
#include "identity/types.h"

namespace ortoo::documents {

namespace {
http::Reply as_pdf(std::string bytes) {
    return http::detail::reply_of(http::File{"application/pdf", std::move(bytes), ""});
}
}  // namespace

void add_print_routes(http::Routes& out, const Documents& service) {
    out.push_back(http::pooled<PrintQuery, http::File>(
        http::Method::get, "/api/v1/documents/{id}/pdf",
        "A paper as it was served, as PDF; copies of staff are counted and logged", http::signed_in,
        {document_not_found, document_paper_unfit},
        [&](db::Session& session, const Context& ctx,
            const PrintQuery& in) -> Result<http::PoolOutcome> {
            Printed printed = TRY(service.print(session, ctx, in));
            http::PoolOutcome outcome;
            if (!printed.counted) {
                outcome.reply = as_pdf(std::move(printed.pdf));
                return outcome;
            }
            outcome.finish = [&service, printed = std::move(printed)](
                                 db::Tx& tx, const Context& now) -> Result<http::Reply> {
                service.count_copy(tx, now, printed);
                return as_pdf(printed.pdf);
            };
            return outcome;
        }));
}

void add_template_routes(http::Routes& out, const Documents& service) {
    const http::Access words = http::permission(may_word);
    out.push_back(http::get<Nothing, WordingList>(
        "/api/v1/document-templates", "The wording in force of every paper", words, {},
        [&](db::Session& session, const Context& ctx, const Nothing&) -> Result<WordingList> {
            return service.templates().list(session, ctx);
        }));
    out.push_back(http::get<KindAt, WordingHistory>(
        "/api/v1/document-templates/{kind}", "The wordings of one paper, newest first", words, {},
        [&](db::Session& session, const Context& ctx, const KindAt& in) -> Result<WordingHistory> {
            return service.templates().history(session, ctx, in);
        }));
    out.push_back(http::post<ChangeWording, WordingHistory>(
        "/api/v1/document-templates/{kind}", "Give a paper the county's own wording", words,
        {template_syntax, template_field, template_type, template_unguarded, template_lacks,
         template_kind, template_stale, identity::out_of_scope},
        [&](db::Tx& tx, const Context& ctx, const ChangeWording& in) {
            return service.templates().change(tx, ctx, in);
        }));
    out.push_back(http::pooled<PreviewWording, http::File>(
        http::Method::post, "/api/v1/document-template-preview",
        "A template printed with invented values, before it is used", words,
        {template_syntax, template_field, template_type, template_unguarded, template_lacks},
        [&](db::Session&, const Context&, const PreviewWording& in) -> Result<http::PoolOutcome> {
            auto pdf = TRY(sample_pdf(in.body, {in.paper.value_or(Paper::a4)}));
            return http::PoolOutcome{as_pdf(std::move(pdf)), {}};
        }));
    out.back().idempotent_key = false;  // changes nothing
}

}  // namespace ortoo::documents

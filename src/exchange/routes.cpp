// SPDX-License-Identifier: MulanPSL-2.0
#include "exchange/routes.h"

#include "identity/types.h"

namespace ortoo::exchange {

http::Routes routes(Exchange& exchange) {
    http::Routes out;
    const auto manage = http::permission(exchange_manage);
    out.push_back(http::post<ExportCases, ExportFile>(
        "/api/v1/exchange/export", "A file of the cases that have no 综窗 number yet", manage,
        {identity::out_of_scope, nothing_due},
        [&exchange](db::Tx& tx, const Context& ctx, const ExportCases& in) {
            return exchange.export_cases(tx, ctx, in);
        }));
    out.push_back(http::post<ImportAnswers, AnswerReport>(
        "/api/v1/exchange/import", "Read the other side's answers, all or none", manage,
        {identity::out_of_scope, file_unreadable},
        [&exchange](db::Tx& tx, const Context& ctx, const ImportAnswers& in) {
            return exchange.import_answers(tx, ctx, in);
        }));
    out.push_back(http::get<LateQuery, LateList>(
        "/api/v1/exchange/late", "Cases that have waited too long for their 综窗 number", manage,
        {}, [&exchange](db::Session& session, const Context& ctx, const LateQuery& in) {
            return exchange.late(session, ctx, in);
        }));
    out.push_back(http::get<PushAt, Push>(
        "/api/v1/cases/{id}/exchange", "The 综窗 number of a case, and how far it got",
        http::signed_in, {case_unknown},
        [&exchange](db::Session& session, const Context& ctx, const PushAt& in) {
            return exchange.of_case(session, ctx, in);
        }));
    for (http::Route& route : out) {
        route.tag = "exchange";
    }
    return out;
}

}  // namespace ortoo::exchange

// SPDX-License-Identifier: MulanPSL-2.0
#include "oversight/routes.h"

namespace ortoo::oversight {

http::Routes regulation_routes(Oversight& oversight) {
    http::Routes out;
    const auto manage = http::permission(regulation_manage);
    out.push_back(http::get<RegulationQuery, RegulationList>(
        "/api/v1/regulations", "制度文件 of a unit; the public ones without signing in",
        http::everyone, {identity::unit_not_found},
        [&oversight](db::Session& session, const Context& ctx, const RegulationQuery& in) {
            return oversight.regulations(session, ctx, in);
        }));
    out.push_back(http::get<RegulationAt, Regulation>(
        "/api/v1/regulations/{id}", "One of them, with its chapters", http::everyone,
        {regulation_not_found},
        [&oversight](db::Session& session, const Context& ctx, const RegulationAt& in) {
            return oversight.regulation(session, ctx, in);
        }));
    out.push_back(http::post<DraftRegulation, Regulation>(
        "/api/v1/regulations", "Begin a new edition", manage,
        {identity::unit_not_found, identity::out_of_scope, regulation_no_level},
        [&oversight](db::Tx& tx, const Context& ctx, const DraftRegulation& in) {
            return oversight.draft(tx, ctx, in);
        }));
    out.push_back(http::post<EditRegulation, Regulation>(
        "/api/v1/regulations/{id}/edit", "Change a draft", manage,
        {regulation_not_found, regulation_published, regulation_stale},
        [&oversight](db::Tx& tx, const Context& ctx, const EditRegulation& in) {
            return oversight.edit(tx, ctx, in);
        }));
    out.push_back(http::post<PublishRegulation, Regulation>(
        "/api/v1/regulations/{id}/publish", "Publish a draft whose five chapters are filled",
        manage,
        {regulation_not_found, regulation_published, regulation_stale, regulation_incomplete,
         regulation_date},
        [&oversight](db::Tx& tx, const Context& ctx, const PublishRegulation& in) {
            return oversight.publish(tx, ctx, in);
        }));
    return out;
}

}  // namespace ortoo::oversight

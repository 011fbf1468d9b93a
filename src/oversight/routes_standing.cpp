// SPDX-License-Identifier: MulanPSL-2.0
#include "oversight/routes_standing.h"

namespace ortoo::oversight {

namespace {
constexpr const char* xlsx_type =
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
}

http::Routes standing_routes(const Standing& standing) {
    http::Routes out;
    const auto manage = http::permission(regulation_manage);
    out.push_back(http::get<StandingQuery, RulesStanding>(
        "/api/v1/rules/standing", "Which rules each place lacks on a day, by level",
        http::signed_in, {identity::unit_not_found, identity::out_of_scope},
        [&standing](db::Session& session, const Context& ctx, const StandingQuery& in) {
            return standing.standing(session, ctx, in);
        }));
    out.push_back(http::pooled<StandingQuery, http::File>(
        http::Method::get, "/api/v1/rules/standing.xlsx", "The same as a workbook", http::signed_in,
        {identity::unit_not_found, identity::out_of_scope},
        [&standing](db::Session& session, const Context& ctx,
                    const StandingQuery& in) -> Result<http::PoolOutcome> {
            return http::PoolOutcome{
                http::detail::reply_of(
                    http::File{xlsx_type, TRY(standing.xlsx(session, ctx, in)), "rules.xlsx"}),
                {}};
        }));
    out.push_back(http::get<Nothing, RuleNeeds>(
        "/api/v1/rules/needs", "The rules that every place must hold", http::signed_in, {},
        [&standing](db::Session& session, const Context& ctx, const Nothing&) {
            return standing.needs(session, ctx);
        }));
    out.push_back(http::post<SetRuleNeed, RuleNeeds>(
        "/api/v1/rules/needs", "Require a rule from a day on, or no longer", manage,
        {identity::unit_not_found, identity::out_of_scope, regulation_need_date,
         regulation_need_other},
        [&standing](db::Tx& tx, const Context& ctx, const SetRuleNeed& in) {
            return standing.set_need(tx, ctx, in);
        }));
    out.push_back(http::post<AdoptRules, UnitRules>(
        "/api/v1/rules/adopt", "Take over the banner's rules that are missing, from today", manage,
        {identity::unit_not_found, identity::out_of_scope, regulation_no_level,
         regulation_no_template, regulation_nothing_missing},
        [&standing](db::Tx& tx, const Context& ctx, const AdoptRules& in) {
            return standing.adopt(tx, ctx, in);
        }));
    for (http::Route& each : out) {
        each.tag = "oversight";
    }
    return out;
}

}  // namespace ortoo::oversight

// SPDX-License-Identifier: MulanPSL-2.0
#include "catalogue/routes.h"
#include "identity/types.h"

namespace ortoo::catalogue {

namespace {

using identity::out_of_scope;
using identity::unit_not_found;

// f: Result<Out>(db::Tx&, const Context&, const In&) of `claims`.
template <class In, class Out>
http::Route act(std::string path, std::string summary, http::Access access,
                std::vector<RefusalCode> refusals, const Claims& claims,
                Result<Out> (Claims::*use)(db::Tx&, const Context&, const In&) const) {
    return http::post<In, Out>(std::move(path), std::move(summary), access, std::move(refusals),
                               [&claims, use](db::Tx& tx, const Context& ctx, const In& in) {
                                   return (claims.*use)(tx, ctx, in);
                               });
}

template <class In, class Out>
http::Route look(std::string path, std::string summary, http::Access access,
                 std::vector<RefusalCode> refusals, const Claims& claims,
                 Result<Out> (Claims::*use)(db::Session&, const Context&, const In&) const) {
    return http::get<In, Out>(
        std::move(path), std::move(summary), access, std::move(refusals),
        [&claims, use](db::Session& session, const Context& ctx, const In& in) {
            return (claims.*use)(session, ctx, in);
        });
}

void add_claims(http::Routes& out, const Claims& claims) {
    const auto claim = http::permission(may_claim);
    out.push_back(act(
        "/api/v1/units/{id}/claims", "Claim items for a unit (认领)", claim,
        {unit_not_found, out_of_scope, unit_no_list, catalogue_item_unknown, claim_not_suitable},
        claims, &Claims::claim));
    out.push_back(act("/api/v1/units/{id}/claims/submit", "Hand claims in for review", claim,
                      {unit_not_found, out_of_scope, unit_no_list, claim_unknown, claim_state_wrong,
                       claim_place_missing, claim_phone_wrong},
                      claims, &Claims::submit));
    out.push_back(act("/api/v1/units/{id}/claims/review", "Approve claims or hand them back",
                      http::permission("catalogue.manage"),
                      {unit_not_found, out_of_scope, unit_no_list, claim_unknown, claim_state_wrong,
                       claim_reason_missing, claim_same_person, guide_incomplete},
                      claims, &Claims::review));
    out.push_back(
        act("/api/v1/units/{id}/claims/withdraw", "Take items from what a unit offers", claim,
            {unit_not_found, out_of_scope, unit_no_list, claim_unknown, claim_state_wrong}, claims,
            &Claims::withdraw));
    out.push_back(act("/api/v1/units/{id}/claims/{item}/place",
                      "Where, when and by which phone: all that a unit may add", claim,
                      {unit_not_found, out_of_scope, unit_no_list, claim_unknown, claim_state_wrong,
                       claim_stale, claim_place_missing, claim_phone_wrong},
                      claims, &Claims::place));
    out.push_back(act("/api/v1/units/{id}/claims/{item}/confirm",
                      "Confirm what has changed in the standard", claim,
                      {unit_not_found, out_of_scope, unit_no_list, claim_unknown, claim_stale},
                      claims, &Claims::confirm));
    out.push_back(look("/api/v1/units/{id}/claims", "Claims of a unit", http::signed_in,
                       {unit_not_found, out_of_scope, unit_no_list}, claims, &Claims::list));
    out.push_back(look("/api/v1/units/{id}/claims/{item}/diff",
                       "What has changed in the standard since the unit confirmed it", claim,
                       {unit_not_found, out_of_scope, unit_no_list, claim_unknown}, claims,
                       &Claims::diff));
}

void add_lists(http::Routes& out, const Claims& claims) {
    out.push_back(
        act("/api/v1/units/{id}/lists", "Publish what is approved as the next edition",
            http::permission(may_claim),
            {unit_not_found, out_of_scope, unit_no_list, list_empty, list_behind, claim_left_level,
             guide_incomplete, catalogue_item_unknown, claim_state_wrong},
            claims, &Claims::publish));
    out.push_back(look("/api/v1/units/{id}/lists", "Published lists of a unit, all editions",
                       http::everyone, {unit_not_found, unit_no_list}, claims, &Claims::lists));
    out.push_back(look("/api/v1/units/{id}/list", "An edition with its items", http::everyone,
                       {list_unknown}, claims, &Claims::published));
    out.push_back(look("/api/v1/units/{id}/guides/{item}",
                       "The standard guide with place, phone and hours of this unit",
                       http::everyone, {unit_not_found, unit_no_list, claim_unknown}, claims,
                       &Claims::guide));
    out.push_back(http::get<Nothing, Compliance>(
        "/api/v1/catalogue/compliance", "Which lists are long enough", http::everyone, {},
        [&claims](db::Session& session, const Context& ctx, const Nothing&) {
            return claims.compliance(session, ctx);
        }));
    out.push_back(http::get<Nothing, MinimumList>(
        "/api/v1/catalogue/minimums", "How long lists must be, from which day", http::everyone, {},
        [&claims](db::Session& session, const Context& ctx, const Nothing&) {
            return claims.minimums(session, ctx);
        }));
    out.push_back(act("/api/v1/catalogue/minimums", "Set how long lists must be from a day on",
                      http::permission("catalogue.manage"), {out_of_scope}, claims,
                      &Claims::set_minimum));
}

}  // namespace

http::Routes claim_routes(const Claims& claims) {
    http::Routes out;
    add_claims(out, claims);
    add_lists(out, claims);
    for (http::Route& each : out) {
        each.tag = "catalogue";
    }
    return out;
}

}  // namespace ortoo::catalogue

// SPDX-License-Identifier: MulanPSL-2.0
#include "catalogue/routes.h"
#include "identity/types.h"

namespace ortoo::catalogue {

http::Routes standard_routes(const Standards& standards) {
    http::Routes out;
    const auto manage = http::permission("catalogue.manage");
    out.push_back(http::get<ItemAt, PowerList>(
        "/api/v1/items/{id}/powers", "How the power came down, newest first", http::everyone,
        {catalogue_item_unknown},
        [&standards](db::Session& session, const Context& ctx, const ItemAt& in) {
            return standards.powers(session, ctx, in);
        }));
    out.push_back(http::get<ItemAt, GuideCheck>(
        "/api/v1/items/{id}/check", "Elements that are empty, and vague words", http::everyone,
        {catalogue_item_unknown},
        [&standards](db::Session& session, const Context& ctx, const ItemAt& in) {
            return standards.check(session, ctx, in);
        }));
    out.push_back(http::post<SetPower, Item>(
        "/api/v1/items/{id}/power", "Say how the power comes down, by which document", manage,
        {identity::out_of_scope, catalogue_item_unknown, item_stale, identity::unit_not_found,
         power_document, power_dates, power_giver, power_receiver},
        [&standards](db::Tx& tx, const Context& ctx, const SetPower& in) {
            return standards.set_power(tx, ctx, in);
        }));
    out.push_back(http::post<ChangeItem, Item>(
        "/api/v1/items/{id}/change", "Change 容缺, 告知承诺 or the mark of high frequency", manage,
        {identity::out_of_scope, catalogue_item_unknown, item_stale, follow_unknown, follow_none},
        [&standards](db::Tx& tx, const Context& ctx, const ChangeItem& in) {
            return standards.change(tx, ctx, in);
        }));
    out.push_back(http::get<GuidanceQuery, GuidanceList>(
        "/api/v1/guidance", "The city's guidance lists, by batch and line", http::everyone, {},
        [&standards](db::Session& session, const Context& ctx, const GuidanceQuery& in) {
            return standards.guidance(session, ctx, in);
        }));
    out.push_back(http::post<ImportGuidance, ImportReport>(
        "/api/v1/guidance/import", "Import a guidance list; a fault in any row stops it whole",
        manage, {identity::out_of_scope, catalogue_not_csv, catalogue_columns},
        [&standards](db::Tx& tx, const Context& ctx, const ImportGuidance& in) {
            return standards.import_guidance(tx, ctx, in);
        }));
    out.push_back(http::post<LinkGuidance, GuidanceList>(
        "/api/v1/items/{id}/guidance", "Say which line of the guidance list an item follows",
        manage, {identity::out_of_scope, catalogue_item_unknown, guidance_unknown},
        [&standards](db::Tx& tx, const Context& ctx, const LinkGuidance& in) {
            return standards.link(tx, ctx, in);
        }));
    for (http::Route& each : out) {
        each.tag = "catalogue";
    }
    return out;
}

}  // namespace ortoo::catalogue

// SPDX-License-Identifier: MulanPSL-2.0
#include "catalogue/routes.h"

#include "identity/types.h"
#include "outlets/types.h"

namespace ortoo::catalogue {

namespace {

http::Reply reply_of(const auto& record) {
    http::Reply reply;
    reply.body = json::serialize(encode(record));
    return reply;
}

// The first search after an import reads all items: the pool, not the I/O thread.
http::Route search_route(const Catalogue& catalogue, const WhoIsOn& who_is_on) {
    return http::pooled<ItemQuery, ItemList>(
        http::Method::get, "/api/v1/items", "Items by everyday words, theme or level",
        http::everyone, {},
        [&catalogue, who_is_on](db::Session& session, const Context& ctx,
                                const ItemQuery& in) -> Result<http::PoolOutcome> {
            ItemList found = TRY(catalogue.search(session, ctx, in));
            if (found.total == 0 && in.unit && who_is_on) {
                // An unknown unit has nobody to call; the themes are shown all the same.
                if (auto call = who_is_on(session, ctx, {*in.unit})) {
                    found.call = std::move(*call);
                }
            }
            return http::PoolOutcome{reply_of(found), {}};
        });
}

// The same index as the search.
http::Route themes_route(const Catalogue& catalogue) {
    return http::pooled<Nothing, ThemeList>(
        http::Method::get, "/api/v1/items/themes", "Themes with their number of items",
        http::everyone, {},
        [&](db::Session& session, const Context& ctx, const Nothing&) -> Result<http::PoolOutcome> {
            return http::PoolOutcome{reply_of(TRY(catalogue.themes(session, ctx))), {}};
        });
}

http::Route import_route(const Catalogue& catalogue) {
    return http::pooled<ImportItems, ImportReport>(
        http::Method::post, "/api/v1/items/import",
        "Import a catalogue file; a fault in any row stops it whole",
        http::permission("catalogue.manage"),
        {identity::out_of_scope, identity::unit_not_found, outlets::no_code_left, catalogue_not_csv,
         catalogue_columns},
        [&](db::Session&, const Context& ctx, const ImportItems& in) -> Result<http::PoolOutcome> {
            auto prepared = TRY(catalogue.prepare(ctx, in));
            http::PoolOutcome outcome;
            outcome.finish = [&catalogue, prepared = std::move(prepared)](
                                 db::Tx& tx, const Context& now) -> Result<http::Reply> {
                return reply_of(TRY(catalogue.import_prepared(tx, now, prepared)));
            };
            return outcome;
        });
}

}  // namespace

http::Routes routes(const Catalogue& service, const WhoIsOn& who_is_on) {
    http::Routes out;
    out.push_back(search_route(service, who_is_on));
    out.push_back(themes_route(service));
    out.push_back(http::get<ItemAt, Item>(
        "/api/v1/items/{id}", "The guide of an item", http::everyone, {catalogue_item_unknown},
        [&](db::Session& session, const Context& ctx, const ItemAt& in) {
            return service.guide(session, ctx, in);
        }));
    out.push_back(import_route(service));
    out.push_back(http::post<SetFourEyes, Item>(
        "/api/v1/items/{id}/four-eyes", "Ask for a decider who is not the reviewer, or not",
        http::permission("catalogue.manage"), {identity::out_of_scope, catalogue_item_unknown},
        [&](db::Tx& tx, const Context& ctx, const SetFourEyes& in) {
            return service.set_four_eyes(tx, ctx, in);
        }));
    for (http::Route& each : out) {
        each.tag = "catalogue";
    }
    return out;
}

}  // namespace ortoo::catalogue

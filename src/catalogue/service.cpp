// SPDX-License-Identifier: MulanPSL-2.0
#include "catalogue/service.h"

#include <boost/json.hpp>

#include "catalogue/store.h"
#include "identity/rules.h"

namespace ortoo::catalogue {

namespace {

std::optional<Item> completed(std::optional<Item> item) {
    if (item) {
        complete(*item);
    }
    return item;
}

}  // namespace

std::optional<Item> Catalogue::item(db::Session& session, const std::string& county,
                                    const ItemId& id) const {
    return completed(store::item(session, county, id));
}

std::optional<Item> Catalogue::item(db::Session& session, const std::string& county,
                                    const ItemId& id, std::int64_t version) const {
    return completed(store::item(session, county, id, version));
}

bool Catalogue::offered_at(const Item& item, std::string_view unit_kind) const {
    return catalogue::offered_at(item, unit_kind);
}

Result<Item> Catalogue::guide(db::Session& session, const Context& ctx, const ItemAt& in) const {
    auto found = item(session, ctx.county, in.item);
    if (!found) {
        return refuse(catalogue_item_unknown, "id");
    }
    return std::move(*found);
}

Result<Item> Catalogue::set_four_eyes(db::Tx& tx, const Context& ctx, const SetFourEyes& in) const {
    TRY(identity::in_scope(ctx.actor, "catalogue.manage", ctx.county + "."));
    auto found = item(tx, ctx.county, in.item);
    if (!found) {
        return refuse(catalogue_item_unknown, "id");
    }
    if (found->four_eyes != in.four_eyes) {
        store::set_four_eyes(tx, ctx.county, in.item, in.four_eyes);
        found->four_eyes = in.four_eyes;
        const boost::json::object body{{"four_eyes", in.four_eyes}};
        ledger_.append(tx, ctx,
                       {"item.four_eyes_set", ledger::SubjectKind::item, in.item.text, "",
                        boost::json::serialize(body)});
    }
    return std::move(*found);
}

}  // namespace ortoo::catalogue

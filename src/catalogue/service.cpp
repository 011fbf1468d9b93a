// SPDX-License-Identifier: MulanPSL-2.0
#include "catalogue/service.h"

#include <boost/json.hpp>

#include "base/text.h"
#include "catalogue/store.h"
#include "crypto/hash.h"
#include "identity/rules.h"

namespace ortoo::catalogue {

std::optional<Item> Catalogue::read(db::Session& session, const std::string& county,
                                    const ItemId& id,
                                    const std::optional<store::Head>& head) const {
    if (!head) {
        return std::nullopt;
    }
    const std::string key = county + "/" + id.text + "/" + std::to_string(head->version) + "/" +
                            std::to_string(head->imported_at.micros);
    const auto kept = cache_.get(key, [&]() -> ItemCache::Kept {
        auto found = store::content(session, county, id, head->version);
        if (!found) {
            return {};
        }
        complete(*found);
        return std::make_shared<const Item>(std::move(*found));
    });
    if (!kept) {
        return std::nullopt;
    }
    Item out = *kept;
    out.four_eyes = head->four_eyes;
    return out;
}

std::optional<Item> Catalogue::item(db::Session& session, const std::string& county,
                                    const ItemId& id) const {
    return read(session, county, id, store::head(session, county, id));
}

std::optional<Item> Catalogue::item(db::Session& session, const std::string& county,
                                    const ItemId& id, std::int64_t version) const {
    return read(session, county, id, store::head(session, county, id, version));
}

Item Catalogue::change(db::Tx& tx, const Context& ctx, Item next, std::string_view act) const {
    const auto before = store::known(tx, ctx.county, next.id);
    if (!before) {
        throw db::Fault("the item to be changed is not there: " + next.id.text);
    }
    next.version = before->version + 1;
    complete(next);
    const std::string digest = hex(crypto::sm3(content_of(next)));
    store::save(tx, ctx.county, next, before->no, digest, ctx.now);
    log_item(tx, ctx, next, digest, act);
    store::renew_search(tx, ctx.county, make_id(ctx.now, random_));
    return next;
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

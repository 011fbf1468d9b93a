// SPDX-License-Identifier: MulanPSL-2.0
#include "catalogue/service_offer.h"

#include "catalogue/rules_claim.h"
#include "catalogue/store_claim.h"

namespace ortoo::catalogue {

bool offered(db::Session& session, const std::string& county, const UnitId& unit,
             std::string_view unit_kind, const Item& item) {
    if (store::editions(session, county, unit) == 0) {
        return offered_at(item, unit_kind);
    }
    const auto claim = store::claim(session, county, unit, item.id);
    return claim && on_list(*claim, item);
}

std::vector<Item> all_items(db::Session& session, const Context& ctx, const Catalogue& catalogue) {
    std::vector<Item> out;
    ItemQuery query;
    for (std::int64_t page = 0;; ++page) {
        query.page = page;
        const auto found = catalogue.search(session, ctx, query);
        if (!found) {
            return out;
        }
        for (const ItemBrief& each : found->rows) {
            if (auto item = catalogue.item(session, ctx.county, each.id)) {
                out.push_back(std::move(*item));
            }
        }
        if (!found->more) {
            return out;
        }
    }
}

}  // namespace ortoo::catalogue

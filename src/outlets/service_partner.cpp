// SPDX-License-Identifier: MulanPSL-2.0
// Points of partners: what they take, by day.
#include <algorithm>

#include "outlets/service.h"
#include "outlets/store.h"

namespace ortoo::outlets {

std::optional<Point> Outlets::point(db::Session& session, const std::string& county,
                                    const PointId& id) const {
    return store::point(session, county, id);
}

void Outlets::set_offers(db::Tx& tx, const Context& ctx, const Point& point,
                         const std::vector<Offer>& offers) const {
    store::clear_offers(tx, ctx.county, point.id);
    for (const Offer& each : offers) {
        store::add_offer(tx, ctx.county, point.id, each);
    }
}

bool Outlets::takes(db::Session& session, const Context& ctx, const Point& point,
                    const std::string& item, bool flagged) const {
    const auto offers = store::offers(session, ctx.county, point.id, local_date(ctx.now));
    return std::ranges::any_of(offers, [&](const Offer& each) {
        return each.item.empty() ? flagged
                                 : each.item == item && (flagged || point.kind != PointKind::bank);
    });
}

}  // namespace ortoo::outlets

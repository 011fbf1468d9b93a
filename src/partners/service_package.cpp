// SPDX-License-Identifier: MulanPSL-2.0
// 政银+ themes.
#include "identity/rules.h"
#include "outlets/rules.h"
#include "partners/service.h"
#include "partners/store.h"

namespace ortoo::partners {

Result<Package> Partners::add_package(db::Tx& tx, const Context& ctx, const AddPackage& in) {
    TRY(identity::in_scope(ctx.actor, partner_manage, outlets::banner_path(ctx.county)));
    Package out{
        new_id<PackageTag>(ctx.now, parts_.random), 1, in.kind, in.name, {}, in.services, true};
    for (const Package& each : store::packages(tx, ctx.county, in.kind)) {
        if (each.name == in.name) {
            return refuse(package_exists, "name", {{"name", in.name}});
        }
    }
    for (std::size_t i = 0; i < in.items.size(); ++i) {
        const auto item = parts_.catalogue.item(tx, ctx.county, {in.items[i]});
        const std::string field = "items[" + std::to_string(i) + "]";
        if (!item) {
            return refuse(item_unknown, field);
        }
        if (!flagged(in.kind, *item)) {
            return refuse(item_not_flagged, field, {{"item", item->name}});
        }
        out.items.push_back(in.items[i]);
    }
    store::add(tx, ctx.county, out);
    log(tx, ctx, "partner.package_added", out.id.text, outlets::banner_id(ctx.county),
        {{"name", out.name}, {"items", static_cast<std::int64_t>(out.items.size())}});
    return out;
}

}  // namespace ortoo::partners

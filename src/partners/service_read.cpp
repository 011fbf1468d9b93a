// SPDX-License-Identifier: MulanPSL-2.0
// What the office sees of its partners.
#include <algorithm>

#include "catalogue/service_offer.h"
#include "identity/rules.h"
#include "outlets/rules.h"
#include "partners/service.h"
#include "partners/store.h"

namespace ortoo::partners {

namespace {
template <class Row>
bool cut(std::vector<Row>& rows, std::int64_t size) {
    const bool more = static_cast<std::int64_t>(rows.size()) > size;
    rows.resize(std::min(rows.size(), static_cast<std::size_t>(size)));
    return more;
}
}  // namespace

Result<PartnerView> Partners::partner_view(db::Session& session, const Context& ctx,
                                           const Partner& partner) {
    PartnerView out;
    static_cast<Partner&>(out) = partner;
    const CivilDate today = local_date(ctx.now);
    for (const Agreement& each : store::agreements(session, ctx.county, partner.id)) {
        out.agreements.push_back(shown(each, today));
    }
    for (const Branch& each : store::branches(session, ctx.county, partner.id)) {
        auto point = parts_.outlets.point(session, ctx.county, each.point);
        const auto unit = parts_.outlets.unit(session, ctx.county, each.unit);
        if (point) {
            out.branches.push_back({std::move(*point), unit ? unit->name : std::string(),
                                    each.window, store::staff_at(session, ctx.county, each.point)});
        }
    }
    return out;
}

Result<PartnerRows> Partners::list(db::Session& session, const Context& ctx, const PageQuery& in) {
    PartnerRows out;
    out.page = in.page.value_or(0);
    auto rows = store::partners(session, ctx.county, out.page);
    out.more = cut(rows, store::page_size);
    const CivilDate today = local_date(ctx.now);
    for (const Partner& each : rows) {
        PartnerRow row;
        static_cast<Partner&>(row) = each;
        row.points =
            static_cast<std::int64_t>(store::branches(session, ctx.county, each.id).size());
        const auto agreements = store::agreements(session, ctx.county, each.id);
        if (const Agreement* found = of_today(agreements, today)) {
            row.agreement = shown(*found, today);
        }
        out.rows.push_back(std::move(row));
    }
    return out;
}

Result<PartnerView> Partners::view(db::Session& session, const Context& ctx, const PartnerAt& in) {
    const auto found = store::partner(session, ctx.county, in.id);
    if (!found) {
        return refuse(partner_not_found, "id");
    }
    return partner_view(session, ctx, *found);
}

Result<PassingList> Partners::passings(db::Session& session, const Context& ctx,
                                       const PartnerPage& in) {
    TRY(identity::in_scope(ctx.actor, partner_read, outlets::banner_path(ctx.county)));
    if (!store::partner(session, ctx.county, in.id)) {
        return refuse(partner_not_found, "id");
    }
    PassingList out;
    out.page = in.page.value_or(0);
    out.rows = store::passings(session, ctx.county, in.id, out.page);
    out.more = cut(out.rows, store::page_size);
    return out;
}

Result<PackageList> Partners::packages(db::Session& session, const Context& ctx, const Nothing&) {
    return PackageList{store::packages(session, ctx.county, std::nullopt)};
}

Result<FamilyReport> Partners::families(db::Session& session, const Context& ctx, const Nothing&) {
    std::vector<Flagged> items;
    for (const catalogue::Item& each : catalogue::all_items(session, ctx, parts_.catalogue)) {
        if (each.bank) {
            items.push_back({each.name, each.theme});
        }
    }
    return families_of(items);
}

}  // namespace ortoo::partners

// SPDX-License-Identifier: MulanPSL-2.0
#include "identity/rules.h"
#include "ratings/rules_coverage.h"
#include "ratings/service_channel.h"
#include "ratings/store_count.h"

namespace ortoo::ratings {

Result<Coverage> Figures::coverage(db::Session& session, const Context& ctx,
                                   const CoverageQuery& in) const {
    const auto unit = parts_.outlets.unit(session, ctx.county, in.unit);
    if (!unit) {
        return refuse(identity::unit_not_found, "unit");
    }
    TRY(identity::in_scope(ctx.actor, "rating.read", unit->path));
    const store::Months months{month_of(in.from), month_of(in.to)};
    Coverage out;
    out.page = in.page.value_or(0);
    for (store::Counted& each :
         store::counted(session, ctx.county, months, unit->path, in.by, out.page)) {
        if (in.by == By::agent) {
            const auto staff =
                parts_.identity.staff(session, ctx.county, identity::StaffId{each.key});
            each.name = staff ? staff->name : std::string();
        }
        out.rows.push_back(row_of(std::move(each.key), std::move(each.name), each.tally));
    }
    out.more = out.rows.size() > static_cast<std::size_t>(store::coverage_page);
    if (out.more) {
        out.rows.pop_back();
    }
    out.total = row_of("", unit->name, store::total(session, ctx.county, months, unit->path));
    return out;
}

Result<PublicResults> Figures::results(db::Session& session, const Context& ctx,
                                       const PublicQuery& in) const {
    PublicResults out;
    out.month = month_of(in.month);
    out.page = in.page.value_or(0);
    const store::Months month{out.month, out.month};
    const auto banner = parts_.outlets.banner(session, ctx.county);
    out.total = public_row(row_of("", banner ? banner->name : std::string(),
                                  store::total(session, ctx.county, month, "")));
    for (const store::Counted& each :
         store::counted(session, ctx.county, month, "", By::unit, out.page)) {
        out.units.push_back(public_row(row_of(each.key, each.name, each.tally)));
    }
    out.more = out.units.size() > static_cast<std::size_t>(store::coverage_page);
    if (out.more) {
        out.units.pop_back();
    }
    for (const store::Counted& each : store::items_rated(session, ctx.county, month, shown_from)) {
        out.items_shown.push_back(public_row(row_of(each.key, each.name, each.tally)));
    }
    out.items_hidden = store::items_below(session, ctx.county, month, shown_from);
    return out;
}

}  // namespace ortoo::ratings

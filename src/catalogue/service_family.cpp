// SPDX-License-Identifier: MulanPSL-2.0
#include "catalogue/service_family.h"

#include <algorithm>

#include "catalogue/rules_family.h"
#include "catalogue/service_offer.h"
#include "tables/tables.h"

namespace ortoo::catalogue {

Result<SettledReport> centre_report(const FamilyParts& parts, db::Session& session,
                                    const Context& ctx) {
    std::vector<Item> items = all_items(session, ctx, parts.catalogue);
    std::erase_if(items, [](const Item& each) { return !each.town; });
    SettledReport out;
    for (const outlets::UnitKind kind : {outlets::UnitKind::town, outlets::UnitKind::zone}) {
        const auto units = TRY(parts.outlets.list(session, ctx, {std::nullopt, kind, {}}));
        for (const outlets::UnitRow& unit : units.rows) {
            std::vector<Suited> suited;
            for (const Item& each : items) {
                suited.push_back({each.name, each.theme,
                                  offered(session, ctx.county, unit.id, name_of(unit.kind), each)});
            }
            CentreFamilies row{unit.id, unit.name, settled(suited), 0};
            row.red = std::ranges::count(row.families, Settled::missing, &FamilyAt::settled);
            out.full += std::ranges::all_of(
                            row.families,
                            [](const FamilyAt& each) { return each.settled == Settled::full; })
                            ? 1
                            : 0;
            out.rows.push_back(std::move(row));
        }
    }
    std::ranges::sort(out.rows, {}, [](const CentreFamilies& each) { return each.unit.text; });
    return out;
}

Result<std::string> centre_csv(const FamilyParts& parts, db::Session& session, const Context& ctx) {
    return tables::write_csv(settled_table(TRY(centre_report(parts, session, ctx))));
}

}  // namespace ortoo::catalogue

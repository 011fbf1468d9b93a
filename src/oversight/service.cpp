// SPDX-License-Identifier: MulanPSL-2.0
#include "oversight/service.h"
#include "identity/rules.h"

#include <algorithm>
#include <iterator>

#include "base/text.h"
#include "cases/rules.h"

namespace ortoo::oversight {

Result<FoundList> Oversight::find(db::Session& session, const Context& ctx, const Find& in) {
    FoundList out;
    const std::string words(trim(in.words));
    const auto path = identity::widest_scope(ctx.actor, "oversight.read");
    if (!path) {
        return out;
    }
    for (auto& each : cases_.search(session, ctx, cases::sight_of(*path), words)) {
        out.rows.push_back({FoundKind::item_case, each.id.text, each.number, each.item_name,
                            each.applicant_name, each.unit_name, std::string(name_of(each.state)),
                            each.light});
    }
    for (auto& each : orders_.search(session, ctx, words)) {
        out.rows.push_back({FoundKind::order, each.id.text, each.number, each.item_name,
                            each.applicant_name, each.unit_name, std::string(name_of(each.state)),
                            each.light});
    }
    return out;
}

Result<Summary> Oversight::summary(db::Session& session, const Context& ctx) {
    using cases::Tab;
    Summary out;
    out.at = ctx.now;
    const auto red = cases::band_of(duty::LightState::red, ctx.now);
    const auto gold = cases::band_of(duty::LightState::gold, ctx.now);
    std::vector<outlets::UnitRow> towns;
    for (const auto kind : {outlets::UnitKind::town, outlets::UnitKind::zone}) {
        auto page = TRY(outlets_.list(session, ctx, {std::nullopt, kind, std::nullopt}));
        std::move(page.rows.begin(), page.rows.end(), std::back_inserter(towns));
    }
    for (const outlets::UnitRow& town : towns) {
        if (!ctx.actor.may("oversight.read", town.path)) {
            continue;
        }
        const auto sight = cases::sight_of(town.path);
        const auto count = [&](Tab tab, const cases::Band& band) {
            return cases_.counted(session, ctx, sight, tab, band);
        };
        const auto all = cases::every_rank();
        out.rows.push_back({town.id, town.name, count(Tab::received, all),
                            count(Tab::correction, all), count(Tab::open, all),
                            count(Tab::open, red), count(Tab::open, gold), count(Tab::ready, all)});
    }
    return out;
}

}  // namespace ortoo::oversight

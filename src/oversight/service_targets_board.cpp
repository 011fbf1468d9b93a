// SPDX-License-Identifier: MulanPSL-2.0
#include "oversight/service_targets_board.h"

#include <algorithm>

#include "ledger/service_order.h"
#include "oversight/rules_counts.h"
#include "oversight/rules_targets.h"
#include "oversight/service_targets.h"
#include "oversight/store_counts.h"
#include "oversight/store_targets.h"

namespace ortoo::oversight {

std::vector<Ranked> ranking(db::Session& session, const std::string& county,
                            const std::string& town, CivilDate on) {
    std::vector<Ranked> out;
    for (auto& [item, sums] :
         sums_by_item(session, county, town, on.plus_days(1 - year_days), on)) {
        if (sums[Measure::received] > 0) {
            out.push_back({item, sums});
        }
    }
    std::ranges::stable_sort(out, [](const Ranked& a, const Ranked& b) {
        return a.sums[Measure::received] > b.sums[Measure::received];
    });
    return out;
}

Measures Sums::of(const std::string& town, CivilDate from, CivilDate to) {
    const auto [at, fresh] = read_.try_emplace({from.days, to.days});
    if (fresh) {
        at->second = sums_by_town(session_, county_, from, to);
    }
    const auto found = at->second.find(town);
    return found == at->second.end() ? Measures{} : found->second;
}

Period period_of(const std::optional<Target>& target, CivilDate on) {
    if (target) {
        return {target->from, std::min(on, target->due)};
    }
    return {first_of(to_text(on).substr(0, 4) + "-01"), on};
}

std::vector<TargetTile> tiles_of(std::span<const Target> in_force, CivilDate on) {
    std::vector<TargetTile> out;
    for (const auto& [indicator, name] : indicator_names) {
        const auto current = current_of(in_force, indicator, on);
        const auto add = [&](const std::optional<Target>& target) {
            TargetTile tile;
            tile.indicator = indicator;
            tile.unit = definition_of(indicator).unit;
            tile.target = target;
            tile.current = !target || target->id == current;
            const Period period = period_of(target, on);
            tile.from = period.from;
            tile.to = period.to;
            out.push_back(std::move(tile));
        };
        for (const Target& each : in_force) {
            if (each.indicator == indicator) {
                add(each);
            }
        }
        if (!current) {
            add(std::nullopt);
        }
    }
    return out;
}

namespace {

// The months up to the day; of the last only the days so far.
std::vector<MonthFigure> months_of(db::Session& session, const std::string& county, Sums& sums,
                                   const std::string& town, const TargetTile& tile, CivilDate on) {
    const Definition& what = definition_of(tile.indicator);
    const auto shown = months_to(on);
    std::map<std::string, Measures> whole;
    for (const auto& row : store::months_of(session, county, town, shown.front(), shown.back())) {
        whole[row.key.span] = row.sums;
    }
    whole[shown.back()] = sums.of(town, first_of(shown.back()), on);
    std::vector<MonthFigure> out;
    for (const std::string& month : shown) {
        const CivilDate end = std::min(on, last_of(month));
        out.push_back({month, with_state(figure_of(what, whole[month]), tile.target, end)});
    }
    return out;
}

}  // namespace

Result<TargetBoard> Targets::board(db::Session& session, const Context& ctx,
                                   const TargetQuery& in) const {
    const View at = TRY(view(session, ctx, in.unit, in.on, "duty.manage"));
    TargetBoard out;
    out.on = at.on;
    out.unit = at.unit.id;
    out.unit_name = at.unit.name;
    const CountCursor cursor = store::cursor(session, ctx.county);
    if (cursor.leaf > 0) {
        out.counted_to = cursor.at;
    }
    out.waiting = Counts::waiting(session, ctx.county);
    const std::string town = at.whole ? "" : at.unit.id.text;
    Sums sums(session, ctx.county);
    const auto places = at.whole ? towns(session, ctx) : std::vector<outlets::UnitRow>{};
    out.rows = tiles_of(in_force(store::targets(session, ctx.county), at.on), at.on);
    for (TargetTile& tile : out.rows) {
        const Definition& what = definition_of(tile.indicator);
        if (tile.indicator == Indicator::near_rate) {
            const auto top = tile.target ? tile.target->top : top_plan;
            tile.figure = with_state(near(session, ctx.county, top, tile.to), tile.target, at.on);
            continue;
        }
        const auto figure = [&](const std::string& of) {
            return with_state(figure_of(what, sums.of(of, tile.from, tile.to)), tile.target, at.on);
        };
        tile.figure = figure(town);
        if (!tile.current) {
            continue;
        }
        tile.months = months_of(session, ctx.county, sums, town, tile, at.on);
        for (const outlets::UnitRow& each : places) {
            tile.towns.push_back({each.id, each.name, figure(each.id.text)});
        }
        if (const Figure hall = figure(at.unit.id.text); at.whole && hall.denominator > 0) {
            tile.towns.push_back({at.unit.id, at.unit.name, hall});
        }
    }
    return out;
}

Result<ItemBoard> Targets::items_of(db::Session& session, const Context& ctx,
                                    const ItemQuery& in) const {
    constexpr std::int64_t most = 500;
    const View at = TRY(view(session, ctx, in.unit, in.on, "duty.manage"));
    ItemBoard out;
    out.from = at.on.plus_days(1 - year_days);
    out.to = at.on;
    std::map<std::string, std::int64_t> places;
    for (const auto& each : store::places_on(session, ctx.county, at.on)) {
        places[each.item] = each.units;
    }
    std::int64_t rank = 0;
    for (const Ranked& each :
         ranking(session, ctx.county, at.whole ? "" : at.unit.id.text, at.on)) {
        if (++rank > in.top.value_or(most)) {
            break;
        }
        ItemFigures row;
        row.rank = rank;
        row.item = each.item;
        row.places = places[each.item];
        row.near = row.places > 0;
        if (row.near && in.far_only.value_or(false)) {
            continue;
        }
        const auto item = parts_.catalogue.item(session, ctx.county, catalogue::ItemId{each.item});
        row.name = item ? item->name : each.item;
        row.guide_visits = item ? item->visits : 0;
        row.received = each.sums[Measure::received];
        row.ended = each.sums[Measure::ended];
        const auto average = [&](Measure what) {
            return value_of(FigureUnit::per_case, each.sums[what], row.ended);
        };
        row.trips = average(Measure::trips);
        row.corrections = average(Measure::corrections);
        row.reentries = average(Measure::reentries);
        out.rows.push_back(std::move(row));
    }
    return out;
}

}  // namespace ortoo::oversight

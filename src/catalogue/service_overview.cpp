// SPDX-License-Identifier: MulanPSL-2.0
#include "catalogue/service_overview.h"

#include <algorithm>

#include "catalogue/rules_claim.h"
#include "catalogue/rules_task.h"
#include "catalogue/service_offer.h"
#include "catalogue/store_claim.h"
#include "catalogue/store_overview.h"
#include "catalogue/store_task.h"
#include "identity/rules.h"

namespace ortoo::catalogue {

namespace {

constexpr std::int64_t rows_a_page = 20;

ItemRow row_of(db::Session& session, const std::string& county, const Item& item) {
    ItemRow out;
    out.id = item.id;
    out.code = item.code;
    out.name = item.name;
    out.theme = item.theme;
    out.department = item.department;
    out.version = item.version;
    out.limit_sentence = item.limit_sentence;
    out.power_mode = item.power_mode;
    out.high_frequency = item.high_frequency;
    out.sample = item.sample;
    out.missing = static_cast<std::int64_t>(missing_elements(item).size());
    out.vague = static_cast<std::int64_t>(vague_lines(item).size());
    if (const auto task = store::task(session, county, item.id)) {
        out.task_faults = static_cast<std::int64_t>(task_faults(item, *task).size());
    }
    return out;
}

Level level_of(outlets::UnitKind kind) {
    if (kind == outlets::UnitKind::banner) {
        return Level::banner;
    }
    return kind == outlets::UnitKind::village ? Level::village : Level::town;
}

std::int64_t& place_of(UnitClaims& row, ClaimState state, std::int64_t& withdrawn) {
    switch (state) {
        case ClaimState::claimed:
            return row.claimed;
        case ClaimState::submitted:
            return row.submitted;
        case ClaimState::returned:
            return row.returned;
        case ClaimState::approved:
            return row.approved;
        case ClaimState::published:
            return row.published;
        case ClaimState::withdrawn:
            break;
    }
    return withdrawn;
}

}  // namespace

Result<ItemRows> Overview::items(db::Session& session, const Context& ctx,
                                 const RowQuery& in) const {
    ItemQuery query;
    query.q = in.q;
    query.theme = in.theme;
    query.high_frequency = in.high_frequency;
    query.page = in.power_mode ? 0 : in.page.value_or(0);
    ItemList found = TRY(catalogue_.search(session, ctx, query));
    if (!in.power_mode) {
        ItemRows out{{}, found.page, found.more, found.total};
        for (const ItemBrief& each : found.rows) {
            if (const auto item = catalogue_.item(session, ctx.county, each.id)) {
                out.rows.push_back(row_of(session, ctx.county, *item));
            }
        }
        return out;
    }
    // The search knows nothing of modes: all it finds are looked at.
    ItemRows out{{}, in.page.value_or(0), false, 0};
    const std::int64_t first = out.page * rows_a_page;
    for (;;) {
        for (const ItemBrief& each : found.rows) {
            const auto item = catalogue_.item(session, ctx.county, each.id);
            if (!item || item->power_mode != *in.power_mode) {
                continue;
            }
            if (out.total >= first && out.total < first + rows_a_page) {
                out.rows.push_back(row_of(session, ctx.county, *item));
            }
            ++out.total;
        }
        if (!found.more) {
            break;
        }
        query.page = *query.page + 1;
        found = TRY(catalogue_.search(session, ctx, query));
    }
    out.more = out.total > first + rows_a_page;
    return out;
}

Result<ItemVersions> Overview::versions(db::Session& session, const Context& ctx,
                                        const ItemAt& in) const {
    ItemVersions out{store::versions(session, ctx.county, in.item)};
    if (out.rows.empty()) {
        return refuse(catalogue_item_unknown, "id");
    }
    return out;
}

Result<Item> Overview::version(db::Session& session, const Context& ctx,
                               const VersionAt& in) const {
    auto found = catalogue_.item(session, ctx.county, in.item, in.version);
    if (!found) {
        return refuse(catalogue_item_unknown, "version");
    }
    return std::move(*found);
}

Result<VersionDiff> Overview::compare(db::Session& session, const Context& ctx,
                                      const CompareVersions& in) const {
    const Item before = TRY(version(session, ctx, {in.item, in.from}));
    const Item after = TRY(version(session, ctx, {in.item, in.to}));
    return VersionDiff{in.from, in.to, differences(before, after)};
}

Result<ClaimBoard> Overview::board(db::Session& session, const Context& ctx) const {
    const bool all =
        ctx.actor.may("catalogue.manage", ctx.county + ".") || ctx.actor.kind == ActorKind::system;
    ClaimBoard out;
    std::map<std::string, std::size_t> places;
    for (const auto kind : {outlets::UnitKind::banner, outlets::UnitKind::town,
                            outlets::UnitKind::zone, outlets::UnitKind::village}) {
        outlets::UnitQuery query{{}, kind, 0};
        for (bool more = true; more; query.page = *query.page + 1) {
            const auto page = TRY(outlets_.list(session, ctx, query));
            more = page.more;
            for (const outlets::UnitRow& unit : page.rows) {
                const auto whole = outlets_.unit(session, ctx.county, unit.id);
                const bool sees = whole && (ctx.actor.may(may_claim, whole->path) ||
                                            ctx.actor.may("oversight.read", whole->path));
                if (all || sees) {
                    places[unit.id.text] = out.rows.size();
                    out.rows.push_back({unit.id, unit.name, level_of(kind)});
                }
            }
        }
    }
    const auto at = [&](const UnitId& unit) -> UnitClaims* {
        const auto found = places.find(unit.text);
        return found == places.end() ? nullptr : &out.rows[found->second];
    };
    std::int64_t withdrawn = 0;
    for (const store::StateCount& each : store::claim_counts(session, ctx.county)) {
        if (UnitClaims* row = at(each.unit)) {
            place_of(*row, each.state, withdrawn) = each.claims;
        }
    }
    for (const store::UnitCount& each : store::behind(session, ctx.county)) {
        if (UnitClaims* row = at(each.unit)) {
            row->behind = each.count;
        }
    }
    for (const store::UnitCount& each : store::last_editions(session, ctx.county)) {
        if (UnitClaims* row = at(each.unit)) {
            row->edition = each.count;
        }
    }
    return out;
}

Result<Offer> Overview::offer(db::Session& session, const Context& ctx, const ClaimAt& in) const {
    const auto unit = outlets_.unit(session, ctx.county, in.unit);
    const auto item = catalogue_.item(session, ctx.county, in.item);
    if (!unit) {
        return refuse(identity::unit_not_found, "id");
    }
    if (!item) {
        return refuse(catalogue_item_unknown, "item");
    }
    Offer out;
    out.unit = unit->id;
    out.item = item->id;
    out.offered = offered(session, ctx.county, unit->id, name_of(unit->kind), *item);
    const auto lists = store::lists(session, ctx.county, in.unit);
    if (!lists.empty()) {
        out.edition = lists.front().edition;
        out.published_at = lists.front().published_at;
        const auto claim = store::claim(session, ctx.county, in.unit, in.item);
        if (claim && claim->state == ClaimState::published) {
            out.at = claim->at;
        }
    }
    return out;
}

Result<PowerRows> Overview::powers(db::Session& session, const Context& ctx,
                                   const PowerQuery& in) const {
    PowerRows out{store::last_powers(session, ctx.county, in), in.page.value_or(0), false};
    out.more = out.rows.size() > static_cast<std::size_t>(store::power_page);
    if (out.more) {
        out.rows.pop_back();
    }
    for (PowerRow& each : out.rows) {
        each.power.in_force = in_force(each.power, local_date(ctx.now));
    }
    return out;
}

Result<FrequentItems> Overview::frequent(db::Session& session, const Context& ctx) const {
    FrequentItems out{store::frequent(session, ctx.county)};
    out.near = std::count_if(out.rows.begin(), out.rows.end(),
                             [](const auto& each) { return each.towns + each.villages > 0; });
    out.minimum = minimum_on(store::minimums(session, ctx.county), Minimum::high_frequency,
                             local_date(ctx.now));
    out.met = out.near >= out.minimum;
    return out;
}

}  // namespace ortoo::catalogue

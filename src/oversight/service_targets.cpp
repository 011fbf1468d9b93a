// SPDX-License-Identifier: MulanPSL-2.0
#include "oversight/service_targets.h"

#include <algorithm>

#include "base/json_encode.h"
#include "base/text.h"
#include "crypto/hash.h"
#include "identity/rules.h"
#include "oversight/rules_counts.h"
#include "oversight/rules_targets.h"
#include "oversight/service_targets_board.h"
#include "oversight/store_counts.h"
#include "oversight/store_targets.h"

namespace ortoo::oversight {

Targets::Targets(TargetParts parts)
    : parts_(parts), signer_name_(hex(crypto::sm3(parts.signer.public_key())).substr(0, 16)) {}

Result<Targets::View> Targets::view(db::Session& session, const Context& ctx,
                                    const std::optional<UnitId>& unit,
                                    const std::optional<CivilDate>& on,
                                    std::string_view permission) const {
    std::string_view held = "oversight.read";
    auto path = identity::widest_scope(ctx.actor, held);
    if (!path) {
        held = permission;
        path = identity::widest_scope(ctx.actor, held);
    }
    if (!path) {
        return refuse(identity::out_of_scope, "unit");
    }
    View out;
    out.on = on.value_or(local_date(ctx.now));
    if (local_date(ctx.now) < out.on) {
        return refuse(target_day, "on");
    }
    // The reader's own town, or the banner, when he names none.
    const bool wide = path->empty() || *path == ctx.county + ".";
    const auto found =
        unit   ? parts_.outlets.unit(session, ctx.county, *unit)
        : wide ? parts_.outlets.banner(session, ctx.county)
               : parts_.outlets.unit(session, ctx.county, UnitId{town_of(ctx.actor.unit.text)});
    if (!found) {
        return refuse(identity::unit_not_found, "unit");
    }
    TRY(identity::in_scope(ctx.actor, held, found->path));
    out.whole = found->kind == outlets::UnitKind::banner;
    out.unit = *found;
    return out;
}

std::vector<outlets::UnitRow> Targets::towns(db::Session& session, const Context& ctx) const {
    std::vector<outlets::UnitRow> out;
    for (const auto kind : {outlets::UnitKind::town, outlets::UnitKind::zone}) {
        outlets::UnitQuery query{std::nullopt, kind, 0};
        for (bool more = true; more; query.page = *query.page + 1) {
            const auto page = parts_.outlets.list(session, ctx, query).value();
            std::ranges::copy(page.rows, std::back_inserter(out));
            more = page.more;
        }
    }
    return out;
}

Figure Targets::near(db::Session& session, const std::string& county, std::int64_t top,
                     CivilDate on) const {
    const auto ranked = ranking(session, county, "", on);
    std::map<std::string, std::int64_t> places;
    for (const auto& each : store::places_on(session, county, on)) {
        places[each.item] = each.units;
    }
    Figure out;
    for (const Ranked& each : ranked) {
        if (out.denominator == top) {
            break;
        }
        ++out.denominator;
        out.numerator += places.contains(each.item) ? 1 : 0;
    }
    out.value = value_of(FigureUnit::share, out.numerator, out.denominator);
    return out;
}

std::string Targets::item_name(db::Session& session, const std::string& county,
                               const std::string& item) const {
    const auto found = parts_.catalogue.item(session, county, catalogue::ItemId{item});
    return found ? found->name : item;
}

Result<BehindList> Targets::behind(db::Session& session, const Context& ctx,
                                   const BehindQuery& in) const {
    const Definition& what = definition_of(in.indicator);
    if (what.base == 0) {
        return refuse(target_no_cases, "indicator");
    }
    const View at = TRY(view(session, ctx, in.unit, std::nullopt, "case.read"));
    const Behind which = in.which.value_or(Behind::all);
    BehindList out;
    out.page = in.page.value_or(0);
    auto rows =
        store::behind(session, ctx.county,
                      {what.by_receipt, at.whole ? "" : at.unit.id.text, in.from, in.to, what.base,
                       what.hit, std::string(name_of(which)), in.item.value_or(""), out.page});
    out.more = rows.size() > static_cast<std::size_t>(store::behind_page);
    rows.resize(std::min(rows.size(), static_cast<std::size_t>(store::behind_page)));
    std::map<std::string, std::string> known;
    for (CaseFact& each : rows) {
        auto [name, fresh] = known.try_emplace(each.item);
        if (fresh) {
            name->second = item_name(session, ctx.county, each.item);
        }
        BehindCase row;
        row.id = std::move(each.id);
        row.number = std::move(each.number);
        row.item = each.item;
        row.item_name = name->second;
        row.town = UnitId{each.town};
        row.day = (what.by_receipt ? each.received_on : each.ended_on).value_or(in.to);
        row.source = std::move(each.source);
        row.window_kind = std::move(each.window_kind);
        row.handover = each.handover;
        row.corrections = each.corrections;
        row.reentries = each.reentries;
        row.trips = static_cast<std::int64_t>(each.trip_days.size());
        row.hit = (each.marks & what.hit) != 0;
        out.rows.push_back(std::move(row));
    }
    return out;
}

Result<TargetList> Targets::list(db::Session& session, const Context& ctx, const Nothing&) const {
    return TargetList{store::targets(session, ctx.county)};
}

Result<TargetList> Targets::set(db::Tx& tx, const Context& ctx, const SetTarget& in) const {
    const auto banner = parts_.outlets.banner(tx, ctx.county);
    if (!banner) {
        return refuse(identity::unit_not_found, "unit");
    }
    TRY(identity::in_scope(ctx.actor, target_manage, banner->path));
    Target row = TRY(checked(in, store::targets(tx, ctx.county), local_date(ctx.now)));
    row.id = new_id<TargetTag>(ctx.now, parts_.random);
    row.by = ctx.actor.name;
    store::add(tx, ctx.county, row);
    boost::json::object body = encode(in);
    body["id"] = row.id.text;
    parts_.ledger.append(tx, ctx,
                         {"target.set", ledger::SubjectKind::unit, banner->id.text, banner->id.text,
                          boost::json::serialize(body)});
    return TargetList{store::targets(tx, ctx.county)};
}

}  // namespace ortoo::oversight

// SPDX-License-Identifier: MulanPSL-2.0
// What is read of claims, and the lists that units publish.
#include <algorithm>
#include <boost/json.hpp>

#include "base/json_encode.h"
#include "base/text.h"
#include "catalogue/service_claim.h"
#include "catalogue/store_claim.h"
#include "crypto/hash.h"
#include "identity/rules.h"

namespace ortoo::catalogue {

namespace {

Level level_of(outlets::UnitKind kind) {
    if (kind == outlets::UnitKind::village) {
        return Level::village;
    }
    const bool town = kind == outlets::UnitKind::town || kind == outlets::UnitKind::zone;
    return town ? Level::town : Level::banner;
}

}  // namespace

Result<Claim> Claims::place(db::Tx& tx, const Context& ctx, const SetAtUnit& in) const {
    TRY(claiming(tx, ctx, in.unit));
    auto claim = store::claim(tx, ctx.county, in.unit, in.item);
    if (!claim) {
        return refuse(claim_unknown, "item");
    }
    if (claim->version != in.version) {
        return refuse(claim_stale, "If-Match", {{"version", std::to_string(claim->version)}});
    }
    claim->state = TRY(after(claim->state, ClaimAct::place));
    claim->at = in.at;
    if (claim->state == ClaimState::published || claim->state == ClaimState::approved) {
        TRY(ready_to_submit(*claim));  // what people see stays useful
    }
    save(tx, ctx, *claim);
    log(tx, ctx, in.unit, "claim.placed", {*claim}, "");
    return std::move(*claim);
}

Result<Claim> Claims::confirm(db::Tx& tx, const Context& ctx, const ConfirmClaim& in) const {
    TRY(claiming(tx, ctx, in.unit));
    auto claim = store::claim(tx, ctx.county, in.unit, in.item);
    if (!claim) {
        return refuse(claim_unknown, "item");
    }
    if (claim->current_version != in.item_version) {
        return refuse(claim_stale, "item_version",
                      {{"version", std::to_string(claim->current_version)}});
    }
    if (claim->item_version != in.item_version) {
        claim->item_version = in.item_version;
        save(tx, ctx, *claim);
        log(tx, ctx, in.unit, "claim.confirmed", {*claim}, "");
    }
    return std::move(*claim);
}

Result<ClaimList> Claims::list(db::Session& session, const Context& ctx,
                               const ClaimQuery& in) const {
    const outlets::Unit unit = TRY(listing(session, ctx, in.unit));
    if (!ctx.actor.may("oversight.read", unit.path) && !ctx.actor.may("order.read", unit.path)) {
        TRY(identity::in_scope(ctx.actor, may_claim, unit.path));
    }
    ClaimList out{store::claims(session, ctx.county, in.unit)};
    std::erase_if(out.rows, [&](const Claim& each) {
        const bool behind = each.item_version < each.current_version;
        return (in.state && each.state != *in.state) || (in.behind && behind != *in.behind);
    });
    return out;
}

Result<ClaimDiff> Claims::diff(db::Session& session, const Context& ctx, const ClaimAt& in) const {
    TRY(claiming(session, ctx, in.unit));
    const auto claim = store::claim(session, ctx.county, in.unit, in.item);
    if (!claim) {
        return refuse(claim_unknown, "item");
    }
    ClaimDiff out{claim->item_version, claim->current_version, {}};
    const auto before = catalogue_.item(session, ctx.county, in.item, out.from);
    const auto now = catalogue_.item(session, ctx.county, in.item, out.to);
    if (before && now) {
        out.rows = differences(*before, *now);
    }
    return out;
}

Result<std::vector<ListedItem>> Claims::rows_of(db::Session& session, const Context& ctx,
                                                const std::vector<Claim>& claims) const {
    std::vector<ListedItem> out;
    std::string first;
    std::int64_t behind = 0;
    for (const Claim& each : claims) {
        const auto item = catalogue_.item(session, ctx.county, each.item);
        if (!item) {
            return refuse(catalogue_item_unknown, "items", {{"item", each.item.text}});
        }
        if (each.item_version < each.current_version) {
            first = behind == 0 ? each.item_name : first;
            ++behind;
        }
        TRY(guide_complete(*item));
        if (!suits(*item, each.level)) {
            return refuse(claim_left_level, "items", {{"item", each.item_name}});
        }
        out.push_back({each.item, item->code, item->version, item->name, item->theme, each.at});
    }
    if (behind > 0) {
        return refuse(list_behind, "items", {{"count", std::to_string(behind)}, {"item", first}});
    }
    return out;
}

Result<PublishedList> Claims::publish(db::Tx& tx, const Context& ctx, const ListsOf& in) const {
    const outlets::Unit unit = TRY(claiming(tx, ctx, in.unit));
    auto claims = TRY(chosen(tx, ctx, in.unit, {}, ClaimAct::publish));
    if (claims.empty()) {
        return refuse(list_empty, "id");
    }
    PublishedList out;
    out.rows = TRY(rows_of(tx, ctx, claims));
    out.unit = in.unit;
    out.edition = store::editions(tx, ctx.county, in.unit) + 1;
    out.published_at = ctx.now;
    out.items = static_cast<std::int64_t>(out.rows.size());
    out.minimum =
        minimum_for(store::minimums(tx, ctx.county), level_of(unit.kind), local_date(ctx.now));
    out.compliant = out.items >= out.minimum;
    for (Claim& each : claims) {
        if (each.state != ClaimState::published) {
            each.state = TRY(after(each.state, ClaimAct::publish));
            save(tx, ctx, each);
        }
    }
    store::add(tx, ctx.county, out, ctx.actor.id);
    boost::json::array list;
    for (const ListedItem& each : out.rows) {
        list.push_back(json::string(each.item.text));
    }
    const boost::json::object body{{"edition", out.edition},
                                   {"items", out.items},
                                   {"list", std::move(list)},
                                   {"minimum", out.minimum},
                                   {"compliant", out.compliant},
                                   {"content_sm3", hex(crypto::sm3(json::serialize(encode(out))))}};
    ledger_.append(tx, ctx,
                   {"list.published", ledger::SubjectKind::unit, in.unit.text, in.unit.text,
                    boost::json::serialize(body)});
    return out;
}

Result<PublishedLists> Claims::lists(db::Session& session, const Context& ctx,
                                     const ListsOf& in) const {
    TRY(listing(session, ctx, in.unit));
    return PublishedLists{store::lists(session, ctx.county, in.unit)};
}

Result<PublishedList> Claims::published(db::Session& session, const Context& ctx,
                                        const ListAt& in) const {
    auto found = store::list(session, ctx.county, in.unit, in.edition);
    if (!found) {
        return refuse(list_unknown, "edition");
    }
    return std::move(*found);
}

Result<UnitGuide> Claims::guide(db::Session& session, const Context& ctx, const ClaimAt& in) const {
    const outlets::Unit unit = TRY(listing(session, ctx, in.unit));
    const auto claim = store::claim(session, ctx.county, in.unit, in.item);
    auto item = catalogue_.item(session, ctx.county, in.item);
    if (!claim || !item || !on_list(*claim, *item)) {
        return refuse(claim_unknown, "item");
    }
    return UnitGuide{unit.id, unit.name, std::move(*item), claim->at};
}

Result<Compliance> Claims::compliance(db::Session& session, const Context& ctx) const {
    const auto figures = store::minimums(session, ctx.county);
    const CivilDate today = local_date(ctx.now);
    std::map<std::string, std::int64_t> enabled;
    for (const store::Enabled& each : store::enabled(session, ctx.county)) {
        enabled[each.unit.text] = each.items;
    }
    Compliance out;
    for (const auto kind :
         {outlets::UnitKind::town, outlets::UnitKind::zone, outlets::UnitKind::village}) {
        outlets::UnitQuery query{{}, kind, 0};
        for (bool more = true; more; query.page = *query.page + 1) {
            const auto page = TRY(outlets_.list(session, ctx, query));
            more = page.more;
            for (const outlets::UnitRow& unit : page.rows) {
                UnitCompliance row{unit.id, unit.name, level_of(kind), enabled[unit.id.text],
                                   0,       false};
                row.minimum = minimum_for(figures, row.level, today);
                row.compliant = row.enabled >= row.minimum;
                out.rows.push_back(std::move(row));
            }
        }
    }
    out.high_frequency = store::high_frequency(session, ctx.county);
    out.high_frequency_minimum = minimum_on(figures, Minimum::high_frequency, today);
    out.high_frequency_met = out.high_frequency >= out.high_frequency_minimum;
    return out;
}

Result<MinimumList> Claims::minimums(db::Session& session, const Context& ctx) const {
    MinimumList out{store::minimums(session, ctx.county)};
    for (const auto& [figure, name] : minimum_names) {
        out.rows.push_back({figure, std::nullopt, minimum_of_plan(figure)});
    }
    return out;
}

Result<MinimumList> Claims::set_minimum(db::Tx& tx, const Context& ctx,
                                        const SetMinimum& in) const {
    TRY(identity::in_scope(ctx.actor, "catalogue.manage", ctx.county + "."));
    store::set_minimum(tx, ctx.county, {in.figure, in.since, in.minimum});
    const boost::json::object body{
        {"figure", name_of(in.figure)}, {"since", to_text(in.since)}, {"minimum", in.minimum}};
    ledger_.append(tx, ctx,
                   {"catalogue.minimum_set", ledger::SubjectKind::system, "catalogue-" + ctx.county,
                    "", boost::json::serialize(body)});
    return minimums(tx, ctx);
}

}  // namespace ortoo::catalogue

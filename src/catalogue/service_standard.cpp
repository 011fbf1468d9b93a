// SPDX-License-Identifier: MulanPSL-2.0
#include "catalogue/service_standard.h"

#include <boost/json.hpp>

#include "catalogue/store_claim.h"
#include "identity/rules.h"

namespace ortoo::catalogue {

Result<Item> Standards::managed(db::Session& session, const Context& ctx, const ItemId& id,
                                std::int64_t version) const {
    TRY(identity::in_scope(ctx.actor, "catalogue.manage", ctx.county + "."));
    auto item = catalogue_.item(session, ctx.county, id);
    if (!item) {
        return refuse(catalogue_item_unknown, "id");
    }
    if (item->version != version) {
        return refuse(item_stale, "If-Match", {{"version", std::to_string(item->version)}});
    }
    return std::move(*item);
}

Result<Item> Standards::set_power(db::Tx& tx, const Context& ctx, const SetPower& in) const {
    Item item = TRY(managed(tx, ctx, in.item, in.version));
    const auto from = outlets_.unit(tx, ctx.county, in.from.value_or(item.bureau));
    if (!from) {
        return refuse(identity::unit_not_found, "from");
    }
    std::optional<outlets::Unit> to;
    if (in.to) {
        to = outlets_.unit(tx, ctx.county, *in.to);
        if (!to) {
            return refuse(identity::unit_not_found, "to");
        }
    }
    TRY(power_allowed(item, in, {name_of(from->kind), to ? name_of(to->kind) : ""},
                      local_date(ctx.now)));
    item.power_mode = in.mode;
    item = catalogue_.change(tx, ctx, std::move(item), "item.power_set");
    Power power;
    const auto before = store::powers(tx, ctx.county, in.item);
    power.no = before.empty() ? 1 : before.front().no + 1;
    power.mode = in.mode;
    power.document = in.document;
    power.from = from->id;
    power.from_name = from->name;
    power.to = in.to;
    power.to_name = to ? to->name : "各苏木镇、开发区";
    power.since = in.since;
    power.until = in.until;
    power.item_version = item.version;
    power.set_at = ctx.now;
    store::add(tx, ctx.county, in.item, power, ctx.actor.id);
    boost::json::object body{{"no", power.no},
                             {"mode", name_of(in.mode)},
                             {"document", in.document},
                             {"from", from->id.text},
                             {"since", to_text(in.since)}};
    if (in.until) {
        body["until"] = to_text(*in.until);
    }
    ledger_.append(tx, ctx,
                   {"item.power_documented", ledger::SubjectKind::item, in.item.text,
                    item.bureau.text, boost::json::serialize(body)});
    return item;
}

Result<bool> Standards::lapse_next(db::Tx& tx, const Context& ctx) const {
    const auto power = store::run_out(tx, ctx.county, local_date(ctx.now));
    if (!power) {
        return false;
    }
    store::set_lapsed(tx, ctx.county, *power);
    const auto last = store::powers(tx, ctx.county, power->item);
    auto item = catalogue_.item(tx, ctx.county, power->item);
    // Another document may have come since.
    if (item && !last.empty() && last.front().no == power->no && item->power_mode == power->mode &&
        item->power_mode != PowerMode::assisted) {
        item->power_mode = PowerMode::assisted;
        (void)catalogue_.change(tx, ctx, std::move(*item), "item.power_lapsed");
    }
    return true;
}

Result<Item> Standards::change(db::Tx& tx, const Context& ctx, const ChangeItem& in) const {
    const Item item = TRY(managed(tx, ctx, in.item, in.version));
    Item next = TRY(changed(item, in));
    if (differences(item, next).empty()) {
        return item;
    }
    return catalogue_.change(tx, ctx, std::move(next), "item.changed");
}

Result<PowerList> Standards::powers(db::Session& session, const Context& ctx,
                                    const ItemAt& in) const {
    if (!catalogue_.item(session, ctx.county, in.item)) {
        return refuse(catalogue_item_unknown, "id");
    }
    PowerList out{store::powers(session, ctx.county, in.item)};
    if (!out.rows.empty()) {
        out.rows.front().in_force = in_force(out.rows.front(), local_date(ctx.now));
    }
    return out;
}

Result<GuideCheck> Standards::check(db::Session& session, const Context& ctx,
                                    const ItemAt& in) const {
    const auto item = catalogue_.item(session, ctx.county, in.item);
    if (!item) {
        return refuse(catalogue_item_unknown, "id");
    }
    GuideCheck out{false, missing_elements(*item), vague_lines(*item)};
    out.publishable = out.missing.empty();
    return out;
}

Result<GuidanceList> Standards::guidance(db::Session& session, const Context& ctx,
                                         const GuidanceQuery& in) const {
    GuidanceList out;
    out.page = in.page.value_or(0);
    out.rows = store::guidance(session, ctx.county, in);
    out.more = out.rows.size() > static_cast<std::size_t>(store::guidance_page);
    if (out.more) {
        out.rows.pop_back();
    }
    return out;
}

Result<GuidanceList> Standards::link(db::Tx& tx, const Context& ctx, const LinkGuidance& in) const {
    TRY(identity::in_scope(ctx.actor, "catalogue.manage", ctx.county + "."));
    if (!catalogue_.item(tx, ctx.county, in.item)) {
        return refuse(catalogue_item_unknown, "id");
    }
    if (!store::link_guidance(tx, ctx.county, in)) {
        return refuse(guidance_unknown, "line");
    }
    const boost::json::object body{{"batch", in.batch}, {"line", in.line}};
    ledger_.append(tx, ctx,
                   {"item.guidance_linked", ledger::SubjectKind::item, in.item.text, "",
                    boost::json::serialize(body)});
    GuidanceQuery query;
    query.item = in.item;
    return guidance(tx, ctx, query);
}

}  // namespace ortoo::catalogue

// SPDX-License-Identifier: MulanPSL-2.0
#include "orders/service_draft.h"

#include <algorithm>

#include "orders/rules_draft.h"
#include "orders/service_words.h"
#include "orders/store_draft.h"

namespace ortoo::orders {

Result<Drafts::Held> Drafts::reach(db::Session& session, const Context& ctx, const OrderId& id,
                                   bool changing) const {
    auto order = orders_.find(session, ctx, id);
    if (!order || !Orders::visible(ctx, *order)) {
        return refuse(order_not_found, "id");
    }
    Held out;
    if (ctx.actor.kind == ActorKind::citizen) {
        out.me = Filler::citizen;
    } else if (order->agent && order->agent->text == ctx.actor.id &&
               ctx.actor.may("order.handle", order->unit_path)) {
        out.me = Filler::agent;
    } else {
        return refuse(order_not_yours, "agent", {{"agent", order->agent_name}});
    }
    if (changing && !draft_open_in(order->state)) {
        return refuse(order_not_open, "state", {{"state", std::string(name_of(order->state))}});
    }
    const auto item =
        orders_.parts().catalogue.item(session, ctx.county, order->item, order->item_version);
    if (!item) {
        return refuse(item_not_found, "item");
    }
    out.form = form_of(*item);
    out.order = std::move(*order);
    return out;
}

Result<Draft> Drafts::found(db::Session& session, const Context& ctx, const OrderId& id) const {
    auto draft = store::whole_draft(session, vault_, ctx.county, id);
    if (!draft) {
        return refuse(draft_none, "id");
    }
    return std::move(*draft);
}

DraftView Drafts::view_of(const Held& held, const Draft& draft) {
    DraftView out;
    out.order = held.order.id;
    out.number = held.order.number;
    out.item_name = held.order.item_name;
    out.agent_name = held.order.agent_name;
    out.agent_phone = held.order.agent_phone;
    out.version = draft.version;
    out.state = draft.state;
    out.confirmed_at = draft.confirmed_at;
    for (const DraftAsk& ask : held.form) {
        DraftField field{ask.name, ask.kind, ask.label, ask.required, "", Filler::nobody,
                         "",       {},       0};
        for (const DraftValue& each : draft.values) {
            if (each.name == ask.name) {
                field.value = each.value;
                field.by = each.by;
                field.by_name = each.by_name;
                field.at = each.at;
                field.version = each.version;
            }
        }
        out.form.push_back(std::move(field));
    }
    out.missing = missing_of(held.form, draft);
    if (!draft_open_in(held.order.state)) {
        return out;
    }
    out.allowed.emplace_back("fill");
    if (held.me == Filler::agent) {
        out.allowed.emplace_back("drop");
    } else if (draft.state == DraftState::open && out.missing == 0) {
        out.allowed.emplace_back("confirm");
    }
    return out;
}

DraftView Drafts::kept(db::Tx& tx, const Context& ctx, const Held& held, const Draft& draft,
                       std::string_view act, std::string body) const {
    orders_.parts().ledger.append(tx, ctx,
                                  {std::string(act), ledger::SubjectKind::order, held.order.id.text,
                                   held.order.unit.text, std::move(body)});
    // Both pages hear that the form changed; what it holds they read by the ordinary route.
    orders_.parts().outbox.signal(tx, ctx, held.order.unit_path, "drafts");
    orders_.parts().outbox.signal(tx, ctx, "me:" + held.order.account.text, "drafts");
    return view_of(held, draft);
}

Result<DraftView> Drafts::open(db::Tx& tx, const Context& ctx, const OrderAt& in) const {
    const Held held = TRY(reach(tx, ctx, in.order, true));
    if (auto there = store::whole_draft(tx, vault_, ctx.county, in.order)) {
        return view_of(held, *there);
    }
    Draft draft;
    draft.order = in.order;
    draft.opened_at = ctx.now;
    store::put_draft(tx, ctx.county, draft);
    if (held.me == Filler::agent) {
        tell_citizen(orders_.parts(), tx, ctx, held.order, "draft.opened", {}, true);
    }
    return kept(tx, ctx, held, draft, "draft.opened", "{}");
}

Result<DraftView> Drafts::view(db::Session& session, const Context& ctx, const OrderAt& in) const {
    const Held held = TRY(reach(session, ctx, in.order, false));
    return view_of(held, TRY(found(session, ctx, in.order)));
}

Result<DraftView> Drafts::set(db::Tx& tx, const Context& ctx, const SetDraftField& in) const {
    const Held held = TRY(reach(tx, ctx, in.order, true));
    Draft draft = TRY(found(tx, ctx, in.order));
    TRY(check_draft_value(held.form, in.field, in.value));
    TRY(check_seen(draft, in, held.me));
    draft.version += 1;
    draft.state = DraftState::open;
    draft.confirmed_at.reset();
    DraftValue value{in.field, in.value, held.me, "", ctx.now, draft.version};
    value.by_name = held.me == Filler::citizen ? "本人" : ctx.actor.name;
    store::put_draft(tx, ctx.county, draft);
    store::put_draft_value(tx, vault_, ctx.county, in.order, value);
    std::erase_if(draft.values, [&](const DraftValue& each) { return each.name == in.field; });
    draft.values.push_back(std::move(value));
    // Who filled which field is in the ledger; what he wrote is not.
    return kept(tx, ctx, held, draft, "draft.filled",
                act_body({{"field", in.field}, {"by", std::string(name_of(held.me))}}));
}

Result<DraftView> Drafts::confirm(db::Tx& tx, const Context& ctx, const OrderStep& in) const {
    const Held held = TRY(reach(tx, ctx, in.order, true));
    if (held.me != Filler::citizen) {
        return refuse(draft_citizen_only);
    }
    Draft draft = TRY(found(tx, ctx, in.order));
    if (draft.version != in.version) {
        return refuse(draft_stale, "If-Match", {{"version", std::to_string(draft.version)}});
    }
    if (const auto missing = missing_of(held.form, draft); missing > 0) {
        return refuse(draft_incomplete, "fields", {{"count", std::to_string(missing)}});
    }
    draft.version += 1;
    draft.state = DraftState::confirmed;
    draft.confirmed_at = ctx.now;
    store::put_draft(tx, ctx.county, draft);
    if (held.order.agent) {
        tell_staff(orders_.parts(), tx, ctx, *held.order.agent, held.order, "draft.confirmed", {});
    }
    const auto by_agent = std::ranges::count_if(
        draft.values, [](const DraftValue& each) { return each.by == Filler::agent; });
    return kept(tx, ctx, held, draft, "draft.confirmed",
                act_body({{"version", std::to_string(draft.version)},
                          {"by_agent", std::to_string(by_agent)}}));
}

Result<DraftView> Drafts::drop(db::Tx& tx, const Context& ctx, const OrderAt& in) const {
    const Held held = TRY(reach(tx, ctx, in.order, true));
    if (held.me != Filler::agent) {
        return refuse(order_not_yours, "agent", {{"agent", held.order.agent_name}});
    }
    const Draft draft = TRY(found(tx, ctx, in.order));
    store::drop_draft(tx, ctx.county, in.order);
    return kept(tx, ctx, held, Draft{in.order, draft.version + 1, DraftState::open, ctx.now, {}},
                "draft.dropped", "{}");
}

}  // namespace ortoo::orders

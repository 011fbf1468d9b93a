// SPDX-License-Identifier: MulanPSL-2.0
#include "orders/service_custody_parts.h"

#include <algorithm>

#include "orders/store_custody.h"

namespace ortoo::orders {

// Papers taken before moves were kept carry no holder: the agent has them.
bool holds(const Context& ctx, const Order& order, const Paper& paper) {
    if (ctx.actor.kind != ActorKind::staff) {
        return false;
    }
    if (paper.place == Custodian::agent) {
        const std::string holder =
            paper.holder.empty() && order.agent ? order.agent->text : paper.holder;
        return holder == ctx.actor.id;
    }
    return paper.place == Custodian::office && paper.holder == ctx.actor.unit.text;
}

bool awaits(const Context& ctx, const Move& move) {
    const bool his = move.to_holder == ctx.actor.id || move.to_holder == ctx.actor.unit.text;
    // Whoever gave it cannot also confirm that it arrived.
    return ctx.actor.kind == ActorKind::staff && !move.taken_at && his &&
           move.given_by != ctx.actor.id;
}

PaperTrail trail_of(db::Session& session, const Context& ctx, const Order& order) {
    PaperTrail out{order.id, order.version, store::papers_of(session, ctx.county, order.id),
                   store::moves_of(session, ctx.county, order.id),
                   store::losses_of(session, ctx.county, order.id)};
    for (const Paper& each : out.papers) {
        if (!each.returned_at && !each.lost_at && !each.moving && holds(ctx, order, each)) {
            out.yours.push_back(each.id);
        }
    }
    for (const Move& each : out.moves) {
        if (awaits(ctx, each)) {
            out.arriving.push_back(each.id.text);
        }
    }
    return out;
}

Result<Held> held_by(Orders& orders, db::Session& session, const Context& ctx, const OrderId& id) {
    auto order = orders.find(session, ctx, id);
    if (!order) {
        return refuse(order_not_found, "id");
    }
    auto papers = store::papers_of(session, ctx.county, order->id);
    const bool his =
        std::ranges::any_of(papers, [&](const Paper& p) { return holds(ctx, *order, p); });
    if (!his && !Orders::visible(ctx, *order)) {
        return refuse(order_not_found, "id");
    }
    return Held{std::move(*order), std::move(papers)};
}

Result<Held> held_now(Orders& orders, db::Session& session, const Context& ctx, const OrderId& id,
                      std::int64_t version) {
    auto held = TRY(held_by(orders, session, ctx, id));
    if (held.order.version != version) {
        return refuse(order_stale, "If-Match", {{"version", std::to_string(held.order.version)}});
    }
    return held;
}

// The named papers, all in the actor's hands.
Result<std::vector<Paper>> picked(const Context& ctx, const Held& held,
                                  const std::vector<std::string>& ids) {
    std::vector<Paper> out;
    for (const std::string& id : ids) {
        const auto found = std::ranges::find(held.papers, id, &Paper::id);
        if (found == held.papers.end() || found->returned_at || found->lost_at) {
            return refuse(papers_none_held, "papers", {{"paper", id}});
        }
        if (found->moving || !holds(ctx, held.order, *found)) {
            return refuse(papers_elsewhere, "papers",
                          {{"paper", found->name}, {"holder", found->holder_name}});
        }
        out.push_back(*found);
    }
    return out;
}

void give_back(const OrdersParts& parts, db::Tx& tx, const Context& ctx, const Order& order,
               const std::vector<Paper>& papers, const UploadId& signature) {
    // One move for each place they lay in: who had them stands on it.
    for (const Paper& first : papers) {
        Move move;
        for (const Paper& each : papers) {
            if (each.place == first.place && each.holder == first.holder) {
                move.papers.push_back(each.id);
            }
        }
        if (move.papers.front() != first.id) {
            continue;
        }
        move.id = new_id<MoveTag>(ctx.now, parts.random);
        move.bag = first.bag;
        move.from = first.place;
        move.from_holder = first.holder;
        move.from_name = first.holder_name.empty() ? order.agent_name : first.holder_name;
        move.to = Custodian::client;
        move.to_name = order.applicant_name;
        move.given_by = ctx.actor.id;
        move.given_name = ctx.actor.name;
        move.given_at = ctx.now;
        move.taken_by = order.applicant.text;
        move.taken_name = order.applicant_name;
        move.taken_at = ctx.now;
        move.signature = signature;
        store::add_move(tx, ctx.county, order.id, move);
    }
    for (const Paper& each : papers) {
        store::return_paper(tx, ctx.county, order.id, each.id, ctx.now);
    }
}

}  // namespace ortoo::orders

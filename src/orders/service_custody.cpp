// SPDX-License-Identifier: MulanPSL-2.0
#include "orders/service_custody.h"

#include <algorithm>

#include "orders/rules.h"
#include "orders/service_custody_parts.h"
#include "orders/service_end.h"
#include "orders/service_paper.h"
#include "orders/service_words.h"
#include "orders/store_custody.h"

namespace ortoo::orders {

namespace {
// The other end of a move.
Result<Move> addressed(const OrdersParts& parts, db::Session& session, const Context& ctx,
                       const Order& order, const std::optional<std::string>& to) {
    Move move;
    move.id = new_id<MoveTag>(ctx.now, parts.random);
    if (to) {
        const auto unit = parts.outlets.unit(session, ctx.county, UnitId{*to});
        if (!unit || unit->id == ctx.actor.unit) {
            return refuse(papers_unit, "to");
        }
        move.to = Custodian::office;
        move.to_holder = unit->id.text;
        move.to_name = unit->name;
        return move;
    }
    if (!order.agent || order.agent->text == ctx.actor.id) {
        return refuse(papers_unit, "to");
    }
    move.to = Custodian::agent;
    move.to_holder = order.agent->text;
    move.to_name = order.agent_name;
    return move;
}
}  // namespace

Result<PaperTrail> where(Orders& orders, db::Session& session, const Context& ctx,
                         const OrderAt& in) {
    return trail_of(session, ctx, TRY(held_by(orders, session, ctx, in.order)).order);
}

Result<PaperTrail> send_papers(Orders& orders, db::Tx& tx, const Context& ctx,
                               const SendPapers& in) {
    Held held = TRY(held_now(orders, tx, ctx, in.order, in.version));
    auto papers = TRY(picked(ctx, held, in.papers));
    Move move = TRY(addressed(orders.parts(), tx, ctx, held.order, in.to));
    move.from = papers.front().place;
    move.from_holder = papers.front().holder;
    move.from_name = papers.front().holder_name;
    move.bag = in.bag.value_or(papers.front().bag);
    move.given_by = ctx.actor.id;
    move.given_name = ctx.actor.name;
    move.given_at = ctx.now;
    for (Paper& each : papers) {
        move.papers.push_back(each.id);
        each.bag = move.bag;
        each.place = move.to;
        each.holder = move.to_holder;
        each.holder_name = move.to_name;
        each.moving = true;
        each.since = ctx.now;
        store::save_place(tx, ctx.county, held.order.id, each);
    }
    store::add_move(tx, ctx.county, held.order.id, move);
    orders.save(tx, ctx, held.order, "papers.sent",
                act_body({{"move", move.id.text},
                          {"to", move.to_holder},
                          {"bag", move.bag},
                          {"papers", std::to_string(papers.size())}}));
    return trail_of(tx, ctx, held.order);
}

Result<PaperTrail> take_papers(Orders& orders, db::Tx& tx, const Context& ctx,
                               const TakePapers& in) {
    Held held = TRY(held_now(orders, tx, ctx, in.order, in.version));
    auto moves = store::moves_of(tx, ctx.county, held.order.id);
    const auto move = std::ranges::find(moves, in.move, &Move::id);
    if (move == moves.end() || move->taken_at) {
        return refuse(papers_move_unknown, "move");
    }
    if (!awaits(ctx, *move)) {
        return refuse(papers_not_for_you, "move", {{"to", move->to_name}});
    }
    move->taken_by = ctx.actor.id;
    move->taken_name = ctx.actor.name;
    move->taken_at = ctx.now;
    store::save_move(tx, ctx.county, held.order.id, *move);
    for (Paper& each : held.papers) {
        if (std::ranges::count(move->papers, each.id) > 0 && each.moving) {
            each.moving = false;
            each.since = ctx.now;
            store::save_place(tx, ctx.county, held.order.id, each);
        }
    }
    orders.save(tx, ctx, held.order, "papers.received",
                act_body({{"move", move->id.text}, {"by", ctx.actor.unit.text}}));
    return trail_of(tx, ctx, held.order);
}

Result<PaperTrail> report_loss(Orders& orders, db::Tx& tx, const Context& ctx,
                               const ReportLoss& in) {
    const OrdersParts& parts = orders.parts();
    Held held = TRY(held_now(orders, tx, ctx, in.order, in.version));
    if (in.found_on > local_date(ctx.now)) {
        return refuse(papers_loss_date, "found_on");
    }
    Loss loss{new_id<LossTag>(ctx.now, parts.random),
              in.papers,
              "",
              in.last_seen,
              in.found_on,
              in.circumstances,
              in.remedy,
              ctx.actor.name,
              ctx.now,
              ctx.actor.id};
    documents::Rows rows;
    std::string holder;
    for (const std::string& id : in.papers) {
        const auto found = std::ranges::find(held.papers, id, &Paper::id);
        if (found == held.papers.end() || found->returned_at || found->lost_at) {
            return refuse(papers_none_held, "papers", {{"paper", id}});
        }
        // On its way it is missed by either side.
        if (!found->moving && !holds(ctx, held.order, *found)) {
            return refuse(papers_elsewhere, "papers",
                          {{"paper", found->name}, {"holder", found->holder_name}});
        }
        found->lost_at = ctx.now;
        found->moving = false;
        holder = found->holder_name.empty() ? held.order.agent_name : found->holder_name;
        store::save_place(tx, ctx.county, held.order.id, *found);
        rows.push_back({{"name", found->name},
                        {"form", found->form == PaperForm::original ? "原件" : "复印件"},
                        {"pages", std::to_string(found->pages)}});
    }
    loss.number = TRY(issue_paper(parts, tx, ctx, held.order, documents::DocumentKind::loss,
                                  {{"papers", std::move(rows)},
                                   {"holder", holder},
                                   {"last_seen", in.last_seen},
                                   {"found_on", in.found_on},
                                   {"circumstances", in.circumstances},
                                   {"remedy", in.remedy}}))
                      .number;
    store::add_loss(tx, ctx.county, held.order.id, loss);
    held.order.papers_out =
        held.order.papers_out &&
        !missing_returns(orders.papers_held(tx, ctx, held.order.id), {}).empty();
    orders.save(tx, ctx, held.order, "papers.lost",
                act_body({{"number", loss.number}, {"papers", std::to_string(in.papers.size())}}));
    tell_heads(parts, tx, ctx, held.order, "papers.lost");
    tell_citizen(parts, tx, ctx, held.order, "papers.lost_yours", {}, true);
    return trail_of(tx, ctx, held.order);
}

}  // namespace ortoo::orders

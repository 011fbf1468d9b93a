// SPDX-License-Identifier: MulanPSL-2.0
// Visits at home.
#include "visits/service.h"

#include "visits/rules.h"
#include "visits/store.h"

namespace ortoo::visits {

namespace {
std::string place_of(const VisitId& id) {
    return "visits.place:" + id.text;
}

bool agent_of(const Context& ctx, const orders::Order& order) {
    return ctx.actor.kind == ActorKind::staff && order.agent && order.agent->text == ctx.actor.id &&
           ctx.actor.may("order.handle", order.unit_path);
}

bool citizen_of(const Context& ctx, const orders::Order& order) {
    return ctx.actor.kind == ActorKind::citizen && order.account.text == ctx.actor.id;
}

Result<orders::Order> seen(orders::Orders& all, db::Session& session, const Context& ctx,
                           const orders::OrderId& id) {
    auto order = all.find(session, ctx, id);
    if (!order || !orders::Orders::visible(ctx, *order)) {
        return refuse(orders::order_not_found, "id");
    }
    return std::move(*order);
}
}  // namespace

VisitView Visits::view_of(const Context& ctx, const orders::Order& order,
                          const Visit& visit) const {
    VisitView out;
    out.id = visit.id;
    out.order = visit.order;
    out.version = visit.version;
    out.state = visit.state;
    out.reason = visit.reason;
    if (agent_of(ctx, order) || citizen_of(ctx, order)) {
        out.place = parts_.vault.open(visit.place_sealed, place_of(visit.id));
    }
    out.first = visit.first;
    out.second = visit.second;
    out.agreed = visit.agreed;
    out.agent_name = visit.agent_name;
    out.asked_at = visit.asked_at;
    out.arrived_at = visit.arrived_at;
    out.finished_at = visit.finished_at;
    out.note = visit.note;
    out.allowed = allowed_acts(visit.state, agent_of(ctx, order));
    return out;
}

std::vector<VisitView> Visits::views_of(db::Session& session, const Context& ctx,
                                        const orders::Order& order) {
    std::vector<VisitView> out;
    for (const Visit& visit : store::of_order(session, ctx.county, order.id)) {
        out.push_back(view_of(ctx, order, visit));
    }
    return out;
}

Result<VisitList> Visits::list(db::Session& session, const Context& ctx,
                               const orders::OrderAt& in) {
    const auto order = TRY(seen(parts_.orders, session, ctx, in.order));
    return VisitList{views_of(session, ctx, order)};
}

Result<VisitView> Visits::ask(db::Tx& tx, const Context& ctx, const AskVisit& in) {
    const auto order = TRY(seen(parts_.orders, tx, ctx, in.order));
    if (!agent_of(ctx, order) && !citizen_of(ctx, order)) {
        return refuse(orders::order_not_yours, "agent", {{"agent", order.agent_name}});
    }
    if (orders::ended(order.state)) {
        return refuse(visit_over, "id");
    }
    TRY(times_fit(in.first, in.second, local_date(ctx.now)));
    const auto before = store::of_order(tx, ctx.county, in.order, 1);
    if (!before.empty() && open(before.front().state)) {
        return refuse(visit_open_already, "id");
    }
    Visit visit;
    visit.id.text = make_id(ctx.now, parts_.random);
    visit.order = in.order;
    visit.reason = in.reason;
    visit.place_sealed = parts_.vault.seal(in.place, place_of(visit.id));
    visit.first = in.first;
    visit.second = in.second;
    visit.agent_name = order.agent_name;
    visit.asked_at = ctx.now;
    store::add(tx, ctx.county, visit);
    parts_.ledger.append(tx, ctx,
                         {"visit.asked", ledger::SubjectKind::order, in.order.text, order.unit.text,
                          R"({"reason":")" + std::string(name_of(in.reason)) + R"("})"});
    return view_of(ctx, order, visit);
}

Result<Visit> Visits::mine(db::Session& session, const Context& ctx, const orders::OrderId& id,
                           std::int64_t version) {
    const auto order = TRY(seen(parts_.orders, session, ctx, id));
    if (!agent_of(ctx, order)) {
        return refuse(orders::order_not_yours, "agent", {{"agent", order.agent_name}});
    }
    auto visits = store::of_order(session, ctx.county, id, 1);
    if (visits.empty()) {
        return refuse(visit_not_found, "id");
    }
    if (visits.front().version != version) {
        return refuse(visit_stale, "If-Match",
                      {{"version", std::to_string(visits.front().version)}});
    }
    return std::move(visits.front());
}

Result<VisitView> Visits::saved(db::Tx& tx, const Context& ctx, Visit visit, const char* kind) {
    const auto order = parts_.orders.find(tx, ctx, visit.order);
    visit.version += 1;
    visit.agent = ctx.actor.id;
    visit.agent_name = ctx.actor.name;
    if (!store::save(tx, ctx.county, visit)) {
        throw db::SerializationFault("visit " + visit.id.text);
    }
    const auto last = visit.finished_at ? visit.finished_at : visit.arrived_at;
    const std::string body = last ? R"({"at":")" + to_text(*last) + R"("})" : "{}";
    parts_.ledger.append(
        tx, ctx,
        {kind, ledger::SubjectKind::order, visit.order.text, order ? order->unit.text : "", body});
    return view_of(ctx, *order, visit);
}

Result<VisitView> Visits::agree(db::Tx& tx, const Context& ctx, const AgreeVisit& in) {
    Visit visit = TRY(mine(tx, ctx, in.order, in.version));
    visit.state = TRY(after(visit.state, VisitAct::agree));
    visit.agreed = in.which == Which::first ? visit.first : visit.second;
    if (busy_ && busy_(tx, ctx, ctx.actor.id, *visit.agreed)) {
        return refuse(visit_agent_busy, "which");
    }
    return saved(tx, ctx, std::move(visit), "visit.agreed");
}

std::vector<Visit> Visits::agreed_with(db::Session& session, const Context& ctx,
                                       const std::string& agent, CivilDate from,
                                       CivilDate to) const {
    return store::of_agent(session, ctx.county, agent, from, to);
}

Result<VisitView> Visits::arrive(db::Tx& tx, const Context& ctx, const ArriveVisit& in) {
    Visit visit = TRY(mine(tx, ctx, in.order, in.version));
    visit.state = TRY(after(visit.state, VisitAct::arrive));
    visit.arrived_at = corrected(in.made_at, {}, ctx.now).at;
    return saved(tx, ctx, std::move(visit), "visit.arrived");
}

Result<VisitView> Visits::finish(db::Tx& tx, const Context& ctx, const FinishVisit& in) {
    Visit visit = TRY(mine(tx, ctx, in.order, in.version));
    visit.state = TRY(after(visit.state, in.met ? VisitAct::finish : VisitAct::miss));
    visit.finished_at = corrected(in.made_at, {}, ctx.now).at;
    visit.note = in.note.value_or("");
    return saved(tx, ctx, std::move(visit), in.met ? "visit.finished" : "visit.missed");
}

}  // namespace ortoo::visits

// SPDX-License-Identifier: MulanPSL-2.0
// Papers go back to the citizen, from the agent or from the office that has them.
#include <algorithm>

#include "orders/rules.h"
#include "orders/service_custody.h"
#include "orders/service_custody_parts.h"
#include "orders/service_halt.h"
#include "orders/service_words.h"
#include "orders/store_custody.h"
#include "orders/store_mandate.h"

namespace ortoo::orders {

Result<OrderView> return_papers(Orders& orders, db::Tx& tx, const Context& ctx,
                                const ReturnPapers& in) {
    Held held = TRY(held_now(orders, tx, ctx, in.order, in.version));
    Order& order = held.order;
    const bool agent = order.agent && order.agent->text == ctx.actor.id;
    const auto papers = picked(ctx, held, in.papers);
    if (!papers) {
        // Whoever neither works on the order nor has anything of it is told the first.
        const bool his =
            std::ranges::any_of(held.papers, [&](const Paper& p) { return holds(ctx, order, p); });
        if (!agent && !his) {
            return refuse(order_not_yours, "agent", {{"agent", order.agent_name}});
        }
        return tl::unexpected(papers.error());
    }
    TRY(orders.bind_upload(tx, ctx, in.signature, order.id.text, "signature"));
    give_back(orders.parts(), tx, ctx, order, *papers, in.signature);
    order.papers_out =
        order.papers_out && !missing_returns(orders.papers_held(tx, ctx, order.id), {}).empty();
    const auto receipt = store::upload(tx, ctx.county, in.signature);
    orders.save(tx, ctx, order, "papers.returned",
                act_body({{"papers", std::to_string(in.papers.size())},
                          {"by", ctx.actor.unit.text},
                          {"signature_sm3", receipt ? receipt->view.sm3 : std::string()}}));
    tell_citizen(orders.parts(), tx, ctx, order, "papers.given_back", {}, false);
    return orders.view_of(tx, ctx, order);
}

Result<HeldList> held_papers(Orders&, db::Session& session, const Context& ctx,
                             const HeldQuery& in) {
    const std::int64_t page = in.page.value_or(0);
    HeldList out;
    out.page = page;
    out.rows = store::held_by(session, ctx.county, ctx.actor.id, ctx.actor.unit.text, page);
    constexpr auto size = static_cast<std::size_t>(store::held_page);
    out.more = out.rows.size() > size;
    out.rows.resize(std::min(out.rows.size(), size));
    return out;
}

}  // namespace ortoo::orders

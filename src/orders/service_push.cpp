// SPDX-License-Identifier: MulanPSL-2.0
// What the slices above push onto an order: its cases were handed in, sent back, ended, delivered,
// rated. The order never asks them.
#include <algorithm>

#include "orders/rules.h"
#include "orders/service.h"
#include "orders/service_custody_parts.h"
#include "orders/service_paper.h"
#include "orders/service_words.h"
#include "orders/store.h"
#include "orders/store_custody.h"
#include "orders/store_mandate.h"

namespace ortoo::orders {

Result<void> Orders::push(Order& order, OrderAct act) const {
    if (order.state == OrderState::suspended && order.paused_from) {
        order.paused_from = TRY(after(*order.paused_from, act));
    } else {
        order.state = TRY(after(order.state, act));
    }
    return {};
}

bool Orders::live(db::Session& session, const Context& ctx, const OrderId& id) {
    const auto order = store::order(session, ctx.county, id);
    return order && !ended(order->state) && order->state != OrderState::suspended;
}

bool Orders::agent_receives(db::Session& session, const Context& ctx, const OrderId& id) {
    const auto order = store::order(session, ctx.county, id);
    return order && !ended(order->state) &&
           (order->collected || (order->state != OrderState::suspended &&
                                 mandate_for(session, ctx, *order, Power::receive_result)));
}

Result<Order> Orders::pushed_submitted(db::Tx& tx, const Context& ctx, Order order) {
    order.state = TRY(after(order.state, OrderAct::submit));
    order.reopened = false;
    order.due_at.reset();
    save(tx, ctx, order, "order.submitted", "{}");
    return order;
}

Result<Order> Orders::pushed_supplied(db::Tx& tx, const Context& ctx, Order order) {
    if (ended(order.state)) {
        return order;
    }
    TRY(push(order, OrderAct::submit));
    order.reopened = false;
    save(tx, ctx, order, "order.submitted", act_body({{"by", "applicant"}}));
    return order;
}

Result<Order> Orders::pushed_reopened(db::Tx& tx, const Context& ctx, Order order) {
    if (ended(order.state)) {
        return order;
    }
    TRY(push(order, OrderAct::reopen));
    order.reopened = true;
    save(tx, ctx, order, "order.reopened", "{}");
    if (order.agent) {
        // The notice is the citizen's; without the power to receive notices the agent asks him.
        const bool may = mandate_for(tx, ctx, order, Power::receive_notices).has_value();
        tell_staff(parts_, tx, ctx, *order.agent, order,
                   may ? "order.reopened" : "order.notice_to_citizen", {});
    }
    return order;
}

Result<Order> Orders::pushed_cases_ended(db::Tx& tx, const Context& ctx, Order order,
                                         std::optional<Instant> due) {
    if (ended(order.state)) {
        return order;
    }
    TRY(push(order, OrderAct::cases_ended));
    order.due_at = due;
    save(tx, ctx, order, "order.cases_ended",
         act_body({{"due", due ? to_text(*due) : std::string()}}));
    if (order.agent) {
        tell_staff(parts_, tx, ctx, *order.agent, order, "order.cases_ended", {});
    }
    return order;
}

Result<Order> Orders::pushed_delivered(db::Tx& tx, const Context& ctx, Order order,
                                       const UploadId& signature,
                                       const std::vector<std::string>& returned) {
    const OrderState next = TRY(after(order.state, OrderAct::deliver));
    const auto missing = missing_returns(papers_held(tx, ctx, order.id), returned);
    if (!missing.empty()) {
        return refuse(order_papers_not_returned, "returned", {{"papers", missing.front()}});
    }
    if (const auto away = elsewhere(papers_held(tx, ctx, order.id), returned, ctx.actor.id)) {
        return refuse(papers_elsewhere, "returned",
                      {{"paper", away->name}, {"holder", away->holder_name}});
    }
    TRY(bind_upload(tx, ctx, signature, order.id.text, "signature"));
    auto given = papers_held(tx, ctx, order.id);
    std::erase_if(given, [&](const Paper& each) {
        return std::find(returned.begin(), returned.end(), each.id) == returned.end();
    });
    give_back(parts_, tx, ctx, order, given, signature);
    order.state = next;
    order.due_at.reset();
    const auto receipt = store::upload(tx, ctx.county, signature);
    save(tx, ctx, order, "order.delivered",
         act_body({{"returned", std::to_string(returned.size())},
                   {"signature_sm3", receipt ? receipt->view.sm3 : std::string()}}));
    tell_citizen(parts_, tx, ctx, order, "rating.invited", {}, true);
    return order;
}

Result<Order> Orders::pushed_fetched(db::Tx& tx, const Context& ctx, Order order) {
    if (ended(order.state)) {
        return order;
    }
    if (order.state == OrderState::suspended) {  // it has nothing left to go on with
        order.state = order.paused_from.value_or(OrderState::to_deliver);
        order.paused_from.reset();
    }
    order.state = TRY(after(order.state, OrderAct::deliver));
    order.due_at.reset();
    order.papers_out = !missing_returns(papers_held(tx, ctx, order.id), {}).empty();
    save(tx, ctx, order, "order.fetched",
         act_body({{"papers_out", order.papers_out ? "yes" : ""}}));
    if (order.agent) {
        tell_staff(parts_, tx, ctx, *order.agent, order, "order.fetched", {});
    }
    return order;
}

Result<Order> Orders::pushed_closed(db::Tx& tx, const Context& ctx, Order order,
                                    std::string_view outcome) {
    order.state = TRY(after(order.state, OrderAct::close));
    documents::Values values{
        {"summary", std::string(outcome == "rated" ? "已办结，已评价" : "已办结，未评价")}};
    if (auto originals = original_rows(tx, ctx, order); !originals.empty()) {
        values.emplace("originals", std::move(originals));
    }
    TRY(issue_paper(parts_, tx, ctx, order, documents::DocumentKind::completion,
                    std::move(values)));
    save(tx, ctx, order, "order.closed", act_body({{"outcome", std::string(outcome)}}));
    return order;
}

std::vector<Paper> Orders::papers_held(db::Session& session, const Context& ctx,
                                       const OrderId& order) {
    auto papers = store::papers_of(session, ctx.county, order);
    std::erase_if(papers, [](const Paper& paper) { return paper.returned_at.has_value(); });
    return papers;
}

}  // namespace ortoo::orders

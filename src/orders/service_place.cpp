// SPDX-License-Identifier: MulanPSL-2.0
// Placing an order and finding the agent for it: one transaction, so that no order is ever stored
// without somebody who owes the next step.
#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "catalogue/service_offer.h"
#include "orders/rules_dispatch.h"
#include "orders/service.h"
#include "orders/service_words.h"
#include "orders/store.h"
#include "orders/store_halt.h"
#include "orders/store_mandate.h"
#include "orders/types_said.h"
#include "people/rules.h"

namespace ortoo::orders {

namespace {
// Staff place for a citizen from their own unit's area; a citizen for himself or family.
Result<OrderChannel> channel_of(const Context& ctx, const PlaceOrder& in,
                                const std::string& unit_path) {
    if (ctx.actor.kind == ActorKind::citizen) {
        const OrderChannel said = in.channel.value_or(OrderChannel::phone_web);
        // A citizen cannot say that a clerk or an agent took his wish down.
        const bool own = said == OrderChannel::phone_web || said == OrderChannel::web ||
                         said == OrderChannel::terminal;
        return own ? Result<OrderChannel>(said) : refuse(order_channel_unfit, "channel");
    }
    if (!ctx.actor.may("order.place", unit_path) && !ctx.actor.may("order.handle", unit_path)) {
        return refuse(identity::out_of_scope, "unit");
    }
    return in.channel.value_or(ctx.actor.holds("order.handle") ? OrderChannel::agent
                                                               : OrderChannel::window);
}
}  // namespace

Result<Order> Orders::enter(db::Tx& tx, const Context& ctx, const PlaceOrder& in) {
    const auto item = parts_.catalogue.item(tx, ctx.county, in.item);
    if (!item) {
        return refuse(item_not_found, "item");
    }
    const auto unit = parts_.outlets.unit(tx, ctx.county, in.unit);
    if (!unit || unit->kind == outlets::UnitKind::bureau) {
        return refuse(unit_unknown, "unit");
    }
    if (!catalogue::offered(tx, ctx.county, unit->id, name_of(unit->kind), *item)) {
        return refuse(item_not_offered_here, "item", {{"item", item->name}, {"unit", unit->name}});
    }
    TRY(delegable(*item, in.mode));
    Order order;
    order.channel = TRY(channel_of(ctx, in, unit->path));
    const people::PersonInput applicant =
        TRY(people::check_person(in.applicant, "applicant.", local_date(ctx.now)));
    order.account = ctx.actor.kind == ActorKind::citizen
                        ? identity::AccountId{ctx.actor.id}
                        : parts_.identity.account_for_phone(tx, ctx, applicant.phone);
    const people::Person person =
        TRY(parts_.people.register_person(tx, ctx, applicant, order.account, "applicant."));
    parts_.people.tie(tx, ctx, person.id, unit->path);
    order.id = new_id<OrderTag>(ctx.now, parts_.random);
    const std::string day = compact_date(local_date(ctx.now));
    order.number = fmt::format("DB{}-{:04}", day, tx.next_number(ctx.county, "order-" + day));
    order.item = item->id;
    order.item_version = item->version;
    order.item_name = item->name;
    order.unit = unit->id;
    order.unit_name = unit->name;
    order.unit_path = unit->path;
    order.mode = in.mode;
    order.applicant = person.id;
    order.applicant_name = person.name;
    order.relation = in.relation;
    order.special_group = in.special_group;
    order.language = in.language.value_or(Language::zh);
    order.note = in.note.value_or("");
    order.grid = in.grid.value_or("");
    order.placed_at = ctx.now;
    order.changed_at = ctx.now;
    order.state = OrderState::to_dispatch;
    order.tab = tab_of(order.state);
    store::add(tx, ctx.county, order);
    keep(tx, ctx, order, name_of(item->item_type));
    parts_.ledger.append(
        tx, ctx,
        {"order.placed", ledger::SubjectKind::order, order.id.text, order.unit.text,
         act_body(
             {{"number", order.number},
              {"item", order.item.text},
              {"item_version", std::to_string(order.item_version)},
              {"mode", std::string(name_of(order.mode))},
              {"channel", std::string(name_of(order.channel))},
              {"special_group", order.special_group ? std::string(name_of(*order.special_group))
                                                    : std::string()}})});
    tell_citizen(parts_, tx, ctx, order, "order.placed", {}, false);
    return order;
}

Result<OrderView> Orders::place(db::Tx& tx, const Context& ctx, const PlaceOrder& in) {
    Order entered = TRY(enter(tx, ctx, in));
    const Order order = TRY(offer(tx, ctx, std::move(entered), {}));
    if (!order.agent && order.keeper.empty()) {
        return refuse(order_nobody, "unit");
    }
    return view_of(tx, ctx, order);
}

Result<OrderView> Orders::place_taken(db::Tx& tx, const Context& ctx, const PlaceOrder& in) {
    const auto me = parts_.identity.staff(tx, ctx.county, identity::StaffId{ctx.actor.id});
    const auto unit = parts_.outlets.unit(tx, ctx.county, in.unit);
    if (!me || !unit || !handles(*me, unit->path)) {
        return place(tx, ctx, in);  // a head or a clerk took the call
    }
    Order order = TRY(enter(tx, ctx, in));
    const OrderState offered = TRY(after(order.state, OrderAct::offer));
    order.state = TRY(after(offered, OrderAct::accept));
    order.agent = me->id;
    order.agent_name = me->name;
    order.agent_phone = me->duty_phone;
    order.dispatch_reason =
        Said(given_to, {{"name", std::string_view(me->name)}}).add(answered_call);
    store::add_offer(tx, ctx.county, order.id, me->id.text, ctx.now, ctx.now);
    store::end_offer(tx, ctx.county, order.id, "accepted", "");
    save(tx, ctx, order, "order.accepted",
         act_body({{"agent", me->id.text}, {"reason", order.dispatch_reason.chinese()}}));
    tell_citizen(parts_, tx, ctx, order, "order.accepted", {}, true);
    return view_of(tx, ctx, order);
}

void Orders::save(db::Tx& tx, const Context& ctx, Order& order, std::string_view act,
                  std::string body) {
    order.version += 1;
    order.changed_at = ctx.now;
    order.tab = tab_of(order);
    if (order.proposed && !after(order.state, OrderAct::suspend) &&
        !after(order.state, OrderAct::refuse)) {
        order.proposed = false;  // overtaken: there is nothing left to decide
        store::end_proposals(tx, ctx.county, order.id);
    }
    if (!store::save(tx, ctx.county, order)) {
        // It was read in this transaction: nobody can have been faster.
        throw db::Fault("order " + order.id.text + " changed inside its own transaction");
    }
    parts_.ledger.append(tx, ctx,
                         {std::string(act), ledger::SubjectKind::order, order.id.text,
                          order.unit.text, std::move(body)});
    // Delivered: what the mandate was for is done, and the same item may be asked for again.
    if (ended(order.state) || order.state == OrderState::delivered) {
        store::end_mandates(tx, ctx.county, order.id);
    }
    let_go(tx, ctx, order);
}

}  // namespace ortoo::orders

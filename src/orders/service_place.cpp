// SPDX-License-Identifier: MulanPSL-2.0
// Placing an order and finding the agent for it: one transaction, so that no order is ever stored
// without somebody who owes the next step.
#include <fmt/format.h>

#include <algorithm>

#include "catalogue/service_offer.h"
#include "orders/rules_dispatch.h"
#include "orders/service.h"
#include "orders/service_words.h"
#include "orders/store.h"
#include "orders/store_halt.h"
#include "orders/store_mandate.h"
#include "people/rules.h"

namespace ortoo::orders {

namespace {
// Staff place for a citizen from their own unit's area; a citizen for himself or family.
Result<OrderChannel> channel_of(const Context& ctx, const PlaceOrder& in,
                                const std::string& unit_path) {
    if (ctx.actor.kind == ActorKind::citizen) {
        return OrderChannel::phone_web;
    }
    if (!ctx.actor.may("order.place", unit_path) && !ctx.actor.may("order.handle", unit_path)) {
        return refuse(identity::out_of_scope, "unit");
    }
    return in.channel.value_or(ctx.actor.holds("order.handle") ? OrderChannel::agent
                                                               : OrderChannel::window);
}
}  // namespace

Result<OrderView> Orders::place(db::Tx& tx, const Context& ctx, const PlaceOrder& in) {
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
    order = TRY(offer(tx, ctx, order, {}));
    return view_of(tx, ctx, order);
}

namespace {
// Least loaded on duty in the village, then in the town; outside duty hours the village's own
// roster, whose acceptance clock (K7) starts with the next shift.
std::vector<Candidate> candidates_at(const OrdersParts& parts, db::Session& session,
                                     const Context& ctx, const UnitId& unit,
                                     const std::vector<std::string>& declined, bool on_duty_only) {
    std::vector<Candidate> out;
    const auto add = [&](const identity::StaffId& id, const std::string& name,
                         const std::string& phone) {
        Candidate each{id, name, phone, 0, false};
        each.declined = std::find(declined.begin(), declined.end(), id.text) != declined.end();
        each.open_orders = store::count_agent(session, ctx.county, id.text, Tab::open) +
                           store::count_agent(session, ctx.county, id.text, Tab::offered);
        out.push_back(std::move(each));
    };
    if (on_duty_only) {
        for (const auto& each : parts.duty.on_duty(session, ctx.county, unit, ctx.now)) {
            add(each.staff, each.name, each.phone);
        }
    } else {
        for (const auto& each : parts.identity.agents_of(session, ctx.county, unit)) {
            add(each.id, each.name, each.duty_phone);
        }
    }
    return out;
}
}  // namespace

Result<Order> Orders::offer(db::Tx& tx, const Context& ctx, Order order,
                            std::vector<std::string> declined) {
    const auto unit = parts_.outlets.unit(tx, ctx.county, order.unit);
    const UnitId town =
        unit && unit->kind == outlets::UnitKind::village ? unit->parent : order.unit;
    std::optional<Choice> choice;
    const struct {
        const UnitId& at;
        bool on_duty_only;
        const char* words;
    } rungs[] = {{order.unit, true, "本村在岗"},
                 {town, true, "苏木镇在岗"},
                 {order.unit, false, "本村值班人员，现不在值班时间"},
                 {town, false, "苏木镇值班人员，现不在值班时间"}};
    for (const auto& rung : rungs) {
        choice = choose_agent(candidates_at(parts_, tx, ctx, rung.at, declined, rung.on_duty_only),
                              rung.words);
        if (choice) {
            break;
        }
    }
    const auto setting = [&](duty::Setting key) {
        return parts_.duty.setting(tx, ctx.county, key, local_date(ctx.now));
    };
    const Patience patience{setting(duty::Setting::dispatch_next_minutes),
                            setting(duty::Setting::dispatch_station_minutes),
                            setting(duty::Setting::dispatch_town_minutes)};
    const Instant respond_by = parts_.duty.add_roster_minutes(tx, ctx.county, order.unit, ctx.now,
                                                              minutes_of(order.level, patience));
    order.due_at = respond_by;
    if (!choice) {
        order.state = OrderState::to_dispatch;
        order.agent.reset();
        order.agent_name.clear();
        order.agent_phone.clear();
        order.dispatch_reason = "本村和苏木镇都没有可派的代办员，请站长派单";
        save(tx, ctx, order, "order.undispatched",
             act_body({{"level", std::to_string(order.level)}}));
        return order;
    }
    order.state = TRY(after(order.state, OrderAct::offer));
    order.agent = choice->agent.id;
    order.agent_name = choice->agent.name;
    order.agent_phone = choice->agent.phone;
    order.dispatch_reason = choice->reason;
    store::add_offer(tx, ctx.county, order.id, choice->agent.id.text, ctx.now, respond_by);
    save(tx, ctx, order, "order.dispatched",
         act_body({{"agent", choice->agent.id.text},
                   {"reason", choice->reason},
                   {"respond_by", to_text(respond_by)}}));
    tell_staff(parts_, tx, ctx, choice->agent.id, order, "order.dispatched",
               {{"before", clock_time(respond_by, ctx.now)}});
    return order;
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

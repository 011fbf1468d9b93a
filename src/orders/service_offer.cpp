// SPDX-License-Identifier: MulanPSL-2.0
// Finding the agent for an order (R65), and the head who owes it while there is none.
#include "orders/service_offer.h"

#include <algorithm>

#include "orders/rules_dispatch.h"
#include "orders/service_words.h"
#include "orders/store.h"
#include "orders/types_said.h"
#include "outlets/service_near.h"

namespace ortoo::orders {

std::optional<identity::Staff> head_over(const OrdersParts& parts, db::Session& session,
                                         const Context& ctx, const UnitId& unit,
                                         std::int64_t level) {
    using identity::Role;
    std::optional<outlets::Unit> place = parts.outlets.unit(session, ctx.county, unit);
    if (place && level >= rung_town && place->kind == outlets::UnitKind::village) {
        place = parts.outlets.unit(session, ctx.county, place->parent);
    }
    for (; place; place = parts.outlets.unit(session, ctx.county, place->parent)) {
        for (const Role role : {Role::station_head, Role::town_head, Role::supervisor}) {
            auto found = parts.identity.holders(session, ctx.county, role, place->id);
            if (!found.empty()) {
                return std::move(found.front());
            }
        }
    }
    return std::nullopt;
}

bool keep_for_head(const OrdersParts& parts, db::Session& session, const Context& ctx,
                   Order& order) {
    const auto head = order.level >= rung_station
                          ? head_over(parts, session, ctx, order.unit, order.level)
                          : std::nullopt;
    if (head) {
        order.keeper = head->id;
        order.keeper_name = head->name;
    }
    return head.has_value();
}

namespace {
// What is the same for all who may be asked about one order.
struct Wanted {
    const Order& order;
    std::string theme;
    std::optional<outlets::Coordinates> place;
    const std::vector<std::string>& declined;
};

struct Asked {  // who may be asked on one rung
    identity::StaffId id;
    std::string name;
    std::string phone;
    std::string stands_for;
};

Candidate candidate_of(const OrdersParts& parts, db::Session& session, const Context& ctx,
                       const Wanted& wanted, const Asked& who) {
    const std::string& id = who.id.text;
    Candidate each{who.id, who.name, who.phone};
    each.stands_for = who.stands_for;
    each.declined = std::ranges::count(wanted.declined, id) > 0;
    each.open_orders = store::count_agent(session, ctx.county, id, Tab::open) +
                       store::count_agent(session, ctx.county, id, Tab::offered);
    const duty::AgentProfile profile = parts.duty.profile(session, ctx.county, who.id);
    const Order& order = wanted.order;
    each.grid = !order.grid.empty() && std::ranges::count(profile.grids, order.grid) > 0;
    each.speaks =
        order.language == Language::mn && std::ranges::count(profile.speaks, duty::Speech::mn) > 0;
    each.skilled = std::ranges::count(profile.skills, wanted.theme) > 0;
    const auto staff = parts.identity.staff(session, ctx.county, who.id);
    if (staff && staff->unit != order.unit && wanted.place) {
        if (const auto home = outlets::place_of(session, ctx.county, staff->unit)) {
            each.metres = outlets::metres_between(*home, *wanted.place);
        }
    }
    return each;
}

// On duty: inside the roster and not away, or standing in. Otherwise everybody who holds the role
// at the unit; his clock (K7) begins with the next shift.
std::vector<Candidate> candidates_at(const OrdersParts& parts, db::Session& session,
                                     const Context& ctx, const UnitId& unit, const Wanted& wanted,
                                     bool on_duty_only) {
    std::vector<Candidate> out;
    if (on_duty_only) {
        for (const auto& each : parts.duty.on_duty(session, ctx.county, unit, ctx.now)) {
            if (each.agent) {
                out.push_back(candidate_of(parts, session, ctx, wanted,
                                           {each.staff, each.name, each.phone, each.stands_for}));
            }
        }
    } else {
        for (const auto& each : parts.identity.agents_of(session, ctx.county, unit)) {
            out.push_back(candidate_of(parts, session, ctx, wanted,
                                       {each.id, each.name, each.duty_phone, ""}));
        }
    }
    return out;
}

// Village on duty, town on duty, then both outside duty hours.
std::optional<Choice> choice_for(const OrdersParts& parts, db::Session& session, const Context& ctx,
                                 const Order& order, const std::vector<std::string>& declined) {
    const auto unit = parts.outlets.unit(session, ctx.county, order.unit);
    const bool village = unit && unit->kind == outlets::UnitKind::village;
    const UnitId town = village ? unit->parent : order.unit;
    const auto item = parts.catalogue.item(session, ctx.county, order.item, order.item_version);
    const Wanted wanted{order, item ? item->theme : std::string(),
                        outlets::place_of(session, ctx.county, order.unit), declined};
    const auto band =
        parts.duty.setting(session, ctx.county, duty::Setting::load_band, local_date(ctx.now));
    const struct {
        const UnitId& at;
        bool on_duty_only;
        const SaidWord& words;
    } rungs[] = {{order.unit, true, village_on_duty},
                 {town, true, town_on_duty},
                 {order.unit, false, village_off_duty},
                 {town, false, town_off_duty}};
    for (const auto& rung : rungs) {
        auto choice =
            choose_agent(candidates_at(parts, session, ctx, rung.at, wanted, rung.on_duty_only),
                         rung.words, band);
        if (choice) {
            return choice;
        }
    }
    return std::nullopt;
}
}  // namespace

bool anybody_left(const OrdersParts& parts, db::Session& session, const Context& ctx,
                  const Order& order, const std::vector<std::string>& declined) {
    return choice_for(parts, session, ctx, order, declined).has_value();
}

Result<Order> Orders::offer(db::Tx& tx, const Context& ctx, Order order,
                            std::vector<std::string> declined) {
    const auto choice = choice_for(parts_, tx, ctx, order, declined);
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
        order.dispatch_reason = nobody_to_give;
        if (const auto head = head_over(parts_, tx, ctx, order.unit, order.level)) {
            order.keeper = head->id;
            order.keeper_name = head->name;
            tell_staff(parts_, tx, ctx, head->id, order, "order.undispatched", {});
        }
        save(tx, ctx, order, "order.undispatched",
             act_body({{"level", std::to_string(order.level)}, {"keeper", order.keeper.text}}));
        return order;
    }
    order.state = TRY(after(order.state, OrderAct::offer));
    order.agent = choice->agent.id;
    order.agent_name = choice->agent.name;
    order.agent_phone = choice->agent.phone;
    order.dispatch_reason = choice->reason;
    if (order.level < rung_station) {
        order.keeper = {};
        order.keeper_name.clear();
    }
    store::add_offer(tx, ctx.county, order.id, choice->agent.id.text, ctx.now, respond_by);
    save(tx, ctx, order, "order.dispatched",
         act_body({{"agent", choice->agent.id.text},
                   {"reason", choice->reason.chinese()},
                   {"respond_by", to_text(respond_by)}}));
    tell_staff(parts_, tx, ctx, choice->agent.id, order, "order.dispatched",
               {{"before", clock_time(respond_by, ctx.now)}});
    return order;
}

}  // namespace ortoo::orders

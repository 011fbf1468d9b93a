// SPDX-License-Identifier: MulanPSL-2.0
#include "orders/service_board.h"

#include <map>

#include "duty/rules.h"
#include "identity/rules.h"
#include "orders/store.h"
#include "orders/store_board.h"
#include "orders/store_call.h"
#include "orders/store_row.h"

namespace ortoo::orders {

namespace {
constexpr std::int64_t days_recent = 7;
constexpr std::int64_t days_counted = 30;

Instant days_before(Instant now, std::int64_t days) {
    return now.plus_micros(-days * micros_per_day);
}

std::vector<outlets::Unit> units_below(const OrdersParts& parts, db::Session& session,
                                       const Context& ctx, const outlets::Unit& unit) {
    std::vector<outlets::Unit> out{unit};
    // A town has its villages right below; the whole banner is looked at town by town.
    if (const auto below =
            parts.outlets.list(session, ctx, {unit.id, std::nullopt, std::nullopt})) {
        for (const outlets::UnitRow& each : below->rows) {
            if (each.kind != outlets::UnitKind::bureau) {
                out.push_back(each);
            }
        }
    }
    return out;
}

BoardAgent agent_row(const OrdersParts& parts, db::Session& session, const Context& ctx,
                     const outlets::Unit& unit, const identity::Staff& staff) {
    BoardAgent row{staff.id, staff.name, staff.duty_phone, unit.id, unit.name};
    const std::string& id = staff.id.text;
    if (const auto away = parts.duty.away(session, ctx.county, staff.id, ctx.now)) {
        row.state = AgentState::away;
        row.stand_in_name = away->stand_in_name;
    }
    for (const auto& each : parts.duty.on_duty(session, ctx.county, unit.id, ctx.now)) {
        if (each.staff == staff.id) {
            row.state = AgentState::on_duty;
            row.until = each.until;
        }
    }
    row.offered = store::count_agent(session, ctx.county, id, Tab::offered);
    row.open = store::count_agent(session, ctx.county, id, Tab::open);
    row.delivering = store::count_agent(session, ctx.county, id, Tab::delivering);
    row.not_taken =
        store::count_not_taken(session, ctx.county, id, days_before(ctx.now, days_counted));
    return row;
}

BoardOrder order_row(const Order& order, Instant now) {
    BoardOrder row{order.id,
                   order.number,
                   order.version,
                   order.state,
                   order.item_name,
                   order.unit_name,
                   order.special_group,
                   order.level,
                   order.state == OrderState::offered ? order.agent_name : std::string(),
                   order.keeper_name,
                   order.dispatch_reason.chinese(),
                   order.placed_at,
                   {},
                   order.dispatch_reason.parts()};
    row.light = duty::minute_light(order.due_at.value_or(now), now);
    return row;
}
}  // namespace

Result<DispatchBoard> dispatch_board(Orders& orders, db::Session& session, const Context& ctx,
                                     const BoardQuery& in) {
    const OrdersParts& parts = orders.parts();
    const auto unit = parts.outlets.unit(session, ctx.county, in.unit.value_or(ctx.actor.unit));
    if (!unit) {
        return refuse(identity::unit_not_found, "unit");
    }
    if (!ctx.actor.may("oversight.read", unit->path)) {
        TRY(identity::in_scope(ctx.actor, "order.dispatch", unit->path));
    }
    DispatchBoard out{unit->id, unit->name, ctx.now, {}, {}, {}, 0};
    std::map<identity::StaffId, std::string> names;
    for (const outlets::Unit& each : units_below(parts, session, ctx, *unit)) {
        for (const auto& staff : parts.identity.agents_of(session, ctx.county, each.id)) {
            if (names.emplace(staff.id, staff.name).second) {
                out.agents.push_back(agent_row(parts, session, ctx, each, staff));
            }
        }
    }
    const std::string town = store::town_path_of(unit->path);
    const bool banner = unit->kind == outlets::UnitKind::banner;
    const auto waiting =
        banner ? store::of_county(session, ctx.county, Tab::offered, 0)
               : store::of_town(session, ctx.county, town, unit->path, Tab::offered, 0);
    for (const Order& each : waiting) {
        if (each.state == OrderState::offered || each.state == OrderState::to_dispatch) {
            out.waiting.push_back(order_row(each, ctx.now));
        }
    }
    out.not_taken =
        store::not_taken(session, ctx.county, unit->path, days_before(ctx.now, days_recent));
    for (BoardOffer& each : out.not_taken) {
        if (!names.contains(each.agent)) {
            const auto staff = parts.identity.staff(session, ctx.county, each.agent);
            names[each.agent] = staff ? staff->name : "";
        }
        each.agent_name = names[each.agent];
    }
    out.calls = store::count_open_calls(session, ctx.county, unit->path);
    return out;
}

}  // namespace ortoo::orders

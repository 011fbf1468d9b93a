// SPDX-License-Identifier: MulanPSL-2.0
// Reading: each view holds only what its reader may see, and what he may do next.
#include <algorithm>

#include "duty/rules.h"
#include "identity/rules.h"
#include "orders/rules.h"
#include "orders/service.h"
#include "orders/store.h"
#include "orders/store_custody.h"
#include "orders/store_halt.h"
#include "orders/store_mandate.h"
#include "orders/store_row.h"
#include "orders/types_said.h"

namespace ortoo::orders {

namespace {
duty::Light light_of(const OrdersParts& parts, db::Session& session, const Context& ctx,
                     const Order& order) {
    if (order.state == OrderState::offered && order.due_at) {
        return duty::minute_light(*order.due_at, ctx.now);
    }
    // K6 and K8 end with their day.
    if ((order.state == OrderState::to_deliver || order.state == OrderState::preparing) &&
        order.due_at) {
        const auto calendar = parts.duty.calendar(session, ctx.county, order.unit_path);
        return duty::light(*calendar, local_date(*order.due_at), {}, ctx.now);
    }
    return duty::lit(duty::LightState::grey, waiting_words(order.state), std::nullopt);
}

OrderBrief brief_of(const OrdersParts& parts, db::Session& session, const Context& ctx,
                    const Order& order) {
    return {order.id,        order.number,
            order.version,   order.state,
            order.item_name, order.applicant_name,
            order.unit_name, order.agent_name,
            order.mode,      order.special_group,
            order.placed_at, light_of(parts, session, ctx, order),
            next_of(order),  order.unit};
}

OrderList list_of(const OrdersParts& parts, db::Session& session, const Context& ctx,
                  std::vector<Order> orders, std::int64_t page) {
    OrderList out;
    out.page = page;
    out.more = orders.size() > static_cast<std::size_t>(store::page_size);
    orders.resize(std::min(orders.size(), static_cast<std::size_t>(store::page_size)));
    for (const Order& order : orders) {
        out.rows.push_back(brief_of(parts, session, ctx, order));
    }
    return out;
}
}  // namespace

OrderView Orders::view_of(db::Session& session, const Context& ctx, const Order& order) {
    OrderView out;
    out.id = order.id;
    out.number = order.number;
    out.version = order.version;
    out.state = order.state;
    out.item = order.item;
    out.item_name = order.item_name;
    out.unit = order.unit;
    out.unit_name = order.unit_name;
    out.mode = order.mode;
    if (auto person = parts_.people.person(session, ctx, order.applicant)) {
        out.applicant = std::move(*person);
    }
    out.relation = order.relation;
    out.channel = order.channel;
    out.special_group = order.special_group;
    out.note = order.note;
    if (order.agent) {
        out.agent = AgentRef{*order.agent, order.agent_name, order.agent_phone};
    }
    out.dispatch_reason = order.dispatch_reason.chinese();
    out.dispatch_said = order.dispatch_reason.parts();
    out.collected = order.collected;
    out.placed_at = order.placed_at;
    out.light = light_of(parts_, session, ctx, order);
    out.next = next_of(order);
    out.mandate = mandate(session, ctx, order.id);
    out.papers = store::papers_of(session, ctx.county, order.id);
    out.materials = materials(session, ctx, order);
    Viewer viewer;
    viewer.is_citizen = ctx.actor.kind == ActorKind::citizen && order.account.text == ctx.actor.id;
    viewer.is_agent = ctx.actor.kind == ActorKind::staff && order.agent &&
                      order.agent->text == ctx.actor.id &&
                      ctx.actor.may("order.handle", order.unit_path);
    viewer.is_head = ctx.actor.may("order.dispatch", order.unit_path);
    const bool has_material =
        std::any_of(out.materials.begin(), out.materials.end(),
                    [](const OrderMaterial& m) { return !m.uploads.empty() || m.from_wallet; });
    out.halt = store::halt_of(session, ctx.county, order.id);
    out.papers_out = order.papers_out;
    const bool originals = !missing_returns(out.papers, {}).empty();
    out.allowed = allowed_acts(order, viewer, {has_material, out.mandate.has_value(), originals});
    return out;
}

Result<OrderView> Orders::view(db::Session& session, const Context& ctx, const OrderAt& in) {
    const auto order = store::order(session, ctx.county, in.order);
    if (!order || !visible(ctx, *order)) {
        return refuse(order_not_found, "id");
    }
    return view_of(session, ctx, *order);
}

std::optional<Order> Orders::find(db::Session& session, const Context& ctx, const OrderId& id) {
    return store::order(session, ctx.county, id);
}

std::optional<Order> Orders::find_number(db::Session& session, const Context& ctx,
                                         const std::string& number) {
    return store::order_by_number(session, ctx.county, number);
}

std::vector<OrderBrief> Orders::search(db::Session& session, const Context& ctx,
                                       const std::string& words) {
    std::vector<OrderBrief> out;
    for (const Order& order : store::found(session, ctx.county, words)) {
        if (visible(ctx, order)) {
            out.push_back(brief_of(parts_, session, ctx, order));
        }
    }
    return out;
}

std::vector<OrderMaterial> Orders::materials(db::Session& session, const Context& ctx,
                                             const Order& order) {
    std::vector<OrderMaterial> out;
    const auto item = parts_.catalogue.item(session, ctx.county, order.item, order.item_version);
    if (!item) {
        return out;
    }
    auto attached = store::attached_to(session, ctx.county, order.id);
    for (const auto& each : item->materials) {
        OrderMaterial material{each.no, each.name, each.required, {}, {}, each.paper};
        for (auto& photo : attached) {
            if (photo.no == each.no) {
                material.uploads = std::move(photo.uploads);
                material.note = std::move(photo.note);
                material.from_wallet = std::move(photo.from_wallet);
            }
        }
        out.push_back(std::move(material));
    }
    return out;
}

Result<OrderList> Orders::list(db::Session& session, const Context& ctx, const OrderQuery& in) {
    const Tab tab = in.tab.value_or(Tab::open);
    const std::int64_t page = in.page.value_or(0);
    OrderList out;
    const auto heads = identity::widest_scope(ctx.actor, "order.dispatch");
    const auto oversees = identity::widest_scope(ctx.actor, "oversight.read");
    if (!heads && !oversees) {
        out = list_of(parts_, session, ctx,
                      store::of_agent(session, ctx.county, ctx.actor.id, tab, page), page);
        out.counts.offered = store::count_agent(session, ctx.county, ctx.actor.id, Tab::offered);
        out.counts.open = store::count_agent(session, ctx.county, ctx.actor.id, Tab::open);
        out.counts.delivering =
            store::count_agent(session, ctx.county, ctx.actor.id, Tab::delivering);
        return out;
    }
    const std::string reading = oversees ? *oversees : *heads;
    const bool whole_county = std::count(reading.begin(), reading.end(), '.') <= 1;
    if (whole_county) {
        return list_of(parts_, session, ctx, store::of_county(session, ctx.county, tab, page),
                       page);
    }
    const std::string town = store::town_path_of(reading);
    out = list_of(parts_, session, ctx,
                  store::of_town(session, ctx.county, town, reading, tab, page), page);
    out.counts.offered = store::count_town(session, ctx.county, town, reading, Tab::offered);
    out.counts.open = store::count_town(session, ctx.county, town, reading, Tab::open);
    out.counts.delivering = store::count_town(session, ctx.county, town, reading, Tab::delivering);
    return out;
}

Result<OrderList> Orders::mine(db::Session& session, const Context& ctx, const OrderQuery& in) {
    const std::int64_t page = in.page.value_or(0);
    return list_of(parts_, session, ctx, store::of_account(session, ctx.county, ctx.actor.id, page),
                   page);
}

}  // namespace ortoo::orders

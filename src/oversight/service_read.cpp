// SPDX-License-Identifier: MulanPSL-2.0
#include "identity/rules.h"
#include "oversight/service_subject.h"
#include "oversight/store.h"
#include "oversight/types_said.h"

namespace ortoo::oversight {

namespace {

constexpr std::string_view reads = "supervision.read";
constexpr std::string_view replies = "supervision.reply";
constexpr std::string_view issues = "supervision.issue";

bool over(const Actor& actor, std::string_view permission, const Supervision& row) {
    return actor.may(permission, row.office_path) || actor.may(permission, row.unit_path);
}

bool ended(orders::OrderState state) {
    using orders::OrderState;
    return state == OrderState::closed || state == OrderState::delivered ||
           state == OrderState::terminated || state == OrderState::withdrawn ||
           state == OrderState::refused;
}

}  // namespace

Oversight::Subject Oversight::of_case(const cases::Case& item) const {
    Subject out;
    out.kind = FoundKind::item_case;
    out.id = item.id.text;
    out.number = item.number;
    out.item_name = item.item_name;
    out.unit = item.unit.id;
    out.unit_path = item.unit.path;
    out.office = office_of(item);
    out.paths = {item.unit.path, item.town.path, item.bureau.path};
    out.places = {item.unit, item.town, item.bureau};
    out.account = item.account.text;
    out.agent = item.agent;
    out.roles = hearers(item);
    out.ended = cases::ended(item.state);
    return out;
}

Oversight::Subject Oversight::of_order(db::Session& session, const Context& ctx,
                                       const orders::Order& order) const {
    Subject out;
    out.kind = FoundKind::order;
    out.id = order.id.text;
    out.number = order.number;
    out.item_name = order.item_name;
    out.unit = order.unit;
    out.unit_path = order.unit_path;
    out.office = {order.unit, order.unit_name, order.unit_path};
    out.places = {out.office};
    if (const auto unit = parts_.outlets.unit(session, ctx.county, order.unit)) {
        if (const auto town = parts_.outlets.town_of(session, ctx.county, *unit)) {
            out.office = {town->id, town->name, town->path};
        }
    }
    out.paths = {order.unit_path, out.office.path};
    out.places.push_back(out.office);
    out.account = order.account.text;
    out.agent = order.agent ? order.agent->text : "";
    out.roles = {identity::Role::town_head};
    out.ended = ended(order.state);
    return out;
}

std::optional<Oversight::Subject> Oversight::subject(db::Session& session, const Context& ctx,
                                                     FoundKind kind, const std::string& id) {
    if (kind == FoundKind::item_case) {
        const auto item = parts_.cases.find(session, ctx, cases::CaseId{id});
        return item ? std::optional(of_case(*item)) : std::nullopt;
    }
    const auto order = parts_.orders.find(session, ctx, orders::OrderId{id});
    return order ? std::optional(of_order(session, ctx, *order)) : std::nullopt;
}

bool Oversight::may_read(const Context& ctx, const Supervision& row) const {
    return ctx.actor.kind == ActorKind::system || ctx.actor.id == row.by ||
           over(ctx.actor, reads, row);
}

bool Oversight::may_reply(const Context& ctx, const Supervision& row) const {
    if (ctx.actor.kind == ActorKind::system) {
        return true;
    }
    if (row.kind == SupervisionKind::help) {  // only where it has got to, and never by who asked
        return ctx.actor.id != row.by &&
               (ctx.actor.may(replies, row.office_path) || ctx.actor.may(issues, row.office_path));
    }
    return over(ctx.actor, replies, row);
}

SupervisionView Oversight::view_of(db::Session& session, const Context& ctx,
                                   Supervision row) const {
    SupervisionView out;
    if (row.state == SupervisionState::open) {
        out.light = duty::light(*parts_.duty.calendar(session, ctx.county, row.office_path),
                                row.reply_due, {}, ctx.now);
        if (may_reply(ctx, row)) {
            out.allowed.emplace_back("reply");
            add_moves(ctx, row, out.allowed);
        }
    } else {
        out.light = duty::lit(duty::LightState::grey, replied, row.reply_due);
    }
    out.row = std::move(row);
    return out;
}

Result<SupervisionView> Oversight::view(db::Session& session, const Context& ctx,
                                        const SupervisionAt& in) {
    auto row = store::find(session, parts_.vault, ctx.county, in.id);
    if (!row || !may_read(ctx, *row)) {
        return refuse(supervision_not_found, "id");
    }
    return view_of(session, ctx, std::move(*row));
}

Result<SupervisionList> Oversight::list(db::Session& session, const Context& ctx,
                                        const SupervisionQuery& in) {
    SupervisionList out;
    out.page = in.page.value_or(0);
    std::vector<Supervision> rows;
    if (in.subject) {
        rows = store::of_subject(session, parts_.vault, ctx.county, *in.subject, out.page);
    } else if (const auto path = identity::widest_scope(ctx.actor, reads)) {
        const auto filter = in.filter.value_or(SupervisionFilter::open);
        const cases::Sight sight = cases::sight_of(*path);
        const CivilDate today = local_date(ctx.now);
        const bool answered = filter == SupervisionFilter::answered;
        rows = store::listed(
            session, parts_.vault, ctx.county,
            {sight.cut, sight.path, answered ? SupervisionState::answered : SupervisionState::open,
             filter == SupervisionFilter::overdue ? today : *civil(2199, 12, 31)},
            out.page);
    }
    out.more = rows.size() > static_cast<std::size_t>(store::page_size);
    rows.resize(std::min(rows.size(), static_cast<std::size_t>(store::page_size)));
    for (Supervision& row : rows) {
        if (may_read(ctx, row)) {
            out.rows.push_back(view_of(session, ctx, std::move(row)));
        }
    }
    return out;
}

Result<SupervisionList> Oversight::mine(db::Session& session, const Context& ctx,
                                        const UrgeQuery& in) {
    SupervisionList out;
    out.page = in.page.value_or(0);
    auto rows = store::issued_by(session, parts_.vault, ctx.county, ctx.actor.id, out.page);
    out.more = rows.size() > static_cast<std::size_t>(store::page_size);
    rows.resize(std::min(rows.size(), static_cast<std::size_t>(store::page_size)));
    for (Supervision& row : rows) {
        out.rows.push_back(view_of(session, ctx, std::move(row)));
    }
    return out;
}

}  // namespace ortoo::oversight

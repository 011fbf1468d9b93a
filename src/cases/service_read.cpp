// SPDX-License-Identifier: MulanPSL-2.0
// Reading: each view holds only what its reader may see, and what he may do next.
#include <algorithm>
#include <map>

#include "cases/service_order.h"
#include "cases/store.h"
#include "cases/store_parts.h"
#include "identity/rules.h"

namespace ortoo::cases {

namespace {
Viewer viewer_of(const Context& ctx, const Case& item, const CaseView& view,
                 const std::vector<Clock>& clocks) {
    const Actor& actor = ctx.actor;
    Viewer viewer;
    viewer.checks = item.bureau_accepts ? actor.may("approval.review", item.bureau.path)
                                        : actor.may("case.check", item.town.path);
    viewer.accepts = item.bureau_accepts ? viewer.checks : actor.may("case.accept", item.town.path);
    viewer.receives = actor.may("case.receive", item.town.path);
    viewer.delivers = actor.may("case.deliver", item.town.path);
    viewer.reviews = actor.may("approval.review", item.bureau.path);
    viewer.decides = actor.may("approval.decide", item.bureau.path);
    viewer.is_agent = !item.agent.empty() && item.agent == actor.id;
    viewer.reviewed = same_eyes(item, view.opinions, actor.id);
    viewer.is_citizen = actor.kind == ActorKind::citizen && item.account.text == actor.id;
    viewer.overrides =
        actor.kind == ActorKind::staff && (actor.may("case.override", item.town.path) ||
                                           actor.may("case.override", item.bureau.path));
    viewer.void_asked = unused(view.overrides, OverrideKind::voiding) != nullptr;
    const Clock* completion = running(clocks, ClockKind::completion);
    const Clock* waits = running(clocks, ClockKind::correction);
    viewer.completes = completion != nullptr;
    waits = waits == nullptr ? completion : waits;
    viewer.waited_out = waits != nullptr && overdue(*waits, ctx.now);
    return viewer;
}

// A page of numbers may stand in a query; the first two segments are what the name index holds.
std::string town_part(const std::string& path) {
    const std::size_t first = path.find('.');
    const std::size_t second = first == std::string::npos ? first : path.find('.', first + 1);
    return second == std::string::npos ? path : path.substr(0, second + 1);
}

bool inside(const Case& item, const Sight& sight) {
    return item.unit.path.starts_with(sight.path) || item.town.path.starts_with(sight.path) ||
           item.bureau.path.starts_with(sight.path);
}
}  // namespace

CaseView Cases::view_of(db::Session& session, const Context& ctx, const Case& item) {
    CaseView out;
    out.item = item;
    if (auto person = parts_.people.person(session, ctx, item.applicant)) {
        out.applicant = std::move(*person);
    }
    const auto days = calendar(session, ctx, item);
    out.materials = store::materials(session, ctx.county, item.id);
    const auto clocks = store::clocks(session, ctx.county, item.id);
    for (const Clock& clock : clocks) {
        out.clocks.push_back(cases::view_of(*days, clock));
    }
    out.light = light_of(*days, item, ctx.now);
    out.notices = store::notices(session, ctx.county, item.id);
    out.steps = parts_.ledger.trail(session, ctx.county, item.id.text);
    out.opinions = store::opinions(session, ctx.county, item.id);
    if (item.issued_at) {
        out.result = ResultView{item.result_number, item.result_valid_until, *item.issued_at};
    }
    out.procedures = store::procedures(session, ctx.county, item.id);
    out.overrides = store::overrides(session, ctx.county, item.id);
    out.documents = parts_.documents.of(session, ctx, item.id.text).rows;
    const Case whose = carried(parts_, session, ctx, item);
    Viewer viewer = viewer_of(ctx, item, out, clocks);
    viewer.may_withdraw = mandate_to_withdraw(session, ctx, item).has_value();
    out.allowed = allowed_acts(whose, viewer);
    out.next = next_of(whose);
    return out;
}

Result<CaseView> Cases::view(db::Session& session, const Context& ctx, const CaseAt& in) {
    return view_of(session, ctx, TRY(seen(session, ctx, in.id)));
}

std::vector<CaseBrief> Cases::briefs(db::Session& session, const Context& ctx,
                                     const std::vector<Case>& items) {
    std::map<std::string, std::shared_ptr<const duty::Calendar>> calendars;
    std::vector<CaseBrief> out;
    out.reserve(items.size());
    for (const Case& item : items) {
        auto& days = calendars[(was_accepted(item.state) ? item.bureau : item.acceptor()).path];
        if (!days) {
            days = calendar(session, ctx, item);
        }
        out.push_back({item.id, item.number, item.version, item.state, item.item_name,
                       item.applicant_name, item.unit.name, item.source, item.agent_name,
                       light_of(*days, item, ctx.now), item.received_at, item.due});
    }
    return out;
}

Cases::Page Cases::listed(db::Session& session, const Context& ctx, const Sight& sight, Tab tab,
                          Band band, std::int64_t page) {
    auto items =
        store::listed(session, ctx.county, {sight.cut, sight.path, tab, band.from, band.to}, page);
    constexpr auto size = static_cast<std::size_t>(store::page_size);
    const bool more = items.size() > size;
    items.resize(std::min(items.size(), size));
    return {briefs(session, ctx, items), more};
}

std::int64_t Cases::counted(db::Session& session, const Context& ctx, const Sight& sight, Tab tab,
                            Band band) {
    return store::counted(session, ctx.county, {sight.cut, sight.path, tab, band.from, band.to});
}

std::vector<Case> Cases::of_name(db::Session& session, const Context& ctx, const std::string& name,
                                 const Sight& sight) {
    return store::of_name(session, ctx.county, name, town_part(sight.path));
}

std::vector<CaseBrief> Cases::search(db::Session& session, const Context& ctx, const Sight& sight,
                                     const std::string& q) {
    std::vector<Case> items;
    if (auto item = store::find_number(session, ctx.county, q)) {
        items.push_back(std::move(*item));
    } else if (const auto order = parts_.orders.find_number(session, ctx, q)) {
        items = store::of_order(session, ctx.county, order->id);
    } else {
        items = of_name(session, ctx, q, sight);
    }
    std::erase_if(items, [&](const Case& item) { return !inside(item, sight); });
    items.resize(std::min(items.size(), static_cast<std::size_t>(store::page_size)));
    return briefs(session, ctx, items);
}

Result<CaseList> Cases::list(db::Session& session, const Context& ctx, const CaseQuery& in) {
    CaseList out;
    out.page = in.page.value_or(0);
    const auto path = identity::widest_scope(ctx.actor, "case.read");
    if (!path) {
        return out;
    }
    const Sight sight = sight_of(*path);
    if (in.q && !in.q->empty()) {
        out.rows = search(session, ctx, sight, *in.q);
    } else {
        Page page =
            listed(session, ctx, sight, in.tab.value_or(Tab::received), every_rank(), out.page);
        out.rows = std::move(page.rows);
        out.more = page.more;
    }
    const auto count = [&](Tab tab) { return counted(session, ctx, sight, tab, every_rank()); };
    out.counts = {count(Tab::received), count(Tab::correction), count(Tab::open), count(Tab::ready),
                  count(Tab::done)};
    return out;
}

Result<OrderCases> Cases::cases_of(db::Session& session, const Context& ctx,
                                   const orders::OrderAt& in) {
    const auto order = parts_.orders.find(session, ctx, in.order);
    if (!order || !orders::Orders::visible(ctx, *order)) {
        return refuse(orders::order_not_found, "id");
    }
    return OrderCases{briefs(session, ctx, store::of_order(session, ctx.county, order->id))};
}

Result<orders::Picture> Cases::picture(db::Session& session, const Context& ctx,
                                       const CasePicture& in) {
    const Case item = TRY(seen(session, ctx, in.id));
    std::vector<std::string> subjects{item.id.text};
    if (item.order) {
        subjects.push_back(item.order->text);
    }
    // 免交: the picture was handed in with an earlier matter, and this case's own list cites it.
    for (const Material& each : store::materials(session, ctx.county, item.id)) {
        if (each.from_wallet && std::ranges::count(each.uploads, in.upload) > 0) {
            return parts_.uploads.cited(session, ctx, in.upload);
        }
    }
    return parts_.uploads.of_subject(session, ctx, in.upload, subjects);
}

std::optional<Case> Cases::find(db::Session& session, const Context& ctx, const CaseId& id) {
    return store::find(session, ctx.county, id);
}

std::optional<Case> Cases::find_number(db::Session& session, const Context& ctx,
                                       const std::string& number) {
    return store::find_number(session, ctx.county, number);
}

std::vector<Case> Cases::of_order(db::Session& session, const Context& ctx,
                                  const orders::OrderId& order) {
    return store::of_order(session, ctx.county, order);
}

bool Cases::handled_by(db::Session& session, const Context& ctx, const Case& item,
                       const std::string& staff) {
    if (item.agent == staff) {
        return true;
    }
    const auto trail = parts_.ledger.trail(session, ctx.county, item.id.text);
    return std::any_of(trail.begin(), trail.end(),
                       [&](const ledger::Entry& entry) { return entry.actor == staff; });
}

}  // namespace ortoo::cases

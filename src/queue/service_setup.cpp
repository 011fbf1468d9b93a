// SPDX-License-Identifier: MulanPSL-2.0
// What the head of an outlet sets.
#include <algorithm>
#include <set>

#include "base/json_encode.h"
#include "base/text.h"
#include "identity/rules.h"
#include "queue/service.h"
#include "queue/service_parts.h"

namespace ortoo::queue {

namespace {
std::string kiosk_code(Random& random) {
    constexpr std::size_t bytes = 10;
    std::string out(bytes, '\0');
    random.fill(std::as_writable_bytes(std::span(out)));
    return hex(out);
}

Result<void> form_fits(db::Session& session, const Context& ctx, const HallId& hall,
                       const GroupId& group, const GroupForm& form) {
    if (!letter_fits(form.letter)) {
        return refuse(letter_wrong, "letter");
    }
    for (const std::string& item : form.items) {
        const auto other = store::group_of_item(session, ctx.county, hall, item);
        if (other && *other != group) {
            return refuse(item_elsewhere, "items", {{"item", item}});
        }
    }
    return {};
}

void fill(Group& group, const GroupForm& form) {
    group.letter = form.letter;
    group.name = form.name;
    group.name_en = form.name_en;
    group.catch_all = form.catch_all;
    group.active = form.active;
    const std::set<std::string> once(form.items.begin(), form.items.end());
    group.items.assign(once.begin(), once.end());
}
}  // namespace

Result<Hall> Queue::found(db::Session& session, const Context& ctx, const HallId& id) {
    auto hall = store::hall(session, ctx.county, id);
    if (!hall) {
        return refuse(hall_not_found, "id");
    }
    return std::move(*hall);
}

Result<Hall> Queue::managed(db::Session& session, const Context& ctx, const HallId& id,
                            std::int64_t version) {
    Hall hall = TRY(found(session, ctx, id));
    TRY(identity::in_scope(ctx.actor, queue_manage, hall.unit_path));
    if (version != 0 && version != hall.version) {
        return refuse(queue_stale, "If-Match");
    }
    return hall;
}

void Queue::log_hall(db::Tx& tx, const Context& ctx, const Hall& hall, const std::string& kind,
                     boost::json::object body) const {
    body["hall"] = hall.id.text;
    parts_.ledger.append(tx, ctx,
                         {kind, ledger::SubjectKind::unit, hall.unit.text, hall.unit.text,
                          boost::json::serialize(body)});
    tell(tx, ctx, hall, nullptr);
}

Result<SetupView> Queue::add_hall(db::Tx& tx, const Context& ctx, const AddHall& in) {
    const auto unit = parts_.outlets.unit(tx, ctx.county, in.unit);
    if (!unit) {
        return refuse(identity::unit_not_found, "unit");
    }
    TRY(identity::in_scope(ctx.actor, queue_manage, unit->path));
    if (store::hall_named(tx, ctx.county, in.unit, in.name)) {
        return refuse(hall_exists, "name", {{"name", in.name}});
    }
    const Hall hall{new_id<HallTag>(ctx.now, parts_.random),
                    in.unit,
                    unit->path,
                    1,
                    in.name,
                    {},
                    kiosk_code(parts_.random)};
    store::add(tx, ctx.county, hall);
    log_hall(tx, ctx, hall, "hall.added", {{"name", hall.name}});
    return setup_of(tx, ctx, hall);
}

Result<SetupView> Queue::set_rules(db::Tx& tx, const Context& ctx, const SetRules& in) {
    Hall hall = TRY(managed(tx, ctx, in.id, in.version));
    boost::json::object body{{"from", encode(hall.rules)}, {"to", encode(in.rules)}};
    hall.rules = in.rules;
    hall.version = in.version + 1;
    if (!store::save(tx, ctx.county, hall)) {
        return refuse(queue_stale, "If-Match");
    }
    log_hall(tx, ctx, hall, "hall.rules_changed", std::move(body));
    return setup_of(tx, ctx, hall);
}

Result<SetupView> Queue::renew_kiosk(db::Tx& tx, const Context& ctx, const HallStep& in) {
    Hall hall = TRY(managed(tx, ctx, in.id, in.version));
    hall.kiosk_code = kiosk_code(parts_.random);
    hall.version = in.version + 1;
    if (!store::save(tx, ctx.county, hall)) {
        return refuse(queue_stale, "If-Match");
    }
    log_hall(tx, ctx, hall, "hall.kiosk_renewed", {});
    return setup_of(tx, ctx, hall);
}

Result<SetupView> Queue::add_group(db::Tx& tx, const Context& ctx, const AddGroup& in) {
    const Hall hall = TRY(managed(tx, ctx, in.hall, 0));
    Group group;
    group.id = new_id<GroupTag>(ctx.now, parts_.random);
    group.hall = hall.id;
    TRY(form_fits(tx, ctx, hall.id, group.id, in));
    fill(group, in);
    store::add(tx, ctx.county, group);
    store::replace_items(tx, ctx.county, group);
    log_hall(tx, ctx, hall, "hall.group_added", {{"group", encode(row_of(group))}});
    return setup_of(tx, ctx, hall);
}

Result<SetupView> Queue::change_group(db::Tx& tx, const Context& ctx, const ChangeGroup& in) {
    const Hall hall = TRY(managed(tx, ctx, in.hall, 0));
    TRY(form_fits(tx, ctx, hall.id, in.group, in));
    auto groups = store::groups(tx, ctx.county, hall.id);
    const auto group = std::ranges::find(groups, in.group, &Group::id);
    if (group == groups.end()) {
        return refuse(group_not_found, "group");
    }
    fill(*group, in);
    group->version = in.version + 1;
    if (!store::save(tx, ctx.county, *group)) {
        return refuse(queue_stale, "If-Match");
    }
    store::replace_items(tx, ctx.county, *group);
    log_hall(tx, ctx, hall, "hall.group_changed", {{"group", encode(row_of(*group))}});
    return setup_of(tx, ctx, hall);
}

Result<SetupView> Queue::place_window(db::Tx& tx, const Context& ctx, const PlaceWindow& in) {
    const Hall hall = TRY(managed(tx, ctx, in.hall, 0));
    const auto windows = parts_.outlets.windows_of(tx, ctx.county, hall.unit);
    const auto window = std::ranges::find(windows, in.window, &outlets::Window::id);
    if (window == windows.end()) {
        return refuse(window_not_found, "window");
    }
    const auto groups = store::groups(tx, ctx.county, hall.id);
    for (const std::string& each : in.groups) {
        if (std::ranges::find(groups, GroupId{each}, &Group::id) == groups.end()) {
            return refuse(group_not_found, "groups");
        }
    }
    auto counter = store::counter(tx, ctx.county, in.window);
    if ((counter ? counter->version : 0) != in.version) {
        return refuse(queue_stale, "version");
    }
    const bool placed = counter.has_value();
    if (placed && counter->hall != hall.id && counter->state != SessionState::closed) {
        return refuse(window_taken, "window", {{"name", counter->staff_name}});
    }
    Counter row = placed ? std::move(*counter) : Counter{};
    row.id = window->id;
    row.hall = hall.id;
    row.kind = window->kind;
    row.label = in.label;
    row.groups = in.groups;
    row.version = in.version + 1;
    if (!placed) {
        store::add(tx, ctx.county, row);
    } else if (!store::save(tx, ctx.county, row)) {
        return refuse(queue_stale, "version");
    }
    log_hall(tx, ctx, hall, "hall.window_placed", {{"window", encode(row_of(row))}});
    return setup_of(tx, ctx, hall);
}

Result<SetupView> Queue::setup(db::Session& session, const Context& ctx, const HallAt& in) {
    return setup_of(session, ctx, TRY(managed(session, ctx, in.id, 0)));
}

Result<SetupView> Queue::setup_of(db::Session& session, const Context& ctx,
                                  const Hall& hall) const {
    SetupView out{hall.id,         hall.unit, hall.version, hall.name, hall.rules,
                  hall.kiosk_code, {},        {},           {}};
    for (Group& group : store::groups(session, ctx.county, hall.id)) {
        group.items = store::items(session, ctx.county, hall.id, group.id);
        out.groups.push_back(row_of(group));
    }
    for (const Counter& each : store::counters(session, ctx.county, hall.id)) {
        out.windows.push_back(row_of(each));
    }
    for (outlets::Window& each : parts_.outlets.windows_of(session, ctx.county, hall.unit)) {
        if (!store::counter(session, ctx.county, each.id)) {
            out.unplaced.push_back(std::move(each));
        }
    }
    return out;
}

}  // namespace ortoo::queue

// SPDX-License-Identifier: MulanPSL-2.0
#include "outlets/service.h"

#include <algorithm>
#include <array>

#include "base/json_encode.h"
#include "identity/rules.h"
#include "outlets/rules.h"
#include "outlets/rules_near.h"
#include "outlets/store.h"

namespace ortoo::outlets {

namespace {

std::string body_of(const Unit& unit) {
    json::object body;
    body["kind"] = name_of(unit.kind);
    body["name"] = unit.official_name;
    body["path"] = unit.path;
    return json::serialize(body);
}

}  // namespace

std::string Outlets::managed_path(const Unit& unit) {
    const std::size_t own = unit.path.find_last_of('.', unit.path.size() - 2);
    return own == std::string::npos ? unit.path : unit.path.substr(0, own + 1);
}

void Outlets::log(db::Tx& tx, const Context& ctx, std::string_view act, const UnitId& unit,
                  std::string body) const {
    ledger_.append(
        tx, ctx,
        {std::string(act), ledger::SubjectKind::unit, unit.text, unit.text, std::move(body)});
}

Unit Outlets::store_new(db::Tx& tx, const Context& ctx, Unit unit, std::string_view act) {
    unit.name = everyday_name(unit.kind, unit.official_name);
    store::add_unit(tx, ctx.county, unit, ctx.now);
    log(tx, ctx, act, unit.id, body_of(unit));
    return unit;
}

Result<Unit> Outlets::add(db::Tx& tx, const Context& ctx, const AddUnit& in) {
    const Unit parent = TRY(found(tx, ctx, in.parent, "parent"));
    TRY(identity::in_scope(ctx.actor, unit_manage, parent.path));
    Unit unit;
    unit.kind = in.kind;
    unit.official_name = in.name;
    unit.parent = parent.id;
    unit.id = in.id ? *in.id
                    : TRY(next_code(in.kind, parent,
                                    store::highest_code(tx, ctx.county, parent.id, in.kind)));
    unit.path = TRY(path_of(unit.id, in.kind, parent));
    if (store::unit(tx, ctx.county, unit.id)) {
        return refuse(unit_exists, "id", {{"code", unit.id.text}});
    }
    return store_new(tx, ctx, std::move(unit), "unit.added");
}

Result<Unit> Outlets::set_tag(db::Tx& tx, const Context& ctx, const SetTag& in) {
    Unit unit = TRY(found(tx, ctx, in.id, "id"));
    TRY(identity::in_scope(ctx.actor, unit_manage, managed_path(unit)));
    const auto last = store::last_tag(tx, ctx.county, in.id);
    TRY(tag_allowed(unit, in.tag, in.since, last ? std::optional(last->since) : std::nullopt,
                    local_date(ctx.now)));
    if (!store::set_tag(tx, ctx.county, in.id, in.version, in.tag)) {
        return refuse(unit_stale);
    }
    if (last) {
        store::end_tag(tx, ctx.county, in.id, last->number, in.since);
    }
    store::add_tag(
        tx, ctx.county, in.id, last ? last->number + 1 : 1,
        {in.tag, in.since, std::nullopt, ctx.actor.id, ctx.actor.name, in.reason, ctx.now});
    json::object body;
    body["from"] = name_of(unit.tag);
    body["to"] = name_of(in.tag);
    body["since"] = to_text(in.since);
    body["reason"] = in.reason;
    log(tx, ctx, "unit.tagged", in.id, json::serialize(body));
    unit.tag = in.tag;
    unit.version = in.version + 1;
    return unit;
}

Window Outlets::store_window(db::Tx& tx, const Context& ctx, const UnitId& unit, WindowKind kind,
                             std::string name) {
    Window window{new_id<WindowTag>(ctx.now, random_), unit, kind, std::move(name)};
    store::add_window(tx, ctx.county, window, ctx.now);
    ledger_.append(tx, ctx,
                   {"window.opened", ledger::SubjectKind::window, window.id.text, unit.text,
                    json::serialize(encode(window))});
    return window;
}

Result<Window> Outlets::open_window(db::Tx& tx, const Context& ctx, const OpenWindow& in) {
    const Unit unit = TRY(found(tx, ctx, in.unit, "unit"));
    TRY(identity::in_scope(ctx.actor, unit_manage, unit.path));
    const auto windows = store::windows(tx, ctx.county, unit.id);
    const bool there = std::ranges::any_of(
        windows, [&](const Window& each) { return each.kind == in.kind && each.name == in.name; });
    if (there) {
        return refuse(window_exists, "name", {{"name", in.name}});
    }
    return store_window(tx, ctx, unit.id, in.kind, in.name);
}

Result<Point> Outlets::add_point(db::Tx& tx, const Context& ctx, const AddPoint& in) {
    const Unit unit = TRY(found(tx, ctx, in.unit, "unit"));
    TRY(identity::in_scope(ctx.actor, unit_manage, unit.path));
    Point point{new_id<PointTag>(ctx.now, random_),
                unit.id,
                in.kind,
                in.name,
                in.address,
                in.hours,
                in.lat,
                in.lng,
                in.weekdays.value_or(""),
                in.open_from,
                in.open_to};
    const bool timed = in.weekdays && in.open_from && in.open_to;
    const bool untimed = !in.weekdays && !in.open_from && !in.open_to;
    if (!(untimed || (timed && weekdays_fit(point.weekdays) && *in.open_from < *in.open_to))) {
        return refuse(point_hours, "weekdays");
    }
    store::add_point(tx, ctx.county, point, ctx.now);
    log(tx, ctx, "unit.point_added", unit.id, json::serialize(encode(point)));
    return point;
}

Result<WindowsOpened> Outlets::open_help_windows(db::Tx& tx, const Context& ctx) {
    TRY(identity::in_scope(ctx.actor, unit_manage, banner_path(ctx.county)));
    WindowsOpened out;
    for (const ReportRow& each : store::counts(tx, ctx.county, {})) {
        out.present += each.help_windows;
    }
    constexpr std::int64_t all = 1'000'000;
    for (const Unit& each : store::without_help(tx, ctx.county, all)) {
        store_window(tx, ctx, each.id, WindowKind::help, std::string(help_window_name));
        ++out.opened;
    }
    return out;
}

Result<Unit> Outlets::ensure_bureau(db::Tx& tx, const Context& ctx, const std::string& department) {
    const auto name = bureau_name(department);
    if (!name) {
        return refuse(not_a_bureau, "department", {{"department", department}});
    }
    if (auto present = store::bureau(tx, ctx.county, *name)) {
        return std::move(*present);
    }
    return add(tx, ctx, {std::nullopt, *name, UnitKind::bureau, banner_id(ctx.county)});
}

Result<ImportReport> Outlets::import_divisions(db::Tx& tx, const Context& ctx,
                                               const std::string& csv) {
    TRY(identity::in_scope(ctx.actor, unit_manage, banner_path(ctx.county)));
    Divisions file = TRY(read_divisions(ctx.county, csv));
    ImportReport out;
    out.rows = file.rows;
    out.skipped = std::move(file.skipped);
    for (const Division& each : file.units) {
        // Units come parents first and grouped by kind.
        if (out.kinds.empty() || out.kinds.back().kind != each.kind) {
            out.kinds.push_back({each.kind, 0});
        }
        ++out.kinds.back().units;
        if (auto present = store::unit(tx, ctx.county, each.id)) {
            if (present->official_name == each.official_name) {
                ++out.unchanged;
                continue;
            }
            present->official_name = each.official_name;
            present->name = everyday_name(each.kind, each.official_name);
            store::rename_unit(tx, ctx.county, *present);
            log(tx, ctx, "unit.renamed", each.id, body_of(*present));
            ++out.changed;
            continue;
        }
        Unit unit;
        unit.id = each.id;
        unit.kind = each.kind;
        unit.official_name = each.official_name;
        if (each.kind == UnitKind::banner) {
            unit.path = banner_path(ctx.county);
        } else {
            unit.parent = each.parent;
            const Unit parent = TRY(found(tx, ctx, each.parent, "csv"));
            unit.path = TRY(path_of(each.id, each.kind, parent));
        }
        store_new(tx, ctx, std::move(unit), "unit.imported");
        ++out.imported;
    }
    return out;
}

}  // namespace ortoo::outlets

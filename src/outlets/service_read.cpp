// SPDX-License-Identifier: MulanPSL-2.0
#include <algorithm>
#include <map>

#include "outlets/rules.h"
#include "outlets/service.h"
#include "outlets/store.h"

namespace ortoo::outlets {

namespace {

constexpr std::int64_t page_size = 200;  // a banner's villages fit one page of a picker
constexpr std::int64_t missing_max = 200;

UnitRow row_of(Unit unit) {
    UnitRow row;
    static_cast<Unit&>(row) = std::move(unit);
    return row;
}

}  // namespace

std::optional<Unit> Outlets::unit(db::Session& session, const std::string& county,
                                  const UnitId& id) const {
    return store::unit(session, county, id);
}

std::optional<identity::UnitPlace> Outlets::place(db::Session& session, const std::string& county,
                                                  const UnitId& id) const {
    const auto unit = store::unit(session, county, id);
    return unit ? std::optional(identity::UnitPlace{unit->id, unit->name, unit->path})
                : std::nullopt;
}

std::optional<Unit> Outlets::town_of(db::Session& session, const std::string& county,
                                     const Unit& unit) const {
    switch (unit.kind) {
        case UnitKind::town:
        case UnitKind::zone:
            return unit;
        case UnitKind::village:
            return store::unit(session, county, unit.parent);
        case UnitKind::banner:
        case UnitKind::bureau:
            return std::nullopt;
    }
    return std::nullopt;
}

std::optional<Unit> Outlets::banner(db::Session& session, const std::string& county) const {
    return store::unit(session, county, banner_id(county));
}

std::optional<Unit> Outlets::bureau_of(db::Session& session, const std::string& county,
                                       const std::string& department) const {
    const auto name = bureau_name(department);
    return name ? store::bureau(session, county, *name) : std::nullopt;
}

std::vector<Window> Outlets::windows_of(db::Session& session, const std::string& county,
                                        const UnitId& id) const {
    return store::windows(session, county, id);
}

Result<UnitList> Outlets::list(db::Session& session, const Context& ctx,
                               const UnitQuery& in) const {
    const std::int64_t page = in.page.value_or(0);
    const store::Slice slice{page_size + 1, page * page_size};
    std::vector<Unit> units;
    if (in.parent) {
        units = store::children(session, ctx.county, *in.parent, in.kind, slice);
    } else if (in.kind) {
        units = store::of_kind(session, ctx.county, *in.kind, slice);
    } else {
        units = store::all(session, ctx.county, slice);
    }
    UnitList out;
    out.page = page;
    out.more = static_cast<std::int64_t>(units.size()) > page_size;
    if (out.more) {
        units.pop_back();
    }
    if (units.empty()) {
        return out;
    }
    // One read for the windows of the whole page: the units come ordered by id.
    std::map<UnitId, std::vector<Window>> windows;
    for (Window& each :
         store::windows_between(session, ctx.county, units.front().id, units.back().id)) {
        windows[each.unit].push_back(std::move(each));
    }
    for (Unit& each : units) {
        UnitRow row = row_of(std::move(each));
        row.windows = std::move(windows[row.id]);
        out.rows.push_back(std::move(row));
    }
    return out;
}

Result<UnitView> Outlets::view(db::Session& session, const Context& ctx, const UnitAt& in) const {
    UnitView out;
    static_cast<Unit&>(out) = TRY(found(session, ctx, in.id, "id"));
    out.windows = store::windows(session, ctx.county, in.id);
    out.points = store::points(session, ctx.county, in.id);
    for (auto above = store::unit(session, ctx.county, out.parent); above;
         above = store::unit(session, ctx.county, above->parent)) {
        out.parents.insert(out.parents.begin(), {above->id, above->kind, above->name});
    }
    return out;
}

Result<TagHistory> Outlets::tags(db::Session& session, const Context& ctx, const UnitAt& in) const {
    TRY(found(session, ctx, in.id, "id"));
    return TagHistory{store::tags(session, ctx.county, in.id)};
}

Result<UnitReport> Outlets::report(db::Session& session, const Context& ctx,
                                   const ReportQuery& in) const {
    UnitReport out;
    out.rows = store::counts(session, ctx.county, in);
    for (const ReportRow& each : out.rows) {
        out.units += each.units;
    }
    for (Unit& each : store::without_help(session, ctx.county, missing_max)) {
        out.without_window.push_back({std::move(each.id), each.kind, std::move(each.name)});
    }
    return out;
}

std::string Outlets::csv(db::Session& session, const Context& ctx) const {
    return units_csv(store::export_rows(session, ctx.county));
}

Result<Unit> Outlets::found(db::Session& session, const Context& ctx, const UnitId& id,
                            std::string_view field) const {
    auto unit = store::unit(session, ctx.county, id);
    if (!unit) {
        return refuse(unit_not_found, field);
    }
    return std::move(*unit);
}

}  // namespace ortoo::outlets

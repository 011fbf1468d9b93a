// SPDX-License-Identifier: MulanPSL-2.0
#include "catalogue/service_near.h"

#include "outlets/rules_near.h"
#include "outlets/service_near.h"

namespace ortoo::catalogue {

namespace {
constexpr std::size_t rows_max = 30;
constexpr std::int64_t metres_max = 300'000;  // farther than any two points of a banner

Result<outlets::Coordinates> origin_of(const NearParts& parts, db::Session& session,
                                       const Context& ctx, const NearQuery& in) {
    if (in.lat && in.lng) {
        return outlets::Coordinates{*in.lat, *in.lng};
    }
    if (in.unit && !parts.outlets.unit(session, ctx.county, *in.unit)) {
        return refuse(identity::unit_not_found, "unit");
    }
    const auto place = in.unit ? outlets::place_of(session, ctx.county, *in.unit) : std::nullopt;
    if (!place) {
        return refuse(near_where, "lat");
    }
    return *place;
}

// A partner's counter takes what its agreement says while that is valid, and a bank only items of
// the bank list (R70, R71); the others what their unit's level may.
bool offers(const NearParts& parts, db::Session& session, const Context& ctx, const Item& item,
            const outlets::Point& point, const outlets::Unit& unit) {
    return outlets::of_partner(point.kind)
               ? parts.outlets.takes(session, ctx, point, item.id.text, item.bank)
               : parts.catalogue.offered_at(item, name_of(unit.kind));
}
}  // namespace

Result<NearList> nearest(const NearParts& parts, db::Session& session, const Context& ctx,
                         const NearQuery& in) {
    std::optional<Item> item;
    if (in.item) {
        item = parts.catalogue.item(session, ctx.county, *in.item);
        if (!item) {
            return refuse(catalogue_item_unknown, "item");
        }
    }
    const outlets::Coordinates from = TRY(origin_of(parts, session, ctx, in));
    const CivilDate today = local_date(ctx.now);
    NearList out;
    out.lat = from.lat;
    out.lng = from.lng;
    out.speed = parts.duty.setting(session, ctx.county, duty::Setting::circle_speed, today);
    out.circle_minutes =
        parts.duty.setting(session, ctx.county, duty::Setting::circle_minutes, today);
    for (auto& [point, metres] : outlets::points_near(session, ctx.county, from, metres_max)) {
        const auto unit = parts.outlets.unit(session, ctx.county, point.unit);
        if (!unit || (item && !offers(parts, session, ctx, *item, point, *unit))) {
            continue;
        }
        NearPoint row;
        const auto on_duty = parts.duty.on_duty(session, ctx.county, unit->id, ctx.now);
        row.open = outlets::open_by_hours(point, ctx.now).value_or(!on_duty.empty());
        if (!row.open && !in.closed.value_or(false)) {
            continue;
        }
        if (!on_duty.empty()) {
            row.phone = on_duty.front().phone;
            row.who = on_duty.front().name;
        }
        row.unit_name = unit->name;
        row.metres = metres;
        row.minutes = outlets::minutes_at(metres, out.speed);
        row.in_circle = row.minutes <= out.circle_minutes;
        row.point = std::move(point);
        out.rows.push_back(std::move(row));
        if (out.rows.size() == rows_max) {
            break;
        }
    }
    return out;
}

}  // namespace ortoo::catalogue

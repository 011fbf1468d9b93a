// SPDX-License-Identifier: MulanPSL-2.0
#include "oversight/service.h"

#include <algorithm>
#include <iterator>

#include "base/text.h"
#include "cases/rules.h"
#include "cases/service_sweep.h"
#include "identity/rules.h"
#include "orders/service_find.h"
#include "oversight/store.h"

namespace ortoo::oversight {

namespace {
FoundRow row_of(const cases::CaseBrief& each) {
    return {FoundKind::item_case,
            each.id.text,
            each.number,
            each.item_name,
            each.applicant_name,
            each.unit_name,
            std::string(name_of(each.state)),
            each.light};
}
FoundRow row_of(const orders::OrderBrief& each) {
    return {FoundKind::order,
            each.id.text,
            each.number,
            each.item_name,
            each.applicant_name,
            each.unit_name,
            std::string(name_of(each.state)),
            each.light};
}
}  // namespace

Result<FoundList> Oversight::find(db::Session& session, const Context& ctx, const Find& in) {
    FoundList out;
    const std::string words(trim(in.words));
    const auto path = identity::widest_scope(ctx.actor, "oversight.read");
    if (!path) {
        return out;
    }
    const cases::Sight sight = cases::sight_of(*path);
    auto items = parts_.cases.search(session, ctx, sight, words);
    auto orders = parts_.orders.search(session, ctx, words);
    if (items.empty()) {  // by the mandate's number: the order's cases too
        for (const orders::OrderBrief& each : orders) {
            std::ranges::move(parts_.cases.search(session, ctx, sight, each.number),
                              std::back_inserter(items));
        }
    }
    if (items.empty() && orders.empty()) {
        items = cases::name_begins(parts_.cases, session, ctx, sight, words);
        orders = orders::name_begins(parts_.orders, session, ctx, words);
    }
    for (const auto& each : items) {
        out.rows.push_back(row_of(each));
    }
    for (const auto& each : orders) {
        out.rows.push_back(row_of(each));
    }
    return out;
}

Result<Summary> Oversight::summary(db::Session& session, const Context& ctx) {
    using cases::Tab;
    Summary out;
    out.at = ctx.now;
    const auto red = cases::band_of(duty::LightState::red, ctx.now);
    const auto gold = cases::band_of(duty::LightState::gold, ctx.now);
    std::vector<outlets::UnitRow> towns;
    for (const auto kind : {outlets::UnitKind::town, outlets::UnitKind::zone}) {
        auto page = TRY(parts_.outlets.list(session, ctx, {std::nullopt, kind, std::nullopt}));
        std::move(page.rows.begin(), page.rows.end(), std::back_inserter(towns));
    }
    for (const outlets::UnitRow& town : towns) {
        if (!ctx.actor.may("oversight.read", town.path)) {
            continue;
        }
        const auto sight = cases::sight_of(town.path);
        const auto count = [&](Tab tab, const cases::Band& band) {
            return parts_.cases.counted(session, ctx, sight, tab, band);
        };
        const auto all = cases::every_rank();
        SummaryRow row{town.id,
                       town.name,
                       count(Tab::received, all),
                       count(Tab::correction, all),
                       count(Tab::open, all),
                       count(Tab::open, red),
                       count(Tab::open, gold),
                       count(Tab::ready, all)};
        row.deemed = store::cause_count(session, ctx.county, town.path, Cause::deemed_accepted);
        row.supervisions = store::open_count(session, ctx.county, town.path, *civil(2199, 12, 31));
        row.unanswered = store::open_count(session, ctx.county, town.path, local_date(ctx.now));
        out.rows.push_back(std::move(row));
    }
    if (const auto year = parts_.duty.year_missing(session, ctx.county, local_date(ctx.now))) {
        const std::int64_t clocks = cases::provisional_clocks(session, ctx);
        const Said words = alarm_words(*year, clocks);
        out.calendar = CalendarAlarm{*year, clocks, words.chinese(), words.parts()};
    }
    return out;
}

Result<TownCases> Oversight::town(db::Session& session, const Context& ctx, const TownQuery& in) {
    const auto unit = parts_.outlets.unit(session, ctx.county, in.unit);
    if (!unit) {
        return refuse(identity::unit_not_found, "unit");
    }
    TRY(identity::in_scope(ctx.actor, "oversight.read", unit->path));
    TownCases out{unit->id, unit->name, {}, in.page.value_or(0), false};
    const auto band = in.light ? cases::band_of(*in.light, ctx.now) : cases::every_rank();
    auto page =
        parts_.cases.listed(session, ctx, cases::sight_of(unit->path), in.tab, band, out.page);
    out.rows = std::move(page.rows);
    out.more = page.more;
    return out;
}

Result<bool> Oversight::alarm_next(db::Tx& tx, const Context& ctx) {
    const auto year = parts_.duty.alarm_due(tx, ctx.county, local_date(ctx.now));
    const auto banner = parts_.outlets.banner(tx, ctx.county);
    if (!year || !banner) {
        return false;
    }
    const std::int64_t clocks = cases::provisional_clocks(tx, ctx);
    for (const auto role : {identity::Role::administrator, identity::Role::supervisor}) {
        for (const auto& each : parts_.identity.holders(tx, ctx.county, role, banner->id)) {
            notices::Message message;
            message.recipient = each.id.text;
            message.template_name = "calendar.missing";
            message.params = {{"year", std::to_string(*year)}, {"count", std::to_string(clocks)}};
            parts_.outbox.push(tx, ctx, message);
        }
    }
    return false;  // one year at a time; the next day asks again
}

}  // namespace ortoo::oversight

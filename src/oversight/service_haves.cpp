// SPDX-License-Identifier: MulanPSL-2.0
#include "oversight/service_haves.h"

#include <algorithm>
#include <boost/json.hpp>
#include <map>
#include <set>

#include "equipment/rules.h"
#include "identity/rules.h"
#include "oversight/rules_haves.h"
#include "oversight/store_haves.h"

namespace ortoo::oversight {

namespace {

// The parts are asked on behalf of the board, whoever looks at it: what it shows is its own.
Context of_board(const Context& ctx) {
    Context out = ctx;
    out.actor = {};
    out.actor.kind = ActorKind::system;
    return out;
}

template <class Rows>
auto by_unit(const Rows& rows) {
    std::map<std::string, typename Rows::value_type> out;
    for (const auto& each : rows) {
        out.emplace(each.unit.text, each);
    }
    return out;
}

std::int64_t help_windows(const outlets::UnitRow& unit) {
    return std::ranges::count(unit.windows, outlets::WindowKind::help, &outlets::Window::kind);
}

std::vector<outlets::UnitRow> places(const outlets::Outlets& outlets, db::Session& session,
                                     const Context& ctx, const std::string& path) {
    std::vector<outlets::UnitRow> out;
    outlets::UnitQuery query;
    for (bool more = true; more; query.page = query.page.value_or(0) + 1) {
        const auto page = outlets.list(session, ctx, query).value();
        for (const outlets::UnitRow& each : page.rows) {
            if (equipment::level_of(each.kind) && each.path.starts_with(path)) {
                out.push_back(each);
            }
        }
        more = page.more;
    }
    return out;
}

}  // namespace

// Agents, today's roster without those who said they are away, the responsibility list, the log.
void Haves::people(db::Session& session, const Context& ctx, const outlets::Unit& unit,
                   HaveFacts& facts) const {
    const auto setting = unit.kind == outlets::UnitKind::village ? duty::Setting::staff_station
                                                                 : duty::Setting::staff_centre;
    facts.agents_needed =
        parts_.duty.setting(session, ctx.county, setting, local_date(ctx.now), unit.path);
    const auto roster = parts_.duty.roster(session, ctx, {unit.id, std::nullopt, 1}).value();
    std::set<std::string> on_duty;
    for (const duty::RosterDay& day : roster.rows) {
        facts.working_day = day.working;
        for (const duty::Shift& shift : day.shifts) {
            if (!parts_.duty.away(session, ctx.county, shift.staff, ctx.now)) {
                on_duty.insert(shift.staff.text);
            }
        }
    }
    facts.on_duty = static_cast<std::int64_t>(on_duty.size());
    const auto list = parts_.duty.confirmations(session, ctx, {unit.id}).value();
    facts.list_published = list.version > 0;
    facts.agents = static_cast<std::int64_t>(list.rows.size());
    const Instant since = ctx.now.plus_minutes(-ledger_days * 1440);
    for (const duty::AgentConfirmation& each : list.rows) {
        facts.unconfirmed += each.confirmed_at ? 0 : 1;
        if (facts.log_entries == 0) {
            facts.log_entries =
                static_cast<std::int64_t>(parts_.ledger
                                              .acts_of(session, ctx.county, each.staff.text, since,
                                                       ctx.now.plus_minutes(1), 1)
                                              .size());
        }
    }
}

std::vector<Haves::Place> Haves::now(db::Session& session, const Context& asked,
                                     const std::string& path) const {
    const Context ctx = of_board(asked);
    const auto things = by_unit(parts_.equipment.now(session, ctx, path));
    const auto lists = by_unit(parts_.claims.compliance(session, ctx).value().rows);
    const auto claims = by_unit(parts_.overview.board(session, ctx).value().rows);
    const auto rules = by_unit(parts_.standing.rules_of(session, ctx, path, local_date(ctx.now)));
    std::vector<Place> out;
    for (const outlets::UnitRow& unit : places(parts_.outlets, session, ctx, path)) {
        HaveFacts facts;
        facts.help_windows = help_windows(unit);
        people(session, ctx, unit, facts);
        if (const auto found = things.find(unit.id.text); found != things.end()) {
            facts.kinds = found->second.kinds;
        }
        if (const auto found = lists.find(unit.id.text); found != lists.end()) {
            facts.items = found->second.enabled;
            facts.items_needed = found->second.minimum;
        }
        if (const auto found = claims.find(unit.id.text); found != claims.end()) {
            facts.guides_behind = found->second.behind;
        }
        if (const auto found = rules.find(unit.id.text); found != rules.end()) {
            facts.rules_missing = found->second.missing;
        }
        HaveRow row{unit.id,  unit.name, *equipment::level_of(unit.kind),
                    unit.tag, 0,         cells_of(facts)};
        row.met = std::ranges::count_if(row.cells, &HaveCell::met);
        out.push_back({unit, std::move(row)});
    }
    return out;
}

Result<HavesBoard> Haves::board(db::Session& session, const Context& ctx,
                                const HavesQuery& in) const {
    const auto unit = parts_.outlets.unit(session, ctx.county, in.unit);
    if (!unit) {
        return refuse(identity::unit_not_found, "unit");
    }
    if (!identity::in_scope(ctx.actor, "oversight.read", unit->path)) {
        TRY(identity::in_scope(ctx.actor, "duty.manage", unit->path));
    }
    const CivilDate today = local_date(ctx.now);
    if (in.day && *in.day != today) {
        auto rows = store::kept(session, ctx.county, *in.day, unit->path);
        if (rows.empty()) {
            return refuse(haves_not_kept, "day");
        }
        return board_of(*in.day, true, std::move(rows));
    }
    std::vector<HaveRow> rows;
    for (Place& each : now(session, ctx, unit->path)) {
        rows.push_back(std::move(each.row));
    }
    return board_of(today, false, std::move(rows));
}

Result<bool> Haves::keep_next(db::Tx& tx, const Context& ctx) const {
    const CivilDate today = local_date(ctx.now);
    const auto banner = parts_.outlets.banner(tx, ctx.county);
    if (!banner || local_minute(ctx.now) < haves_kept_from ||
        store::is_kept(tx, ctx.county, today)) {
        return false;
    }
    std::int64_t complete = 0;
    for (const Place& each : now(tx, ctx, banner->path)) {
        complete += each.row.met == static_cast<std::int64_t>(each.row.cells.size()) ? 1 : 0;
        store::keep(tx, ctx.county, today, each.unit.path, each.row);
    }
    parts_.ledger.append(tx, ctx,
                         {"haves.kept", ledger::SubjectKind::unit, banner->id.text, banner->id.text,
                          boost::json::serialize(boost::json::object{{"day", to_text(today)},
                                                                     {"complete", complete}})});
    return true;
}

}  // namespace ortoo::oversight

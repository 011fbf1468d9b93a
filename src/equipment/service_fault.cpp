// SPDX-License-Identifier: MulanPSL-2.0
// Networks, faults, and how much of the time things worked.
#include <boost/json.hpp>

#include "equipment/rules.h"
#include "equipment/service.h"
#include "equipment/store.h"
#include "identity/rules.h"

namespace ortoo::equipment {

namespace {
std::string body_of(const Fault& f) {
    boost::json::object body{
        {"fault", f.id.text}, {"about", name_of(f.about)}, {"state", name_of(f.state)}};
    if (!f.piece.text.empty()) {
        body["piece"] = f.piece.text;
    }
    return boost::json::serialize(body);
}

bool may_report(const Context& ctx, const std::string& path) {
    return identity::in_scope(ctx.actor, equipment_report, path) ||
           identity::in_scope(ctx.actor, equipment_manage, path);
}
}  // namespace

Fault Equipment::seen(const Context& ctx, Fault fault) const {
    fault.allowed = allowed(fault.state, {ctx.actor.may(equipment_report, fault.unit_path),
                                          ctx.actor.may(equipment_manage, fault.unit_path),
                                          fault.repaired_id == ctx.actor.id});
    return fault;
}

Result<Network> Equipment::check(db::Tx& tx, const Context& ctx, const CheckNetwork& in) {
    const auto unit = parts_.outlets.unit(tx, ctx.county, in.unit);
    if (!unit) {
        return refuse(identity::unit_not_found, "id");
    }
    if (!may_report(ctx, unit->path)) {
        return refuse(identity::out_of_scope, "id");
    }
    if (!level_of(unit->kind)) {
        return refuse(no_point, "id");
    }
    if (in.kind == About::equipment) {
        return refuse(network_kind, "kind");
    }
    const Network row{in.kind, in.state, ctx.now, ctx.actor.name, in.note.value_or("")};
    store::put(tx, ctx.county, unit->id, unit->path, row);
    log(tx, ctx, "network.checked", unit->id,
        boost::json::serialize(
            boost::json::object{{"network", name_of(in.kind)}, {"state", name_of(in.state)}}));
    return row;
}

Result<FaultList> Equipment::faults(db::Session& session, const Context& ctx,
                                    const FaultQuery& in) const {
    const auto unit = TRY(scoped(session, ctx, in.unit, equipment_read, "unit"));
    FaultList out;
    out.page = in.page.value_or(0);
    for (Fault& each : store::faults(session, ctx.county, unit.path, in.open, out.page)) {
        out.rows.push_back(seen(ctx, std::move(each)));
    }
    out.more = out.rows.size() > static_cast<std::size_t>(store::page_size);
    if (out.more) {
        out.rows.pop_back();
    }
    return out;
}

Result<Fault> Equipment::report_fault(db::Tx& tx, const Context& ctx, const ReportFault& in) {
    const auto unit = parts_.outlets.unit(tx, ctx.county, in.unit);
    if (!unit) {
        return refuse(identity::unit_not_found, "unit");
    }
    if (!may_report(ctx, unit->path)) {
        return refuse(identity::out_of_scope, "unit");
    }
    if (!level_of(unit->kind)) {
        return refuse(no_point, "unit");
    }
    Fault row;
    row.id = new_id<FaultTag>(ctx.now, parts_.random);
    row.unit = unit->id;
    row.unit_name = unit->name;
    row.unit_path = unit->path;
    row.about = in.about;
    row.words = in.words;
    row.reported_at = ctx.now;
    row.reported_by = ctx.actor.name;
    if (in.about == About::equipment) {
        const auto piece = in.piece ? store::piece(tx, ctx.county, *in.piece) : std::nullopt;
        if (!piece || piece->unit != unit->id || piece->state == PieceState::retired) {
            return refuse(fault_piece, "piece");
        }
        if (store::open_on(tx, ctx.county, piece->id)) {
            return refuse(fault_open, "piece");
        }
        row.piece = piece->id;
        row.piece_name = piece->number;
        state_piece(tx, ctx, row.piece, PieceState::faulty);
    }
    store::add(tx, ctx.county, row);
    log(tx, ctx, "fault.reported", row.unit, body_of(row));
    return seen(ctx, std::move(row));
}

void Equipment::state_piece(db::Tx& tx, const Context& ctx, const PieceId& id, PieceState state) {
    auto piece = store::piece(tx, ctx.county, id);
    if (!piece || piece->state == state || piece->state == PieceState::retired) {
        return;
    }
    piece->version += 1;
    piece->state = state;
    piece->changed_at = ctx.now;
    if (!store::save(tx, ctx.county, *piece, true)) {
        throw db::SerializationFault("piece " + id.text);
    }
}

Result<Fault> Equipment::found(db::Session& session, const Context& ctx, const FaultId& id,
                               std::int64_t version) const {
    auto row = store::fault(session, ctx.county, id);
    if (!row || !may_report(ctx, row->unit_path)) {
        return refuse(fault_not_found, "id");
    }
    if (row->version != version) {
        return refuse(fault_stale, "If-Match", {{"version", std::to_string(row->version)}});
    }
    return std::move(*row);
}

Result<Fault> Equipment::saved(db::Tx& tx, const Context& ctx, Fault row, std::string_view kind) {
    row.version += 1;
    if (!store::save(tx, ctx.county, row)) {
        throw db::SerializationFault("fault " + row.id.text);
    }
    log(tx, ctx, kind, row.unit, body_of(row));
    return seen(ctx, std::move(row));
}

Result<Fault> Equipment::assign(db::Tx& tx, const Context& ctx, const AssignFault& in) {
    Fault row = TRY(found(tx, ctx, in.id, in.version));
    TRY(identity::in_scope(ctx.actor, equipment_manage, row.unit_path));
    row.state = TRY(after(row.state, FaultAct::assign));
    row.assigned_at = ctx.now;
    row.assigned_to = in.to;
    return saved(tx, ctx, std::move(row), "fault.assigned");
}

Result<Fault> Equipment::repair(db::Tx& tx, const Context& ctx, const RepairFault& in) {
    Fault row = TRY(found(tx, ctx, in.id, in.version));
    row.state = TRY(after(row.state, FaultAct::repair));
    row.repaired_at = ctx.now;
    row.repaired_by = ctx.actor.name;
    row.repaired_id = ctx.actor.id;
    row.repair = in.repair;
    return saved(tx, ctx, std::move(row), "fault.repaired");
}

Result<Fault> Equipment::confirm(db::Tx& tx, const Context& ctx, const ConfirmFault& in) {
    Fault row = TRY(found(tx, ctx, in.id, in.version));
    row.state = TRY(after(row.state, in.works ? FaultAct::confirm : FaultAct::reopen));
    if (row.repaired_id == ctx.actor.id) {
        return refuse(fault_same_person, "id");
    }
    if (!in.works) {  // it never worked again: the time runs on from the report
        row.repaired_at.reset();
        return saved(tx, ctx, std::move(row), "fault.reopened");
    }
    row.confirmed_at = ctx.now;
    row.confirmed_by = ctx.actor.name;
    if (!row.piece.text.empty()) {
        state_piece(tx, ctx, row.piece, PieceState::working);
    }
    return saved(tx, ctx, std::move(row), "fault.confirmed");
}

Result<AvailabilityReport> Equipment::availability(db::Session& session, const Context& ctx,
                                                   const MonthQuery& in) const {
    const auto scope = TRY(scoped(session, ctx, in.unit, equipment_read, "unit"));
    const CivilDate first = in.month.plus_days(1 - static_cast<std::int32_t>(in.month.day()));
    CivilDate next = first.plus_days(28);
    while (next.month() == first.month()) {
        next = next.plus_days(1);
    }
    const Span month{local_start(first), std::min(local_start(next), ctx.now)};
    AvailabilityReport out;
    const auto downs = store::downs(session, ctx.county, scope.path, month.from, month.to);
    for (const outlets::Unit& unit : points(session, ctx, scope.path)) {
        const auto calendar = parts_.duty.calendar(session, ctx.county, unit.path);
        Availability row{unit.id, unit.name, 0, 0, 0};
        std::vector<Span> of_unit;
        for (const store::Down& each : downs) {
            if (each.unit == unit.id) {
                of_unit.push_back({each.from, each.to.value_or(ctx.now)});
            }
        }
        row.faults = static_cast<std::int64_t>(of_unit.size());
        if (month.from < month.to) {
            row.open_minutes = open_minutes(*calendar, month);
            row.down_minutes = down_minutes(*calendar, month, of_unit);
        }
        out.rows.push_back(std::move(row));
    }
    return out;
}

}  // namespace ortoo::equipment

// SPDX-License-Identifier: MulanPSL-2.0
#include "equipment/service.h"

#include <algorithm>
#include <boost/json.hpp>
#include <map>

#include "equipment/rules.h"
#include "equipment/store.h"
#include "identity/rules.h"

namespace ortoo::equipment {

namespace {

std::vector<Stated> of(const std::vector<Stated>& all, const UnitId& unit) {
    std::vector<Stated> out;
    std::ranges::copy_if(all, std::back_inserter(out),
                         [&](const Stated& each) { return each.unit == unit; });
    return out;
}

std::string body_of(const Piece& p) {
    return boost::json::serialize(boost::json::object{{"piece", p.id.text},
                                                      {"kind", name_of(p.kind)},
                                                      {"number", p.number},
                                                      {"state", name_of(p.state)}});
}

template <class List>
void cut(List& list) {
    list.more = list.rows.size() > static_cast<std::size_t>(store::page_size);
    if (list.more) {
        list.rows.pop_back();
    }
}

}  // namespace

Result<outlets::Unit> Equipment::scoped(db::Session& session, const Context& ctx, const UnitId& id,
                                        std::string_view permission, std::string_view field) const {
    const auto unit = parts_.outlets.unit(session, ctx.county, id);
    if (!unit) {
        return refuse(identity::unit_not_found, field);
    }
    TRY(identity::in_scope(ctx.actor, permission, unit->path));
    return *unit;
}

std::vector<outlets::Unit> Equipment::points(db::Session& session, const Context& ctx,
                                             std::string_view path) const {
    std::vector<outlets::Unit> out;
    outlets::UnitQuery query;
    for (bool more = true; more; query.page = query.page.value_or(0) + 1) {
        const auto page = parts_.outlets.list(session, ctx, query).value();
        for (const outlets::Unit& each : page.rows) {
            if (level_of(each.kind) && each.path.starts_with(path)) {
                out.push_back(each);
            }
        }
        more = page.more;
    }
    return out;
}

void Equipment::log(db::Tx& tx, const Context& ctx, std::string_view kind, const UnitId& unit,
                    std::string body) const {
    parts_.ledger.append(
        tx, ctx,
        {std::string(kind), ledger::SubjectKind::unit, unit.text, unit.text, std::move(body)});
}

std::vector<UnitEquipment> Equipment::now(db::Session& session, const Context& ctx,
                                          const std::string& path) const {
    const auto pieces = store::current(session, ctx.county, path);
    const auto needs = store::needs(session, ctx.county);
    const auto networks = store::networks(session, ctx.county, path);
    std::map<std::string, std::int64_t> open;
    for (const auto& each : store::open_counts(session, ctx.county, path)) {
        open[each.unit.text] = each.count;
    }
    std::vector<UnitEquipment> out;
    for (const outlets::Unit& unit : points(session, ctx, path)) {
        UnitEquipment row{unit.id, unit.name, *level_of(unit.kind), false, {}, {}, 0};
        row.kinds = counted(of(pieces, unit.id), needs, row.level, local_date(ctx.now));
        row.complete = complete(row.kinds);
        for (About kind : {About::internet, About::government}) {
            const auto is = [&](const store::NetworkRow& each) {
                return each.unit == unit.id && each.network.kind == kind;
            };
            const auto found = std::ranges::find_if(networks, is);
            row.networks.push_back(found == networks.end()
                                       ? Network{kind, NetworkState::absent, {}, "", ""}
                                       : found->network);
        }
        row.faults_open = open[unit.id.text];
        out.push_back(std::move(row));
    }
    return out;
}

std::vector<UnitEquipment> Equipment::on(db::Session& session, const Context& ctx,
                                         const std::string& path, CivilDate day) const {
    auto pieces = latest(store::states_until(session, ctx.county, local_end(day)));
    std::erase_if(pieces, [](const Stated& each) { return each.state == PieceState::retired; });
    const auto needs = store::needs(session, ctx.county);
    std::vector<UnitEquipment> out;
    for (const outlets::Unit& unit : points(session, ctx, path)) {
        UnitEquipment row{unit.id, unit.name, *level_of(unit.kind), false, {}, {}, 0};
        row.kinds = counted(of(pieces, unit.id), needs, row.level, day);
        row.complete = complete(row.kinds);
        out.push_back(std::move(row));
    }
    return out;
}

Result<PieceList> Equipment::list(db::Session& session, const Context& ctx,
                                  const PieceQuery& in) const {
    const auto unit = TRY(scoped(session, ctx, in.unit, equipment_read, "unit"));
    PieceList out;
    out.page = in.page.value_or(0);
    out.rows = store::pieces(session, ctx.county, unit.path, out.page);
    cut(out);
    return out;
}

Result<EquipmentReport> Equipment::report(db::Session& session, const Context& ctx,
                                          const EquipmentQuery& in) const {
    const auto unit = TRY(scoped(session, ctx, in.unit, equipment_read, "unit"));
    EquipmentReport out{now(session, ctx, unit.path), 0};
    out.complete = std::ranges::count_if(out.rows, &UnitEquipment::complete);
    return out;
}

Result<Piece> Equipment::add(db::Tx& tx, const Context& ctx, const AddPiece& in) {
    const auto unit = TRY(scoped(tx, ctx, in.unit, equipment_manage, "unit"));
    if (!level_of(unit.kind)) {
        return refuse(no_point, "unit");
    }
    if (store::number_taken(tx, ctx.county, in.number)) {
        return refuse(piece_number_taken, "number");
    }
    Piece row;
    row.id = new_id<PieceTag>(ctx.now, parts_.random);
    row.unit = unit.id;
    row.unit_name = unit.name;
    row.unit_path = unit.path;
    row.kind = in.kind;
    row.number = in.number;
    row.place = in.place;
    row.added_on = local_date(ctx.now);
    row.changed_at = ctx.now;
    store::add(tx, ctx.county, row);
    log(tx, ctx, "equipment.added", row.unit, body_of(row));
    return row;
}

Result<Piece> Equipment::change(db::Tx& tx, const Context& ctx, const ChangePiece& in) {
    auto row = store::piece(tx, ctx.county, in.id);
    if (!row || !ctx.actor.may(equipment_manage, row->unit_path)) {
        return refuse(piece_not_found, "id");
    }
    if (row->version != in.version) {
        return refuse(piece_stale, "If-Match", {{"version", std::to_string(row->version)}});
    }
    if (row->state == PieceState::retired) {
        return refuse(piece_retired, "state");
    }
    row->version += 1;
    row->place = in.place;
    row->changed_at = ctx.now;
    if (in.retired) {
        row->state = PieceState::retired;
    }
    if (!store::save(tx, ctx.county, *row, in.retired)) {
        throw db::SerializationFault("piece " + row->id.text);
    }
    log(tx, ctx, in.retired ? "equipment.retired" : "equipment.moved", row->unit, body_of(*row));
    return std::move(*row);
}

Result<NeedList> Equipment::needs(db::Session& session, const Context& ctx) const {
    const auto rows = store::needs(session, ctx.county);
    const CivilDate today = local_date(ctx.now);
    NeedList out;
    for (const auto& [level, word] : level_names) {
        for (const auto& [kind, name] : piece_kind_names) {
            out.rows.push_back({level, kind, today, needed(rows, level, kind, today)});
        }
    }
    return out;
}

Result<NeedList> Equipment::set_need(db::Tx& tx, const Context& ctx, const Need& in) {
    const auto banner = parts_.outlets.banner(tx, ctx.county);
    TRY(identity::in_scope(ctx.actor, equipment_manage, banner ? banner->path : ""));
    if (in.from < local_date(ctx.now)) {
        return refuse(need_past, "from");
    }
    store::put(tx, ctx.county, in);
    log(tx, ctx, "equipment.need_set", banner ? banner->id : UnitId{ctx.county},
        boost::json::serialize(boost::json::object{{"level", name_of(in.level)},
                                                   {"kind", name_of(in.kind)},
                                                   {"from", to_text(in.from)},
                                                   {"least", in.least}}));
    return needs(tx, ctx);
}

}  // namespace ortoo::equipment

// SPDX-License-Identifier: MulanPSL-2.0
// 三级联动: a cry for help goes up one rung at a time and may be handed down again; each rung has a
// clock of its own, and nobody can let it lie.
#include "identity/rules.h"
#include "oversight/rules_ladder.h"
#include "oversight/service_subject.h"
#include "oversight/store.h"
#include "oversight/store_ladder.h"

namespace ortoo::oversight {

namespace {
constexpr std::string_view may_urge = "supervision.urge";
constexpr std::string_view may_issue = "supervision.issue";

std::vector<identity::Role> who_hears(outlets::UnitKind kind) {
    using identity::Role;
    switch (kind) {
        case outlets::UnitKind::banner:
            return {Role::supervisor};
        case outlets::UnitKind::bureau:
            return {Role::approver, Role::decider};
        case outlets::UnitKind::village:
            return {Role::agent, Role::station_head};
        case outlets::UnitKind::town:
        case outlets::UnitKind::zone:
            break;
    }
    return {Role::town_head};
}
}  // namespace

struct Oversight::Destination {
    cases::Place place;
    std::vector<identity::Role> roles;
    MoveHow how = MoveHow::passed_up;
    std::optional<std::int64_t> reply_days;
};

std::optional<Oversight::Destination> Oversight::above(db::Session& session, const Context& ctx,
                                                       const outlets::Unit& from) const {
    if (from.kind == outlets::UnitKind::banner) {
        return std::nullopt;
    }
    const auto next = from.kind == outlets::UnitKind::village
                          ? parts_.outlets.town_of(session, ctx.county, from)
                          : parts_.outlets.banner(session, ctx.county);
    if (!next) {
        return std::nullopt;
    }
    return Destination{{next->id, next->name, next->path},
                       who_hears(next->kind),
                       MoveHow::passed_up,
                       std::nullopt};
}

Result<SupervisionView> Oversight::ask(db::Tx& tx, const Context& ctx, const AskHelp& in) {
    auto about = subject(tx, ctx, in.subject_kind, in.subject);
    if (!about || !concerned(ctx.actor, may_urge, about->paths)) {
        return refuse(supervision_subject, "subject");
    }
    if (about->ended) {
        return refuse(supervision_ended, "subject");
    }
    const auto home = parts_.outlets.unit(tx, ctx.county, about->unit);
    const Rung mine = rung_of(identity::widest_scope(ctx.actor, may_urge).value_or(""));
    std::optional<Destination> to;
    if (home && mine == Rung::village) {
        to = above(tx, ctx, *home);
    } else if (home && mine == Rung::town) {
        if (const auto town = parts_.outlets.town_of(tx, ctx.county, *home)) {
            to = above(tx, ctx, *town);
        }
    }
    if (!to) {
        return refuse(supervision_no_rung, "subject");
    }
    about->office = to->place;
    about->roles = to->roles;
    about->agent.clear();  // who asks need not be told that he asked
    const Supervision row =
        started(tx, ctx, *about, SupervisionKind::help, Cause::staff, in.content, std::nullopt);
    store_new(tx, ctx, *about, row);
    return view_of(tx, ctx, row);
}

Result<Supervision> Oversight::movable(db::Tx& tx, const Context& ctx, const SupervisionId& id,
                                       std::int64_t version) const {
    auto row = store::find(tx, parts_.vault, ctx.county, id);
    if (!row || !may_read(ctx, *row)) {
        return refuse(supervision_not_found, "id");
    }
    TRY(may_move(*row));
    if (!may_reply(ctx, *row)) {
        return refuse(identity::out_of_scope);
    }
    if (row->version != version) {
        return refuse(supervision_stale, "If-Match", {{"version", std::to_string(row->version)}});
    }
    return std::move(*row);
}

void Oversight::add_moves(const Context& ctx, const Supervision& row,
                          std::vector<std::string>& allowed) const {
    if (!may_move(row)) {
        return;
    }
    if (rung_of(row.office_path) != Rung::banner) {
        allowed.emplace_back("pass_up");
    }
    if (ctx.actor.may(may_issue, row.office_path)) {
        allowed.emplace_back("hand_down");
    }
}

// The new rung has its own time, from today.
void Oversight::moved(db::Tx& tx, const Context& ctx, Supervision& row, const Destination& to,
                      std::string words) {
    SupervisionMove move;
    move.number =
        static_cast<std::int64_t>(store::moves(tx, parts_.vault, ctx.county, row.id).size()) + 1;
    move.how = to.how;
    move.at = ctx.now;
    move.by_name = ctx.actor.kind == ActorKind::system ? std::string() : ctx.actor.name;
    move.from_name = row.office_name;
    move.to_name = to.place.name;
    move.words = std::move(words);
    row.version += 1;
    row.office = to.place.id;
    row.office_name = to.place.name;
    row.office_path = to.place.path;
    const CivilDate today = local_date(ctx.now);
    const std::int64_t days = to.reply_days.value_or(
        parts_.duty.setting(tx, ctx.county, duty::Setting::reply_days, today));
    row.reply_due = duty::due(*parts_.duty.calendar(tx, ctx.county, row.office_path),
                              duty::DayUnit::working_days, ctx.now, days)
                        .date;
    move.reply_due = row.reply_due;
    if (!store::move(tx, ctx.county, row)) {
        throw db::Fault("supervision " + row.id.text + " changed inside its own transaction");
    }
    store::add_move(tx, parts_.vault, ctx.county, row.id, move);
    log(tx, ctx, "supervision." + std::string(name_of(to.how)), row);
    Subject hearers;
    hearers.roles = to.roles;
    tell_all(tx, ctx, hearers, "supervision.asked", row);
}

Result<SupervisionView> Oversight::pass_up(db::Tx& tx, const Context& ctx, const PassUp& in) {
    Supervision row = TRY(movable(tx, ctx, in.id, in.version));
    const auto from = parts_.outlets.unit(tx, ctx.county, row.office);
    const auto to = from ? above(tx, ctx, *from) : std::nullopt;
    if (!to) {
        return refuse(supervision_no_rung, "id");
    }
    moved(tx, ctx, row, *to, in.content);
    return view_of(tx, ctx, std::move(row));
}

// The units concerned, but for the one that has it.
std::vector<HelperUnit> Oversight::helpers(db::Session& session, const Context& ctx,
                                           const Supervision& row) {
    std::vector<HelperUnit> out;
    const auto about = subject(session, ctx, row.subject_kind, row.subject);
    for (const cases::Place& each : about ? about->places : std::vector<cases::Place>{}) {
        const bool there = std::ranges::find(out, each.id, &HelperUnit::id) != out.end();
        if (!there && each.id != row.office && !each.id.text.empty()) {
            out.push_back({each.id, each.name});
        }
    }
    return out;
}

Result<SupervisionView> Oversight::hand_down(db::Tx& tx, const Context& ctx, const HandDown& in) {
    Supervision row = TRY(movable(tx, ctx, in.id, in.version));
    if (!ctx.actor.may(may_issue, row.office_path)) {
        return refuse(identity::out_of_scope);
    }
    const auto units = helpers(tx, ctx, row);
    const auto unit = parts_.outlets.unit(tx, ctx.county, in.unit);
    if (!unit || std::ranges::find(units, unit->id, &HelperUnit::id) == units.end()) {
        return refuse(supervision_unit, "unit");
    }
    moved(tx, ctx, row,
          {{unit->id, unit->name, unit->path},
           who_hears(unit->kind),
           MoveHow::handed_down,
           in.reply_days},
          in.content);
    return view_of(tx, ctx, std::move(row));
}

Result<SupervisionMoves> Oversight::moves(db::Session& session, const Context& ctx,
                                          const SupervisionAt& in) {
    const auto row = store::find(session, parts_.vault, ctx.county, in.id);
    if (!row || !may_read(ctx, *row)) {
        return refuse(supervision_not_found, "id");
    }
    SupervisionMoves out;
    out.rows = store::moves(session, parts_.vault, ctx.county, in.id);
    if (may_move(*row) && ctx.actor.may(may_issue, row->office_path)) {
        out.units = helpers(session, ctx, *row);
    }
    return out;
}

Result<bool> Oversight::climb_next(db::Tx& tx, const Context& ctx) {
    const auto top = parts_.outlets.banner(tx, ctx.county);
    if (!top) {
        return false;
    }
    const auto id = store::climbing(tx, ctx.county, local_date(ctx.now), top->path);
    if (!id) {
        return false;
    }
    auto row = store::find(tx, parts_.vault, ctx.county, *id);
    const auto from = row ? parts_.outlets.unit(tx, ctx.county, row->office) : std::nullopt;
    auto to = from ? above(tx, ctx, *from) : std::nullopt;
    if (!to) {
        throw db::Fault("supervision " + id->text + " waits at a unit without a rung above");
    }
    to->how = MoveHow::climbed;
    moved(tx, ctx, *row, *to, {});
    return true;
}

}  // namespace ortoo::oversight

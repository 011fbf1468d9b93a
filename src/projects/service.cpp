// SPDX-License-Identifier: MulanPSL-2.0
// What changes a project.
#include "projects/service.h"

#include <fmt/format.h>

#include <boost/json.hpp>

#include "identity/rules.h"
#include "projects/rules.h"
#include "projects/store.h"

namespace ortoo::projects {

namespace {
bool has_hall(outlets::UnitKind kind) {
    using outlets::UnitKind;
    return kind == UnitKind::town || kind == UnitKind::zone || kind == UnitKind::village;
}

std::string number_of(db::Tx& tx, const Context& ctx) {
    const CivilDate today = local_date(ctx.now);
    const std::string year = std::to_string(today.year());
    return fmt::format("SJGZ{}-{:03}", year, tx.next_number(ctx.county, "upgrade-" + year));
}
}  // namespace

void Projects::log(db::Tx& tx, const Context& ctx, const Project& project, const char* kind,
                   const std::string& what) const {
    const boost::json::object body{{"project", project.id.text},
                                   {"number", project.number},
                                   {"state", name_of(project.state)},
                                   {"what", what}};
    parts_.ledger.append(tx, ctx,
                         {kind, ledger::SubjectKind::unit, project.unit.text, project.unit.text,
                          boost::json::serialize(body)});
}

Result<ProjectView> Projects::saved(db::Tx& tx, const Context& ctx, Project project,
                                    const char* kind, const std::string& what) const {
    project.version += 1;
    if (!store::save(tx, ctx.county, project, open(project.state))) {
        throw db::SerializationFault("project " + project.id.text);
    }
    log(tx, ctx, project, kind, what);
    return view_of(tx, ctx, project);
}

Result<ProjectView> Projects::plan(db::Tx& tx, const Context& ctx, const PlanProject& in) {
    const auto unit = parts_.outlets.unit(tx, ctx.county, in.unit);
    if (!unit) {
        return refuse(identity::unit_not_found, "unit");
    }
    TRY(identity::in_scope(ctx.actor, project_manage, unit->path));
    if (!has_hall(unit->kind)) {
        return refuse(project_place, "unit", {{"unit", unit->name}});
    }
    TRY(check_plan(in));
    Project project;
    project.id = new_id<ProjectTag>(ctx.now, parts_.random);
    project.number = number_of(tx, ctx);
    project.unit = unit->id;
    project.unit_name = unit->name;
    project.unit_path = unit->path;
    project.title = in.title;
    project.why = in.why;
    project.planned_start = in.planned_start;
    project.planned_end = in.planned_end;
    project.runs_by = ctx.actor.id;
    project.runs_by_name = ctx.actor.name;
    project.planned_at = ctx.now;
    store::add(tx, ctx.county, project);
    std::int64_t no = 0;
    for (const PlannedItem& each : in.list) {
        store::add(tx, ctx.county, project.id,
                   Item{++no, each.name, each.quantity, each.planned_on, {}});
    }
    log(tx, ctx, project, "project.planned", project.title);
    return view_of(tx, ctx, project);
}

Result<ProjectView> Projects::start(db::Tx& tx, const Context& ctx, const OnDay& in) {
    Project project = TRY(current(tx, ctx, in.id, in.version, project_manage));
    project = TRY(started(std::move(project), in.on, local_date(ctx.now)));
    return saved(tx, ctx, std::move(project), "project.started", to_text(in.on));
}

Result<ProjectView> Projects::item_done(db::Tx& tx, const Context& ctx, const ItemDone& in) {
    Project project = TRY(current(tx, ctx, in.id, in.version, project_manage));
    const auto list = store::items(tx, ctx.county, project.id);
    const Item item = TRY(ready(project, list, in.no, in.on, local_date(ctx.now)));
    store::set_done(tx, ctx.county, project.id, item);
    return saved(tx, ctx, std::move(project), "project.item_done", item.name);
}

Result<ProjectView> Projects::add_photo(db::Tx& tx, const Context& ctx, const AddPhoto& in) {
    const Project project = TRY(found(tx, ctx, in.id, project_manage));
    const auto list = store::items(tx, ctx.county, project.id);
    TRY(may_show(project, list, in, local_date(ctx.now)));
    TRY(parts_.orders.bind_upload(tx, ctx, in.upload, project.id.text, "upload"));
    store::add(tx, ctx.county, project.id,
               Photo{in.upload, in.item, in.stage, in.taken_on, ctx.actor.name}, ctx.now);
    log(tx, ctx, project, "project.photo_added", parts_.uploads.digest(tx, ctx, in.upload));
    return view_of(tx, ctx, project);
}

Result<ProjectView> Projects::finish(db::Tx& tx, const Context& ctx, const OnDay& in) {
    Project project = TRY(current(tx, ctx, in.id, in.version, project_manage));
    const auto list = store::items(tx, ctx.county, project.id);
    const auto photos = store::photos(tx, ctx.county, project.id);
    project =
        TRY(finished(std::move(project), list, photos, in.on, local_date(ctx.now), ctx.actor.id));
    return saved(tx, ctx, std::move(project), "project.done", to_text(in.on));
}

Result<ProjectView> Projects::accept(db::Tx& tx, const Context& ctx, const Accept& in) {
    Project project = TRY(current(tx, ctx, in.id, in.version, project_accept));
    project = TRY(accepted(std::move(project), in.passed, ctx.actor.id));
    const auto before = store::looks(tx, ctx.county, project.id);
    store::add(tx, ctx.county, project.id, static_cast<std::int64_t>(before.size()) + 1,
               Acceptance{in.passed, in.note, ctx.actor.id, ctx.actor.name, ctx.now});
    return saved(tx, ctx, std::move(project), in.passed ? "project.accepted" : "project.sent_back",
                 in.note);
}

Result<ProjectView> Projects::cancel(db::Tx& tx, const Context& ctx, const Cancel& in) {
    Project project = TRY(current(tx, ctx, in.id, in.version, project_manage));
    project = TRY(cancelled(std::move(project), in.reason));
    return saved(tx, ctx, std::move(project), "project.cancelled", in.reason);
}

}  // namespace ortoo::projects

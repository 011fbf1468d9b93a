// SPDX-License-Identifier: MulanPSL-2.0
// Reading projects: a list by last day, one with its pictures, a table for a spreadsheet.
#include <algorithm>

#include "identity/rules.h"
#include "outlets/rules.h"
#include "projects/rules.h"
#include "projects/service.h"
#include "projects/store.h"
#include "tables/tables.h"

namespace ortoo::projects {

namespace {
constexpr std::int64_t pages_max = 40;

std::string state_words(const ProjectRow& row) {
    switch (row.state) {
        case ProjectState::planned:
            return "未开工";
        case ProjectState::under_way:
            return "施工中";
        case ProjectState::done:
            return "待验收";
        case ProjectState::accepted:
            return "已验收";
        case ProjectState::cancelled:
            return "已取消";
    }
    throw std::logic_error("no such state");
}

std::string day_words(const std::optional<CivilDate>& day) {
    return day ? to_text(*day) : std::string();
}
}  // namespace

Result<std::string> Projects::scope(db::Session& session, const Context& ctx,
                                    const std::optional<UnitId>& asked) const {
    const UnitId id = asked.value_or(ctx.actor.unit);
    const auto unit = parts_.outlets.unit(session, ctx.county, id);
    if (!unit) {
        return refuse(identity::unit_not_found, "unit");
    }
    TRY(identity::in_scope(ctx.actor, project_read, unit->path));
    return unit->path;
}

Result<Project> Projects::found(db::Session& session, const Context& ctx, const ProjectId& id,
                                std::string_view permission) const {
    auto project = store::find(session, ctx.county, id);
    if (!project || !ctx.actor.may(project_read, project->unit_path)) {
        return refuse(project_not_found, "id");
    }
    TRY(identity::in_scope(ctx.actor, permission, project->unit_path));
    return std::move(*project);
}

Result<Project> Projects::current(db::Session& session, const Context& ctx, const ProjectId& id,
                                  std::int64_t version, std::string_view permission) const {
    Project project = TRY(found(session, ctx, id, permission));
    if (project.version != version) {
        return refuse(project_stale, "If-Match", {{"version", std::to_string(project.version)}});
    }
    return project;
}

ProjectView Projects::view_of(db::Session& session, const Context& ctx,
                              const Project& project) const {
    ProjectView out;
    static_cast<Project&>(out) = project;
    out.list = store::items(session, ctx.county, project.id);
    out.photos = store::photos(session, ctx.county, project.id);
    out.looks = store::looks(session, ctx.county, project.id);
    out.total = static_cast<std::int64_t>(out.list.size());
    out.done = std::ranges::count_if(out.list, [](const Item& i) { return i.done_on.has_value(); });
    out.overdue = overdue(project, local_date(ctx.now));
    out.allowed = allowed_acts(project, ctx.actor.may(project_manage, project.unit_path),
                               ctx.actor.may(project_accept, project.unit_path));
    return out;
}

Result<ProjectList> Projects::list(db::Session& session, const Context& ctx,
                                   const ProjectQuery& in) const {
    const std::string path = TRY(scope(session, ctx, in.unit));
    ProjectList out;
    out.page = in.page.value_or(0);
    out.rows = store::list(session, ctx.county, path, in.open.value_or(true), out.page);
    out.more = out.rows.size() > static_cast<std::size_t>(store::page_size);
    out.rows.resize(std::min<std::size_t>(out.rows.size(), store::page_size));
    for (ProjectRow& each : out.rows) {
        each.overdue = overdue(each, local_date(ctx.now));
    }
    return out;
}

Result<ProjectView> Projects::view(db::Session& session, const Context& ctx,
                                   const ProjectAt& in) const {
    return view_of(session, ctx, TRY(found(session, ctx, in.id, project_read)));
}

Result<orders::Picture> Projects::picture(db::Session& session, const Context& ctx,
                                          const PictureAt& in) const {
    const Project project = TRY(found(session, ctx, in.id, project_read));
    return parts_.uploads.of_subject(session, ctx, in.upload, {project.id.text});
}

Result<std::string> Projects::csv(db::Session& session, const Context& ctx,
                                  const ProjectQuery& in) const {
    tables::Rows rows{{"编号", "单位", "项目", "状态", "计划开工", "计划完工", "实际开工",
                       "实际完工", "内容（项）", "已完成（项）", "逾期", "负责人"}};
    ProjectQuery query = in;
    for (query.page = 0; *query.page < pages_max; query.page = *query.page + 1) {
        const ProjectList found = TRY(list(session, ctx, query));
        for (const ProjectRow& each : found.rows) {
            rows.push_back({each.number, each.unit_name, each.title, state_words(each),
                            to_text(each.planned_start), to_text(each.planned_end),
                            day_words(each.started_on), day_words(each.finished_on),
                            std::to_string(each.total), std::to_string(each.done),
                            each.overdue ? "是" : "", each.runs_by_name});
        }
        if (!found.more) {
            break;
        }
    }
    return tables::write_csv(rows);
}

}  // namespace ortoo::projects

// SPDX-License-Identifier: MulanPSL-2.0
#include "projects/routes.h"

namespace ortoo::projects {

namespace {
using Refusals = std::vector<RefusalCode>;
using identity::out_of_scope;
using identity::unit_not_found;

template <class In>
http::Route act(const char* path, const char* summary, std::string_view needs, Refusals refusals,
                Projects& all,
                Result<ProjectView> (Projects::*use_case)(db::Tx&, const Context&, const In&)) {
    return http::post<In, ProjectView>(
        path, summary, http::permission(needs), std::move(refusals),
        [&all, use_case](db::Tx& tx, const Context& ctx, const In& in) {
            return (all.*use_case)(tx, ctx, in);
        });
}

Refusals on_project(const Refusals& more) {
    Refusals out{project_not_found, project_stale, project_state, out_of_scope};
    out.insert(out.end(), more.begin(), more.end());
    return out;
}

void add_reads(http::Routes& out, Projects& all) {
    const auto reads = http::permission(project_read);
    out.push_back(http::get<ProjectQuery, ProjectList>(
        "/api/v1/projects", "升级改造 projects by last day", reads, {unit_not_found, out_of_scope},
        [&all](db::Session& session, const Context& ctx, const ProjectQuery& in) {
            return all.list(session, ctx, in);
        }));
    out.push_back(http::pooled<ProjectQuery, http::File>(
        http::Method::get, "/api/v1/projects.csv", "The same as a table (CSV)", reads,
        {unit_not_found, out_of_scope},
        [&all](db::Session& session, const Context& ctx,
               const ProjectQuery& in) -> Result<http::PoolOutcome> {
            return http::PoolOutcome{
                http::detail::reply_of(http::File{"text/csv; charset=utf-8",
                                                  TRY(all.csv(session, ctx, in)), "projects.csv"}),
                {}};
        }));
    out.push_back(http::get<ProjectAt, ProjectView>(
        "/api/v1/projects/{id}", "A project, its items, pictures and acceptances", reads,
        {project_not_found, out_of_scope},
        [&all](db::Session& session, const Context& ctx, const ProjectAt& in) {
            return all.view(session, ctx, in);
        }));
    out.push_back(http::get<PictureAt, http::File>(
        "/api/v1/projects/{id}/uploads/{upload}", "One of its pictures", reads,
        {project_not_found, out_of_scope, orders::upload_not_found},
        [&all](db::Session& session, const Context& ctx,
               const PictureAt& in) -> Result<http::File> {
            auto picture = TRY(all.picture(session, ctx, in));
            return http::File{std::move(picture.content_type), std::move(picture.bytes), {}};
        }));
}
}  // namespace

http::Routes routes(Projects& all) {
    http::Routes out;
    add_reads(out, all);
    out.push_back(act<PlanProject>(
        "/api/v1/projects", "Plan what is to be built, bought or mended at a place", project_manage,
        {unit_not_found, out_of_scope, project_place, project_dates}, all, &Projects::plan));
    out.push_back(act<OnDay>("/api/v1/projects/{id}/start", "Work has begun", project_manage,
                             on_project({project_day}), all, &Projects::start));
    out.push_back(act<ItemDone>("/api/v1/projects/{id}/item-done", "One item is ready",
                                project_manage, on_project({item_unknown, item_done, project_day}),
                                all, &Projects::item_done));
    out.push_back(act<AddPhoto>("/api/v1/projects/{id}/photos",
                                "A picture from before, during or after", project_manage,
                                on_project({item_unknown, project_day, orders::upload_not_found}),
                                all, &Projects::add_photo));
    out.push_back(act<OnDay>("/api/v1/projects/{id}/finish", "All is ready to be looked at",
                             project_manage, on_project({items_open, photo_missing, project_day}),
                             all, &Projects::finish));
    out.push_back(act<Accept>("/api/v1/projects/{id}/accept",
                              "Found good, or sent back with what to mend", project_accept,
                              on_project({project_four_eyes}), all, &Projects::accept));
    out.push_back(act<Cancel>("/api/v1/projects/{id}/cancel", "It will not be done", project_manage,
                              on_project({}), all, &Projects::cancel));
    for (http::Route& each : out) {
        each.tag = "projects";
    }
    return out;
}

}  // namespace ortoo::projects

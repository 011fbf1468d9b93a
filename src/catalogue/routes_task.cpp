// SPDX-License-Identifier: MulanPSL-2.0
#include "catalogue/routes.h"
#include "identity/types.h"
#include "outlets/types.h"

namespace ortoo::catalogue {

namespace {

constexpr std::size_t file_max = 16U << 20U;

http::Reply report_of(const ImportReport& report) {
    http::Reply reply;
    reply.body = json::serialize(encode(report));
    return reply;
}

using MakeFile = Result<FileOut> (Tasks::*)(db::Session&, const Context&, const ExportQuery&) const;

http::Route list_route(const Tasks& tasks) {
    return http::pooled<ListFileQuery, http::File>(
        http::Method::get, "/api/v1/units/{id}/list/file", "A published list as XLSX or CSV",
        http::everyone, {list_unknown},
        [&tasks](db::Session& session, const Context& ctx,
                 const ListFileQuery& in) -> Result<http::PoolOutcome> {
            FileOut file = TRY(tasks.list_file(session, ctx, in));
            return http::PoolOutcome{
                http::detail::reply_of(http::File{std::move(file.content_type),
                                                  std::move(file.bytes), std::move(file.name)}),
                {}};
        });
}

http::Route export_route(const char* path, const char* summary, const Tasks& tasks, MakeFile make) {
    return http::pooled<ExportQuery, http::File>(
        http::Method::get, path, summary, http::signed_in, {},
        [&tasks, make](db::Session& session, const Context& ctx,
                       const ExportQuery& in) -> Result<http::PoolOutcome> {
            FileOut file = TRY((tasks.*make)(session, ctx, in));
            return http::PoolOutcome{
                http::detail::reply_of(http::File{std::move(file.content_type),
                                                  std::move(file.bytes), std::move(file.name)}),
                {}};
        });
}

http::Route import_items(const Catalogue& catalogue, const Tasks& tasks) {
    return http::upload<Nothing, ImportReport>(
        "/api/v1/items/file", "Import the catalogue from XLSX or CSV; any fault stops it whole",
        http::permission("catalogue.manage"),
        {identity::out_of_scope, identity::unit_not_found, outlets::no_code_left, catalogue_columns,
         file_unreadable, file_too_large},
        file_max,
        [&](db::Session&, const Context& ctx, const Nothing&,
            const std::string& body) -> Result<http::PoolOutcome> {
            auto prepared = TRY(tasks.read_items(ctx, body));
            http::PoolOutcome outcome;
            outcome.finish = [&catalogue, prepared = std::move(prepared)](
                                 db::Tx& tx, const Context& now) -> Result<http::Reply> {
                return report_of(TRY(catalogue.import_prepared(tx, now, prepared)));
            };
            return outcome;
        });
}

http::Route import_tasks(const Tasks& tasks) {
    return http::upload<TaskFile, ImportReport>(
        "/api/v1/tasks/file", "Import the 实施清单 from XLSX or CSV; any fault stops it whole",
        http::permission("catalogue.manage"),
        {identity::out_of_scope, catalogue_columns, file_unreadable, file_too_large}, file_max,
        [&](db::Session&, const Context& ctx, const TaskFile& in,
            const std::string& body) -> Result<http::PoolOutcome> {
            auto parsed =
                TRY(tasks.read_tasks(ctx, in.standard.value_or(Standard::gbt39046), body));
            http::PoolOutcome outcome;
            outcome.finish = [&tasks, parsed = std::move(parsed)](
                                 db::Tx& tx, const Context& now) -> Result<http::Reply> {
                return report_of(TRY(tasks.import_tasks(tx, now, parsed)));
            };
            return outcome;
        });
}

std::vector<RefusalCode> set_refusals() {
    std::vector<RefusalCode> out{identity::out_of_scope, catalogue_item_unknown, task_stale,
                                 task_wrong};
    out.insert(out.end(), task_fault_codes.begin(), task_fault_codes.end());
    return out;
}

}  // namespace

http::Routes task_routes(const Catalogue& catalogue, const Tasks& tasks) {
    http::Routes out;
    out.push_back(http::get<ItemAt, TaskView>(
        "/api/v1/items/{id}/task", "The row of the 实施清单, and what is wrong with it",
        http::everyone, {catalogue_item_unknown},
        [&tasks](db::Session& session, const Context& ctx, const ItemAt& in) {
            return tasks.view(session, ctx, in);
        }));
    out.push_back(
        http::post<SetTask, TaskView>("/api/v1/items/{id}/task", "Set the row of the 实施清单",
                                      http::permission("catalogue.manage"), set_refusals(),
                                      [&tasks](db::Tx& tx, const Context& ctx, const SetTask& in) {
                                          return tasks.set(tx, ctx, in);
                                      }));
    out.push_back(import_items(catalogue, tasks));
    out.push_back(import_tasks(tasks));
    out.push_back(export_route("/api/v1/items/file", "The catalogue as XLSX or CSV", tasks,
                               &Tasks::items_file));
    out.push_back(export_route("/api/v1/tasks/file", "The 实施清单 as XLSX or CSV", tasks,
                               &Tasks::tasks_file));
    out.push_back(list_route(tasks));
    for (http::Route& each : out) {
        each.tag = "catalogue";
    }
    return out;
}

}  // namespace ortoo::catalogue

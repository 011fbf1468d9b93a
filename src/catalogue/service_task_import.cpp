// SPDX-License-Identifier: MulanPSL-2.0
// Rows of the 实施清单 from a file: compared outside the writer's turn, written inside it.
#include "catalogue/service_task.h"
#include "catalogue/store_task.h"
#include "catalogue/types_job.h"
#include "identity/rules.h"

namespace ortoo::catalogue {

Tasks::Weighed Tasks::weigh(db::Session& session, const Context& ctx, const ParsedTasks& in,
                            const Progress& progress) const {
    Weighed out;
    ImportReport& report = out.report;
    report.rows = static_cast<std::int64_t>(in.rows.size());
    report.faults = in.faults;
    std::map<std::string, ItemId> ids;
    for (const store::Coded& each : store::codes(session, ctx.county)) {
        ids.emplace(each.code, each.id);
    }
    const auto known = store::tasks(session, ctx.county);
    std::int64_t seen = 0;
    for (const ReadTask& row : in.rows) {
        if (progress) {
            progress(seen++);
        }
        const auto id = ids.find(row.code);
        const auto item =
            id == ids.end() ? std::nullopt : catalogue_.item(session, ctx.county, id->second);
        if (!item) {
            report.faults.push_back({row.line, "local_task_code", "unknown"});
            continue;
        }
        if (!row.name.empty() && row.name != item->name) {
            report.faults.push_back({row.line, "task_name", "contradicts"});
        }
        for (ImportFault each : task_faults(*item, row.task)) {
            each.row = row.line;
            report.faults.push_back(std::move(each));
        }
        const auto before = known.find(item->id.text);
        Task next = row.task;
        next.version = before == known.end() ? 0 : before->second.version;
        if (before != known.end() && before->second == next) {
            ++report.unchanged;
            continue;
        }
        ++(before == known.end() ? report.imported : report.changed);
        out.changes.push_back({*item, before == known.end() ? Task{} : before->second, next});
    }
    if (!report.faults.empty()) {
        report.imported = report.changed = report.unchanged = 0;
        out.changes.clear();
    }
    return out;
}

Result<ImportReport> Tasks::write_weighed(db::Tx& tx, const Context& ctx, const Weighed& in) const {
    TRY(identity::in_scope(ctx.actor, "catalogue.manage", ctx.county + "."));
    if (!in.report.faults.empty()) {
        return in.report;
    }
    const auto versions = store::task_versions(tx, ctx.county);
    for (const WeighedTask& each : in.changes) {
        const auto now = versions.find(each.item.id.text);
        if ((now == versions.end() ? 0 : now->second) != each.before.version) {
            return refuse(import_overtaken, "file", {{"item", each.item.name}});
        }
        store_task(tx, ctx, each.item, each.before, each.next);
    }
    return in.report;
}

}  // namespace ortoo::catalogue

// SPDX-License-Identifier: MulanPSL-2.0
#include "catalogue/service_job_weigh.h"

#include "catalogue/rules_claim.h"
#include "catalogue/service_job.h"
#include "catalogue/store_job.h"

namespace ortoo::catalogue {

namespace {

bool full(const Findings& findings) {
    return findings.changes.size() >= static_cast<std::size_t>(changes_shown);
}

// Two rows of the 实施清单, by the names of its columns.
std::vector<Difference> task_differences(const Tasks::WeighedTask& change) {
    const TableRow names = task_columns();
    const TableRow before = task_row(change.item, change.before, Standard::gbt39046);
    const TableRow after = task_row(change.item, change.next, Standard::gbt39046);
    std::vector<Difference> out;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (before[i] != after[i]) {
            out.push_back({names[i], before[i], after[i]});
        }
    }
    return out;
}

}  // namespace

void WeighedImport::add_changes(Findings& out, const Catalogue& catalogue, db::Session& session,
                                const std::string& county) const {
    if (const auto* items = std::get_if<WeighedItems>(&is)) {
        for (const auto& each : items->changes) {
            const auto old = each.version_before == 0
                                 ? std::nullopt
                                 : catalogue.item(session, county, each.item.id);
            out.changes.push_back({each.item.code, each.item.name, !old,
                                   old ? differences(*old, each.item) : std::vector<Difference>{}});
            if (full(out)) {
                return;
            }
        }
    }
    if (const auto* tasks = std::get_if<Tasks::Weighed>(&is)) {
        for (const auto& each : tasks->changes) {
            out.changes.push_back(
                {each.item.code, each.item.name, each.before.version == 0, task_differences(each)});
            if (full(out)) {
                return;
            }
        }
    }
    if (const auto* lines = std::get_if<Standards::WeighedGuidance>(&is)) {
        for (const auto& [now, before] : lines->changes) {
            ImportChange change{
                std::to_string(now.batch) + "-" + std::to_string(now.line), now.name, !before, {}};
            if (before) {
                change.rows = {{"name", before->name, now.name},
                               {"department", before->department, now.department},
                               {"level", before->level, now.level}};
                std::erase_if(change.rows,
                              [](const auto& each) { return each.before == each.after; });
            }
            out.changes.push_back(std::move(change));
            if (full(out)) {
                return;
            }
        }
    }
}

Result<WeighedImport> Imports::weigh(db::Session& session, const Context& ctx,
                                     const store::StoredJob& stored,
                                     const Progress& progress) const {
    const std::string file = store::file_of(session, ctx.county, stored.job.id);
    const auto rows = TRY(table_of(file));
    switch (stored.job.kind) {
        case ImportKind::items: {
            Catalogue::Prepared prepared;
            prepared.items = TRY(parse_items(rows));
            return WeighedImport{item_import().weigh(session, ctx, prepared, progress)};
        }
        case ImportKind::tasks:
            return WeighedImport{parts_.tasks.weigh(
                session, ctx, TRY(parse_tasks(rows, stored.standard)), progress)};
        case ImportKind::guidance:
            break;
    }
    return WeighedImport{parts_.standards.weigh_guidance(session, ctx, TRY(parse_guidance(rows)))};
}

Result<ImportReport> Imports::write(db::Tx& tx, const Context& ctx, const WeighedImport& in) const {
    if (const auto* items = std::get_if<WeighedItems>(&in.is)) {
        return item_import().write(tx, ctx, *items);
    }
    if (const auto* tasks = std::get_if<Tasks::Weighed>(&in.is)) {
        return parts_.tasks.write_weighed(tx, ctx, *tasks);
    }
    return parts_.standards.write_guidance(tx, ctx, std::get<Standards::WeighedGuidance>(in.is));
}

}  // namespace ortoo::catalogue

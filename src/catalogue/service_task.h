// SPDX-License-Identifier: MulanPSL-2.0
// 实施清单, and the catalogue as files: XLSX and CSV in and out.
#pragma once

#include "catalogue/rules_task.h"
#include "catalogue/service_weigh.h"
#include "catalogue/types_list.h"

namespace ortoo::catalogue {

// What stands in a file: XLSX, CSV or a JSON list. Refuses file_unreadable and file_too_large.
[[nodiscard]] Result<std::vector<TableRow>> table_of(std::string_view file);

struct FileOut {
    std::string content_type;
    std::string bytes;
    std::string name;
};

class Tasks {
  public:
    Tasks(const ledger::Ledger& ledger, const Catalogue& catalogue)
        : ledger_(ledger), catalogue_(catalogue) {}

    // The row and what the checks find; open to everybody.
    [[nodiscard]] Result<TaskView> view(db::Session&, const Context&, const ItemAt&) const;
    // Refuses task_wrong with every fault; a row that is stored has none.
    [[nodiscard]] Result<TaskView> set(db::Tx&, const Context&, const SetTask&) const;

    // --- files: read on the pool, written in one transaction; a fault in any row stops it whole
    [[nodiscard]] Result<Catalogue::Prepared> read_items(const Context&,
                                                         std::string_view file) const;
    [[nodiscard]] Result<ParsedTasks> read_tasks(const Context&, Standard,
                                                 std::string_view file) const;
    [[nodiscard]] Result<ImportReport> import_tasks(db::Tx&, const Context&,
                                                    const ParsedTasks&) const;
    // The same in two, so that the comparing happens outside the writer's turn; writing refuses
    // import_overtaken when a row changed in between.
    struct WeighedTask {
        Item item;
        Task before;  // version 0: nothing was said yet
        Task next;
    };
    struct Weighed {
        ImportReport report;
        std::vector<WeighedTask> changes;
    };
    [[nodiscard]] Weighed weigh(db::Session&, const Context&, const ParsedTasks&,
                                const Progress& progress = {}) const;
    [[nodiscard]] Result<ImportReport> write_weighed(db::Tx&, const Context&, const Weighed&) const;
    [[nodiscard]] Result<FileOut> items_file(db::Session&, const Context&,
                                             const ExportQuery&) const;
    [[nodiscard]] Result<FileOut> tasks_file(db::Session&, const Context&,
                                             const ExportQuery&) const;

    // An edition of a unit's list, for the wall and for whoever asks.
    [[nodiscard]] Result<FileOut> list_file(db::Session&, const Context&,
                                            const ListFileQuery&) const;

  private:
    // Stores what differs from the row there is; the number of the fault's line comes from `line`.
    void store_task(db::Tx&, const Context&, const Item&, const Task& before, Task next) const;

    const ledger::Ledger& ledger_;
    const Catalogue& catalogue_;
};

}  // namespace ortoo::catalogue

// SPDX-License-Identifier: MulanPSL-2.0
// Imports of many rows. The file is received and answered at once; a worker checks it row by row
// and says how far it is; whoever sent it looks at what would change and says yes; then everything
// is written in one transaction, or nothing. Comparing happens outside the writer's turn.
#pragma once

#include "catalogue/service_standard.h"
#include "catalogue/service_task.h"
#include "catalogue/types_job.h"
#include "db/database.h"

namespace ortoo::catalogue {

namespace store {
struct StoredJob;
}  // namespace store
struct WeighedImport;

struct ImportParts {  // live as long as the process
    Random& random;
    const ledger::Ledger& ledger;
    outlets::Outlets& outlets;
    const Catalogue& catalogue;
    const Tasks& tasks;
    const Standards& standards;
};

class Imports {
  public:
    explicit Imports(ImportParts parts);

    // --- use cases; each needs catalogue.manage over the banner
    // How many rows stand in the file. Refuses what cannot be read at all: file_unreadable,
    // file_too_large (bombs too), columns_missing. For the pool.
    [[nodiscard]] Result<std::int64_t> look_into(const Context&, const PutImport&,
                                                 std::string_view file) const;
    // The same file again under its id is the same import.
    [[nodiscard]] Result<ImportJob> receive(db::Tx&, const Context&, const PutImport&,
                                            std::string_view file, std::int64_t rows) const;
    [[nodiscard]] Result<ImportJob> job(db::Session&, const Context&, const ImportAt&) const;
    [[nodiscard]] Result<ImportJobs> jobs(db::Session&, const Context&, const ImportQuery&) const;
    [[nodiscard]] Result<ImportJob> confirm(db::Tx&, const Context&, const EndImport&) const;
    [[nodiscard]] Result<ImportJob> drop(db::Tx&, const Context&, const EndImport&) const;

    // --- the worker
    // Takes one import as far as it goes without a person; false: none waits. An import whose
    // worker fell silent is taken over.
    [[nodiscard]] bool work(db::Database&, db::Session& reader, const Context& system) const;

  private:
    [[nodiscard]] Result<WeighedImport> weigh(db::Session&, const Context&, const store::StoredJob&,
                                              const Progress&) const;
    [[nodiscard]] Result<ImportReport> write(db::Tx&, const Context&, const WeighedImport&) const;
    [[nodiscard]] std::optional<store::StoredJob> take(db::Database&, const Context&) const;
    void check(db::Database&, db::Session&, const Context&, store::StoredJob) const;
    void write_out(db::Database&, db::Session&, const Context&, store::StoredJob) const;
    // Says how far it is, seldom enough that people's own writes stay between.
    [[nodiscard]] Progress progress_of(db::Database&, const Context&,
                                       const store::StoredJob&) const;
    [[nodiscard]] ItemImport item_import() const {
        return {parts_.random, parts_.ledger, parts_.outlets, parts_.catalogue};
    }
    ImportParts parts_;
    std::string worker_;  // this process
};

}  // namespace ortoo::catalogue

// SPDX-License-Identifier: MulanPSL-2.0
// An import of items in two: comparing and digests, which take long, happen outside the writer's
// turn; writing is what must happen inside it.
#pragma once

#include <functional>

#include "catalogue/service.h"

namespace ortoo::catalogue {

// Called with the number of rows looked at so far.
using Progress = std::function<void(std::int64_t rows)>;

struct WeighedItem {
    Item item;
    std::string digest;
    std::int64_t no = 0;
    std::int64_t version_before = 0;  // 0: new
};
struct WeighedItems {
    ImportReport report;
    std::vector<WeighedItem> changes;
    std::vector<Synonym> synonyms;
    bool with_synonyms = false;
};

// A version of an item, in its chain.
void log_item(const ledger::Ledger&, db::Tx&, const Context&, const Item&,
              const std::string& digest, std::string_view act);

class ItemImport {
  public:
    ItemImport(Random& random, const ledger::Ledger& ledger, outlets::Outlets& outlets,
               const Catalogue& catalogue)
        : random_(random), ledger_(ledger), outlets_(outlets), catalogue_(catalogue) {}

    [[nodiscard]] WeighedItems weigh(db::Session&, const Context&, const Catalogue::Prepared&,
                                     const Progress& progress = {}) const;
    // All or nothing. Refuses import_overtaken when an item changed since it was weighed.
    [[nodiscard]] Result<ImportReport> write(db::Tx&, const Context&, const WeighedItems&) const;

  private:
    Random& random_;
    const ledger::Ledger& ledger_;
    outlets::Outlets& outlets_;
    const Catalogue& catalogue_;
};

}  // namespace ortoo::catalogue

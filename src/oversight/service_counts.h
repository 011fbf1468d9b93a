// SPDX-License-Identifier: MulanPSL-2.0
// Counting behind the acts: entries that have their place in the ledger's tree are folded into
// facts and sums, a second after the act and at no cost to it; and the same once more from the
// first entry, to compare.
#pragma once

#include <functional>

#include "db/database.h"
#include "notices/service.h"
#include "oversight/types_counts.h"

namespace ortoo::oversight {

class Counts {
  public:
    explicit Counts(const notices::Outbox& outbox) : outbox_(outbox) {}

    // Folds the next portion, in a short transaction of its own; false: all is counted. Of several
    // processes one wins, the others fault and try again.
    bool fold_next(db::Database&, db::Session& reader, const Context&) const;
    // Entries of the tree that are not folded yet.
    [[nodiscard]] static std::int64_t waiting(db::Session&, const std::string& county);

    // Folds everything anew in memory (about 400 MB for a million cases) and names each row that
    // is stored otherwise. It asks for the entries only up to where the sums stand.
    [[nodiscard]] CountsReport verify(
        db::Session&, const std::string& county,
        const std::function<void(std::int64_t done, std::int64_t total)>& progress = {}) const;

  private:
    const notices::Outbox& outbox_;
};

// The sums over some days by town; '' is the whole banner. Reads whole months where it can.
[[nodiscard]] std::map<std::string, Measures> sums_by_town(db::Session&, const std::string& county,
                                                           CivilDate from, CivilDate to);
// The same of one town ('' for all) by item.
[[nodiscard]] std::map<std::string, Measures> sums_by_item(db::Session&, const std::string& county,
                                                           const std::string& town, CivilDate from,
                                                           CivilDate to);

}  // namespace ortoo::oversight

// SPDX-License-Identifier: MulanPSL-2.0
// Reading for those who keep the catalogue. Nothing here changes anything.
#pragma once

#include "catalogue/service.h"
#include "catalogue/types_overview.h"

namespace ortoo::catalogue {

class Overview {
  public:
    Overview(const outlets::Outlets& outlets, const Catalogue& catalogue)
        : outlets_(outlets), catalogue_(catalogue) {}

    // Items as the search finds them, with what each lacks; with a mode all that are found
    // are looked at: for the pool.
    [[nodiscard]] Result<ItemRows> items(db::Session&, const Context&, const RowQuery&) const;
    [[nodiscard]] Result<ItemVersions> versions(db::Session&, const Context&, const ItemAt&) const;
    [[nodiscard]] Result<Item> version(db::Session&, const Context&, const VersionAt&) const;
    [[nodiscard]] Result<VersionDiff> compare(db::Session&, const Context&,
                                              const CompareVersions&) const;

    // Claims of every unit that the reader keeps, watches or reviews. For the pool.
    [[nodiscard]] Result<ClaimBoard> board(db::Session&, const Context&) const;
    // Whether a unit offers an item today, and by which list.
    [[nodiscard]] Result<Offer> offer(db::Session&, const Context&, const ClaimAt&) const;

    [[nodiscard]] Result<PowerRows> powers(db::Session&, const Context&, const PowerQuery&) const;
    [[nodiscard]] Result<FrequentItems> frequent(db::Session&, const Context&) const;

  private:
    const outlets::Outlets& outlets_;
    const Catalogue& catalogue_;
};

}  // namespace ortoo::catalogue

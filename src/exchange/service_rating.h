// SPDX-License-Identifier: MulanPSL-2.0
// A month of ratings as a file for the region's rating system: we collect for it, we are no rival.
#pragma once

#include "exchange/types_rating.h"
#include "ratings/service.h"

namespace ortoo::exchange {

struct RatingFileParts {  // lives as long as the process
    const ledger::Ledger& ledger;
    outlets::Outlets& outlets;
    cases::Cases& cases;
    ratings::Ratings& ratings;
};

class RatingFiles {
  public:
    explicit RatingFiles(RatingFileParts parts) : parts_(parts) {}
    struct Made {
        std::string bytes;
        std::int64_t rows = 0;
    };
    // Ratings given in the month and what was said again in it; those proven mistaken or malicious
    // are left out. Needs rating.export over the banner.
    [[nodiscard]] Result<Made> make(db::Session&, const Context&, const RatingFileQuery&) const;
    // The entry that says who took it.
    void note(db::Tx&, const Context&, const RatingFileQuery&, std::int64_t rows) const;

  private:
    RatingFileParts parts_;
};

}  // namespace ortoo::exchange

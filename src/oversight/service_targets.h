// SPDX-License-Identifier: MulanPSL-2.0
// 目标: the banner's figures on any day, by town, with the cases behind them; the rows that say
// what is asked for; and each month's board, signed.
#pragma once

#include "catalogue/service.h"
#include "crypto/signer.h"
#include "identity/service.h"
#include "ledger/service.h"
#include "outlets/service.h"
#include "oversight/service_counts.h"
#include "oversight/types_targets_board.h"
#include "oversight/types_targets_items.h"

namespace ortoo::oversight {

struct TargetParts {  // lives as long as the process
    Random& random;
    const ledger::Ledger& ledger;
    const outlets::Outlets& outlets;
    const catalogue::Catalogue& catalogue;
    const crypto::Signer& signer;
};

class Targets {
  public:
    explicit Targets(TargetParts parts);

    // oversight.read or duty.manage over the unit.
    [[nodiscard]] Result<TargetBoard> board(db::Session&, const Context&, const TargetQuery&) const;
    [[nodiscard]] Result<ItemBoard> items_of(db::Session&, const Context&, const ItemQuery&) const;
    // oversight.read or case.read over the unit. Names of people are not among what it shows.
    [[nodiscard]] Result<BehindList> behind(db::Session&, const Context&, const BehindQuery&) const;

    [[nodiscard]] Result<TargetList> list(db::Session&, const Context&, const Nothing&) const;
    // Administrators of the banner.
    [[nodiscard]] Result<TargetList> set(db::Tx&, const Context&, const SetTarget&) const;

    [[nodiscard]] Result<SnapshotList> snapshots(db::Session&, const Context&,
                                                 const Nothing&) const;
    // Keeps and signs the board of the month before, once everything of it is counted; false:
    // nothing to do.
    [[nodiscard]] Result<bool> keep_next(db::Tx&, const Context&) const;
    // Each snapshot: its signature, and that the figures give it again. Adds to the report.
    void verify(db::Session&, const std::string& county, CountsReport&) const;

  private:
    struct View {  // what a reader looks at
        outlets::Unit unit;
        CivilDate on;
        bool whole = false;  // the banner
    };
    [[nodiscard]] Result<View> view(db::Session&, const Context&, const std::optional<UnitId>& unit,
                                    const std::optional<CivilDate>& on,
                                    std::string_view permission) const;
    // The towns and zones, and the banner's own hall, by id.
    [[nodiscard]] std::vector<outlets::UnitRow> towns(db::Session&, const Context&) const;
    [[nodiscard]] Figure near(db::Session&, const std::string& county, std::int64_t top,
                              CivilDate on) const;
    [[nodiscard]] std::string content(db::Session&, const std::string& county,
                                      const std::string& month) const;
    [[nodiscard]] std::string item_name(db::Session&, const std::string& county,
                                        const std::string& item) const;

    TargetParts parts_;
    std::string signer_name_;
};

}  // namespace ortoo::oversight

// SPDX-License-Identifier: MulanPSL-2.0
// 八有: computed when asked, kept once an evening, so that a past day can be shown as it was.
#pragma once

#include "catalogue/service_claim.h"
#include "catalogue/service_overview.h"
#include "duty/service.h"
#include "equipment/service.h"
#include "identity/service.h"
#include "ledger/service.h"
#include "outlets/service.h"
#include "oversight/service_standing.h"
#include "oversight/types_haves.h"

namespace ortoo::oversight {

struct HavesParts {  // lives as long as the process
    const ledger::Ledger& ledger;
    const identity::Identity& identity;
    const outlets::Outlets& outlets;
    const duty::Duty& duty;
    const equipment::Equipment& equipment;
    const catalogue::Claims& claims;
    const catalogue::Overview& overview;
    const Standing& standing;
};

class Haves {
  public:
    explicit Haves(HavesParts parts) : parts_(parts) {}

    // oversight.read or duty.manage over the unit. Refuses haves.not_kept for an evening without
    // rows.
    [[nodiscard]] Result<HavesBoard> board(db::Session&, const Context&, const HavesQuery&) const;
    // Keeps this evening's board, and says so in the ledger of the banner; false: it is kept
    // already, or the offices are open.
    [[nodiscard]] Result<bool> keep_next(db::Tx&, const Context&) const;

  private:
    struct Place {
        outlets::UnitRow unit;
        HaveRow row;
    };
    [[nodiscard]] std::vector<Place> now(db::Session&, const Context&,
                                         const std::string& path) const;
    void people(db::Session&, const Context&, const outlets::Unit&, HaveFacts&) const;
    HavesParts parts_;
};

}  // namespace ortoo::oversight

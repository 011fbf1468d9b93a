// SPDX-License-Identifier: MulanPSL-2.0
// What the banner sets for every unit alike: how powers come down, 容缺 and 告知承诺, what a guide
// lacks, and the city's guidance lists.
#pragma once

#include "catalogue/rules_claim.h"
#include "catalogue/service.h"

namespace ortoo::catalogue {

class Standards {
  public:
    Standards(const ledger::Ledger& ledger, const outlets::Outlets& outlets,
              const Catalogue& catalogue)
        : ledger_(ledger), outlets_(outlets), catalogue_(catalogue) {}

    // --- each makes a new version of the item; running cases keep theirs
    [[nodiscard]] Result<Item> set_power(db::Tx&, const Context&, const SetPower&) const;
    [[nodiscard]] Result<Item> change(db::Tx&, const Context&, const ChangeItem&) const;

    // For the job: takes back one power whose last day is over, by a new version under which an
    // agent only helps. false: there is none.
    [[nodiscard]] Result<bool> lapse_next(db::Tx&, const Context&) const;

    [[nodiscard]] Result<PowerList> powers(db::Session&, const Context&, const ItemAt&) const;
    [[nodiscard]] Result<GuideCheck> check(db::Session&, const Context&, const ItemAt&) const;

    // --- guidance lists; a line of the same name as an item is linked to it
    [[nodiscard]] Result<ImportReport> import_guidance(db::Tx&, const Context&,
                                                       const ImportGuidance&) const;
    // What a file of lines would do: which are new, which say something else than before.
    struct WeighedGuidance {
        ImportReport report;
        std::vector<GuidanceRow> rows;
        std::vector<std::pair<GuidanceRow, std::optional<GuidanceRow>>> changes;  // now, before
    };
    [[nodiscard]] WeighedGuidance weigh_guidance(db::Session&, const Context&,
                                                 ParsedGuidance) const;
    [[nodiscard]] Result<ImportReport> write_guidance(db::Tx&, const Context&,
                                                      const WeighedGuidance&) const;
    [[nodiscard]] Result<GuidanceList> guidance(db::Session&, const Context&,
                                                const GuidanceQuery&) const;
    [[nodiscard]] Result<GuidanceList> link(db::Tx&, const Context&, const LinkGuidance&) const;

  private:
    // The item, for whoever manages the catalogue and saw this version.
    [[nodiscard]] Result<Item> managed(db::Session&, const Context&, const ItemId&,
                                       std::int64_t version) const;

    const ledger::Ledger& ledger_;
    const outlets::Outlets& outlets_;
    const Catalogue& catalogue_;
};

}  // namespace ortoo::catalogue

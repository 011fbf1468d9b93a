// SPDX-License-Identifier: MulanPSL-2.0
// 情形 edited by whoever manages the catalogue: draft, then a new version of the item. Cases that
// run keep the version they began with.
#pragma once

#include "catalogue/service.h"
#include "catalogue/types_situation.h"

namespace ortoo::catalogue {

class Situations {
  public:
    Situations(const ledger::Ledger& ledger, const Catalogue& catalogue)
        : ledger_(ledger), catalogue_(catalogue) {}

    [[nodiscard]] Result<SituationView> view(db::Session&, const Context&, const ItemAt&) const;
    // A draft may have faults; the answer names them.
    [[nodiscard]] Result<SituationView> save(db::Tx&, const Context&, const SaveSituations&) const;
    // Refuses situation_wrong with every fault, and item_stale when the item went on meanwhile.
    [[nodiscard]] Result<SituationView> publish(db::Tx&, const Context&,
                                                const EndSituations&) const;
    [[nodiscard]] Result<SituationView> drop(db::Tx&, const Context&, const EndSituations&) const;

  private:
    [[nodiscard]] Result<Item> managed(db::Session&, const Context&, const ItemId&) const;
    [[nodiscard]] static Result<SituationDraft> current(db::Session&, const Context&,
                                                        const EndSituations&);
    void log(db::Tx&, const Context&, const Item&, std::string_view act, std::int64_t version,
             const SituationDraft&) const;

    const ledger::Ledger& ledger_;
    const Catalogue& catalogue_;
};

}  // namespace ortoo::catalogue

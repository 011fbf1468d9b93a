// SPDX-License-Identifier: MulanPSL-2.0
// The catalogue: import with versions, guides, search by everyday words.
#pragma once

#include <map>
#include <memory>
#include <mutex>

#include "catalogue/rules.h"
#include "catalogue/rules_search.h"
#include "catalogue/service_cache.h"
#include "db/session.h"
#include "ledger/service.h"
#include "outlets/service.h"

namespace ortoo::catalogue {

namespace store {
struct Head;
struct Known;
}  // namespace store

class Catalogue {
  public:
    Catalogue(Random& random, const ledger::Ledger& ledger, outlets::Outlets& outlets)
        : random_(random), ledger_(ledger), outlets_(outlets) {}

    // --- for the slices above
    // The item as it is today; a case that runs asks for the version it began with.
    [[nodiscard]] std::optional<Item> item(db::Session&, const std::string& county,
                                           const ItemId&) const;
    [[nodiscard]] std::optional<Item> item(db::Session&, const std::string& county, const ItemId&,
                                           std::int64_t version) const;
    // Writes `next` as the version after the one it has and logs `act`; for what changes an item
    // other than an import. The item must exist.
    [[nodiscard]] Item change(db::Tx&, const Context&, Item next, std::string_view act) const;
    // May it be handed in at a unit of this kind (village, town, zone, banner, bureau)?
    [[nodiscard]] bool offered_at(const Item&, std::string_view unit_kind) const;

    // --- use cases
    [[nodiscard]] Result<ImportReport> import_csv(db::Tx&, const Context&,
                                                  const ImportItems&) const;
    [[nodiscard]] Result<ItemList> search(db::Session&, const Context&, const ItemQuery&) const;
    [[nodiscard]] Result<ThemeList> themes(db::Session&, const Context&) const;
    [[nodiscard]] Result<Item> guide(db::Session&, const Context&, const ItemAt&) const;
    [[nodiscard]] Result<Item> set_four_eyes(db::Tx&, const Context&, const SetFourEyes&) const;

    // The import in two steps: reading on the pool, writing in the transaction.
    struct Prepared {
        Parsed items;
        ParsedSynonyms synonyms;
        bool with_synonyms = false;
    };
    [[nodiscard]] Result<Prepared> prepare(const Context&, const ImportItems&) const;
    [[nodiscard]] Result<ImportReport> import_prepared(db::Tx&, const Context&,
                                                       const Prepared&) const;

  private:
    void log_item(db::Tx&, const Context&, const Item&, const std::string& digest,
                  std::string_view act) const;
    [[nodiscard]] std::optional<Item> read(db::Session&, const std::string& county, const ItemId&,
                                           const std::optional<store::Head>&) const;
    // The search of a county; thread-safe. Asks one row, and reads all items after a change.
    [[nodiscard]] std::shared_ptr<const SearchIndex> index(db::Session&,
                                                           const std::string& county) const;
    struct Searched {
        std::string edition;
        std::shared_ptr<const SearchIndex> index;
    };
    mutable std::mutex search_mutex_;
    mutable std::map<std::string, Searched> searches_;
    mutable ItemCache cache_;
    Random& random_;
    const ledger::Ledger& ledger_;
    outlets::Outlets& outlets_;
};

}  // namespace ortoo::catalogue

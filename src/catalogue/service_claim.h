// SPDX-License-Identifier: MulanPSL-2.0
// 认领 → 报审 → 审核 → 公布, and the lists that come of it.
#pragma once

#include "catalogue/rules_claim.h"
#include "catalogue/service.h"

namespace ortoo::catalogue {

class Claims {
  public:
    Claims(const ledger::Ledger& ledger, const outlets::Outlets& outlets,
           const Catalogue& catalogue)
        : ledger_(ledger), outlets_(outlets), catalogue_(catalogue) {}

    // --- claims; changing needs catalogue.claim over the unit, reviewing catalogue.manage over the
    // banner, by somebody else than who submitted
    [[nodiscard]] Result<ClaimsChanged> claim(db::Tx&, const Context&, const ClaimItems&) const;
    [[nodiscard]] Result<ClaimsChanged> submit(db::Tx&, const Context&, const ClaimSet&) const;
    [[nodiscard]] Result<ClaimsChanged> review(db::Tx&, const Context&, const ReviewClaims&) const;
    [[nodiscard]] Result<ClaimsChanged> withdraw(db::Tx&, const Context&,
                                                 const WithdrawClaims&) const;
    [[nodiscard]] Result<Claim> place(db::Tx&, const Context&, const SetAtUnit&) const;
    [[nodiscard]] Result<Claim> confirm(db::Tx&, const Context&, const ConfirmClaim&) const;
    [[nodiscard]] Result<ClaimList> list(db::Session&, const Context&, const ClaimQuery&) const;
    [[nodiscard]] Result<ClaimDiff> diff(db::Session&, const Context&, const ClaimAt&) const;

    // --- lists; reading is open to everybody
    [[nodiscard]] Result<PublishedList> publish(db::Tx&, const Context&, const ListsOf&) const;
    [[nodiscard]] Result<PublishedLists> lists(db::Session&, const Context&, const ListsOf&) const;
    [[nodiscard]] Result<PublishedList> published(db::Session&, const Context&,
                                                  const ListAt&) const;
    [[nodiscard]] Result<UnitGuide> guide(db::Session&, const Context&, const ClaimAt&) const;
    [[nodiscard]] Result<Compliance> compliance(db::Session&, const Context&) const;
    [[nodiscard]] Result<MinimumList> minimums(db::Session&, const Context&) const;
    [[nodiscard]] Result<MinimumList> set_minimum(db::Tx&, const Context&, const SetMinimum&) const;

  private:
    struct Act {
        ClaimAct act;
        std::string_view kind;  // of the ledger
        std::string reason = {};
    };
    // The unit, when it may have a list and the actor may claim for it.
    [[nodiscard]] Result<outlets::Unit> claiming(db::Session&, const Context&, const UnitId&) const;
    [[nodiscard]] Result<outlets::Unit> listing(db::Session&, const Context&, const UnitId&) const;
    // Those named, or all for which the act is possible.
    [[nodiscard]] Result<std::vector<Claim>> chosen(db::Session&, const Context&, const UnitId&,
                                                    const std::vector<ItemId>&, ClaimAct) const;
    [[nodiscard]] Result<ClaimsChanged> carry(db::Tx&, const Context&, const UnitId&,
                                              std::vector<Claim>, const Act&) const;
    void save(db::Tx&, const Context&, Claim&) const;
    void log(db::Tx&, const Context&, const UnitId&, std::string_view kind,
             const std::vector<Claim>&, const std::string& reason) const;
    [[nodiscard]] Result<std::vector<ListedItem>> rows_of(db::Session&, const Context&,
                                                          const std::vector<Claim>&) const;

    const ledger::Ledger& ledger_;
    const outlets::Outlets& outlets_;
    const Catalogue& catalogue_;
};

}  // namespace ortoo::catalogue

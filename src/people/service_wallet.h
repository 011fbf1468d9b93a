// SPDX-License-Identifier: MulanPSL-2.0
// The wallet: never ask twice (免交). Nothing is kept, offered or used without a consent in force.
#pragma once

#include <span>

#include "people/service_consent.h"

namespace ortoo::people {

class Wallet {
  public:
    Wallet(const PeopleParts& parts, const Consents& consents)
        : parts_(parts), consents_(consents) {}

    // --- for the slices above, which have checked the actor
    // Papers of these kinds that the person gave before, valid today and agreed to, newest first.
    [[nodiscard]] std::vector<Offer> offers(db::Session&, const Context&, const PersonId&,
                                            std::span<const std::string> paper_kinds,
                                            CivilDate today) const;
    // Keeps a paper for the next time; the same pictures again are the same paper. Nothing, and no
    // refusal, without the consent: who does not agree loses nothing but the convenience.
    [[nodiscard]] std::optional<Paper> give(db::Tx&, const Context&, const Given&) const;
    // Logged, and shown to the person. The caller compares `Paper::person` with its applicant.
    // Refuses wallet.paper_unknown, wallet.paper_expired, consent.needed.
    [[nodiscard]] Result<Paper> use(db::Tx&, const Context&, const PaperId&,
                                    const std::string& subject, const std::string& purpose) const;
    [[nodiscard]] std::optional<Paper> find(db::Session&, const Context&, const PaperId&) const;

    // --- use cases
    [[nodiscard]] Result<OfferList> offers_at(db::Session&, const Context&,
                                              const OffersQuery&) const;
    [[nodiscard]] Result<PaperList> list(db::Session&, const Context&, const PersonPage&) const;
    // By the citizen; what was handed in with a case stays in that case's file.
    [[nodiscard]] Result<PaperList> remove(db::Tx&, const Context&, const PaperAt&) const;

  private:
    const PeopleParts& parts_;
    const Consents& consents_;
};

}  // namespace ortoo::people

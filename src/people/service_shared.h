// SPDX-License-Identifier: MulanPSL-2.0
// Asking another authority instead of the citizen. A question needs the consent, is stored with
// who, when, why and by which consent, and when nothing comes the paper is asked for as usual.
#pragma once

#include "people/service_wallet.h"

namespace ortoo::people {

class Shared {
  public:
    Shared(const PeopleParts& parts, const Consents& consents, const Wallet& wallet)
        : parts_(parts), consents_(consents), wallet_(wallet) {}

    // On the pool, outside any transaction: checks, then asks. Refuses person.unknown,
    // consent.needed, wallet.kind_wrong.
    [[nodiscard]] Result<SharedAnswer> ask(db::Session&, const Context&, const AskShared&,
                                           const SharedData& port) const;
    // Stores the question with its answer; a paper that was found enters the wallet.
    [[nodiscard]] Result<SharedResult> record(db::Tx&, const Context&, const AskShared&,
                                              const SharedAnswer&) const;

  private:
    const PeopleParts& parts_;
    const Consents& consents_;
    const Wallet& wallet_;
};

}  // namespace ortoo::people

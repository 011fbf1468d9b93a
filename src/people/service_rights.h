// SPDX-License-Identifier: MulanPSL-2.0
// What a person may ask for (PIPL 44–50): to see and take away everything, to have it corrected, to
// have it erased.
#pragma once

#include <functional>

#include "people/service_relation.h"

namespace ortoo::people {

class Rights {
  public:
    Rights(const PeopleParts& parts, const Relations& relations)
        : parts_(parts), relations_(relations) {}

    // The slices above that hold a name of their own are told inside the erasure's transaction;
    // `app` plugs them in before the first request.
    using Forget = std::function<void(db::Tx&, const Context&, const PersonId&)>;
    void on_erase(Forget forget) { forget_.push_back(std::move(forget)); }

    // Logged like every reading of the whole.
    [[nodiscard]] Result<DataCopy> copy(db::Tx&, const Context&, const PersonAt&) const;
    [[nodiscard]] Result<std::string> letter(db::Tx&, const Context&, const PersonAt&) const;
    // A new entry in the ledger names the fields; the old words are not kept. Refuses
    // person.stale and what check_person refuses.
    [[nodiscard]] Result<Person> correct(db::Tx&, const Context&, const Correct&) const;
    // Refuses person.erasure_open, person.erasure_kept, person.erasure_unsure.
    [[nodiscard]] Result<Erasure> erase(db::Tx&, const Context&, const Erase&) const;
    // For a job: one person whose files need not be kept any longer. False: none is due.
    [[nodiscard]] Result<bool> erase_next(db::Tx&, const Context&) const;

  private:
    Erasure wipe(db::Tx&, const Context&, const store::Whole&, std::string_view why) const;
    const PeopleParts& parts_;
    const Relations& relations_;
    std::vector<Forget> forget_;
};

}  // namespace ortoo::people

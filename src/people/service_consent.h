// SPDX-License-Identifier: MulanPSL-2.0
// Consents: given by the person (a child: by the guardian), withdrawn at any time.
#pragma once

#include "people/service_parts.h"

namespace ortoo::people {

class Consents {
  public:
    explicit Consents(const PeopleParts& parts) : parts_(parts) {}

    // --- for the slices above, which know who the actor is and what was signed. The text the
    // person saw is hashed into the row. Refuses consent.handler_…, consent.term,
    // person.guardian_needed, relation.none.
    [[nodiscard]] Result<Consent> consent(db::Tx&, const Context&, const Agreement&) const;
    // Whether one is in force today.
    [[nodiscard]] bool allows(db::Session&, const Context&, const PersonId&, Purpose,
                              std::string_view handler = {}) const;
    [[nodiscard]] std::optional<Consent> in_force(db::Session&, const Context&, const PersonId&,
                                                  Purpose, std::string_view handler = {}) const;

    // Every consent of this purpose and handler ends; true: there was one. For slices above.
    bool end(db::Tx&, const Context&, const Consent&) const;

    // --- use cases
    // Pressed on a page by the citizen, or signed on paper and entered by staff.
    [[nodiscard]] Result<Consent> give(db::Tx&, const Context&, const GiveConsent&) const;
    // Every consent to the same purpose and handler ends; what was kept by it goes (PIPL 47).
    [[nodiscard]] Result<ConsentList> withdraw(db::Tx&, const Context&, const ConsentAt&) const;
    [[nodiscard]] Result<ConsentList> list(db::Session&, const Context&, const PersonPage&) const;
    [[nodiscard]] static ConsentText words(const ConsentTextQuery&);

  private:
    const PeopleParts& parts_;
};

}  // namespace ortoo::people

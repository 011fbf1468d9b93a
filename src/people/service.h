// SPDX-License-Identifier: MulanPSL-2.0
// Applicants: sealed, masked, every reading of the whole logged and shown to the person.
#pragma once

#include "crypto/keys.h"
#include "db/session.h"
#include "identity/types.h"
#include "ledger/service.h"
#include "outlets/service.h"
#include "people/rules.h"

namespace ortoo::people {

class People {
  public:
    People(Random& random, const crypto::Vault& vault, const ledger::Ledger& ledger,
           const outlets::Outlets& outlets)
        : random_(random), vault_(vault), ledger_(ledger), outlets_(outlets) {}

    // --- for the slices above
    // Checks and stores; same ID number and account (empty: walk-in): the same person, updated.
    // `prefix` stands before the field names of a refusal.
    [[nodiscard]] Result<Person> register_person(db::Tx&, const Context&, const PersonInput&,
                                                 const identity::AccountId& account,
                                                 std::string_view prefix = "applicant.") const;
    // Staff who hold person.reveal over this unit may reveal the person from now on. Orders and
    // cases call it with each unit (path) that comes to handle the person's business.
    void tie(db::Tx&, const Context&, const PersonId&, std::string_view unit_path) const;
    [[nodiscard]] std::optional<Person> person(db::Session&, const std::string& county,
                                               const PersonId&) const;
    [[nodiscard]] bool phone_matches(db::Session&, const std::string& county, const PersonId&,
                                     std::string_view last4) const;
    // For a message that leaves through the outbox; not for showing.
    [[nodiscard]] std::optional<std::string> phone_for_message(db::Session&,
                                                               const std::string& county,
                                                               const PersonId&) const;

    // --- use cases
    [[nodiscard]] Result<RevealedPerson> reveal(db::Tx&, const Context&, const Reveal&) const;
    [[nodiscard]] Result<ReadList> reads_of_me(db::Session&, const Context&,
                                               const ReadsQuery&) const;

  private:
    Random& random_;
    const crypto::Vault& vault_;
    const ledger::Ledger& ledger_;
    const outlets::Outlets& outlets_;
};

}  // namespace ortoo::people

// SPDX-License-Identifier: MulanPSL-2.0
// Applicants: sealed, masked, every reading of the whole logged and shown to the person.
#pragma once

#include "people/service_retention.h"
#include "people/service_rights.h"
#include "people/service_shared.h"

namespace ortoo::people {

class People {
  public:
    People(Random& random, const crypto::Vault& vault, const ledger::Ledger& ledger,
           const outlets::Outlets& outlets)
        : parts_{random, vault, ledger, outlets},
          consents_(parts_),
          relations_(parts_),
          wallet_(parts_, consents_),
          shared_(parts_, consents_, wallet_),
          rights_(parts_, relations_),
          retention_(parts_) {}
    // The parts refer to each other.
    People(const People&) = delete;
    People& operator=(const People&) = delete;

    // --- for the slices above
    // Checks and stores; same number and account (empty: walk-in): the same person, updated.
    // `prefix` stands before the field names of a refusal.
    [[nodiscard]] Result<Person> register_person(db::Tx&, const Context&, const PersonInput&,
                                                 const identity::AccountId& account,
                                                 std::string_view prefix = "applicant.") const;
    // Staff who hold person.reveal over this unit may reveal the person from now on. Orders and
    // cases call it with each unit (path) that comes to handle the person's business.
    void tie(db::Tx&, const Context&, const PersonId&, std::string_view unit_path) const;
    [[nodiscard]] std::optional<Person> person(db::Session&, const Context&, const PersonId&) const;
    [[nodiscard]] bool phone_matches(db::Session&, const std::string& county, const PersonId&,
                                     std::string_view last4) const;
    // For a message that leaves through the outbox; not for showing.
    [[nodiscard]] std::optional<std::string> phone_for_message(db::Session&,
                                                               const std::string& county,
                                                               const PersonId&) const;
    // Whose account cares for the person, erased or not; empty: a walk-in.
    [[nodiscard]] identity::AccountId account_of(db::Session&, const std::string& county,
                                                 const PersonId&) const;
    [[nodiscard]] const Consents& consents() const { return consents_; }
    [[nodiscard]] const Relations& relations() const { return relations_; }
    [[nodiscard]] const Wallet& wallet() const { return wallet_; }
    [[nodiscard]] const Shared& shared() const { return shared_; }
    [[nodiscard]] const Rights& rights() const { return rights_; }
    [[nodiscard]] Rights& rights() { return rights_; }
    [[nodiscard]] const Retention& retention() const { return retention_; }

    // --- use cases
    [[nodiscard]] Result<RevealedPerson> reveal(db::Tx&, const Context&, const Reveal&) const;
    // Masks only, for the desk; logged too, because it also says who acts and what was agreed.
    [[nodiscard]] Result<Person> look(db::Tx&, const Context&, const Reveal&) const;
    [[nodiscard]] Result<ReadList> reads_of_me(db::Session&, const Context&,
                                               const ReadsQuery&) const;
    // The persons the citizen's account cares for.
    [[nodiscard]] Result<PersonList> mine(db::Session&, const Context&) const;

  private:
    PeopleParts parts_;
    Consents consents_;
    Relations relations_;
    Wallet wallet_;
    Shared shared_;
    Rights rights_;
    Retention retention_;
};

}  // namespace ortoo::people

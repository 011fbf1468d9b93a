// SPDX-License-Identifier: MulanPSL-2.0
// Rows of persons, ties and reads. What is sealed is sealed here and nowhere else.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "crypto/keys.h"
#include "db/session.h"
#include "identity/types.h"
#include "people/types_read.h"

namespace ortoo::people::store {

constexpr std::int64_t page_size = 50;

// A person as a use case sees one; sealed on the way in, opened on the way out.
struct Whole {
    PersonId id;
    identity::AccountId account;
    PersonInput data;
    std::int64_t version = 1;
    bool erased = false;
    std::int64_t open_business = 0;
    std::string keep_until = {};
};

class Persons {
  public:
    explicit Persons(const crypto::Vault& vault) : vault_(vault) {}
    // Faults when a sealed value does not open: it was altered, moved, or the key is another.
    [[nodiscard]] std::optional<Whole> find(db::Session&, const std::string& county,
                                            const PersonId&) const;
    [[nodiscard]] std::optional<Whole> find_number(db::Session&, const std::string& county,
                                                   const identity::AccountId&,
                                                   const PersonInput&) const;
    // Of one account, newest first, at most a page.
    [[nodiscard]] std::vector<Whole> of_account(db::Session&, const std::string& county,
                                                const identity::AccountId&) const;
    void insert(db::Tx&, const std::string& county, const Whole&, Instant now) const;
    // Name, phone, address and representative; the number is who the person is. Counts up the
    // version.
    void update(db::Tx&, const std::string& county, const Whole&, Instant now) const;
    // Sealed texts, blind indexes and name go; the id, the account and the dates stay.
    void erase(db::Tx&, const std::string& county, const PersonId&, Instant now) const;

  private:
    struct Sealed {
        std::string number, number_blind, phone, phone_blind, address, birth, representative;
    };
    [[nodiscard]] Sealed seal(const Whole&) const;
    [[nodiscard]] Whole open(const db::Row&) const;
    const crypto::Vault& vault_;
};
// A person nobody has business with any more, whose files need not be kept after `today`.
[[nodiscard]] std::optional<PersonId> due_for_erasure(db::Session&, const std::string& county,
                                                      CivilDate today);

// --- ties
// False: the tie was there already.
[[nodiscard]] bool insert_tie(db::Tx&, const std::string& county, const PersonId&,
                              std::string_view unit_path, Instant now);
[[nodiscard]] std::vector<std::string> ties(db::Session&, const std::string& county,
                                            const PersonId&);

// --- reads
struct Read {
    std::string id;
    identity::AccountId account;
    PersonId person;
    std::string reader;
    UnitId unit;
    PersonRead shown;
};
void insert_read(db::Tx&, const std::string& county, const Read&);
[[nodiscard]] std::vector<PersonRead> reads(db::Session&, const std::string& county,
                                            const identity::AccountId&, std::int64_t limit,
                                            std::int64_t offset);
// The name of an erased person leaves the list too.
void forget_name_in_reads(db::Tx&, const std::string& county, const identity::AccountId&,
                          const PersonId&);

}  // namespace ortoo::people::store

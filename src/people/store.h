// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "crypto/keys.h"
#include "db/session.h"
#include "identity/types.h"
#include "people/types.h"

namespace ortoo::people::store {

// A person as a use case sees one; sealed on the way in, opened on the way out.
struct Whole {
    PersonId id;
    identity::AccountId account;
    PersonInput data;
};

class Persons {
  public:
    explicit Persons(const crypto::Vault& vault) : vault_(vault) {}
    // Faults when a sealed value does not open: it was altered, moved, or the key is another.
    [[nodiscard]] std::optional<Whole> find(db::Session&, const std::string& county,
                                            const PersonId&) const;
    [[nodiscard]] std::optional<Whole> find_number(db::Session&, const std::string& county,
                                                   const identity::AccountId&,
                                                   const std::string& id_number) const;
    void insert(db::Tx&, const std::string& county, const Whole&, Instant now) const;
    // Name, phone and address; the ID number is who the person is.
    void update(db::Tx&, const std::string& county, const Whole&, Instant now) const;

  private:
    [[nodiscard]] Whole open(const db::Row&) const;
    const crypto::Vault& vault_;
};

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

}  // namespace ortoo::people::store

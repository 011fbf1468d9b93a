// SPDX-License-Identifier: MulanPSL-2.0
// What every use case of the slice stands on: finding a person for an actor, noting a reading.
#pragma once

#include <boost/json.hpp>

#include "crypto/keys.h"
#include "ledger/service.h"
#include "outlets/service.h"
#include "people/rules.h"
#include "people/store.h"

namespace ortoo::people {

struct PeopleParts {  // lives as long as the process
    Random& random;
    const crypto::Vault& vault;
    const ledger::Ledger& ledger;
    const outlets::Outlets& outlets;
};

// Staff who serve the person at a desk or in a village: masks, consents, relations, the wallet.
inline constexpr std::string_view may_serve = "person.serve";
// Staff who write down what the person asks for under PIPL 44–50.
inline constexpr std::string_view may_serve_rights = "person.rights";

// The person, when the actor is the citizen whose account it is, or staff who hold the permission
// over a unit the person is tied to. Otherwise, and when erased, the person does not exist.
[[nodiscard]] Result<store::Whole> reachable(const PeopleParts&, db::Session&, const Context&,
                                             const PersonId&, std::string_view permission);
// A checked person, stored under the account or brought up to date.
[[nodiscard]] store::Whole enter(const PeopleParts&, db::Tx&, const Context&, PersonInput checked,
                                 const identity::AccountId&);
// As everyone in scope sees it at `now`.
[[nodiscard]] Person shown(const store::Whole&, Instant now);
[[nodiscard]] RevealedPerson revealed(const store::Whole&);
// Into the list the person sees.
void note_read(const PeopleParts&, db::Tx&, const Context&, const store::Whole&, ReadWhat,
               const std::string& subject, const std::string& purpose);
// Into the person's chain.
void log(const PeopleParts&, db::Tx&, const Context&, const PersonId&, std::string kind,
         const boost::json::object& body);

// A page of rows: `rows` was read with one row more than fits.
template <class List, class Row>
List paged(std::vector<Row> rows, std::int64_t page) {
    List out;
    out.page = page;
    out.more = static_cast<std::int64_t>(rows.size()) > store::page_size;
    rows.resize(std::min<std::size_t>(rows.size(), store::page_size));
    out.rows = std::move(rows);
    return out;
}

}  // namespace ortoo::people

// SPDX-License-Identifier: MulanPSL-2.0
// What every use case of the slice needs; lives as long as the process.
#pragma once

#include "cases/service.h"
#include "crypto/keys.h"
#include "queue/service.h"

namespace ortoo::ratings {

struct RatingsParts {
    Random& random;
    const crypto::Vault& vault;
    const ledger::Ledger& ledger;
    const notices::Outbox& outbox;
    identity::Identity& identity;
    outlets::Outlets& outlets;
    duty::Duty& duty;
    people::People& people;
    const documents::Documents& documents;
    orders::Orders& orders;
    cases::Cases& cases;
    const queue::Queue& queue;
};

// Had a part in the case: its agent, or whoever acted on it. Looking into its rating, or printing
// one of its papers, is no part.
[[nodiscard]] bool handled(const RatingsParts&, db::Session&, const Context&, const cases::Case&,
                           const std::string& staff);

}  // namespace ortoo::ratings

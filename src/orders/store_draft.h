// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "crypto/keys.h"
#include "db/session.h"
#include "orders/types_draft.h"

namespace ortoo::orders::store {

// Without its values.
[[nodiscard]] std::optional<Draft> draft(db::Session&, std::string_view county, const OrderId&);
// With them; what does not open is left out.
[[nodiscard]] std::optional<Draft> whole_draft(db::Session&, const crypto::Vault&,
                                               std::string_view county, const OrderId&);
void put_draft(db::Tx&, std::string_view county, const Draft&);
void put_draft_value(db::Tx&, const crypto::Vault&, std::string_view county, const OrderId&,
                     const DraftValue&);
// With its values.
void drop_draft(db::Tx&, std::string_view county, const OrderId&);
// Of all orders of an erased person.
void forget_drafts(db::Tx&, std::string_view county, const people::PersonId&);

}  // namespace ortoo::orders::store

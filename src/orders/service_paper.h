// SPDX-License-Identifier: MulanPSL-2.0
// The papers of an order: issued with the act that gives rise to them.
#pragma once

#include "orders/service.h"

namespace ortoo::orders {

[[nodiscard]] Result<documents::Issued> issue_paper(
    const OrdersParts&, db::Tx&, const Context&, const Order&, documents::DocumentKind,
    documents::Values, std::string number = {}, std::optional<documents::DocumentId> replaces = {});
// Held originals that go back, with where each is; the columns of 终止单, 中止单, 办结单.
[[nodiscard]] documents::Rows original_rows(db::Session&, const Context&, const Order&);

}  // namespace ortoo::orders

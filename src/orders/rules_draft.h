// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include <span>

#include "catalogue/types.h"
#include "orders/types_draft.h"

namespace ortoo::orders {

// The form of an item: why, where to, each condition of the guide, each material.
[[nodiscard]] std::vector<DraftAsk> form_of(const catalogue::Item& item);
// Refuses draft.field_unknown, draft.value_invalid. An empty value empties the field.
[[nodiscard]] Result<void> check_draft_value(std::span<const DraftAsk> form, std::string_view field,
                                             std::string_view value);
// Required fields without a value.
[[nodiscard]] std::int64_t missing_of(std::span<const DraftAsk> form, const Draft& draft);
// The order is with its agent and nothing was handed in yet.
[[nodiscard]] bool draft_open_in(OrderState state);
// The same person writes again, or the value he saw is still there.
[[nodiscard]] Result<void> check_seen(const Draft& draft, const SetDraftField& in, Filler me);

}  // namespace ortoo::orders

// SPDX-License-Identifier: MulanPSL-2.0
// Small things every use case of the slice says: ledger bodies and messages.
#pragma once

#include <initializer_list>
#include <string>
#include <utility>

#include "orders/service.h"

namespace ortoo::orders {

[[nodiscard]] std::string compact_date(CivilDate date);  // 20261118
// "10:30", or "11月19日10:30" when it is another day.
[[nodiscard]] std::string clock_time(Instant at, Instant now);
// JSON text of an act; empty values are left out. Never personal data.
[[nodiscard]] std::string act_body(
    std::initializer_list<std::pair<std::string_view, std::string>> values);
// A letter in the citizen's pages; with `by_phone` also a text message to the applicant.
void tell_citizen(const OrdersParts& parts, db::Tx& tx, const Context& ctx, const Order& order,
                  std::string_view template_name, Params params, bool by_phone);
void tell_staff(const OrdersParts& parts, db::Tx& tx, const Context& ctx,
                const identity::StaffId& staff, const Order& order, std::string_view template_name,
                Params params);

}  // namespace ortoo::orders

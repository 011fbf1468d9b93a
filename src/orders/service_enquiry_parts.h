// SPDX-License-Identifier: MulanPSL-2.0
// What the use cases of enquiries have in common.
#pragma once

#include "orders/rules_enquiry.h"
#include "orders/service.h"
#include "orders/store_enquiry.h"

namespace ortoo::orders {

// The kind of an enquiry's chain in the ledger.
inline constexpr auto enquiry_chain = ledger::SubjectKind::enquiry;

[[nodiscard]] store::Enquiries rows_of(const Orders&);
[[nodiscard]] Asker standing(const Context&, const Enquiry&);
[[nodiscard]] bool enquiry_readable(const Context&, const Enquiry&);
[[nodiscard]] EnquiryView enquiry_view(Orders&, db::Session&, const Context&, const Enquiry&);
// From now on the member of staff owes the answer.
void own_enquiry(const OrdersParts&, db::Session&, const Context&, Enquiry&,
                 const identity::StaffId&);
// A letter to an account or a member of staff; to nobody when `recipient` is empty.
void tell_about(Orders&, db::Tx&, const Context&, const Enquiry&, const std::string& recipient,
                std::string_view template_name);

}  // namespace ortoo::orders

// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "db/session.h"
#include "orders/types_enquiry.h"

namespace ortoo::orders::store {

constexpr int enquiry_page = 20;

[[nodiscard]] std::optional<Enquiry> enquiry(db::Session&, std::string_view county,
                                             const EnquiryId&);
void add_enquiry(db::Tx&, std::string_view county, const Enquiry&);
void save_enquiry(db::Tx&, std::string_view county, const Enquiry&);
// One row more than a page. `done`: the closed ones.
[[nodiscard]] std::vector<Enquiry> enquiries_of_staff(db::Session&, std::string_view county,
                                                      std::string_view staff, bool done,
                                                      std::int64_t page);
[[nodiscard]] std::vector<Enquiry> enquiries_under(db::Session&, std::string_view county,
                                                   std::string_view path, bool done,
                                                   std::int64_t page);
[[nodiscard]] std::vector<Enquiry> enquiries_of_account(db::Session&, std::string_view county,
                                                        std::string_view account,
                                                        std::int64_t page);
// Open, past its day, and nobody was told.
[[nodiscard]] std::optional<EnquiryId> overdue_enquiry(db::Session&, std::string_view county,
                                                       Instant now);

}  // namespace ortoo::orders::store

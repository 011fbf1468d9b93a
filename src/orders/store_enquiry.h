// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "crypto/keys.h"
#include "db/session.h"
#include "orders/types_enquiry.h"
#include "people/types.h"

namespace ortoo::orders::store {

constexpr int enquiry_page = 20;

struct EnquiryPage {
    std::vector<Enquiry> rows;
    bool more = false;
};

// Rows with their texts sealed: whatever somebody said, or was said about him.
class Enquiries {
  public:
    explicit Enquiries(const crypto::Vault& vault) : vault_(vault) {}
    [[nodiscard]] std::optional<Enquiry> find(db::Session&, std::string_view county,
                                              const EnquiryId&) const;
    void add(db::Tx&, std::string_view county, const Enquiry&) const;
    void save(db::Tx&, std::string_view county, const Enquiry&) const;
    // `done`: the closed ones. On the first page of the others also what he is asked to take over,
    // and what he was asked first and somebody else has not answered yet.
    [[nodiscard]] EnquiryPage of_staff(db::Session&, std::string_view county,
                                       std::string_view staff, bool done, std::int64_t page) const;
    [[nodiscard]] EnquiryPage under(db::Session&, std::string_view county, std::string_view path,
                                    bool done, std::int64_t page) const;
    [[nodiscard]] EnquiryPage of_account(db::Session&, std::string_view county,
                                         std::string_view account, std::int64_t page) const;

  private:
    [[nodiscard]] static EnquiryPage cut(std::vector<Enquiry> rows);
    const crypto::Vault& vault_;
};

// Open, past its day, and nobody was told.
[[nodiscard]] std::optional<EnquiryId> overdue_enquiry(db::Session&, std::string_view county,
                                                       Instant now);
// Written before the texts were sealed.
[[nodiscard]] std::optional<EnquiryId> unsealed_enquiry(db::Session&, std::string_view county);
// The texts of what is about the person, or was asked under the account about nobody in particular.
void forget_enquiries_of(db::Tx&, std::string_view county, const people::PersonId&,
                         std::string_view account);

}  // namespace ortoo::orders::store

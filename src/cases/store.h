// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "cases/types_case.h"
#include "db/session.h"

namespace ortoo::cases::store {

constexpr int page_size = 50;
// Counts stop here: they must not grow with the county.
constexpr int count_max = 1000;

// The name of an erased person.
void forget_person(db::Tx&, std::string_view county, const people::PersonId&);
[[nodiscard]] std::optional<Case> find(db::Session&, std::string_view county, const CaseId&);
[[nodiscard]] std::optional<Case> find_number(db::Session&, std::string_view county,
                                              std::string_view number);
[[nodiscard]] std::vector<Case> of_order(db::Session&, std::string_view county,
                                         const orders::OrderId&);

// Cases of a tab whose rank lies in [from, to), soonest first, or newest first for `done`; one row
// more than a page, so that the caller knows whether there is another.
struct Slice {
    Cut cut = Cut::county;
    std::string path;
    Tab tab = Tab::received;
    std::int64_t from = 0;
    std::int64_t to = 0;
};
[[nodiscard]] std::vector<Case> listed(db::Session&, std::string_view county, const Slice&,
                                       std::int64_t page);
[[nodiscard]] std::int64_t counted(db::Session&, std::string_view county, const Slice&);
// The newest cases of a whole name whose town or bureau path begins with `path`.
[[nodiscard]] std::vector<Case> of_name(db::Session&, std::string_view county,
                                        std::string_view name, std::string_view path);

void add(db::Tx&, std::string_view county, const Case&);
// Writes all that may change; false when the stored version is not `version - 1`.
[[nodiscard]] bool save(db::Tx&, std::string_view county, const Case&);

// --- for ratings: invitations of ended cases
[[nodiscard]] std::vector<Case> invited_of(db::Session&, std::string_view county,
                                           std::string_view account, Instant since);
[[nodiscard]] std::optional<Case> invited_before(db::Session&, std::string_view county,
                                                 Instant before);

}  // namespace ortoo::cases::store

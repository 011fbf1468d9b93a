// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "db/session.h"
#include "ratings/types.h"

namespace ortoo::ratings::store {

constexpr int page_size = 20;

void add(db::Tx&, std::string_view county, const Rating&);
// Proven mistaken or malicious: left out of every rate from now on. The level stays.
void uncount(db::Tx&, std::string_view county, const cases::CaseId&);
[[nodiscard]] std::optional<Rating> rating(db::Session&, std::string_view county,
                                           const cases::CaseId&);
// Which of them; empty texts: every one.
struct Wanted {
    bool bad = false;
    std::string item;
    std::string agent;
    Instant from;
    Instant to;
};
// Newest first; one row more than a page. `path` is ignored for the county.
[[nodiscard]] std::vector<Rating> listed(db::Session&, std::string_view county, cases::Cut,
                                         std::string_view path, const Wanted&, std::int64_t page);
// Rated in [from, to), oldest first, 200 from `skip` on.
[[nodiscard]] std::vector<Rating> between(db::Session&, std::string_view county, Instant from,
                                          Instant to, std::int64_t skip);

}  // namespace ortoo::ratings::store

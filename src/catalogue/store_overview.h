// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "catalogue/types_overview.h"
#include "db/session.h"

namespace ortoo::catalogue::store {

// Newest first, at most 200.
[[nodiscard]] std::vector<ItemVersion> versions(db::Session&, const std::string& county,
                                                const ItemId&);

struct StateCount {
    UnitId unit;
    ClaimState state = ClaimState::claimed;
    std::int64_t claims = 0;
};
[[nodiscard]] std::vector<StateCount> claim_counts(db::Session&, const std::string& county);
struct UnitCount {
    UnitId unit;
    std::int64_t count = 0;
};
// Claims whose standard has changed since the unit confirmed it.
[[nodiscard]] std::vector<UnitCount> behind(db::Session&, const std::string& county);
[[nodiscard]] std::vector<UnitCount> last_editions(db::Session&, const std::string& county);

// The last power of each item, by code: a page and one row more.
inline constexpr std::int64_t power_page = 50;
[[nodiscard]] std::vector<PowerRow> last_powers(db::Session&, const std::string& county,
                                                const PowerQuery&);
// By code, with how many towns and villages offer each today.
[[nodiscard]] std::vector<FrequentItem> frequent(db::Session&, const std::string& county);

}  // namespace ortoo::catalogue::store

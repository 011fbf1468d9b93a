// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "catalogue/types_list.h"
#include "catalogue/types_power.h"
#include "db/session.h"

namespace ortoo::catalogue::store {

// --- claims
struct Claimable {  // what a unit may claim
    ItemId id;
    std::int64_t version = 1;
    bool village = false;
    bool town = false;
};
[[nodiscard]] std::vector<Claimable> claimable(db::Session&, const std::string& county);
// By code of the item.
[[nodiscard]] std::vector<Claim> claims(db::Session&, const std::string& county, const UnitId&);
[[nodiscard]] std::optional<Claim> claim(db::Session&, const std::string& county, const UnitId&,
                                         const ItemId&);
void add(db::Tx&, const std::string& county, const Claim&);
// The row as it is now; false: its version is not the one before this.
[[nodiscard]] bool save(db::Tx&, const std::string& county, const Claim&);

// --- lists
[[nodiscard]] std::int64_t editions(db::Session&, const std::string& county, const UnitId&);
void add(db::Tx&, const std::string& county, const PublishedList&, const std::string& by);
[[nodiscard]] std::vector<PublishedList> lists(db::Session&, const std::string& county,
                                               const UnitId&);
[[nodiscard]] std::optional<PublishedList> list(db::Session&, const std::string& county,
                                                const UnitId&, std::int64_t edition);

// --- figures
[[nodiscard]] std::vector<MinimumRow> minimums(db::Session&, const std::string& county);
void set_minimum(db::Tx&, const std::string& county, const MinimumRow&);
struct Enabled {
    UnitId unit;
    std::int64_t items = 0;
};
[[nodiscard]] std::vector<Enabled> enabled(db::Session&, const std::string& county);
// Items of high frequency that a town or village offers.
[[nodiscard]] std::int64_t high_frequency(db::Session&, const std::string& county);

// --- powers, newest first
[[nodiscard]] std::vector<Power> powers(db::Session&, const std::string& county, const ItemId&);
void add(db::Tx&, const std::string& county, const ItemId&, const Power&, const std::string& by);
struct RunOut {
    ItemId item;
    std::int64_t no = 0;
    PowerMode mode = PowerMode::assisted;
};
// A power whose last day is before this one and that nobody has looked at since.
[[nodiscard]] std::optional<RunOut> run_out(db::Session&, const std::string& county, CivilDate day);
void set_lapsed(db::Tx&, const std::string& county, const RunOut&);

// --- guidance
void set_guidance(db::Tx&, const std::string& county, const GuidanceRow&);
[[nodiscard]] std::vector<GuidanceRow> guidance(db::Session&, const std::string& county,
                                                const GuidanceQuery&);
inline constexpr std::int64_t guidance_page = 200;
// false: there is no such line.
[[nodiscard]] bool link_guidance(db::Tx&, const std::string& county, const LinkGuidance&);
// Items by name, for lines of the same name.
struct Named {
    ItemId id;
    std::string name;
};
[[nodiscard]] std::vector<Named> item_names(db::Session&, const std::string& county);

}  // namespace ortoo::catalogue::store

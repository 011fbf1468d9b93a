// SPDX-License-Identifier: MulanPSL-2.0
// Who acts, when, in which request. Made once per request at the edge (ADR 0004); the time in a
// record, in its clocks and in the ledger is therefore the same to the microsecond.
#pragma once

#include <array>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/ids.h"
#include "base/time.h"

namespace ortoo {

struct UnitTag {};
using UnitId = Id<UnitTag>;  // division code of 12 digits, or <6 digits>B<2 digits> for a bureau

enum class ActorKind { guest, citizen, staff, system };
inline constexpr std::array actor_kind_names{
    std::pair{ActorKind::guest, std::string_view{"guest"}},
    std::pair{ActorKind::citizen, std::string_view{"citizen"}},
    std::pair{ActorKind::staff, std::string_view{"staff"}},
    std::pair{ActorKind::system, std::string_view{"system"}},
};
constexpr const auto& names(ActorKind) {
    return actor_kind_names;
}

// A role held over one unit and all below it. `path` is the unit's path, e.g. "150626.101.";
// a unit is below when its path starts with this one.
struct Grant {
    std::string role;
    std::string path;
    std::vector<std::string_view> permissions;  // names with static storage
};

struct Actor {
    ActorKind kind = ActorKind::guest;
    std::string id;    // staff id or citizen (person) id; empty for a guest
    std::string name;  // as shown to people
    UnitId unit;       // home unit of staff
    std::string unit_path;
    std::vector<Grant> grants;
    // Key of the session the actor came by (never the token itself); empty for guests and jobs.
    std::string session = {};

    // Holds the permission somewhere.
    [[nodiscard]] bool holds(std::string_view permission) const;
    // Holds the permission over the unit with this path.
    [[nodiscard]] bool may(std::string_view permission, std::string_view path) const;
};

struct Context {
    std::string county;  // 6 digits
    Actor actor;
    Instant now;
    std::string request_id;
    std::string peer;  // address of the caller, for limits; never stored beside personal data
};

}  // namespace ortoo

// SPDX-License-Identifier: MulanPSL-2.0
// Citizens for the bulk data, registered by the house's own services, so that what is sealed opens.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/time.h"

namespace ortoo::bench {

struct Inhabitant {
    std::string person;
    std::string account;
    std::string name;
};

// `keys`: the installation's key file. Shows its progress on stderr.
[[nodiscard]] std::vector<Inhabitant> register_population(const std::string& database,
                                                          const std::string& keys,
                                                          const std::string& county,
                                                          std::int64_t count, Instant when);

}  // namespace ortoo::bench

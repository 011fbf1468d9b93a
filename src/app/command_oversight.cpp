// SPDX-License-Identifier: MulanPSL-2.0
#include <iostream>

#include "app/command_open.h"
#include "app/commands.h"
#include "app/progress.h"
#include "app/rooms.h"

namespace ortoo::app {

int verify_counts(const Config& config) {
    Open open(config);
    Progress progress("counting again");
    const auto reader = open.database->reader();
    auto found = open.rooms.counts.verify(
        *reader, config.county,
        [&](std::int64_t done, std::int64_t total) { progress.show(done, total); });
    open.rooms.targets.verify(*reader, config.county, found);
    std::cout << found.facts << " cases and " << found.sums << " sums from " << found.entries
              << " entries, " << found.snapshots << " months: "
              << (found.differences.empty()
                      ? "equal"
                      : std::to_string(found.differences.size()) + " differences")
              << "\n";
    for (const std::string& each : found.differences) {
        std::cout << "  " << each << "\n";
    }
    return found.differences.empty() ? 0 : 1;
}

}  // namespace ortoo::app

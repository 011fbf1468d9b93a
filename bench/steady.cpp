// SPDX-License-Identifier: MulanPSL-2.0
#include "bench/steady.h"

#include <fmt/format.h>

namespace ortoo::bench {

namespace {
// false: to be sent again.
bool count(Tally& tally, const char* name, bool writes, const Response& response, double millis) {
    if (response.status == 503) {
        ++tally.busy;
        return false;
    }
    if (response.status != 200) {
        ++tally.failures[fmt::format("{} {} {}", name, response.status,
                                     response.body.substr(0, 300))];
        return true;
    }
    tally.samples.add(name, millis);
    ++(writes ? tally.writes : tally.reads);
    return true;
}
}  // namespace

bool Presence::answered(const Response& response, double millis) {
    return count(tally_, "presence", true, response, millis);
}

bool Photos::answered(const Response& response, double millis) {
    return count(tally_, "photo", true, response, millis);
}

bool Sync::answered(const Response& response, double millis) {
    if (response.status == 429) {
        tally_.samples.add("sync told to wait", millis);
        done_ = true;
        return true;
    }
    done_ = count(tally_, "sync", false, response, millis);
    return done_;
}

bool Reads::answered(const Response& response, double millis) {
    return count(tally_, what_.name.c_str(), false, response, millis);
}

}  // namespace ortoo::bench

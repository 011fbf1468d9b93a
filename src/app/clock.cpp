// SPDX-License-Identifier: MulanPSL-2.0
#include "app/clock.h"

#include <chrono>
#include <fstream>
#include <stdexcept>

#include "base/text.h"

namespace ortoo::app {

Clock real_clock() {
    return [] {
        const auto now = std::chrono::system_clock::now().time_since_epoch();
        return Instant{std::chrono::duration_cast<std::chrono::microseconds>(now).count()};
    };
}

Clock file_clock(std::string path) {
    return [path = std::move(path)] {
        std::ifstream file(path);
        std::string line;
        std::getline(file, line);
        const auto instant = parse_instant(trim(line));
        if (!instant) {
            throw std::runtime_error("no instant in the clock file " + path);
        }
        return *instant;
    };
}

}  // namespace ortoo::app

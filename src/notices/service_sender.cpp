// SPDX-License-Identifier: MulanPSL-2.0
#include "notices/service_sender.h"

#include <algorithm>

namespace ortoo::notices {

Failover::Failover(std::vector<std::unique_ptr<SmsPort>> ports, Now now) : now_(std::move(now)) {
    for (auto& each : ports) {
        lines_.push_back({std::move(each), 0, {}});
    }
}

bool Failover::try_line(Line& line, const std::string& address, const std::string& text,
                        Instant now) {
    if (line.port->send(address, text)) {
        line.failures = 0;
        line.rests_until = {};
        return true;
    }
    if (++line.failures >= failures_max) {
        line.failures = 0;
        line.rests_until = now.plus_minutes(rest_minutes);
    }
    return false;
}

bool Failover::send(const std::string& address, const std::string& text) {
    const Instant now = now_();
    const auto rests = [&](const Line& line) { return now < line.rests_until; };
    if (!lines_.empty() && std::ranges::all_of(lines_, rests)) {
        return try_line(lines_.front(), address, text, now);
    }
    return std::ranges::any_of(
        lines_, [&](Line& line) { return !rests(line) && try_line(line, address, text, now); });
}

}  // namespace ortoo::notices

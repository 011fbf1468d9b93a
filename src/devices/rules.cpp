// SPDX-License-Identifier: MulanPSL-2.0
#include "devices/rules.h"

#include <algorithm>

namespace ortoo::devices {

Result<void> may_open(const Device& device, const identity::StaffId& staff) {
    if (device.staff != staff) {
        return refuse(device_taken, "id");
    }
    if (device.state == DeviceState::revoked) {
        return refuse(device_revoked, "id");
    }
    return {};
}

Result<void> may_add(std::span<const Device> known) {
    const auto trusted = std::ranges::count_if(
        known, [](const Device& each) { return each.state == DeviceState::trusted; });
    if (static_cast<std::size_t>(trusted) >= trusted_max) {
        return refuse(device_too_many, "id", {{"max", std::to_string(trusted_max)}});
    }
    return {};
}

std::int64_t skew_seconds(std::optional<Instant> sent_at, Instant now) {
    return sent_at ? (now.micros - sent_at->micros) / micros_per_second : 0;
}

}  // namespace ortoo::devices

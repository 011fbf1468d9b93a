// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include <span>

#include "devices/types.h"

namespace ortoo::devices {

// May `staff` have the key of this device? Refuses device.taken (somebody else's) and
// device.revoked, which never ends: a device found again registers under a new id.
[[nodiscard]] Result<void> may_open(const Device& device, const identity::StaffId& staff);
// May one more be trusted beside `known`? device.too_many.
[[nodiscard]] Result<void> may_add(std::span<const Device> known);
// Seconds the device's clock is behind ours.
[[nodiscard]] std::int64_t skew_seconds(std::optional<Instant> sent_at, Instant now);

}  // namespace ortoo::devices

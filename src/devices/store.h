// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "db/session.h"
#include "devices/types.h"

namespace ortoo::devices::store {

struct Stored {
    Device device;
    std::string key_sealed;
};
[[nodiscard]] std::optional<Stored> device(db::Session&, std::string_view county, const DeviceId&);
// Newest first, at most 50.
[[nodiscard]] std::vector<Device> of_staff(db::Session&, std::string_view county,
                                           const identity::StaffId&);
void add(db::Tx&, std::string_view county, const Stored&);
void set_seen(db::Tx&, std::string_view county, const DeviceId&, std::string_view name,
              Instant seen_at);
void revoke(db::Tx&, std::string_view county, const DeviceId&, std::string_view reason, Instant at);

}  // namespace ortoo::devices::store

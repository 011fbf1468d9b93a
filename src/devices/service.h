// SPDX-License-Identifier: MulanPSL-2.0
// Use cases of devices. The key of a device is given to its signed-in owner and to nobody else; it
// is sealed here and gone when the device is revoked.
#pragma once

#include "crypto/keys.h"
#include "devices/types.h"
#include "identity/service.h"

namespace ortoo::devices {

struct DevicesParts {  // lives as long as the process
    Random& random;
    const crypto::Vault& vault;
    const ledger::Ledger& ledger;
    const identity::Identity& identity;
};

class Devices {
  public:
    explicit Devices(DevicesParts parts) : parts_(parts) {}

    // A device comes for its key: at its first time it is registered. May be repeated at will.
    [[nodiscard]] Result<DeviceKey> register_device(db::Tx&, const Context&, const RegisterDevice&);
    // The owner opens on another machine what a device has exported.
    [[nodiscard]] Result<DeviceKey> key_of_mine(db::Tx&, const Context&, const DeviceAt&);
    // By the owner, or by whoever manages staff over the owner's unit. A second time is the same.
    [[nodiscard]] Result<Device> revoke(db::Tx&, const Context&, const RevokeDevice&);
    [[nodiscard]] Result<DeviceList> mine(db::Session&, const Context&, const Nothing&);
    [[nodiscard]] Result<DeviceList> of_staff(db::Session&, const Context&, const StaffDevices&);
    // Unknown ids are trusted: whoever guesses learns nothing.
    [[nodiscard]] Result<Standing> standing(db::Session&, const Context&, const DeviceAt&);

    // For the slices above: the key of the actor's own trusted device, raw; device.not_found,
    // device.revoked otherwise. Not to be shown to anybody.
    [[nodiscard]] Result<std::string> key(db::Session&, const Context&, const DeviceId&) const;

  private:
    void log(db::Tx&, const Context&, const char* kind, const Device&) const;
    [[nodiscard]] Result<DeviceKey> given(const Context&, const Device&,
                                          const std::string& key_sealed,
                                          std::optional<Instant> sent_at) const;
    DevicesParts parts_;
};

}  // namespace ortoo::devices

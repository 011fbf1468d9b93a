// SPDX-License-Identifier: MulanPSL-2.0
// 设备: the phones that agents carry, and the keys that open what they keep (ADR 18).
#pragma once

#include "identity/types_staff.h"

namespace ortoo::devices {

struct DeviceTag {};
using DeviceId = Id<DeviceTag>;  // made by the device: 128 random bits

enum class DeviceState { trusted, revoked };
inline constexpr std::array device_state_names{
    std::pair{DeviceState::trusted, std::string_view{"trusted"}},
    std::pair{DeviceState::revoked, std::string_view{"revoked"}},
};
constexpr const auto& names(DeviceState) {
    return device_state_names;
}

// A device may work this long without a word from us; then it locks itself.
constexpr std::int64_t keep_days = 7;
constexpr std::size_t trusted_max = 5;  // of one person

// One row of `devices`.
struct Device {
    DeviceId id;
    identity::StaffId staff;
    std::string name;
    DeviceState state = DeviceState::trusted;
    Instant registered_at;
    Instant seen_at;
    std::optional<Instant> revoked_at;
    std::string reason;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("id", r.id);
        v("staff", r.staff);
        v("name", r.name);
        v("state", r.state);
        v("registered_at", r.registered_at);
        v("seen_at", r.seen_at, "when it last asked for its key");
        v("revoked_at", r.revoked_at);
        v("reason", r.reason);
    }
};

struct RegisterDevice {
    DeviceId id;
    std::string name;
    std::optional<Instant> sent_at;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("id", r.id, "made by the device; the same one asks again at every sign-in");
        v("name", r.name, text(1, 60), "what its owner knows it by");
        v("sent_at", r.sent_at, "by the device's clock");
    }
};

struct DeviceAt {
    DeviceId id;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id, "the device");
    }
};

struct RevokeDevice {
    DeviceId id;
    std::string reason;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id, "the device");
        v("reason", r.reason, text(2, 200), "lost, stolen, replaced");
    }
};

struct StaffDevices {
    identity::StaffId staff;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.staff, "whose devices");
    }
};

struct DeviceKey {
    DeviceId id;
    std::string key;
    std::int64_t keep_days = devices::keep_days;
    Instant now;
    std::int64_t skew_seconds = 0;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("id", r.id);
        v("key", r.key, "64 hex digits; wraps the device's own data key and is kept nowhere there");
        v("keep_days", r.keep_days, "after these without contact the device locks itself");
        v("now", r.now, "the server's clock");
        v("skew_seconds", r.skew_seconds, "how much the device's clock is behind (+) or ahead (-)");
    }
};

// Told to anyone who knows the id, signed in or not: a thief's phone must learn it too.
struct Standing {
    bool trusted = true;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("trusted", r.trusted, "false: forget everything at once");
    }
};

struct DeviceList {
    std::vector<Device> rows;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("rows", r.rows, "newest first");
    }
};

inline constexpr RefusalCode device_not_found{"device.not_found", Kind::not_found};
inline constexpr RefusalCode device_revoked{"device.revoked", Kind::forbidden};
inline constexpr RefusalCode device_taken{"device.taken", Kind::conflict};
inline constexpr RefusalCode device_too_many{"device.too_many", Kind::conflict};  // max

}  // namespace ortoo::devices

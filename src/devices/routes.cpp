// SPDX-License-Identifier: MulanPSL-2.0
#include "devices/routes.h"

namespace ortoo::devices {

namespace {
template <class In, class Out>
http::Route act(const char* path, const char* summary, std::vector<RefusalCode> refusals,
                Devices& devices,
                Result<Out> (Devices::*use_case)(db::Tx&, const Context&, const In&)) {
    return http::post<In, Out>(path, summary, http::signed_in, std::move(refusals),
                               [&devices, use_case](db::Tx& tx, const Context& ctx, const In& in) {
                                   return (devices.*use_case)(tx, ctx, in);
                               });
}

template <class In, class Out>
http::Route read(const char* path, const char* summary, http::Access access,
                 std::vector<RefusalCode> refusals, Devices& devices,
                 Result<Out> (Devices::*use_case)(db::Session&, const Context&, const In&)) {
    return http::get<In, Out>(
        path, summary, access, std::move(refusals),
        [&devices, use_case](db::Session& session, const Context& ctx, const In& in) {
            return (devices.*use_case)(session, ctx, in);
        });
}
}  // namespace

http::Routes routes(Devices& devices) {
    http::Routes out;
    out.push_back(act<RegisterDevice, DeviceKey>(
        "/api/v1/me/devices", "A device of mine comes for its key",
        {identity::staff_only, device_taken, device_revoked, device_too_many}, devices,
        &Devices::register_device));
    out.push_back(act<DeviceAt, DeviceKey>(
        "/api/v1/me/devices/{id}/key", "Open here what a device of mine has exported",
        {device_not_found, device_revoked}, devices, &Devices::key_of_mine));
    // A stored answer must never hold a key; both may be repeated without one.
    for (http::Route& each : out) {
        each.idempotent_key = false;
    }
    out.push_back(act<RevokeDevice, Device>("/api/v1/devices/{id}/revoke",
                                            "Trust a device no longer; it forgets everything",
                                            {device_not_found}, devices, &Devices::revoke));
    out.push_back(read<Nothing, DeviceList>("/api/v1/me/devices", "My devices", http::signed_in,
                                            {identity::staff_only}, devices, &Devices::mine));
    out.push_back(read<StaffDevices, DeviceList>(
        "/api/v1/staff/{id}/devices", "Devices of a member of staff",
        http::permission(identity::staff_read), {identity::staff_not_found, identity::out_of_scope},
        devices, &Devices::of_staff));
    out.push_back(read<DeviceAt, Standing>("/api/v1/devices/{id}/standing",
                                           "Is a device still trusted? Told without sign-in",
                                           http::everyone, {}, devices, &Devices::standing));
    for (http::Route& each : out) {
        each.tag = "devices";
    }
    return out;
}

}  // namespace ortoo::devices

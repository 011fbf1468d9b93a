// SPDX-License-Identifier: MulanPSL-2.0
#include "devices/service.h"

#include <array>

#include "base/text.h"
#include "devices/rules.h"
#include "devices/store.h"
#include "identity/rules.h"

namespace ortoo::devices {

namespace {
std::string place_of(const DeviceId& id) {
    return "devices.key:" + id.text;
}

std::string new_key(Random& random) {
    std::array<std::byte, 32> noise{};
    random.fill(noise);
    return {reinterpret_cast<const char*>(noise.data()), noise.size()};
}

Result<void> staff_only(const Context& ctx) {
    if (ctx.actor.kind != ActorKind::staff) {
        return refuse(identity::staff_only);
    }
    return {};
}
}  // namespace

void Devices::log(db::Tx& tx, const Context& ctx, const char* kind, const Device& device) const {
    parts_.ledger.append(tx, ctx,
                         {kind, ledger::SubjectKind::staff, device.staff.text, ctx.actor.unit.text,
                          R"({"device":")" + device.id.text + R"("})"});
}

Result<DeviceKey> Devices::given(const Context& ctx, const Device& device,
                                 const std::string& key_sealed,
                                 std::optional<Instant> sent_at) const {
    TRY(may_open(device, {ctx.actor.id}));
    const auto raw = parts_.vault.open(key_sealed, place_of(device.id));
    if (!raw) {
        throw db::Fault("the key of device " + device.id.text + " does not open");
    }
    return DeviceKey{device.id, hex(*raw), keep_days, ctx.now, skew_seconds(sent_at, ctx.now)};
}

Result<DeviceKey> Devices::register_device(db::Tx& tx, const Context& ctx,
                                           const RegisterDevice& in) {
    TRY(staff_only(ctx));
    if (const auto known = store::device(tx, ctx.county, in.id)) {
        auto answer = TRY(given(ctx, known->device, known->key_sealed, in.sent_at));
        store::set_seen(tx, ctx.county, in.id, in.name, ctx.now);
        return answer;
    }
    const identity::StaffId me{ctx.actor.id};
    TRY(may_add(store::of_staff(tx, ctx.county, me)));
    Device device;
    device.id = in.id;
    device.staff = me;
    device.name = in.name;
    device.registered_at = ctx.now;
    device.seen_at = ctx.now;
    const std::string sealed = parts_.vault.seal(new_key(parts_.random), place_of(in.id));
    store::add(tx, ctx.county, {device, sealed});
    log(tx, ctx, "device.registered", device);
    return given(ctx, device, sealed, in.sent_at);
}

Result<DeviceKey> Devices::key_of_mine(db::Tx& tx, const Context& ctx, const DeviceAt& in) {
    const auto known = store::device(tx, ctx.county, in.id);
    if (!known || known->device.staff.text != ctx.actor.id) {
        return refuse(device_not_found, "id");
    }
    auto answer = TRY(given(ctx, known->device, known->key_sealed, {}));
    log(tx, ctx, "device.key_given", known->device);
    return answer;
}

Result<Device> Devices::revoke(db::Tx& tx, const Context& ctx, const RevokeDevice& in) {
    const auto known = store::device(tx, ctx.county, in.id);
    if (!known) {
        return refuse(device_not_found, "id");
    }
    Device device = known->device;
    if (device.staff.text != ctx.actor.id) {
        const auto owner = parts_.identity.staff(tx, ctx.county, device.staff);
        if (!owner || !ctx.actor.may(identity::staff_manage, owner->unit_path)) {
            return refuse(device_not_found, "id");
        }
    }
    if (device.state == DeviceState::revoked) {
        return device;
    }
    store::revoke(tx, ctx.county, in.id, in.reason, ctx.now);
    device.state = DeviceState::revoked;
    device.revoked_at = ctx.now;
    device.reason = in.reason;
    log(tx, ctx, "device.revoked", device);
    return device;
}

Result<DeviceList> Devices::mine(db::Session& session, const Context& ctx, const Nothing&) {
    TRY(staff_only(ctx));
    return DeviceList{store::of_staff(session, ctx.county, {ctx.actor.id})};
}

Result<DeviceList> Devices::of_staff(db::Session& session, const Context& ctx,
                                     const StaffDevices& in) {
    const auto owner = parts_.identity.staff(session, ctx.county, in.staff);
    if (!owner) {
        return refuse(identity::staff_not_found, "id");
    }
    TRY(identity::in_scope(ctx.actor, identity::staff_read, owner->unit_path));
    return DeviceList{store::of_staff(session, ctx.county, in.staff)};
}

Result<Standing> Devices::standing(db::Session& session, const Context& ctx, const DeviceAt& in) {
    const auto known = store::device(session, ctx.county, in.id);
    return Standing{!known || known->device.state == DeviceState::trusted};
}

Result<std::string> Devices::key(db::Session& session, const Context& ctx,
                                 const DeviceId& id) const {
    const auto known = store::device(session, ctx.county, id);
    if (!known || known->device.staff.text != ctx.actor.id) {
        return refuse(device_not_found, "device");
    }
    TRY(may_open(known->device, {ctx.actor.id}));
    auto raw = parts_.vault.open(known->key_sealed, place_of(id));
    if (!raw) {
        throw db::Fault("the key of device " + id.text + " does not open");
    }
    return std::move(*raw);
}

}  // namespace ortoo::devices

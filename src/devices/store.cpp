// SPDX-License-Identifier: MulanPSL-2.0
#include "devices/store.h"

namespace ortoo::devices::store {

namespace {

const db::Sql select_device{
    "devices.select_device",
    "SELECT id, staff, name, state, registered_at, seen_at, revoked_at, reason, key_sealed "
    "FROM devices WHERE county = $1 AND id = $2"};

const db::Sql select_of_staff{
    "devices.select_of_staff",
    "SELECT id, staff, name, state, registered_at, seen_at, revoked_at, reason FROM devices "
    "WHERE county = $1 AND staff = $2 ORDER BY registered_at DESC, id LIMIT 50"};

const db::Sql insert_device{
    "devices.insert_device",
    "INSERT INTO devices (county, id, staff, name, state, registered_at, seen_at, reason, "
    "key_sealed) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)"};

const db::Sql update_seen{
    "devices.update_seen",
    "UPDATE devices SET name = $3, seen_at = $4 WHERE county = $1 AND id = $2"};

// The key goes with the trust: nobody can give it out again, whatever he may do here.
const db::Sql update_revoked{
    "devices.update_revoked",
    "UPDATE devices SET state = 'revoked', reason = $3, revoked_at = $4, key_sealed = $5 "
    "WHERE county = $1 AND id = $2"};

Device device_row(const db::Row& row) {
    Device out;
    out.id.text = row.text(0);
    out.staff.text = row.text(1);
    out.name = row.text(2);
    out.state = row.as<DeviceState>(3);
    out.registered_at = row.instant(4);
    out.seen_at = row.instant(5);
    if (!row.null(6)) {
        out.revoked_at = row.instant(6);
    }
    out.reason = row.text(7);
    return out;
}

}  // namespace

std::optional<Stored> device(db::Session& session, std::string_view county, const DeviceId& id) {
    return session.one(select_device, {county, id},
                       [](const db::Row& row) { return Stored{device_row(row), row.text(8)}; });
}

std::vector<Device> of_staff(db::Session& session, std::string_view county,
                             const identity::StaffId& staff) {
    return session.all(select_of_staff, {county, staff}, device_row);
}

void add(db::Tx& tx, std::string_view county, const Stored& in) {
    const Device& d = in.device;
    tx.put(insert_device, {county, d.id, d.staff, d.name, d.state, d.registered_at, d.seen_at,
                           d.reason, db::Value::bytes(in.key_sealed)});
}

void set_seen(db::Tx& tx, std::string_view county, const DeviceId& id, std::string_view name,
              Instant seen_at) {
    tx.put(update_seen, {county, id, name, seen_at});
}

void revoke(db::Tx& tx, std::string_view county, const DeviceId& id, std::string_view reason,
            Instant at) {
    tx.put(update_revoked, {county, id, reason, at, db::Value::bytes("")});
}

}  // namespace ortoo::devices::store

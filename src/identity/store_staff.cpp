// SPDX-License-Identifier: MulanPSL-2.0
#include "identity/store.h"

namespace ortoo::identity::store {

namespace {

const db::Sql select_staff{
    "identity.select_staff",
    "SELECT s.id, s.version, s.login, s.name, s.unit, s.unit_name, s.unit_path, s.duty_phone, "
    "s.state, r.role, r.unit, r.path FROM staff s "
    "LEFT JOIN staff_roles r ON r.county = s.county AND r.staff = s.id "
    "WHERE s.county = $1 AND s.id = $2 ORDER BY r.role, r.unit"};

const db::Sql select_holders{
    "identity.select_holders",
    "SELECT s.id, s.version, s.login, s.name, s.unit, s.unit_name, s.unit_path, s.duty_phone, "
    "s.state, r.role, r.unit, r.path FROM staff_roles h "
    "JOIN staff s ON s.county = h.county AND s.id = h.staff AND s.state = 'active' "
    "JOIN staff_roles r ON r.county = s.county AND r.staff = s.id "
    "WHERE h.county = $1 AND h.unit = $2 AND h.role = $3 ORDER BY s.id, r.role, r.unit"};

// A prefix by comparing, not by range: ranges of text depend on the collation of the server.
// The walk is along the index of logins and stops at the limit.
const db::Sql select_below{
    "identity.select_below",
    "SELECT s.id, s.version, s.login, s.name, s.unit, s.unit_name, s.unit_path, s.duty_phone, "
    "s.state, r.role, r.unit, r.path FROM (SELECT county, id, version, login, name, unit, "
    "unit_name, unit_path, duty_phone, state FROM staff WHERE county = $1 "
    "AND substr(unit_path, 1, length(CAST($2 AS TEXT))) = $2 "
    "ORDER BY login LIMIT $3) s "
    "LEFT JOIN staff_roles r ON r.county = s.county AND r.staff = s.id "
    "ORDER BY s.login, r.role, r.unit"};

const db::Sql select_credentials{
    "identity.select_credentials",
    "SELECT id, login, password_hash, state FROM staff WHERE county = $1 AND login = $2"};

const db::Sql select_credentials_of{
    "identity.select_credentials_of",
    "SELECT id, login, password_hash, state FROM staff WHERE county = $1 AND id = $2"};

const db::Sql insert_staff{
    "identity.insert_staff",
    "INSERT INTO staff (county, id, version, login, name, unit, unit_name, unit_path, duty_phone, "
    "state, password_hash, added_at) VALUES ($1, $2, 1, $3, $4, $5, $6, $7, $8, $9, $10, $11)"};

const db::Sql insert_role{
    "identity.insert_role",
    "INSERT INTO staff_roles (county, staff, role, unit, path) VALUES ($1, $2, $3, $4, $5)"};

const db::Sql delete_roles{"identity.delete_roles",
                           "DELETE FROM staff_roles WHERE county = $1 AND staff = $2"};

const db::Sql raise_version{
    "identity.raise_version",
    "UPDATE staff SET version = version + 1 WHERE county = $1 AND id = $2 AND version = $3"};

const db::Sql update_state{"identity.update_state",
                           "UPDATE staff SET state = $4, version = version + 1 "
                           "WHERE county = $1 AND id = $2 AND version = $3"};

const db::Sql update_password{
    "identity.update_password",
    "UPDATE staff SET password_hash = $3, version = version + 1 WHERE county = $1 AND id = $2"};

Staff staff_row(const db::Row& row) {
    Staff out;
    int c = 0;
    out.id.text = row.text(c++);
    out.version = row.integer(c++);
    out.login = row.text(c++);
    out.name = row.text(c++);
    out.unit.text = row.text(c++);
    out.unit_name = row.text(c++);
    out.unit_path = row.text(c++);
    out.duty_phone = row.text(c++);
    out.state = row.as<StaffState>(c++);
    if (!row.null(c)) {
        out.roles.push_back({row.as<Role>(c), {row.text(c + 1)}, row.text(c + 2)});
    }
    return out;
}

// The joins answer one row for each role; neighbours of one person become one.
std::vector<Staff> folded(std::vector<Staff> rows) {
    std::vector<Staff> out;
    for (Staff& each : rows) {
        if (!out.empty() && out.back().id == each.id) {
            out.back().roles.push_back(std::move(each.roles.front()));
        } else {
            out.push_back(std::move(each));
        }
    }
    return out;
}

Credentials credentials_row(const db::Row& row) {
    return {{row.text(0)}, row.text(1), row.text(2), row.as<StaffState>(3)};
}

void add_roles(db::Tx& tx, std::string_view county, const StaffId& id,
               const std::vector<RoleGrant>& roles) {
    for (const RoleGrant& each : roles) {
        tx.put(insert_role, {county, id, each.role, each.unit, each.path});
    }
}

}  // namespace

std::optional<Staff> staff(db::Session& session, std::string_view county, const StaffId& id) {
    auto found = folded(session.all(select_staff, {county, id}, staff_row));
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::optional<Credentials> credentials(db::Session& session, std::string_view county,
                                       std::string_view login) {
    return session.one(select_credentials, {county, login}, credentials_row);
}

std::optional<Credentials> credentials_of(db::Session& session, std::string_view county,
                                          const StaffId& id) {
    return session.one(select_credentials_of, {county, id}, credentials_row);
}

std::vector<Staff> holders(db::Session& session, std::string_view county, Role role,
                           const UnitId& unit) {
    return folded(session.all(select_holders, {county, unit, role}, staff_row));
}

std::vector<Staff> below(db::Session& session, std::string_view county, std::string_view path,
                         std::int64_t max) {
    return folded(session.all(select_below, {county, path, max}, staff_row));
}

void add_staff(db::Tx& tx, std::string_view county, const Staff& in, std::string_view password_hash,
               Instant now) {
    tx.put(insert_staff, {county, in.id, in.login, in.name, in.unit, in.unit_name, in.unit_path,
                          in.duty_phone, in.state, password_hash, now});
    add_roles(tx, county, in.id, in.roles);
}

bool set_roles(db::Tx& tx, std::string_view county, const StaffId& id, std::int64_t version,
               const std::vector<RoleGrant>& roles) {
    if (tx.run(raise_version, {county, id, version}) == 0) {
        return false;
    }
    tx.run(delete_roles, {county, id});
    add_roles(tx, county, id, roles);
    return true;
}

bool set_state(db::Tx& tx, std::string_view county, const StaffId& id, std::int64_t version,
               StaffState state) {
    return tx.run(update_state, {county, id, version, state}) == 1;
}

void set_password(db::Tx& tx, std::string_view county, const StaffId& id, std::string_view hash) {
    tx.put(update_password, {county, id, hash});
}

}  // namespace ortoo::identity::store

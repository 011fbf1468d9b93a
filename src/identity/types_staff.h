// SPDX-License-Identifier: MulanPSL-2.0
// Staff as stored, sent and shown.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "identity/types.h"

namespace ortoo::identity {

// A role as people ask for it; the unit's path is found by the caller.
struct RoleAt {
    Role role = Role::agent;
    UnitId unit;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("role", r.role);
        v("unit", r.unit, "holds here and at all units below");
    }
};

// A role as it is held.
struct RoleGrant {
    Role role = Role::agent;
    UnitId unit;
    std::string path;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("role", r.role);
        v("unit", r.unit);
    }
};

struct Staff {
    StaffId id;
    std::int64_t version = 1;
    std::string login;
    std::string name;
    UnitId unit;  // home
    std::string unit_name;
    std::string unit_path;
    std::string duty_phone;  // public; private phones of staff are not stored
    StaffState state = StaffState::active;
    std::vector<RoleGrant> roles;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("id", r.id);
        v("version", r.version);
        v("login", r.login);
        v("name", r.name);
        v("unit", r.unit);
        v("unit_name", r.unit_name);
        v("phone", r.duty_phone, "duty phone, public");
        v("state", r.state);
        v("roles", r.roles);
    }
};

struct AddStaff {
    std::string login;
    std::string name;
    UnitId unit;
    std::string phone;
    std::vector<RoleAt> roles;
    std::string password;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("login", r.login, text(3, 32), "a–z, 0–9, . _ -; capitals are lowered");
        v("name", r.name, text(1, 50));
        v("unit", r.unit, "home unit");
        v("phone", r.phone, text(0, 32), "duty phone, shown to everyone");
        v("roles", r.roles, items(0, 20));
        v("password", r.password, text(10, 128), "the first one; to be changed by its owner");
    }
};

// AddStaff after its units were found and its password hashed (Identity::hashed).
struct NewStaff {
    std::string login;
    std::string name;
    UnitPlace home;
    std::string duty_phone;
    std::vector<RoleGrant> roles;
    std::string password_hash;
};

struct SetRoles {
    StaffId id;
    std::int64_t version = 0;
    std::vector<RoleAt> roles;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id, "the member of staff");
        v.if_match(r.version);
        v("roles", r.roles, items(0, 20), "all roles from now on; what is left out ends");
    }
};

struct SetState {
    StaffId id;
    std::int64_t version = 0;
    StaffState state = StaffState::active;
    std::string reason;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id, "the member of staff");
        v.if_match(r.version);
        v("state", r.state, "disabled ends every session at once");
        v("reason", r.reason, text(2, 200));
    }
};

struct StaffQuery {
    std::optional<UnitId> unit;
    std::optional<std::int64_t> page;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("unit", r.unit, "this unit and all below");
        v("page", r.page, number(0, 100'000), "from 0");
    }
};

struct StaffList {
    std::vector<Staff> rows;
    std::int64_t page = 0;
    bool more = false;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("rows", r.rows);
        v("page", r.page);
        v("more", r.more);
    }
};

}  // namespace ortoo::identity

// SPDX-License-Identifier: MulanPSL-2.0
#include <algorithm>

#include "base/json_encode.h"
#include "identity/rules.h"
#include "identity/service.h"
#include "identity/store.h"

namespace ortoo::identity {

namespace {

constexpr std::int64_t page_size = 20;

// What the ledger keeps of a member of staff: no name, no phone.
std::string body_of(const std::vector<RoleGrant>& roles) {
    json::object body;
    body["roles"] = encode_value(roles);
    return json::serialize(body);
}

// One may only give or take what lies inside one's own units.
Result<void> may_give(const Actor& actor, const std::vector<RoleGrant>& roles) {
    for (const RoleGrant& each : roles) {
        TRY(in_scope(actor, staff_manage, each.path));
    }
    return {};
}

// Twice the same role at one unit is one role.
std::vector<RoleGrant> distinct(std::vector<RoleGrant> roles) {
    std::ranges::sort(roles, {}, [](const RoleGrant& r) { return std::pair(r.role, r.unit); });
    const auto again = std::ranges::unique(
        roles, {}, [](const RoleGrant& r) { return std::pair(r.role, r.unit); });
    roles.erase(again.begin(), again.end());
    return roles;
}

}  // namespace

void Identity::log(db::Tx& tx, const Context& ctx, std::string kind, const StaffId& id,
                   std::string body) const {
    ledger_.append(tx, ctx,
                   {std::move(kind), ledger::SubjectKind::staff, id.text, "", std::move(body)});
}

Result<std::string> Identity::hashed(const std::string& login, const std::string& password) const {
    if (!normal_login(login)) {
        return refuse(login_invalid, "login");
    }
    TRY(password_allowed(login, password, "password"));
    return crypto::hash_password(password, random_, cost_);
}

Result<Staff> Identity::add_staff(db::Tx& tx, const Context& ctx, const NewStaff& in) {
    TRY(in_scope(ctx.actor, staff_manage, in.home.path));
    TRY(may_give(ctx.actor, in.roles));
    const auto login = normal_login(in.login);
    if (!login) {
        return refuse(login_invalid, "login");
    }
    if (store::credentials(tx, ctx.county, *login)) {
        return refuse(login_taken, "login", {{"login", *login}});
    }
    Staff staff;
    staff.id = new_id<StaffTag>(ctx.now, random_);
    staff.login = *login;
    staff.name = in.name;
    staff.unit = in.home.id;
    staff.unit_name = in.home.name;
    staff.unit_path = in.home.path;
    staff.duty_phone = in.duty_phone;
    staff.roles = distinct(in.roles);
    store::add_staff(tx, ctx.county, staff, in.password_hash, ctx.now);
    log(tx, ctx, "staff.added", staff.id, body_of(staff.roles));
    return staff;
}

Result<Staff> Identity::set_roles(db::Tx& tx, const Context& ctx, const StaffId& id,
                                  std::int64_t version, const std::vector<RoleGrant>& roles) {
    auto found = store::staff(tx, ctx.county, id);
    if (!found) {
        return refuse(staff_not_found);
    }
    TRY(in_scope(ctx.actor, staff_manage, found->unit_path));
    TRY(may_give(ctx.actor, found->roles));
    TRY(may_give(ctx.actor, roles));
    found->roles = distinct(roles);
    if (!store::set_roles(tx, ctx.county, id, version, found->roles)) {
        return refuse(staff_stale);
    }
    found->version = version + 1;
    log(tx, ctx, "staff.roles_changed", id, body_of(found->roles));
    return *found;
}

Result<Staff> Identity::set_state(db::Tx& tx, const Context& ctx, const SetState& in) {
    auto found = store::staff(tx, ctx.county, in.id);
    if (!found) {
        return refuse(staff_not_found);
    }
    TRY(in_scope(ctx.actor, staff_manage, found->unit_path));
    TRY(may_give(ctx.actor, found->roles));
    if (!store::set_state(tx, ctx.county, in.id, in.version, in.state)) {
        return refuse(staff_stale);
    }
    if (in.state == StaffState::disabled) {
        store::end_sessions_of(tx, ctx.county, in.id.text);
    }
    found->state = in.state;
    found->version = in.version + 1;
    json::object body;
    body["state"] = name_of(in.state);
    body["reason"] = in.reason;
    log(tx, ctx, "staff.state_changed", in.id, json::serialize(body));
    return *found;
}

Result<StaffList> Identity::list(db::Session& session, const Context& ctx,
                                 const std::optional<UnitPlace>& unit, std::int64_t page) const {
    std::vector<std::string> paths = scopes(ctx.actor, staff_read);
    if (unit) {
        TRY(in_scope(ctx.actor, staff_read, unit->path));
        paths = {unit->path};
    }
    // Scopes do not overlap, so the page is found by merging the beginnings of each.
    const std::int64_t wanted = (page + 1) * page_size + 1;
    std::vector<Staff> rows;
    for (const std::string& each : paths) {
        auto found = store::below(session, ctx.county, each, wanted);
        std::ranges::move(found, std::back_inserter(rows));
    }
    std::ranges::sort(rows, {}, &Staff::login);
    const auto size = static_cast<std::int64_t>(rows.size());
    const std::int64_t first = std::min(page * page_size, size);
    const std::int64_t last = std::min(first + page_size, size);
    StaffList out;
    out.page = page;
    out.more = size > last;
    out.rows.assign(std::make_move_iterator(rows.begin() + first),
                    std::make_move_iterator(rows.begin() + last));
    return out;
}

std::optional<Staff> Identity::staff(db::Session& session, const std::string& county,
                                     const StaffId& id) const {
    return store::staff(session, county, id);
}

std::vector<Staff> Identity::holders(db::Session& session, const std::string& county, Role role,
                                     const UnitId& unit) const {
    return store::holders(session, county, role, unit);
}

}  // namespace ortoo::identity

// SPDX-License-Identifier: MulanPSL-2.0
#include "identity/routes.h"

#include "identity/routes_session.h"
#include "identity/service_agents.h"

namespace ortoo::identity {

namespace {

Result<UnitPlace> place(db::Session& session, const Context& ctx, const FindUnit& find_unit,
                        const UnitId& unit, std::string_view field) {
    auto found = find_unit(session, ctx, unit);
    if (!found) {
        return refuse(unit_not_found, field);
    }
    return *found;
}

Result<std::vector<RoleGrant>> grants(db::Session& session, const Context& ctx,
                                      const FindUnit& find_unit, const std::vector<RoleAt>& roles) {
    std::vector<RoleGrant> out;
    for (const RoleAt& each : roles) {
        const auto at = TRY(place(session, ctx, find_unit, each.unit, "roles"));
        out.push_back({each.role, each.unit, at.path});
    }
    return out;
}

http::Route add(Identity& identity, const FindUnit& find_unit) {
    return http::pooled<AddStaff, Staff>(
        http::Method::post, "/api/v1/staff", "Add a member of staff",
        http::permission(staff_manage),
        {login_invalid, login_taken, password_weak, unit_not_found, out_of_scope},
        [&identity, find_unit](db::Session&, const Context&,
                               const AddStaff& in) -> Result<http::PoolOutcome> {
            auto hash = TRY(identity.hashed(in.login, in.password));
            return http::PoolOutcome{
                {},
                [&identity, find_unit, in, hash](db::Tx& tx,
                                                 const Context& ctx) -> Result<http::Reply> {
                    auto home = TRY(place(tx, ctx, find_unit, in.unit, "unit"));
                    auto roles = TRY(grants(tx, ctx, find_unit, in.roles));
                    return http::detail::reply_of(TRY(identity.add_staff(
                        tx, ctx, {in.login, in.name, home, in.phone, roles, hash})));
                }};
        });
}

http::Route change_roles(Identity& identity, const FindUnit& find_unit) {
    return http::post<SetRoles, Staff>(
        "/api/v1/staff/{id}/roles", "Set all roles of a member of staff",
        http::permission(staff_manage),
        {staff_not_found, staff_stale, unit_not_found, out_of_scope},
        [&identity, find_unit](db::Tx& tx, const Context& ctx,
                               const SetRoles& in) -> Result<Staff> {
            auto roles = TRY(grants(tx, ctx, find_unit, in.roles));
            return identity.set_roles(tx, ctx, in.id, in.version, roles);
        });
}

http::Route change_state(Identity& identity) {
    return http::post<SetState, Staff>(
        "/api/v1/staff/{id}/state", "Disable a member of staff, or let them in again",
        http::permission(staff_manage), {staff_not_found, staff_stale, out_of_scope},
        [&identity](db::Tx& tx, const Context& ctx, const SetState& in) {
            return identity.set_state(tx, ctx, in);
        });
}

http::Route list(Identity& identity, const FindUnit& find_unit) {
    return http::get<StaffQuery, StaffList>(
        "/api/v1/staff", "Staff of one's units, by login", http::permission(staff_read),
        {unit_not_found, out_of_scope},
        [&identity, find_unit](db::Session& session, const Context& ctx,
                               const StaffQuery& in) -> Result<StaffList> {
            std::optional<UnitPlace> unit;
            if (in.unit) {
                unit = TRY(place(session, ctx, find_unit, *in.unit, "unit"));
            }
            return identity.list(session, ctx, unit, in.page.value_or(0));
        });
}

struct AgentsOf {
    UnitId unit;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("unit", r.unit);
    }
};

http::Route agents(Identity& identity, const FindUnit& find_unit) {
    return http::get<AgentsOf, StaffList>(
        "/api/v1/units/{unit}/agents", "The agents of exactly this unit",
        http::permission(staff_read), {unit_not_found, out_of_scope},
        [&identity, find_unit](db::Session& session, const Context& ctx,
                               const AgentsOf& in) -> Result<StaffList> {
            const auto unit = TRY(place(session, ctx, find_unit, in.unit, "unit"));
            return agents_at(session, ctx, identity, unit);
        });
}

}  // namespace

http::Routes routes(Identity& identity, FindUnit find_unit) {
    http::Routes table = session_routes(identity);
    table.push_back(list(identity, find_unit));
    table.push_back(agents(identity, find_unit));
    table.push_back(add(identity, find_unit));
    table.push_back(change_roles(identity, find_unit));
    table.push_back(change_state(identity));
    for (http::Route& each : table) {
        each.tag = "identity";
    }
    return table;
}

}  // namespace ortoo::identity

// SPDX-License-Identifier: MulanPSL-2.0
#include "identity/service_agents.h"

#include "identity/rules.h"

namespace ortoo::identity {

Result<StaffList> agents_at(db::Session& session, const Context& ctx, const Identity& identity,
                            const UnitPlace& unit) {
    TRY(in_scope(ctx.actor, staff_read, unit.path));
    StaffList out;
    out.rows = identity.agents_of(session, ctx.county, unit.id);
    return out;
}

}  // namespace ortoo::identity

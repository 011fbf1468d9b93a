// SPDX-License-Identifier: MulanPSL-2.0
// Lists of appointments: one's own, and a hall's day.
#include <algorithm>

#include "appointments/service.h"
#include "identity/rules.h"

namespace ortoo::appointments {

AppointmentList Appointments::listed(db::Session& session, const Context& ctx,
                                     std::vector<Appointment> rows, std::int64_t page) const {
    AppointmentList out;
    out.page = page;
    out.more = static_cast<std::int64_t>(rows.size()) > store::page_size;
    rows.resize(std::min<std::size_t>(rows.size(), store::page_size));
    for (Appointment& each : rows) {
        if (const auto hall = parts_.queue.hall_of(session, ctx, each.hall)) {
            out.rows.push_back(view_of(session, ctx, *hall, std::move(each)));
        }
    }
    return out;
}

Result<AppointmentList> Appointments::mine(db::Session& session, const Context& ctx,
                                           const MineQuery& in) {
    const std::int64_t page = in.page.value_or(0);
    return listed(session, ctx, store::of_account(session, ctx.county, ctx.actor.id, page), page);
}

Result<AppointmentList> Appointments::day(db::Session& session, const Context& ctx,
                                          const DayQuery& in) {
    const queue::Hall hall = TRY(parts_.queue.hall_of(session, ctx, in.hall));
    TRY(identity::in_scope(ctx.actor, appointment_serve, hall.unit_path));
    const std::int64_t page = in.page.value_or(0);
    const CivilDate day = in.day.value_or(local_date(ctx.now));
    return listed(session, ctx, store::of_day(session, ctx.county, hall.id, day, page), page);
}

}  // namespace ortoo::appointments

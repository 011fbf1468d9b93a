// SPDX-License-Identifier: MulanPSL-2.0
#include "queue/store_row.h"

namespace ortoo::queue::store {

Ticket ticket_row(const db::Row& row) {
    Ticket out;
    int c = 0;
    out.id.text = row.text(c++);
    out.hall.text = row.text(c++);
    out.version = row.integer(c++);
    out.day = row.date(c++);
    out.number = row.text(c++);
    out.group.text = row.text(c++);
    out.state = row.as<TicketState>(c++);
    out.origin = row.as<TicketOrigin>(c++);
    out.lane = row.as<Lane>(c++);
    if (!row.null(c)) {
        out.reason = row.as<LaneReason>(c);
    }
    ++c;
    out.item = row.text(c++);
    out.code = row.text(c++);
    out.account = row.text(c++);
    out.place = row.integer(c++);
    out.skip = row.integer(c++);
    out.passes = row.integer(c++);
    out.calls = row.integer(c++);
    out.only_window.text = row.text(c++);
    out.window.text = row.text(c++);
    out.window_label = row.text(c++);
    out.staff = row.text(c++);
    out.taken_at = row.instant(c++);
    out.called_at = row.maybe_instant(c++);
    out.served_at = row.maybe_instant(c++);
    out.ended_at = row.maybe_instant(c++);
    return out;
}

}  // namespace ortoo::queue::store

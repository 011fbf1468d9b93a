// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "db/session.h"
#include "queue/types_desk.h"
#include "queue/types_visit.h"

namespace ortoo::queue::store {

[[nodiscard]] std::optional<Ticket> ticket(db::Session&, std::string_view county, const TicketId&);
[[nodiscard]] std::optional<Ticket> ticket_by_code(db::Session&, std::string_view county,
                                                   std::string_view code);
// An open one of this account on this day.
[[nodiscard]] std::optional<Ticket> of_account(db::Session&, std::string_view county,
                                               std::string_view account, CivilDate day);
void add(db::Tx&, std::string_view county, const Ticket&);
[[nodiscard]] bool save(db::Tx&, std::string_view county, const Ticket&);

struct Line {  // one day of a hall
    HallId hall;
    CivilDate day;
};
// Whom this window may call first: of the group, in each lane, one that was not passed and one that
// was.
[[nodiscard]] std::vector<Candidate> heads(db::Session&, std::string_view county, const Line&,
                                           std::string_view group, const WindowId&);
// One of the group was called: who was passed comes one nearer.
void one_nearer(db::Tx&, std::string_view county, const Line&, const GroupId&);
// The ticket that is third in the normal lane now: its holder should walk to the hall.
[[nodiscard]] std::optional<TicketId> soon(db::Session&, std::string_view county, const Line&,
                                           const GroupId&);

// Called to the window or served there.
[[nodiscard]] std::optional<Ticket> in_hand(db::Session&, std::string_view county, const WindowId&,
                                            CivilDate day);
[[nodiscard]] std::vector<Ticket> in_state(db::Session&, std::string_view county, const Line&,
                                           TicketState, std::int64_t max);
[[nodiscard]] std::vector<Ticket> waiting(db::Session&, std::string_view county, const Line&,
                                          std::string_view group, std::int64_t max);
[[nodiscard]] std::vector<BoardCall> last_calls(db::Session&, std::string_view county, const Line&);
struct Waits {
    std::string group;
    Lane lane = Lane::normal;
    std::int64_t count = 0;
};
[[nodiscard]] std::vector<Waits> counts(db::Session&, std::string_view county, const Line&);
// Waiting in the lane with a smaller place.
[[nodiscard]] std::int64_t before(db::Session&, std::string_view county, const Ticket&);
// Seconds of the last 20 services of the group, newest first.
[[nodiscard]] std::vector<std::int64_t> service_seconds(db::Session&, std::string_view county,
                                                        const Line&, const GroupId&);
[[nodiscard]] std::vector<DayGroup> day(db::Session&, std::string_view county, const Line&);
// An open one of an earlier day.
[[nodiscard]] std::optional<Ticket> of_yesterday(db::Session&, std::string_view county,
                                                 CivilDate today);

// --- cases of a visit
void add_case(db::Tx&, std::string_view county, std::string_view item_case, const TicketId&,
              Instant);
// Cases of the visits of the days from first to last, by the kind of the window that had them.
[[nodiscard]] WindowRate window_rate(db::Session&, std::string_view county, const HallId&,
                                     CivilDate first, CivilDate last);
[[nodiscard]] std::vector<std::string> cases(db::Session&, std::string_view county,
                                             const TicketId&);
[[nodiscard]] std::optional<TicketId> visit_of(db::Session&, std::string_view county,
                                               std::string_view item_case);

}  // namespace ortoo::queue::store

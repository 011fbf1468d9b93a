// SPDX-License-Identifier: MulanPSL-2.0
// What an act makes of a ticket.
#include <algorithm>

#include "queue/rules.h"

namespace ortoo::queue {

namespace {
using S = TicketState;
struct Row {
    S from;
    Act act;
    S to;
};
constexpr auto table = std::to_array<Row>({
    {S::waiting, Act::call, S::called},      {S::waiting, Act::transfer, S::waiting},
    {S::waiting, Act::leave, S::left},       {S::called, Act::recall, S::called},
    {S::called, Act::start, S::serving},     {S::called, Act::pass, S::waiting},
    {S::called, Act::park, S::parked},       {S::called, Act::transfer, S::waiting},
    {S::called, Act::put_back, S::waiting},  {S::called, Act::finish, S::finished},
    {S::called, Act::leave, S::left},        {S::serving, Act::park, S::parked},
    {S::serving, Act::transfer, S::waiting}, {S::serving, Act::send_away, S::away},
    {S::serving, Act::put_back, S::waiting}, {S::serving, Act::finish, S::finished},
    {S::parked, Act::resume, S::serving},    {S::parked, Act::transfer, S::waiting},
    {S::parked, Act::put_back, S::waiting},  {S::parked, Act::finish, S::finished},
    {S::parked, Act::leave, S::left},        {S::away, Act::come_back, S::waiting},
    {S::away, Act::finish, S::finished},     {S::away, Act::leave, S::left},
    {S::missed, Act::rejoin, S::waiting},    {S::missed, Act::leave, S::left},
});

// Acts of the window that has the ticket; the others belong to the hall.
constexpr auto of_window = std::to_array<Act>(
    {Act::recall, Act::start, Act::pass, Act::park, Act::send_away, Act::put_back});

void seat_at(Ticket& ticket, const Seat& seat) {
    ticket.window = seat.window;
    ticket.window_label = seat.label;
    ticket.staff = seat.staff;
}

// Back among those who wait: nobody's, and not yet called.
void unseat(Ticket& ticket) {
    ticket.calls = 0;
    ticket.called_at.reset();
    ticket.served_at.reset();
    ticket.staff.clear();
}

void pass(Ticket& ticket, const HallRules& rules, Instant now) {
    ++ticket.passes;
    unseat(ticket);
    if (ticket.passes >= rules.passes_max) {
        ticket.state = S::missed;
        ticket.ended_at = now;
        return;
    }
    ticket.skip = rules.pass_behind;
}

void come_back(Ticket& ticket) {
    unseat(ticket);
    ticket.lane = Lane::priority;
    if (!ticket.reason) {
        ticket.reason = LaneReason::returned;
    }
}
}  // namespace

bool over(TicketState state) {
    return state == S::finished || state == S::left || state == S::lapsed;
}

bool at_window(TicketState state) {
    return state == S::called || state == S::serving;
}

Result<TicketState> after(TicketState from, Act act) {
    if (act == Act::lapse && !over(from)) {
        return S::lapsed;
    }
    for (const Row& row : table) {
        if (row.from == from && row.act == act) {
            return row.to;
        }
    }
    return refuse(act_unfit, "state", {{"state", std::string(name_of(from))}});
}

Result<Ticket> acted(Ticket ticket, Act act, const HallRules& rules, const Seat& seat,
                     Instant now) {
    const TicketState to = TRY(after(ticket.state, act));
    if (act == Act::recall && ticket.calls > rules.recalls_max) {
        return refuse(recalled_enough, "calls", {{"calls", std::to_string(ticket.calls)}});
    }
    ticket.state = to;
    switch (act) {
        case Act::call:
            seat_at(ticket, seat);
            ticket.calls = 1;
            ticket.skip = 0;
            ticket.called_at = now;
            break;
        case Act::recall:
            ++ticket.calls;
            ticket.called_at = now;
            break;
        case Act::start:
            ticket.served_at = now;
            break;
        case Act::resume:
            seat_at(ticket, seat);
            ticket.served_at = ticket.served_at.value_or(now);
            break;
        case Act::pass:
            pass(ticket, rules, now);
            break;
        case Act::come_back:
            come_back(ticket);
            break;
        case Act::put_back:
            unseat(ticket);
            break;
        case Act::rejoin:
            unseat(ticket);
            ticket.ended_at.reset();
            ticket.passes = 0;
            ticket.skip = rules.pass_behind;
            break;
        case Act::park:
        case Act::send_away:
        case Act::transfer:
            break;
        case Act::finish:
        case Act::leave:
        case Act::lapse:
            ticket.ended_at = now;
            break;
    }
    return ticket;
}

Result<Ticket> transferred(Ticket ticket, std::optional<GroupId> group,
                           std::optional<WindowId> window) {
    ticket.state = TRY(after(ticket.state, Act::transfer));
    if (group) {
        ticket.group = *group;
    }
    ticket.only_window = window.value_or(WindowId{});
    ticket.skip = 0;
    unseat(ticket);
    return ticket;
}

std::vector<std::string> allowed_acts(const Ticket& ticket, bool mine, bool seated,
                                      const HallRules& rules) {
    std::vector<std::string> out;
    for (const auto& [act, name] : act_names) {
        const bool window_act = std::ranges::count(of_window, act) > 0;
        const bool by_window = window_act || at_window(ticket.state);
        const bool fits = act != Act::lapse && act != Act::call && after(ticket.state, act) &&
                          (!by_window || mine) && (act != Act::resume || seated) &&
                          (act != Act::recall || ticket.calls <= rules.recalls_max);
        if (fits) {
            out.emplace_back(name);
        }
    }
    return out;
}

}  // namespace ortoo::queue

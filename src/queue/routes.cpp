// SPDX-License-Identifier: MulanPSL-2.0
// Windows, tickets and visits.
#include "queue/routes.h"

#include "queue/routes_part.h"

namespace ortoo::queue {

namespace {
struct ActRoute {
    const char* path;
    const char* summary;
    Act act;
};
constexpr auto act_routes = std::to_array<ActRoute>({
    {"/api/v1/queue/tickets/{id}/recall", "Call the number again", Act::recall},
    {"/api/v1/queue/tickets/{id}/start", "The citizen is at the window", Act::start},
    {"/api/v1/queue/tickets/{id}/pass", "Did not come: others go first", Act::pass},
    {"/api/v1/queue/tickets/{id}/park", "Fetches a paper; the next may come", Act::park},
    {"/api/v1/queue/tickets/{id}/resume", "Go on with a parked one", Act::resume},
    {"/api/v1/queue/tickets/{id}/send-away", "Sent to a bureau, will be back", Act::send_away},
    {"/api/v1/queue/tickets/{id}/come-back", "Back from the bureau", Act::come_back},
    {"/api/v1/queue/tickets/{id}/put-back", "Called by mistake: back to its place", Act::put_back},
    {"/api/v1/queue/tickets/{id}/finish", "Served", Act::finish},
    {"/api/v1/queue/tickets/{id}/leave", "Went home", Act::leave},
    {"/api/v1/queue/tickets/{id}/rejoin", "Was missed and is here after all", Act::rejoin},
});

void ticket_routes(http::Routes& out, Queue& queue) {
    const auto clerk = http::permission(queue_serve);
    const Refusals on_ticket{ticket_not_found, hall_not_found,  identity::out_of_scope,
                             queue_stale,      not_your_ticket, act_unfit};
    for (const ActRoute& each : act_routes) {
        Refusals refusals = on_ticket;
        if (each.act == Act::recall) {
            refusals.push_back(recalled_enough);
        } else if (each.act == Act::resume) {
            refusals.insert(refusals.end(), {window_closed, in_hand});
        }
        out.push_back(http::post<TicketAct, TicketView>(
            each.path, each.summary, clerk, refusals,
            [&queue, act = each.act](db::Tx& tx, const Context& ctx, const TicketAct& in) {
                return queue.act(tx, ctx, in, act);
            }));
    }
    Refusals moving = on_ticket;
    moving.insert(moving.end(), {group_not_found, window_not_found, window_unfit});
    out.push_back(change<Transfer, TicketView>("/api/v1/queue/tickets/{id}/transfer",
                                               "To another group or window, at the same place",
                                               clerk, moving, queue, &Queue::transfer));
    out.push_back(change<AddCase, VisitView>(
        "/api/v1/queue/tickets/{id}/cases", "A case was received in this visit", clerk,
        {ticket_not_found, hall_not_found, identity::out_of_scope, not_your_ticket, case_unknown,
         case_elsewhere},
        queue, &Queue::add_case));
}

void window_routes(http::Routes& out, Queue& queue) {
    const auto clerk = http::permission(queue_serve);
    const Refusals base{hall_not_found, identity::out_of_scope, window_not_found};
    const auto with = [&](const Refusals& more) {
        Refusals all = base;
        all.insert(all.end(), more.begin(), more.end());
        return all;
    };
    out.push_back(change<TakeSeat, DeskView>(
        "/api/v1/halls/{id}/windows/{window}/open", "Sit down at a window", clerk,
        with({queue_stale, window_taken, other_window}), queue, &Queue::open_session));
    out.push_back(change<TakeSeat, DeskView>(
        "/api/v1/halls/{id}/windows/{window}/pause", "No more calls for a while", clerk,
        with({queue_stale, not_your_window}), queue, &Queue::pause_session));
    out.push_back(change<TakeSeat, DeskView>(
        "/api/v1/halls/{id}/windows/{window}/close", "Leave the window", clerk,
        with({queue_stale, not_your_window, window_closed, in_hand, act_unfit}), queue,
        &Queue::close_session));
    out.push_back(change<CounterAt, TicketView>(
        "/api/v1/halls/{id}/windows/{window}/next", "Call the next number", clerk,
        with({not_your_window, window_closed, in_hand, nobody_waits, act_unfit}), queue,
        &Queue::next));
}
}  // namespace

http::Routes routes(Queue& queue) {
    http::Routes out;
    const auto clerk = http::permission(queue_serve);
    const auto reader = http::permission(queue_read);
    hall_routes(out, queue);
    out.push_back(change<StaffTake, TakenView>(
        "/api/v1/halls/{id}/take", "A number given by staff", clerk,
        {hall_not_found, identity::out_of_scope, group_not_found, group_closed, no_group}, queue,
        &Queue::take_for));
    window_routes(out, queue);
    ticket_routes(out, queue);
    out.push_back(look<HallAt, DeskView>("/api/v1/halls/{id}/desk", "A hall as its clerks see it",
                                         clerk, {hall_not_found, identity::out_of_scope}, queue,
                                         &Queue::desk));
    out.push_back(look<DayQuery, DayView>("/api/v1/halls/{id}/day", "A day of a hall in figures",
                                          reader, {hall_not_found, identity::out_of_scope}, queue,
                                          &Queue::day));
    const Refusals visit{ticket_not_found, hall_not_found, identity::out_of_scope};
    out.push_back(look<TicketAt, VisitView>("/api/v1/queue/tickets/{id}",
                                            "A visit: its ticket and its cases", reader, visit,
                                            queue, &Queue::visit));
    out.push_back(look<VisitOfCase, VisitView>("/api/v1/queue/cases/{id}/visit",
                                               "The visit in which a case was received", reader,
                                               visit, queue, &Queue::visit_of_case));
    sheet_routes(out, queue);
    for (http::Route& each : out) {
        each.tag = "queue";
    }
    return out;
}

}  // namespace ortoo::queue

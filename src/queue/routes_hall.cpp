// SPDX-License-Identifier: MulanPSL-2.0
// Settings of the head, boards, kiosks, phones.
#include "queue/routes_part.h"

namespace ortoo::queue {

namespace {
void setup_routes(http::Routes& out, Queue& queue) {
    const auto head = http::permission(queue_manage);
    const Refusals base{hall_not_found, identity::out_of_scope, queue_stale};
    const auto with = [&](const Refusals& more) {
        Refusals all = base;
        all.insert(all.end(), more.begin(), more.end());
        return all;
    };
    out.push_back(change<AddHall, SetupView>(
        "/api/v1/halls", "A hall of an outlet", head,
        {identity::unit_not_found, identity::out_of_scope, hall_exists}, queue, &Queue::add_hall));
    out.push_back(look<HallAt, SetupView>("/api/v1/halls/{id}/setup", "What the head has set", head,
                                          {hall_not_found, identity::out_of_scope}, queue,
                                          &Queue::setup));
    out.push_back(change<SetRules, SetupView>("/api/v1/halls/{id}/rules",
                                              "Change the numbers of a hall", head, base, queue,
                                              &Queue::set_rules));
    out.push_back(change<HallStep, SetupView>("/api/v1/halls/{id}/kiosk-code",
                                              "A new code for the machines of the hall", head, base,
                                              queue, &Queue::renew_kiosk));
    out.push_back(change<AddGroup, SetupView>(
        "/api/v1/halls/{id}/groups", "A group of services with numbers of its own", head,
        with({letter_wrong, item_elsewhere}), queue, &Queue::add_group));
    out.push_back(change<ChangeGroup, SetupView>(
        "/api/v1/halls/{id}/groups/{group}", "Change a group", head,
        with({letter_wrong, item_elsewhere, group_not_found}), queue, &Queue::change_group));
    out.push_back(change<PlaceWindow, SetupView>(
        "/api/v1/halls/{id}/windows/{window}", "Place a window, and say whom it calls", head,
        with({window_not_found, group_not_found, window_taken}), queue, &Queue::place_window));
}

// A stream needs no session: numbers mean nothing outside their hall.
template <class In>
http::Route file(const char* path, const char* summary, Refusals refusals, const char* type,
                 Queue& queue,
                 Result<std::string> (Queue::*use_case)(db::Session&, const Context&, const In&)) {
    return http::get<In, http::File>(
        path, summary, http::everyone, std::move(refusals),
        [&queue, use_case, type](db::Session& session, const Context& ctx,
                                 const In& in) -> Result<http::File> {
            return http::File{type, TRY((queue.*use_case)(session, ctx, in)), ""};
        });
}
constexpr const char* stream_type = "text/event-stream";

void public_routes(http::Routes& out, Queue& queue) {
    using http::everyone;
    out.push_back(look<HallQuery, HallList>("/api/v1/halls", "Halls, by id", everyone, {}, queue,
                                            &Queue::halls));
    out.push_back(look<HallAt, BoardView>("/api/v1/halls/{id}/board",
                                          "Numbers and windows, as on the board", everyone,
                                          {hall_not_found}, queue, &Queue::board));
    out.push_back(file<HallAt>("/api/v1/halls/{id}/events", "Hear that the board changed",
                               {hall_not_found}, stream_type, queue, &Queue::listen_hall));
    out.push_back(look<FollowAt, FollowView>(
        "/api/v1/tickets/{code}", "One's own number: who is before, how long, where to", everyone,
        {ticket_not_found, follow_wait}, queue, &Queue::follow));
    out.push_back(file<FollowAt>("/api/v1/tickets/{code}/events",
                                 "Hear that one's number is called", {ticket_not_found},
                                 stream_type, queue, &Queue::listen_ticket));
    out.push_back(file<FollowAt>("/api/v1/tickets/{code}/qr",
                                 "A picture that leads a phone to the number", {ticket_not_found},
                                 "image/svg+xml", queue, &Queue::qr));
    out.push_back(change<FollowAt, FollowView>(
        "/api/v1/tickets/{code}/give-back", "Give one's number back", everyone,
        {ticket_not_found, act_unfit}, queue, &Queue::leave));
    const Refusals taking{hall_not_found, group_not_found, group_closed, no_group};
    Refusals kiosk = taking;
    kiosk.insert(kiosk.end(), {kiosk_unknown, kiosk_wait});
    out.push_back(change<KioskTake, TakenView>("/api/v1/halls/{id}/kiosk/take",
                                               "A number from the machine in the hall", everyone,
                                               kiosk, queue, &Queue::take_at_kiosk));
    out.push_back(change<CallHelp, Nothing>(
        "/api/v1/halls/{id}/kiosk/help", "Somebody at the machine needs help", everyone,
        {hall_not_found, kiosk_unknown, kiosk_wait}, queue, &Queue::call_help));
    Refusals phone = taking;
    phone.push_back(has_ticket);
    out.push_back(change<PhoneTake, TakenView>("/api/v1/halls/{id}/phone/take",
                                               "A number taken from home", http::citizen, phone,
                                               queue, &Queue::take_by_phone));
}
}  // namespace

void hall_routes(http::Routes& out, Queue& queue) {
    setup_routes(out, queue);
    public_routes(out, queue);
}

}  // namespace ortoo::queue

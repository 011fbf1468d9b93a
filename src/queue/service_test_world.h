// SPDX-License-Identifier: MulanPSL-2.0
// A hall with two groups and two windows, its clerks and its head.
#pragma once

#include "cases/service_test_journey.h"
#include "cases/service_test_world.h"
#include "queue/service.h"

namespace ortoo::queue {

struct World : cases::World {
    Queue queue{{random, ledger, outbox, outlets, catalogue, cases, people, documents, identity}};
    Context head = staff("head", identity::Role::town_head, "150626.104.");
    Context first = clerk();
    Context second = staff("clerk.two", identity::Role::clerk, "150626.104.");
    Context stranger = staff("clerk.far", identity::Role::clerk, "150626.101.");
    HallId hall;
    GroupId all;     // A, every item
    GroupId social;  // B, one item of the town
    WindowId one;    // calls A and B
    WindowId two;    // calls A

    World() {
        const auto window = [&](const char* name) {
            return write([&](db::Tx& tx) {
                       return outlets.open_window(
                           tx, system(), {UnitId{town}, outlets::WindowKind::comprehensive, name});
                   })
                .value()
                .id;
        };
        one = window("综合一号");
        two = window("综合二号");
        hall = run(queue, &Queue::add_hall, head, {UnitId{town}, "便民大厅"}).value().id;
        AddGroup wide;
        wide.hall = hall;
        wide.letter = "A";
        wide.name = "综合业务";
        wide.catch_all = true;
        wide.active = true;
        all = run(queue, &Queue::add_group, head, wide).value().groups.front().id;
        AddGroup narrow = wide;
        narrow.letter = "B";
        narrow.name = "社保";
        narrow.catch_all = false;
        narrow.items = {town_item.text};
        social = run(queue, &Queue::add_group, head, narrow).value().groups.back().id;
        run(queue, &Queue::place_window, head, {hall, one, 0, "1", {all.text, social.text}})
            .value();
        run(queue, &Queue::place_window, head, {hall, two, 0, "2", {all.text}}).value();
    }
    std::string kiosk() { return queue.setup(*reader, head, {hall}).value().kiosk_code; }
    TakenView take(std::optional<LaneReason> reason = {}) {
        return run(queue, &Queue::take_at_kiosk, guest(), {hall, kiosk(), all, {}, reason}).value();
    }
    Result<DeskView> open(const Context& who, const WindowId& window, std::int64_t version = 1) {
        return run(queue, &Queue::open_session, who, {hall, window, version});
    }
    Result<TicketView> next(const Context& who, const WindowId& window) {
        return run(queue, &Queue::next, who, {hall, window});
    }
    Result<TicketView> act(const Context& who, const TicketView& ticket, Act act) {
        return write(
            [&](db::Tx& tx) { return queue.act(tx, who, {ticket.id, ticket.version}, act); });
    }
    FollowView follow(const TakenView& taken) {
        return queue.follow(*reader, guest(), {taken.code}).value();
    }
};

}  // namespace ortoo::queue

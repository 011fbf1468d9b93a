// SPDX-License-Identifier: MulanPSL-2.0
#include <set>

#include "queue/service_test_world.h"

using namespace ortoo;
using namespace ortoo::queue;
using cases::code_of;

TEST_CASE("a number is taken, called, served and finished; the ledger holds each step") {
    World bed;
    const TakenView taken = bed.take();
    CHECK(taken.number == "A001");
    CHECK(taken.code.size() == 24);
    CHECK(bed.follow(taken).ahead == 0);
    REQUIRE(bed.open(bed.first, bed.one));
    auto ticket = bed.next(bed.first, bed.one);
    REQUIRE(ticket);
    CHECK(ticket->number == "A001");
    CHECK(bed.follow(taken).window == "1");
    ticket = bed.act(bed.first, *ticket, Act::start);
    REQUIRE(ticket);
    ticket = bed.act(bed.first, *ticket, Act::finish);
    REQUIRE(ticket);
    CHECK(ticket->allowed.empty());
    CHECK(bed.kinds(taken.id.text) == std::vector<std::string>{"ticket.taken", "ticket.called",
                                                               "ticket.started",
                                                               "ticket.finished"});
}

TEST_CASE("two clerks get two numbers, in the order of taking") {
    World bed;
    for (int i = 0; i < 4; ++i) {
        static_cast<void>(bed.take());
    }
    REQUIRE(bed.open(bed.first, bed.one));
    REQUIRE(bed.open(bed.second, bed.two));
    CHECK(bed.next(bed.first, bed.one)->number == "A001");
    CHECK(bed.next(bed.second, bed.two)->number == "A002");
    CHECK(code_of(bed.next(bed.first, bed.one)) == "queue.in_hand");
}

TEST_CASE("the priority lane goes first, and after three of it somebody who waited") {
    World bed;
    static_cast<void>(bed.take());
    for (int i = 0; i < 5; ++i) {
        static_cast<void>(bed.take(LaneReason::elderly));
    }
    REQUIRE(bed.open(bed.first, bed.one));
    std::vector<std::string> called;
    for (int i = 0; i < 6; ++i) {
        const auto ticket = bed.next(bed.first, bed.one);
        REQUIRE(ticket);
        called.push_back(ticket->number);
        REQUIRE(bed.act(bed.first, *ticket, Act::finish));
    }
    CHECK(called == std::vector<std::string>{"A002", "A003", "A004", "A001", "A005", "A006"});
    CHECK(code_of(bed.next(bed.first, bed.one)) == "queue.nobody_waits");
}

TEST_CASE("who is passed comes back after three others") {
    World bed;
    const TakenView late = bed.take();
    for (int i = 0; i < 5; ++i) {
        static_cast<void>(bed.take());
    }
    REQUIRE(bed.open(bed.first, bed.one));
    REQUIRE(bed.act(bed.first, bed.next(bed.first, bed.one).value(), Act::pass));
    CHECK(bed.follow(late).skip == 3);
    std::vector<std::string> called;
    for (int i = 0; i < 5; ++i) {
        const auto ticket = bed.next(bed.first, bed.one).value();
        called.push_back(ticket.number);
        REQUIRE(bed.act(bed.first, ticket, Act::finish));
    }
    CHECK(called == std::vector<std::string>{"A002", "A003", "A004", "A001", "A005"});
}

TEST_CASE("a transfer keeps the place, and to one window it waits for that one") {
    World bed;
    const TakenView taken = bed.take();
    static_cast<void>(bed.take());
    REQUIRE(bed.open(bed.first, bed.one));
    REQUIRE(bed.open(bed.second, bed.two));
    const auto ticket = bed.next(bed.first, bed.one).value();
    const auto moved =
        bed.run(bed.queue, &Queue::transfer, bed.first, {ticket.id, ticket.version, {}, bed.two});
    REQUIRE(moved);
    CHECK(bed.next(bed.first, bed.one)->number == "A002");
    CHECK(bed.next(bed.second, bed.two)->number == taken.number);
    const auto there = bed.act(
        bed.second, bed.queue.desk(*bed.reader, bed.second, {bed.hall}).value().in_hand.value(),
        Act::start);
    CHECK(code_of(bed.run(bed.queue, &Queue::transfer, bed.second,
                          {there->id, there->version, bed.social, bed.two})) ==
          "queue.window_unfit");
}

TEST_CASE("a window that goes dark gives its number back, by the head") {
    World bed;
    const TakenView taken = bed.take();
    REQUIRE(bed.open(bed.first, bed.one));
    static_cast<void>(bed.next(bed.first, bed.one).value());
    CHECK(code_of(bed.run(bed.queue, &Queue::close_session, bed.first, {bed.hall, bed.one, 2})) ==
          "queue.in_hand");
    CHECK(code_of(bed.run(bed.queue, &Queue::close_session, bed.second, {bed.hall, bed.one, 2})) ==
          "queue.not_your_window");
    REQUIRE(bed.run(bed.queue, &Queue::close_session, bed.head, {bed.hall, bed.one, 2}));
    CHECK(bed.follow(taken).state == TicketState::waiting);
    REQUIRE(bed.open(bed.second, bed.two));
    CHECK(bed.next(bed.second, bed.two)->number == taken.number);
}

TEST_CASE("refused: strangers, other hands, old versions, wrong codes") {
    World bed;
    const TakenView taken = bed.take();
    CHECK(code_of(bed.open(bed.stranger, bed.one)) == "auth.out_of_scope");
    REQUIRE(bed.open(bed.first, bed.one));
    CHECK(code_of(bed.open(bed.second, bed.one, 2)) == "queue.window_taken");
    CHECK(code_of(bed.open(bed.first, bed.two)) == "queue.other_window");
    CHECK(code_of(bed.next(bed.second, bed.one)) == "queue.not_your_window");
    const auto ticket = bed.next(bed.first, bed.one).value();
    CHECK(code_of(bed.act(bed.second, ticket, Act::finish)) == "queue.not_your_ticket");
    TicketView old = ticket;
    old.version = 1;
    CHECK(code_of(bed.act(bed.first, old, Act::finish)) == "queue.stale");
    CHECK(code_of(bed.act(bed.first, ticket, Act::rejoin)) == "queue.act_unfit");
    CHECK(code_of(bed.run(bed.queue, &Queue::take_at_kiosk, bed.guest(),
                          {bed.hall, "not-the-code", bed.all, {}, {}})) == "queue.kiosk_unknown");
    CHECK(code_of(bed.queue.follow(*bed.reader, bed.guest(), {"0123"})) ==
          "queue.ticket_not_found");
    CHECK(code_of(bed.run(bed.queue, &Queue::set_rules, bed.first, {bed.hall, 1, {}})) ==
          "auth.out_of_scope");
    CHECK(taken.number == ticket.number);
}

TEST_CASE("an item finds its group, and one that no group has goes to the one that takes all") {
    World bed;
    const auto number = [&](const catalogue::ItemId& item) {
        return bed
            .run(bed.queue, &Queue::take_for, bed.first,
                 {bed.hall, TicketOrigin::agent, {}, item.text, {}})
            .value();
    };
    CHECK(number(bed.town_item).number == "B001");
    CHECK(number(bed.bureau_item).number == "A001");
    CHECK(number(bed.bureau_item).lane == Lane::priority);  // an agent's
    CHECK(code_of(bed.run(bed.queue, &Queue::take_for, bed.first,
                          {bed.hall, TicketOrigin::clerk, {}, "nothing", {}})) == "queue.no_group");
}

TEST_CASE("one citizen has one open number a day") {
    World bed;
    Context citizen = bed.guest();
    citizen.actor.kind = ActorKind::citizen;
    citizen.actor.id = "account-1";
    const PhoneTake in{bed.hall, bed.all, {}, {}};
    const auto taken = bed.run(bed.queue, &Queue::take_by_phone, citizen, in);
    REQUIRE(taken);
    CHECK(code_of(bed.run(bed.queue, &Queue::take_by_phone, citizen, in)) == "queue.has_ticket");
    REQUIRE(bed.run(bed.queue, &Queue::leave, bed.guest(), {taken->code}));
    CHECK(bed.run(bed.queue, &Queue::take_by_phone, citizen, in));
}

TEST_CASE("cases of a visit are found by its ticket and the ticket by them") {
    World bed;
    static_cast<void>(bed.take());
    REQUIRE(bed.open(bed.first, bed.one));
    auto ticket = bed.next(bed.first, bed.one).value();
    const auto received = bed.walked_in(bed.town_item);
    const auto visit =
        bed.run(bed.queue, &Queue::add_case, bed.first, {ticket.id, received.item.id.text});
    REQUIRE(visit);
    CHECK(visit->cases == std::vector<std::string>{received.item.id.text});
    CHECK(bed.queue.visit_of_case(*bed.reader, bed.first, {received.item.id.text})->number ==
          ticket.number);
    CHECK(code_of(bed.run(bed.queue, &Queue::add_case, bed.second,
                          {ticket.id, received.item.id.text})) == "queue.not_your_ticket");
    CHECK(code_of(bed.run(bed.queue, &Queue::add_case, bed.first, {ticket.id, "no-such-case"})) ==
          "queue.case_unknown");
}

TEST_CASE("the day ends: what is open lapses, sessions close, numbers begin again") {
    World bed;
    const TakenView taken = bed.take();
    REQUIRE(bed.open(bed.first, bed.one));
    bed.pass_days(1);
    const auto step = [&] {
        return bed.write([&](db::Tx& tx) { return bed.queue.lapse_next(tx, bed.system()); });
    };
    CHECK(step().value());
    CHECK(step().value());
    CHECK_FALSE(step().value());
    CHECK(bed.follow(taken).state == TicketState::lapsed);
    CHECK(bed.take().number == "A001");
    const auto board = bed.queue.board(*bed.reader, bed.guest(), {bed.hall}).value();
    CHECK(board.windows.front().state == SessionState::closed);
    CHECK(board.groups.front().waiting == 1);
}

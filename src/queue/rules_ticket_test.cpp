// SPDX-License-Identifier: MulanPSL-2.0
#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <set>

#include "queue/rules.h"

using namespace ortoo;
using namespace ortoo::queue;

namespace {
using S = TicketState;
const Instant nine = parse_instant("2026-11-18T09:00:00+08:00").value();
const Seat seat{WindowId{"w3"}, "3", "clerk"};
const HallRules rules;

Ticket ticket(TicketState state = S::waiting) {
    Ticket out;
    out.id.text = "t";
    out.number = "A012";
    out.group.text = "g";
    out.state = state;
    out.place = 12;
    out.taken_at = nine;
    return out;
}

Ticket must(const Ticket& from, std::initializer_list<Act> acts) {
    Ticket out = from;
    for (const Act act : acts) {
        out = acted(out, act, rules, seat, nine).value();
    }
    return out;
}
}  // namespace

TEST_CASE("states of a ticket: what leads where, and nothing else does") {
    const std::set<std::tuple<S, Act, S>> leads{
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
        {S::waiting, Act::lapse, S::lapsed},     {S::called, Act::lapse, S::lapsed},
        {S::serving, Act::lapse, S::lapsed},     {S::parked, Act::lapse, S::lapsed},
        {S::away, Act::lapse, S::lapsed},        {S::missed, Act::lapse, S::lapsed},
    };
    for (const auto& [from, from_name] : names(S{})) {
        for (const auto& [act, act_name] : act_names) {
            const auto to = after(from, act);
            CAPTURE(from_name);
            CAPTURE(act_name);
            if (to) {
                CHECK(leads.contains({from, act, *to}));
            } else {
                CHECK(to.error().code == "queue.act_unfit");
                CHECK(std::ranges::none_of(leads, [&](const auto& each) {
                    return std::get<0>(each) == from && std::get<1>(each) == act;
                }));
            }
        }
        CHECK(over(from) == (from == S::finished || from == S::left || from == S::lapsed));
    }
}

TEST_CASE("a call names the window; repeated calls have a limit") {
    const Ticket called = must(ticket(), {Act::call});
    CHECK(called.window_label == "3");
    CHECK(called.staff == "clerk");
    CHECK(called.calls == 1);
    CHECK(called.called_at == nine);
    const Ticket often = must(called, {Act::recall, Act::recall, Act::recall});
    CHECK(often.calls == 4);
    CHECK(acted(often, Act::recall, rules, seat, nine).error().code == "queue.recalled_enough");
}

TEST_CASE("who is passed waits behind others at the old place, and is missed in the end") {
    const Ticket passed = must(ticket(), {Act::call, Act::pass});
    CHECK(passed.state == S::waiting);
    CHECK(passed.place == 12);
    CHECK(passed.skip == 3);
    CHECK(passed.staff.empty());
    CHECK_FALSE(passed.called_at);
    const Ticket missed = must(passed, {Act::call, Act::pass, Act::call, Act::pass});
    CHECK(missed.state == S::missed);
    CHECK(missed.ended_at == nine);
    const Ticket again = must(missed, {Act::rejoin});
    CHECK(again.state == S::waiting);
    CHECK(again.passes == 0);
    CHECK(again.skip == 3);
    CHECK_FALSE(again.ended_at);
}

TEST_CASE("back from a bureau is the priority lane, with the reason that was there before") {
    const Ticket served = must(ticket(), {Act::call, Act::start});
    const Ticket back = must(served, {Act::send_away, Act::come_back});
    CHECK(back.lane == Lane::priority);
    CHECK(back.reason == LaneReason::returned);
    Ticket old = served;
    old.reason = LaneReason::elderly;
    CHECK(must(old, {Act::send_away, Act::come_back}).reason == LaneReason::elderly);
}

TEST_CASE("a transfer keeps the place and forgets the call") {
    const Ticket served = must(ticket(), {Act::call, Act::start});
    const Ticket moved = transferred(served, GroupId{"h"}, WindowId{"w7"}).value();
    CHECK(moved.state == S::waiting);
    CHECK(moved.place == 12);
    CHECK(moved.group.text == "h");
    CHECK(moved.only_window.text == "w7");
    CHECK(moved.staff.empty());
    CHECK(transferred(ticket(S::finished), {}, {}).error().code == "queue.act_unfit");
    const Ticket kept = transferred(served, {}, WindowId{"w7"}).value();
    CHECK(kept.group == served.group);  // only the window is another
    CHECK(kept.only_window == WindowId{"w7"});
}

TEST_CASE("what is allowed: the window's acts to its clerk, resuming to free hands") {
    const auto has = [](const std::vector<std::string>& all, const char* act) {
        return std::ranges::count(all, act) == 1;
    };
    const Ticket called = must(ticket(), {Act::call});
    CHECK(has(allowed_acts(called, true, false, rules), "recall"));
    CHECK(has(allowed_acts(called, true, false, rules), "pass"));
    CHECK(allowed_acts(called, false, true, rules).empty());
    const Ticket parked = must(called, {Act::park});
    CHECK(has(allowed_acts(parked, true, true, rules), "resume"));
    CHECK_FALSE(has(allowed_acts(parked, true, false, rules), "resume"));
    CHECK(has(allowed_acts(ticket(), false, false, rules), "leave"));
    CHECK(allowed_acts(ticket(S::finished), true, true, rules).empty());
    const Ticket often = must(called, {Act::recall, Act::recall, Act::recall});
    CHECK_FALSE(has(allowed_acts(often, true, false, rules), "recall"));
}

TEST_CASE("whatever is done, the place stays, an end stays, and what is allowed is accepted") {
    CHECK(rc::check("walks of a ticket", [] {
        const auto steps = *rc::gen::container<std::vector<int>>(
            40, rc::gen::inRange(0, static_cast<int>(act_names.size())));
        Ticket now = ticket();
        for (const int step : steps) {
            const Act act = act_names[static_cast<std::size_t>(step)].first;
            const auto next = act == Act::transfer ? transferred(now, GroupId{"h"}, {})
                                                   : acted(now, act, rules, seat, nine);
            if (over(now.state)) {
                RC_ASSERT(!next);
                continue;
            }
            const auto allowed = allowed_acts(now, true, true, rules);
            RC_ASSERT(next.has_value() || std::ranges::count(allowed, name_of(act)) == 0);
            if (next) {
                now = *next;
                RC_ASSERT(now.place == 12);
                RC_ASSERT(now.skip >= 0 && now.passes < rules.passes_max + 1);
                RC_ASSERT(now.ended_at.has_value() == (over(now.state) || now.state == S::missed));
                RC_ASSERT(at_window(now.state) <= !now.staff.empty());
            }
        }
    }));
}
